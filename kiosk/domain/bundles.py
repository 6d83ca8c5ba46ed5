"""How events travel on a USB stick: a bundle to central, and central's receipts on the way back.

A bundle is a first line of plain text, then what is encrypted to central's key: the device's Ed25519
signature, the device's id, and gzipped JSON `{"bundle", "made_at", "events"}` with CloudEvents as they are
posted. The signature covers the id and the JSON behind a context of its own, so that a bundle passes for no
other device and nothing else that a device signs passes for a bundle.
"""

import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from kiosk.domain import signed
from kiosk.domain.signed import NotSigned, Sign, Verify
from kiosk.errors import BundleRefused

MOST_EVENTS: Final = 50_000
MOST_BYTES: Final = 64 * 2**20
"""Size limit of a bundle on the stick, and of its JSON."""
SEALED_FOR: Final = b"cups-kiosk courier bundle v1"
"""The HPKE `info`: what this encryption is for."""

_FIRST_LINE: Final = b"CUPS courier bundle 1\n"
_CONTEXT: Final = b"cups-kiosk courier bundle v1\0"
_RECEIPTS: Final = b"cups-kiosk courier receipts v1\0"
_SIGNATURE_BYTES: Final = 64
_UUID_BYTES: Final = 16
_GZIP: Final = 16 + zlib.MAX_WBITS

Crypt = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a device carried out; `events` is JSON as it would be posted, already verified as the device's."""

    id: str
    made_at: str
    events: Sequence[dict[str, Any]]


def write(  # noqa: PLR0913, PLR0917  what a bundle is made of, each once
    bundle_id: str, device: str, made_at: datetime, events: Sequence[bytes], sign: Sign, encrypt: Crypt
) -> bytes:
    """The file of a bundle; `events` are CloudEvents in JSON."""
    head = json.dumps({"bundle": bundle_id, "made_at": made_at.isoformat(timespec="seconds")})[:-1].encode()
    packer = zlib.compressobj(wbits=_GZIP)
    content = packer.compress(head + b', "events": [' + b",".join(events) + b"]}") + packer.flush()
    spoken_for = UUID(device).bytes + content
    return _FIRST_LINE + encrypt(sign(_CONTEXT + spoken_for) + spoken_for)


def read(
    file: bytes, decrypt: Crypt, verifier: Callable[[UUID], Verify], parse: Callable[[bytes], Any]
) -> tuple[UUID, Bundle]:
    """The device and what it carried; nothing is unpacked before the signature was checked.

    `decrypt` raises ValueError; `verifier` gives the check of a device's signatures.

    Raises:
        BundleRefused: no bundle, cut short, altered, for another central, or not signed by that device.
    """
    if len(file) > MOST_BYTES or not file.startswith(_FIRST_LINE):
        raise BundleRefused("The file is no bundle of a kiosk.")
    try:
        plain = decrypt(file[len(_FIRST_LINE) :])
    except ValueError as fault:
        raise BundleRefused(
            "The bundle does not open: it was cut short, altered, or made for another central."
        ) from fault
    signature, spoken_for = plain[:_SIGNATURE_BYTES], plain[_SIGNATURE_BYTES:]
    if len(spoken_for) < _UUID_BYTES:
        raise BundleRefused("The bundle does not say which computer it comes from.")
    device = UUID(bytes=spoken_for[:_UUID_BYTES])
    if not verifier(device)(signature, _CONTEXT + spoken_for):
        raise BundleRefused("The bundle is not signed by the computer that it names.")
    document = parse(_inflated(spoken_for[_UUID_BYTES:]))
    try:
        bundle = Bundle(str(UUID(document["bundle"])), str(document["made_at"]), document["events"])
    except (KeyError, TypeError, ValueError, AttributeError) as fault:
        raise BundleRefused("The bundle does not hold what a bundle holds.") from fault
    if not isinstance(bundle.events, list) or len(bundle.events) > MOST_EVENTS:
        raise BundleRefused(f"A bundle holds a list of at most {MOST_EVENTS} events.")
    return device, bundle


def write_receipts(bundle: str, device: str, receipts: Sequence[dict[str, Any]], sign: Sign) -> bytes:
    """The file that goes back to the device, signed by central; `receipts` as over HTTP."""
    return signed.seal({"bundle": bundle, "device": device, "receipts": list(receipts)}, _RECEIPTS, sign)


def read_receipts(file: bytes, device: str, verify: Verify) -> object:
    """What stands for this device's receipts; raises BundleRefused when it is not central's or another's."""
    try:
        document = signed.unseal(file, _RECEIPTS, verify)
    except NotSigned as fault:
        raise BundleRefused(f"What should be central's receipts {fault}.", _ASK_AGAIN) from fault
    if document.get("device") != device:
        raise BundleRefused("These receipts belong to another computer.", _ASK_AGAIN)
    return document.get("receipts")


_ASK_AGAIN: Final = "Nothing was changed here. Ask the agency for the receipts of this computer's bundle."


def _inflated(packed: bytes) -> bytes:
    inflater = zlib.decompressobj(_GZIP)
    try:
        plain = inflater.decompress(packed, MOST_BYTES + 1)
    except zlib.error as fault:
        raise BundleRefused("The bundle does not unpack.") from fault
    if len(plain) > MOST_BYTES or not inflater.eof:
        raise BundleRefused(f"The bundle is over {MOST_BYTES // 2**20} MiB unpacked, or cut short.")
    return plain
