"""Codes by the clock (RFC 6238), as every authenticator app makes them: six digits, new each half minute."""

import base64
import hmac
import secrets
from datetime import datetime
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

_DIGITS: Final = 6
_STEP_S: Final = 30
_DRIFT: Final = 1
_SECRET_BYTES: Final = 20
_ISSUER: Final = "CUPS"
_GROUP: Final = 4


def new_secret() -> bytes:
    """160 random bits, as RFC 4226 recommends."""
    return secrets.token_bytes(_SECRET_BYTES)


def typed(secret: bytes) -> str:
    """The secret for whoever types it: base32 in groups of four."""
    text = base64.b32encode(secret).decode()
    return " ".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def address(secret: bytes, name: str) -> str:
    """The `otpauth:` address with which an app takes over the secret of the person called `name`."""
    return _totp(secret).get_provisioning_uri(name, _ISSUER)


def step_of(secret: bytes, code: str, now: datetime, after: int) -> int | None:
    """The step of 30 s since 1970 whose code this is, at most one before or behind `now`; else None.

    Steps up to `after` are past: whoever keeps the last one that was taken takes each code once.
    """
    step = int(now.timestamp()) // _STEP_S
    for near in range(max(step - _DRIFT, after + 1), step + _DRIFT + 1):
        if hmac.compare_digest(_totp(secret).generate(near * _STEP_S), code.encode()):
            return near
    return None


def _totp(secret: bytes) -> TOTP:
    return TOTP(secret, _DIGITS, SHA1(), _STEP_S)  # noqa: S303 - the one hash that every app knows
