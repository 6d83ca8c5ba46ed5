"""What the centre's numbers mean: which cells of the tally an event adds to, and which may leave the centre.

The desk and central count by `cells`, so that a number means the same at both. An event counts on the day of
its `time` at the centre.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final, Self

from kiosk.domain.codes import Obstacle
from kiosk.domain.events import (
    EVENTS,
    EventData,
    FeedbackGiven,
    ServiceFinished,
    ServiceOpened,
    SessionHelpRequested,
    TrainingHeld,
    VisitCalled,
    VisitCheckedIn,
    VisitNoShow,
    read,
)
from kiosk.domain.foreign import NotFitting

NOT_SAID: Final = "not_said"
FEWEST: Final = 5
"""Fewer people are not told outside the centre."""


class Figure(StrEnum):
    """One table of numbers; after each, what its lines are."""

    VISITORS = "visitors"
    """Visits checked in, by mode."""
    SERVICES = "services"
    """Guides opened, by service id."""
    OUTCOMES = "outcomes"
    """Services left, by outcome."""
    DRIVERS = "drivers"
    """Services left, by who had the keyboard."""
    OBSTACLES = "obstacles"
    """Services left that something stood in the way of, by obstacle."""
    WAITED = "waited"
    """First calls, by whole minutes waited."""
    NO_SHOWS = "no_shows"
    """Numbers that nobody came for; one line."""
    HELP_CALLS = "help_calls"
    """Calls for the specialist, by service id."""
    FACES = "faces"
    """Opinions, by score; counted when they are released, on the day they were given."""
    LESSONS = "lessons"
    """Lessons held, by topic."""
    LEARNERS = "learners"
    """People at lessons, by age band."""


Cell = tuple[Figure, str]


def cells(happened: EventData) -> list[Cell]:
    """The cells that an event adds one to; a cell that comes several times gets as many."""
    count = _COUNTED.get(type(happened))
    return count(happened) if count is not None else []


def _finished(service: ServiceFinished) -> list[Cell]:
    found = [(Figure.OUTCOMES, service.outcome or NOT_SAID), (Figure.DRIVERS, service.driver)]
    if service.obstacle not in {None, Obstacle.NONE}:
        found.append((Figure.OBSTACLES, str(service.obstacle)))
    return found


def _held(training: TrainingHeld) -> list[Cell]:
    people = [
        (Figure.LEARNERS, group.age_band or NOT_SAID)
        for group in training.participants
        for _ in range(group.count)
    ]
    return [(Figure.LESSONS, training.topic), *people]


_COUNTED: Final[Mapping[type[EventData], Callable[[Any], list[Cell]]]] = {
    VisitCheckedIn: lambda visit: [(Figure.VISITORS, visit.mode)],
    VisitCalled: lambda visit: [(Figure.WAITED, str(visit.waited_s // 60))],
    VisitNoShow: lambda _: [(Figure.NO_SHOWS, "")],
    SessionHelpRequested: lambda call: [(Figure.HELP_CALLS, call.service or NOT_SAID)],
    ServiceOpened: lambda opened: [(Figure.SERVICES, opened.service)],
    ServiceFinished: _finished,
    FeedbackGiven: lambda opinion: [(Figure.FACES, str(opinion.score))],
    TrainingHeld: _held,
}


def cells_of(event_type: str, data: object) -> list[Cell]:
    """The same for an event as it travels; one that is not known or does not fit adds to none."""
    kind = EVENTS.get(event_type)
    try:
        return cells(read(kind, data)) if kind is not None else []
    except NotFitting:
        return []


class Grain(StrEnum):
    """How long a stretch of days is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `first` to `last`, both included."""

    grain: Grain
    first: date
    last: date

    @classmethod
    def around(cls, grain: Grain, day: date) -> Self:
        """The day itself, its week from Monday to Sunday, or its calendar month."""
        if grain is Grain.DAY:
            return cls(grain, day, day)
        if grain is Grain.WEEK:
            monday = day - timedelta(days=day.weekday())
            return cls(grain, monday, monday + timedelta(days=6))
        first = day.replace(day=1)
        return cls(grain, first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))

    def before(self) -> Self:
        """The stretch just before this one."""
        return self.around(self.grain, self.first - timedelta(days=1))

    def after(self) -> Self:
        """The stretch just after this one."""
        return self.around(self.grain, self.last + timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Figures:
    """The tally of some days; a line that is not there is 0."""

    counts: Mapping[Cell, int]

    def lines(self, figure: Figure) -> dict[str, int]:
        """The lines of one table, the most frequent first, those alike by name."""
        found = {code: count for (kind, code), count in self.counts.items() if kind is figure}
        return dict(sorted(found.items(), key=lambda line: (-line[1], line[0])))

    def total(self, figure: Figure) -> int:
        """The sum of one table."""
        return sum(count for (kind, _), count in self.counts.items() if kind is figure)

    def waited_min(self) -> tuple[int, int] | None:
        """The median and the longest wait in whole minutes; None when nobody was called.

        Of an even number the upper one of the two in the middle.
        """
        waits = sorted((int(code), count) for code, count in self.lines(Figure.WAITED).items())
        passed, half = 0, self.total(Figure.WAITED) // 2
        for minutes, count in waits:
            passed += count
            if passed > half:
                return minutes, waits[-1][0]
        return None


def masked(lines: Mapping[str, int]) -> dict[str, int | None]:
    """One table as it may leave the centre beside its total; None stands for what is not told.

    No count below five is told. Where the rest of the total would narrow one down, the next small counts are
    kept back with it, until each that is too small could as well be any from 0 to 4. Nothing tells those
    apart that are kept back for the one reason and for the other.
    """
    kept_back = {code for code, count in lines.items() if count < FEWEST}
    small, most = len(kept_back), FEWEST - 1
    for code in sorted(lines.keys() - kept_back, key=lambda code: (lines[code], code)):
        company = len(kept_back) - small
        rest = sum(lines[each] for each in kept_back) - FEWEST * company
        if not kept_back or (rest >= most and (company or rest <= most * (small - 1))):
            break
        kept_back.add(code)
    return {code: None if code in kept_back else count for code, count in lines.items()}
