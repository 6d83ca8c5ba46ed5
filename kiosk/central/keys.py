"""The key that signs guide packs: from `KIOSK_CENTRAL_SIGNING_KEY`, else a file in the data folder."""

import base64
import binascii
import os

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.central.secret_files import kept_secret
from kiosk.errors import EnvironmentFault
from kiosk.paths import data_folder

_VARIABLE = "KIOSK_CENTRAL_SIGNING_KEY"


def signing_key() -> Ed25519PrivateKey:
    """The Ed25519 key of this central; never in the database. Raises EnvironmentFault."""
    if named := os.environ.get(_VARIABLE):
        return _from_text(named.encode(), _VARIABLE)
    path = data_folder() / "central-signing.key"
    return _from_text(
        kept_secret(path, lambda: base64.b64encode(Ed25519PrivateKey.generate().private_bytes_raw())),
        path.name,
    )


def public_key() -> str:
    """What a kiosk is given at enrolment: the 32 raw bytes of the public key in base64."""
    return base64.b64encode(signing_key().public_key().public_bytes_raw()).decode()


def _from_text(text: bytes, where: str) -> Ed25519PrivateKey:
    try:
        return Ed25519PrivateKey.from_private_bytes(base64.b64decode(text.strip(), validate=True))
    except (ValueError, binascii.Error) as fault:
        raise EnvironmentFault(
            f"{where} does not hold an Ed25519 key.",
            "Put 32 bytes in base64 there, or remove it to have a new one made.",
        ) from fault
