"""The Ed25519 key with which this PC signs what it carries out, and who it was when it joins anew."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.device.credentials import Credentials


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


def _name(device: str) -> str:
    return f"signing-key:{device}"
