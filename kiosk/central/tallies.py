"""Counting what arrives: each batch adds to the tally of its centre in the transaction that stores it."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from kiosk.central import bulk
from kiosk.central.envelopes import Envelope
from kiosk.central.models import Tally
from kiosk.domain import figures
from kiosk.domain.clock import CENTRE_ZONE
from kiosk.domain.events import (
    EventData,
    FeedbackGiven,
    SiteUnavailable,
    TrainingHeld,
    VisitCheckedIn,
    VisitorDescribed,
)
from kiosk.domain.figures import NOT_SAID

_ADDING: Final = (
    "ON CONFLICT (month, centre_id, figure, line) DO UPDATE SET count = central_tally.count + excluded.count"
)


class Figure(StrEnum):
    """What central counts beside the figures of the desks; after each, what its lines are."""

    LANGUAGES = "languages"
    """Visits checked in, by language."""
    REASONS = "reasons"
    """What was liked or missed, by reason; an opinion may have several."""
    SITES = "sites"
    """Times that a site did not answer, by host."""
    LEARNER_SEXES = "learner_sexes"
    """People at lessons, by sex."""
    SEXES = "sexes"
    """Visitors who described themselves, by sex and how they worked: `female/self`. So are the next four."""
    AGES = "ages"
    LOCALITIES = "localities"
    NEEDS = "needs"
    """`yes` for who asked for special help."""
    FIRST_TIMES = "first_times"
    OPINIONS = "opinions"
    """Opinions, by score and how the visitor worked: `5/self`."""


Cell = tuple[str, str]


def cells(happened: EventData) -> list[Cell]:
    """The cells that an event adds one to."""
    own = _COUNTED.get(type(happened))
    return [*figures.cells(happened), *(own(happened) if own is not None else ())]


def add(centre: str, events: Iterable[Envelope]) -> None:
    """Count these events of a centre; inside the transaction that stores them."""
    counted = Counter(
        (month_of(each.time), *cell)
        for each in events
        if each.happened is not None
        for cell in cells(each.happened)
    )
    if counted:
        # Sorted, so that two batches of a centre wait for each other and never lock up.
        keys, counts = zip(*sorted(counted.items()), strict=True)
        months, names, lines = zip(*keys, strict=True)
        columns = {
            "month": months,
            "centre_id": [centre] * len(counts),
            "figure": names,
            "line": lines,
            "count": counts,
        }
        bulk.insert(Tally, columns, _ADDING)


def month_of(moment: datetime) -> date:
    """The first day of the month at the centres."""
    return moment.astimezone(CENTRE_ZONE).date().replace(day=1)


def _described(visitor: VisitorDescribed) -> list[Cell]:
    said = {
        Figure.SEXES: visitor.sex,
        Figure.AGES: visitor.age_band,
        Figure.LOCALITIES: visitor.locality,
        Figure.NEEDS: _yes_or_no(bool(visitor.needs)),
        Figure.FIRST_TIMES: _yes_or_no(visitor.first_time),
    }
    return [(figure, f"{code or NOT_SAID}/{visitor.mode}") for figure, code in said.items()]


def _opinion(opinion: FeedbackGiven) -> list[Cell]:
    score = (Figure.OPINIONS, f"{opinion.score}/{opinion.mode or NOT_SAID}")
    return [score, *((Figure.REASONS, str(reason)) for reason in opinion.reasons)]


def _held(training: TrainingHeld) -> list[Cell]:
    return [
        (Figure.LEARNER_SEXES, group.sex or NOT_SAID)
        for group in training.participants
        for _ in range(group.count)
    ]


def _yes_or_no(said: bool | None) -> str | None:  # noqa: FBT001 - what was answered
    return None if said is None else "yes" if said else "no"


_COUNTED: Final[Mapping[type[EventData], Callable[[Any], list[Cell]]]] = {
    VisitCheckedIn: lambda visit: [(Figure.LANGUAGES, visit.language)],
    VisitorDescribed: _described,
    FeedbackGiven: _opinion,
    SiteUnavailable: lambda site: [(Figure.SITES, site.host)],
    TrainingHeld: _held,
}
