"""Whether the centre is open at a moment, until when, and when it opens next."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from kiosk.domain.settings import Settings, next_opening

WARNING_S: Final = 900.0
"""So long before the centre closes everybody is told."""
GRACE_S: Final = 900.0
"""So long after it has closed a session under way may still last."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Seconds to the closing, below 0 after it; `closes_at` and `opens_at` are of the wall clock there.

    Without `closes_at` the centre has not been open today; without `opens_at` nobody knows when it will be.
    """

    left_s: float
    closes_at: datetime | None
    opens_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether visitors are received."""
        return self.left_s > 0

    @property
    def closes_soon(self) -> bool:
        """Whether visitors are to be told that it closes."""
        return 0 < self.left_s <= WARNING_S


ALWAYS: Final = Opening(float("inf"), None, None)
"""A centre that serves at all hours, or whose hours nobody has told."""


def opening(settings: Settings, now: datetime, longer_until: datetime | None) -> Opening:
    """How it stands at `now` (aware, centre's zone), with what a specialist gave besides."""
    if not settings.keeps_hours:
        return ALWAYS
    hours = settings.hours_on(now.date())
    closings = [longer_until.astimezone(now.tzinfo)] if longer_until is not None else []
    reached = max([now, *closings])
    if hours is not None and datetime.combine(now.date(), hours.opens, now.tzinfo) <= reached:
        closings.append(datetime.combine(now.date(), hours.closes, now.tzinfo))
    # Two hours of one zone are compared by the wall clock, whose night of summer time has 23 hours or 25.
    closes_at = max(closings, key=lambda each: each.astimezone(UTC), default=None)
    left_s = (closes_at.astimezone(UTC) - now.astimezone(UTC)).total_seconds() if closes_at else 0.0
    return Opening(left_s, closes_at, next_opening(settings, now))
