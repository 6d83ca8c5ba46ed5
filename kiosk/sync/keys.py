"""The Ed25519 key with which this PC signs what it carries out, and who it was when it joins anew."""

import hashlib
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.device.credentials import Credentials

_JOINING: Final = "joining"


def kept(place: Credentials, device: str) -> Ed25519PrivateKey | None:
    """The key of a device (its id), None when there is none that reads; raises KeyringUnavailable."""
    secret = place.read(_name(device))
    try:
        return None if secret is None else Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))
    except ValueError:
        return None


def keep(place: Credentials, device: str, key: Ed25519PrivateKey) -> None:
    """Keep the key of a device; raises KeyringUnavailable."""
    place.keep(_name(device), key.private_bytes_raw().hex())


def for_code(place: Credentials, code: str) -> Ed25519PrivateKey:
    """The key to join with: the one that was kept when joining with this code was cut off, or a new one.

    Central knows by it who asks again. Raises KeyringUnavailable.
    """
    told = hashlib.sha256(code.encode()).hexdigest()
    begun, _, secret = (place.read(_JOINING) or "").partition(" ")
    if begun == told:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))
    made = Ed25519PrivateKey.generate()
    place.keep(_JOINING, f"{told} {made.private_bytes_raw().hex()}")
    return made


def forget_code(place: Credentials) -> None:
    """This PC has joined; raises KeyringUnavailable."""
    place.keep(_JOINING, "")


def _name(device: str) -> str:
    return f"signing-key:{device}"
