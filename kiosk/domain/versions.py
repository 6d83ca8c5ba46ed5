"""Versions of the program: three numbers with points between them."""

import re
from typing import Final

_VERSION: Final = re.compile(r"(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})")


def number(version: str) -> tuple[int, ...]:
    """What versions are compared by; raises ValueError for what is none."""
    if (found := _VERSION.fullmatch(version)) is None:
        message = f"{version!r} is no version like 1.2.3"
        raise ValueError(message)
    return tuple(map(int, found.groups()))


def newest(*versions: str) -> str:
    """The highest of them; an empty one is lower than all."""
    return max(versions, key=lambda version: number(version) if version else ())
