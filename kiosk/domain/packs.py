"""How a guide pack travels: one canonical JSON document inside a signed envelope.

The envelope is JSON `{"payload": base64, "signature": base64}`; the Ed25519 signature covers the payload's
bytes behind a fixed prefix. Nothing of the payload is parsed before its signature has been checked.
"""

import base64
import binascii
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from kiosk.errors import PackRefused

MOST_BYTES: Final = 8 * 2**20
"""Size limit of an envelope, in bytes."""

_CONTEXT: Final = b"cups-kiosk guide pack v1\0"

Sign = Callable[[bytes], bytes]
Verify = Callable[[bytes, bytes], bool]


def assemble(folder: Path) -> dict[str, Any]:
    """Read the folder `pack.json` + `services/*.json` into one document; raises PackRefused."""
    try:
        pack: dict[str, Any] = json.loads((folder / "pack.json").read_text("utf-8"))
        pack["services"] = [
            json.loads(path.read_text("utf-8")) for path in sorted((folder / "services").glob("*.json"))
        ]
    except (OSError, ValueError, TypeError, RecursionError) as fault:
        raise PackRefused(f"{folder} does not read as a guide pack: {fault}.") from fault
    return pack


def seal(pack: dict[str, Any], sign: Sign) -> bytes:
    """The signed envelope of a pack."""
    payload = json.dumps(pack, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    envelope = {
        "payload": base64.b64encode(payload).decode(),
        "signature": base64.b64encode(sign(_CONTEXT + payload)).decode(),
    }
    return json.dumps(envelope).encode()


def unseal(envelope: bytes, verify: Verify) -> dict[str, Any]:
    """The pack inside an envelope; raises PackRefused when it is too big, malformed, unsigned or altered."""
    if len(envelope) > MOST_BYTES:
        raise PackRefused(f"The guide pack is over {MOST_BYTES // 2**20} MiB.")
    try:
        outer = json.loads(envelope)
        payload = base64.b64decode(outer["payload"], validate=True)
        signature = base64.b64decode(outer["signature"], validate=True)
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error) as fault:
        raise PackRefused("The file is not a signed guide pack.") from fault
    if not verify(signature, _CONTEXT + payload):
        raise PackRefused(
            "The signature of the guide pack does not fit: it was altered or signed by another key."
        )
    try:
        pack = json.loads(payload)
    except (ValueError, RecursionError) as fault:
        raise PackRefused("The signed guide pack does not read as JSON.") from fault
    if not isinstance(pack, dict):
        raise PackRefused("The signed guide pack does not hold an object.")
    return pack
