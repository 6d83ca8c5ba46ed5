"""How a computer that joins anew proves which device it was: the old key signs the new one."""

from typing import Final
from uuid import UUID

_CONTEXT: Final = b"cups-kiosk succession v1\0"
_KEY_BYTES: Final = 32


def claim(device: str, key: bytes) -> bytes:
    """What the Ed25519 key of `device` (its id) signs for the new raw public `key`; raises ValueError."""
    if len(key) != _KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    return _CONTEXT + UUID(device).bytes + key
