"""Whether a computer has signed something."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def fits(key: bytes, signature: bytes, content: bytes) -> bool:
    """Whether `signature` over `content` was made with the private half of `key`, a raw Ed25519 key."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True
