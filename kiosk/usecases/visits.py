"""A visit from the number to the door."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.clock import midnight
from kiosk.domain.codes import Language, VisitMode, VisitOrigin
from kiosk.domain.description import NOTHING_SAID, Description
from kiosk.domain.events import VisitCalled, VisitCheckedIn, VisitLeft, VisitorDescribed
from kiosk.domain.tickets import PAPER_LETTER, Ticket
from kiosk.errors import InputFault
from kiosk.store import sessions, visits
from kiosk.store.visits import Visit
from kiosk.usecases.recording import Kiosk, record


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A wish to be received. `reason` is a service id, category or `unknown`.

    `day` is that of a paper sheet, when it is not of today.
    """

    mode: VisitMode
    reason: str
    language: Language
    reason_category: str = "unknown"
    origin: VisitOrigin = VisitOrigin.SCREEN
    description: Description = NOTHING_SAID
    day: date | None = None


def check_in(kiosk: Kiosk, wish: CheckIn, visit_id: str | None = None) -> Visit:
    """Give the next number of the day and record the visit; durable when it returns.

    `visit_id`, made before the first attempt, makes a repeated call harmless.

    Raises:
        InputFault: the day is still to come.
    """
    now, today = kiosk.clock.local(), kiosk.clock.today()
    if wish.day is not None and wish.day != today:
        if wish.day > today:
            raise InputFault(f"{wish.day} is still to come.")
        now, today = midnight(wish.day), wish.day
    visit_id = visit_id or kiosk.ids.ordered()
    with kiosk.store.write():
        if (known := visits.find(kiosk.store, visit_id)) is not None:
            return known
        letter = PAPER_LETTER if wish.origin is VisitOrigin.PAPER else kiosk.letter
        ticket = Ticket(letter, visits.next_number(kiosk.store, today, letter))
        needs = wish.description.needs
        rank = visits.last_rank(kiosk.store, today) + 1
        visit = Visit(visit_id, ticket, wish.mode, wish.reason, wish.language, needs, now, rank=rank)
        visits.add(kiosk.store, visit, today)
        if wish.origin is VisitOrigin.PAPER:
            visits.mark_left(kiosk.store, visit_id, now)
        checked_in = VisitCheckedIn(wish.mode, wish.reason, wish.language, str(ticket), wish.origin)
        record(kiosk, visit_id, checked_in, at=now)
        if wish.description.says_something:
            record(kiosk, None, _described(wish))
    return visit


def find_visit(kiosk: Kiosk, visit_id: str) -> Visit:
    """The visit with this id; raises InputFault."""
    visit = visits.find(kiosk.store, visit_id)
    if visit is None:
        raise InputFault(f"There is no visit {visit_id}.")
    return visit


def end_visit(kiosk: Kiosk, visit_id: str) -> None:
    """The visitor goes home. Ending a visit twice does nothing the second time."""
    with kiosk.store.write():
        leave(kiosk, find_visit(kiosk, visit_id), VisitLeft)


def begin_day(kiosk: Kiosk) -> None:
    """End the visits of earlier days that nobody ended, and forget their needs and the notes on them."""
    today = kiosk.clock.today()
    for visit in visits.left_open(kiosk.store, today):
        end_visit(kiosk, visit.id)
    with kiosk.store.write():
        visits.forget_needs(kiosk.store, today)
        sessions.forget_notes(kiosk.store, today)


def leave(kiosk: Kiosk, visit: Visit, how: type[VisitCalled]) -> None:
    """Inside `write()`: a visit is over, with the event that says how; one that is over stays as it is."""
    if visit.left_at is None:
        visits.mark_left(kiosk.store, visit.id, kiosk.clock.local())
        record(kiosk, visit.id, how(str(visit.ticket), waited_s(kiosk, visit)))


def waited_s(kiosk: Kiosk, visit: Visit) -> int:
    """Seconds from the number to the first call, or to now; never below 0, whatever the clock did."""
    until = visit.called_at or kiosk.clock.local()
    return min(max(0, round((until - visit.checked_in_at).total_seconds())), 86_400)


def _described(wish: CheckIn) -> VisitorDescribed:
    said = wish.description
    return VisitorDescribed(
        wish.mode, wish.reason_category, said.age_band, said.sex, said.locality, said.needs, said.first_time
    )
