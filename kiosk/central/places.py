"""Whose rows this request may touch; PostgreSQL holds to it by itself (`kiosk.central.postgresql`).

Outside of requests, at the command line, everything may be touched. A request begins with nothing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Place:
    """Centres by id, `*` for every one; or a district; or nothing at all."""

    centres: tuple[str, ...] = ()
    district: str = ""


EVERYWHERE: Final = Place(("*",))
NOWHERE: Final = Place()

_place: ContextVar[Place] = ContextVar("place", default=EVERYWHERE)


def place() -> Place:
    """The place at hand."""
    return _place.get()


def confine(to: Place) -> None:
    """From here on only the rows of this place are there; not inside a transaction."""
    _place.set(to)


@contextmanager
def everywhere() -> Iterator[None]:
    """For the one question that finds out who is speaking."""
    before = _place.set(EVERYWHERE)
    try:
        yield
    finally:
        _place.reset(before)
