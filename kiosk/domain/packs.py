"""How a guide pack travels: one canonical JSON document inside a signed envelope."""

import json
from pathlib import Path
from typing import Any, Final

from kiosk.domain import signed
from kiosk.domain.signed import NotSigned, Sign, Verify
from kiosk.errors import PackRefused

MOST_BYTES: Final = 8 * 2**20
"""Size limit of an envelope, in bytes."""

FOLDER: Final = "guides"
"""In a kiosk's data folder: what it knows of central's TUF repository of guide packs."""
TARGET: Final = "guides.json"
"""The pack's own document among its targets."""
ROOT: Final = "root.json"
"""Beside the metadata: the root of trust in a signed envelope, as a kiosk learns it once."""
ROOT_CONTEXT: Final = b"cups-kiosk root of guide packs v1\0"
_CONTEXT: Final = b"cups-kiosk guide pack v1\0"


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
    return signed.seal(pack, _CONTEXT, sign)


def unseal(envelope: bytes, verify: Verify) -> dict[str, Any]:
    """The pack inside an envelope; raises PackRefused when it is too big, malformed, unsigned or altered."""
    if len(envelope) > MOST_BYTES:
        raise PackRefused(f"The guide pack is over {MOST_BYTES // 2**20} MiB.")
    try:
        return signed.unseal(envelope, _CONTEXT, verify)
    except NotSigned as fault:
        raise PackRefused(f"The guide pack {fault}.") from fault
