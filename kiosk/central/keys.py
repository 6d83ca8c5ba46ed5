"""Central's two keys: one signs what the kiosks take, one opens what they send on a stick.

Each comes from its variable, `KIOSK_CENTRAL_SIGNING_KEY` and `KIOSK_CENTRAL_COURIER_KEY`, else from a file
in the data folder; never from the database.
"""

import base64
import binascii
from collections.abc import Callable
from typing import Final, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.central.secret_files import SECRETS, kept_secret
from kiosk.errors import EnvironmentFault
from kiosk.paths import data_folder

Key = TypeVar("Key", Ed25519PrivateKey, X25519PrivateKey)

_SIGNING: Final = "central-signing.key"
_COURIER: Final = "central-courier.key"


def signing_key() -> Ed25519PrivateKey:
    """The Ed25519 key of this central. Raises EnvironmentFault."""
    return _key(_SIGNING, Ed25519PrivateKey.generate, Ed25519PrivateKey.from_private_bytes)


def courier_key() -> X25519PrivateKey:
    """The X25519 key that bundles are encrypted to. Raises EnvironmentFault."""
    return _key(_COURIER, X25519PrivateKey.generate, X25519PrivateKey.from_private_bytes)


def public_key() -> str:
    """What a kiosk checks signatures with: 32 raw bytes in base64."""
    return base64.b64encode(signing_key().public_key().public_bytes_raw()).decode()


def courier_public_key() -> str:
    """What a kiosk encrypts its bundles to: 32 raw bytes in base64."""
    return base64.b64encode(courier_key().public_key().public_bytes_raw()).decode()


def _key(file: str, make: Callable[[], Key], read: Callable[[bytes], Key]) -> Key:
    text = kept_secret(data_folder() / file, lambda: _text(make()))
    try:
        return read(base64.b64decode(text.strip(), validate=True))
    except (ValueError, binascii.Error) as fault:
        raise EnvironmentFault(
            f"{file} or {SECRETS[file]} does not hold a key.",
            "Put 32 bytes in base64 there, or remove it to have a new one made.",
        ) from fault


def _text(key: Ed25519PrivateKey | X25519PrivateKey) -> bytes:
    return base64.b64encode(key.private_bytes_raw())
