"""The rules of the specialist's line: who comes first, where a missed call puts one, how long it takes."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median
from typing import Final

from kiosk.domain.codes import Need, Precedence
from kiosk.domain.tickets import Ticket

NUMBERS_BACK: Final = 2
"""Who does not come when called is called again after so many others."""
MOST_ABSENCES: Final = 2
FEWEST_CASES: Final = 5
"""Fewer tell nothing of how long something takes."""
WEEKS: Final = 4
LONGEST_S: Final = 3 * 3600
"""Whatever seems to have taken longer was not ended in time, or a clock jumped."""
ROUND_MIN: Final = 5

_DISABILITIES: Final = frozenset({Need.HEARING, Need.SEEING, Need.WALKING})


def goes_first(precedence: Precedence | None, needs: Collection[Need], rule: Collection[Precedence]) -> bool:
    """Whether the centre's rule calls somebody before others.

    Who asked for help with hearing, seeing or walking need not be marked by anybody.
    """
    disabled = Precedence.DISABILITY in rule and not _DISABILITIES.isdisjoint(needs)
    return disabled or precedence in rule


def rank_behind(ranks: Sequence[float], ahead: int, last: float) -> float:
    """A rank with `ahead` of the rising `ranks` before it; behind `last`, the day's greatest, with fewer."""
    if len(ranks) <= ahead:
        return last + 1
    return (ranks[ahead - 1] + ranks[ahead]) / 2 if ahead else ranks[0] - 1


@dataclass(frozen=True, slots=True)
class Span:
    """Between a least and a greatest length of time, in one unit."""

    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Call:
    """A number that was called, or called again, at a moment, and is called still."""

    ticket: Ticket
    at: datetime


def usual_s(today: Sequence[float], weeks: Sequence[float]) -> Span | None:
    """Seconds that one reason takes at the desk, between today's median and that of the last weeks.

    Both are lengths in seconds, `weeks` those of today too; None when there are fewer than five cases.
    """
    medians = [median(cases) for cases in (today, weeks) if len(cases) >= FEWEST_CASES]
    return Span(min(medians), max(medians)) if medians else None


def expected_min(ahead: Sequence[Span | None], at_desk: Sequence[tuple[Span | None, float]]) -> Span | None:
    """Minutes until one's own number, in steps of five; None when for somebody before one nobody can tell.

    `ahead` is what each takes who is called before, `at_desk` what those take who were called, and for how
    many seconds they have been there.
    """
    least = most = 0.0
    for usual, passed in (*((each, 0.0) for each in ahead), *at_desk):
        if usual is None:
            return None
        least += max(0.0, usual.least - passed)
        most += max(0.0, usual.most - passed)
    step = 60 * ROUND_MIN
    low, high = math.floor(least / step), math.ceil(most / step)
    if low == high and high:
        high += 1
    return Span(low * ROUND_MIN, high * ROUND_MIN)
