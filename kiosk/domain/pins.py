"""The rules of a specialist's PIN: which are too easy, and how long wrong ones make wait."""

import math
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from kiosk.errors import InputFault

LONGEST_NAME: Final = 40
PIN_LENGTH: Final = 6
FREE_FAILURES: Final = 2
"""So many wrong PINs in a row cost nothing: fingers slip."""
LONGEST_WAIT_S: Final = 900
"""A visitor who guesses on purpose keeps the centre out for a quarter of an hour, never longer."""

_LONGEST_REPEATED: Final = 3
_FEWEST_DIGITS: Final = 3


def is_pin(text: str) -> bool:
    """Whether this is six digits, and nothing else."""
    return re.fullmatch(r"[0-9]{6}", text) is not None


def is_trivial(pin: str) -> bool:
    """Whether these six digits are among the first that anybody would try.

    One or two digits alone (000000, 110011), a piece said again (121212, 123123), a row (123456, 987654,
    246802), a row of pairs (112233), or the same from both ends (123321).
    """
    return (
        len(set(pin)) < _FEWEST_DIGITS
        or any(pin == pin[:size] * (PIN_LENGTH // size) for size in range(1, _LONGEST_REPEATED + 1))
        or _is_row(pin)
        or (pin[::2] == pin[1::2] and _is_row(pin[::2]))
        or pin == pin[::-1]
    )


def check_name(name: str) -> str:
    """The name of a specialist without blanks around it; raises InputFault."""
    name = name.strip()
    if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
        raise InputFault(f"A name has 1 to {LONGEST_NAME} printable characters.")
    return name


def check_choice(pin: str) -> None:
    """Whether somebody may have this PIN; raises InputFault, which does not repeat it."""
    if not is_pin(pin):
        raise InputFault("A PIN has six digits, no more and no less.")
    if is_trivial(pin):
        raise InputFault("This PIN is among the first that anybody would try; choose another.")


def _is_row(digits: str) -> bool:
    """Whether each digit follows the one before by the same step; after 9 comes 0."""
    return len({(ord(now) - ord(before)) % 10 for before, now in pairwise(digits)}) == 1


def delay_s(failures: int) -> int:
    """Seconds to wait after so many wrong PINs in a row: 1, 2, 4… from the third, at most 15 minutes."""
    beyond = failures - FREE_FAILURES - 1
    return 0 if beyond < 0 else min(1 << min(beyond, LONGEST_WAIT_S.bit_length()), LONGEST_WAIT_S)


@dataclass(frozen=True, slots=True)
class Guesses:
    """Wrong PINs since the last right one, and when the next may be tried, in seconds since 1970."""

    failures: int = 0
    next_at: float = 0.0

    def one_more(self, now: float) -> "Guesses":
        """Count a guess as wrong, before anybody knows."""
        failures = self.failures + 1
        return Guesses(failures, now + delay_s(failures))

    def wait_s(self, now: float) -> int:
        """Seconds from `now` until a guess is allowed; 0 when it is."""
        return max(0, math.ceil(self.next_at - now))

    def after_clock_jump(self, now: float) -> "Guesses":
        """The same, without the years that a clock put back would add: the present wait begins anew."""
        return Guesses(self.failures, min(self.next_at, now + delay_s(self.failures)))
