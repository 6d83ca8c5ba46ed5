"""Tokens of devices: what a kiosk is told once, and what central keeps of it."""

import hashlib
import secrets


def new_token() -> tuple[str, bytes]:
    """A fresh token of 256 bits and the hash to keep of it."""
    token = named(secrets.token_urlsafe(32))
    return token, token_hash(token)


def named(secret: str) -> str:
    """A token that whoever finds it recognises as one."""
    return f"cups_{secret}"


def token_hash(token: str) -> bytes:
    """What central keeps of a token."""
    return hashlib.sha256(token.encode()).digest()
