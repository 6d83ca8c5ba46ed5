"""Ticket numbers: the PC's letter and a number from 1 each day."""

import re
from dataclasses import dataclass
from typing import Self

LETTERS = "ABCDEFGHJKLMNRSTUVWXYZ"
"""Letters for the PCs of one centre; none that reads like a figure or another letter."""

PAPER_LETTER = "P"
"""The letter of visits typed in from a paper day sheet."""

_WRITTEN = re.compile(rf"([{LETTERS}{PAPER_LETTER}])-([1-9]\d{{0,3}})")


@dataclass(frozen=True, slots=True)
class Ticket:
    """A place in today's line; the letter keeps the PCs of a centre apart."""

    letter: str
    number: int

    def __str__(self) -> str:
        return f"{self.letter}-{self.number}"

    @property
    def shown(self) -> str:
        """As visitors read it, on screens and on paper: `A 12`."""
        return f"{self.letter} {self.number}"

    @classmethod
    def parse(cls, written: str) -> Self:
        """Read `A-12`; raises ValueError."""
        found = _WRITTEN.fullmatch(written)
        if found is None:
            message = f"not a ticket: {written!r}"
            raise ValueError(message)
        return cls(found[1], int(found[2]))
