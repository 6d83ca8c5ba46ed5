"""What a PC needs to join: central's address and a code that is easy to type."""

from typing import Final
from urllib.parse import urlsplit

from kiosk.errors import InputFault

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No letter that reads like a figure."""
LENGTH: Final = 12
_MISREAD: Final = str.maketrans("OIL", "011")


def plain_code(typed: str) -> str:
    """A code as central knows it, without what people put between its letters."""
    return "".join(each for each in typed.upper().translate(_MISREAD) if each in ALPHABET)


def is_code(typed: str) -> bool:
    """Whether this can be a code at all."""
    return len(plain_code(typed)) == LENGTH


def address(url: str) -> str:
    """The address without the stroke at its end; raises InputFault when no central can be there."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise _no_address(url) from error
    if parts.scheme not in {"https", "http"} or not parts.hostname or port == 0:
        raise _no_address(url)
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise _no_address(url)
    if parts.scheme == "http" and parts.hostname not in {"127.0.0.1", "::1", "localhost"}:
        raise InputFault(
            "Plain http reaches only this PC itself.", "Give an address that begins with https://."
        )
    return url.rstrip("/")


def _no_address(url: str) -> InputFault:
    return InputFault(
        f"{url!r} is not the address of a central endpoint.", "Give an address like https://host."
    )
