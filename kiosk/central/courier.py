"""Takes a bundle of events that came on a stick, and writes the receipts that go back."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from kiosk.central import bodies, ingest, signatures
from kiosk.central.keys import courier_key, signing_key
from kiosk.central.models import Device
from kiosk.central.problems import Refused
from kiosk.domain import bundles
from kiosk.errors import BundleRefused


@dataclass(frozen=True, slots=True)
class Received:
    """What came: whose, how many events by the status of their receipt, and the file that goes back."""

    device: Device
    statuses: Counter[int]
    receipts: bytes


def receive(file: bytes, now: datetime) -> Received:
    """Store a bundle's events, each exactly once; the same bundle again only writes its receipts again.

    Raises:
        BundleRefused: altered, cut short, for another central, or from a computer that is not known or was
            shut out; nothing was stored.
    """
    device_id, bundle = bundles.read(file, _decrypted, _verifier, _parsed)
    device = Device.objects.select_related("centre").get(pk=device_id)
    receipts: list[dict[str, Any]] = []
    statuses: Counter[int] = Counter()
    for start in range(0, len(bundle.events), ingest.MOST_EVENTS):
        try:
            taken = ingest.take(device, bundle.events[start : start + ingest.MOST_EVENTS], now)
        except Refused as refused:
            raise BundleRefused(f"The events of the bundle do not read: {refused.detail}") from refused
        receipts += [each.document() for each in taken]
        statuses.update(each.status for each in taken)
    back = bundles.write_receipts(bundle.id, str(device_id), receipts, signing_key().sign)
    return Received(device, statuses, back)


def _decrypted(sealed: bytes) -> bytes:
    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
    try:
        return suite.decrypt(sealed, courier_key(), info=bundles.SEALED_FOR)
    except InvalidTag as fault:
        raise ValueError("it does not open with central's key") from fault


def _verifier(device_id: UUID) -> Callable[[bytes, bytes], bool]:
    known = Device.objects.filter(pk=device_id, revoked_at=None).values_list("signing_key", flat=True).first()
    if known is None:
        raise BundleRefused("The bundle comes from a computer that is not known here, or was shut out.")
    return partial(signatures.fits, bytes(known))


def _parsed(document: bytes) -> Any:
    try:
        return bodies.parsed(document)
    except Refused as refused:
        raise BundleRefused(f"The bundle does not read: {refused.detail}") from refused
