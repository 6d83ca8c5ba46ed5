"""Carries the queue out on a USB stick, and central's receipts back in."""

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from kiosk.device.credentials import Credentials
from kiosk.device.identity import Identity
from kiosk.domain import bundles
from kiosk.domain.clock import Ids
from kiosk.errors import BundleRefused, NotEnrolled
from kiosk.store import home, outbox
from kiosk.store.database import Store
from kiosk.sync import keys
from kiosk.sync.documents import signed_by
from kiosk.sync.replies import Receipt, read_receipts
from kiosk.sync.verdicts import settle
from kiosk.sync.wire import cloud_event

_AT_ONCE: Final = 500
"""Receipts in one transaction: the window waits for none of them."""
_NO_KEYS: Final = "This PC joined its centre before events could be carried on a stick."


@dataclass(frozen=True, slots=True)
class Carried:
    """A bundle as it goes onto the stick: how many events are in it, and how many had to stay."""

    file: bytes
    events: int
    left: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What the receipts did here."""

    delivered: int
    refused: int


def carry_out(  # noqa: PLR0913  what a bundle is made from, each once
    store: Store,
    joined: Identity,
    place: Credentials,
    ids: Ids,
    now: datetime,
    *,
    refused_too: bool = False,
) -> Carried:
    """The oldest events that wait, encrypted to central and signed by this PC.

    They go on waiting, also for the line: central stores each once, whichever way it comes first. Those that
    it refused may be taken along, for a central that has learnt since.

    Raises:
        NotEnrolled: this PC has no keys for it yet.
        Copied, KeyringUnavailable: as their names say.
    """
    home.check(store)
    key = keys.kept(place, joined.device)
    if key is None or joined.courier_key is None:
        raise NotEnrolled(_NO_KEYS)
    public = X25519PublicKey.from_public_bytes(base64.b64decode(joined.courier_key))
    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
    waiting = outbox.oldest(store, bundles.MOST_EVENTS, refused_too=refused_too)
    sound = [event for event in waiting if event.sound]
    source = json.dumps(joined.source)
    file = bundles.write(
        ids.ordered(),
        joined.device,
        now,
        [cloud_event(event, source) for event in sound],
        key.sign,
        lambda plain: suite.encrypt(plain, public, info=bundles.SEALED_FOR),
    )
    return Carried(file, len(sound), max(0, outbox.waiting(store) - len(sound)))


def take_receipts(store: Store, joined: Identity, file: bytes, now: datetime) -> Taken:
    """Mark what central received or refused; reading the same receipts again changes nothing.

    Raises:
        BundleRefused: not signed by this PC's central, or for another PC.
    """
    raw = bundles.read_receipts(
        file, joined.device, lambda signature, content: signed_by(joined.catalogue_key, signature, content)
    )
    receipts = read_receipts(raw)
    if receipts is None:
        raise BundleRefused("The receipts do not read.")
    delivered = refused = 0
    for start in range(0, len(receipts), _AT_ONCE):
        done = _settle(store, receipts[start : start + _AT_ONCE], now)
        delivered, refused = delivered + done.delivered, refused + done.refused
    return Taken(delivered, refused)


def _settle(store: Store, receipts: Sequence[Receipt], now: datetime) -> Taken:
    by_id = {receipt.id: receipt for receipt in receipts}
    with store.write():
        settled = settle(store, outbox.undelivered(store, list(by_id)), by_id, now)
    return Taken(settled.delivered, settled.refused)
