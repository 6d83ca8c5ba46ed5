"""The specialist's line: who is called next, who did not come, who is set aside, how long it takes."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from kiosk.domain.codes import Place, Precedence
from kiosk.domain.events import VisitCalled, VisitNoShow, VisitRecalled
from kiosk.domain.line import (
    LONGEST_S,
    MOST_ABSENCES,
    NUMBERS_BACK,
    WEEKS,
    Call,
    Span,
    expected_min,
    goes_first,
    rank_behind,
    usual_s,
)
from kiosk.store import sessions, visits
from kiosk.store.database import Store
from kiosk.store.visits import Visit
from kiosk.usecases.catalogue import settings
from kiosk.usecases.recording import Kiosk, record
from kiosk.usecases.visits import find_visit, leave, waited_s


def waiting_line(kiosk: Kiosk) -> list[Visit]:
    """Who waits, in the order of their calls: first whom the centre's rule prefers, then by arrival."""
    rule = settings(kiosk).first_in_line
    waiting = _at(kiosk, Place.WAITING)
    return sorted(waiting, key=lambda each: not _is_first(each, rule))


def called_now(kiosk: Kiosk) -> list[Visit]:
    """Who was called and has neither left nor been put elsewhere, the last call first."""
    called = _at(kiosk, Place.CALLED)
    return sorted(called, key=lambda each: each.last_called_at or each.checked_in_at, reverse=True)


def calls_now(kiosk: Kiosk) -> list[Call]:
    """The numbers that are called now, in the order of their calls."""
    return [Call(each.ticket, each.last_called_at or each.checked_in_at) for each in called_now(kiosk)[::-1]]


def awaited_now(kiosk: Kiosk) -> list[Visit]:
    """Who was called and with whom nobody works yet, the last call first."""
    at_work = {session.visit for session in sessions.open_ones(kiosk.store)}
    return [each for each in called_now(kiosk) if each.id not in at_work]


def set_aside_now(kiosk: Kiosk) -> list[Visit]:
    """Who is to be taken up later."""
    return _at(kiosk, Place.ASIDE)


def line_before(kiosk: Kiosk, visit: Visit) -> int:
    """How many are called before this visit; 0 when it does not wait."""
    ids = [each.id for each in waiting_line(kiosk)]
    return ids.index(visit.id) if visit.id in ids else 0


def people_waiting(kiosk: Kiosk) -> int:
    """How many wait for the specialist to call them."""
    return len(_at(kiosk, Place.WAITING))


def call_next(kiosk: Kiosk) -> Visit | None:
    """Call who is first in the line; None when nobody waits."""
    with kiosk.store.write():
        line = waiting_line(kiosk)
        return _call(kiosk, line[0]) if line else None


def call(kiosk: Kiosk, visit_id: str) -> Visit:
    """Call this number, whatever its place, again when it was called before; never after the visit's end."""
    with kiosk.store.write():
        visit = find_visit(kiosk, visit_id)
        return _call(kiosk, visit) if visit.left_at is None else visit


def did_not_come(kiosk: Kiosk, visit_id: str) -> None:
    """Nobody came to the call: back behind the next two numbers, the second time out of the line.

    Who misses a call is no longer preferred. Does nothing unless the number is called now, so that a second
    press costs nobody their place.
    """
    with kiosk.store.write():
        visit = find_visit(kiosk, visit_id)
        if visit.left_at is not None or visit.place is not Place.CALLED:
            return
        visits.count_absence(kiosk.store, visit_id)
        if visit.absences + 1 >= MOST_ABSENCES:
            leave(kiosk, visit, VisitNoShow)
        else:
            visits.put(kiosk.store, visit_id, Place.WAITING, _rank_back(kiosk))


def set_aside(kiosk: Kiosk, visit_id: str) -> None:
    """Leave somebody out of the calls for a while: a paper is being fetched, a site does not answer."""
    with kiosk.store.write():
        visit = find_visit(kiosk, visit_id)
        visits.put(kiosk.store, visit_id, Place.ASIDE, visit.rank)


def take_up(kiosk: Kiosk, visit_id: str) -> None:
    """Back into the line, at the place that was left; does nothing to who was not set aside."""
    with kiosk.store.write():
        visit = find_visit(kiosk, visit_id)
        if visit.place is Place.ASIDE:
            visits.put(kiosk.store, visit_id, Place.WAITING, visit.rank)


def give_precedence(kiosk: Kiosk, visit_id: str, precedence: Precedence | None) -> None:
    """Note why somebody comes first, where the centre's rule knows this reason; None takes it back."""
    with kiosk.store.write():
        visits.give_precedence(kiosk.store, find_visit(kiosk, visit_id).id, precedence)


def expected_wait(kiosk: Kiosk, visit: Visit | None = None) -> Span | None:
    """Minutes until a visit is called, or who would come now; None when there is too little to say."""
    usual = _usual_by_reason(kiosk)
    line = waiting_line(kiosk)
    before = line[: line_before(kiosk, visit)] if visit is not None else line
    at_desk = _at_desk(kiosk, usual, None if visit is None else visit.id)
    return expected_min([usual.get(each.reason) for each in before], at_desk)


def next_in_line(kiosk: Kiosk, most: int) -> list[tuple[Visit, Span | None]]:
    """Who is called next, at most so many, each with the minutes until then; None where nobody can tell."""
    usual = _usual_by_reason(kiosk)
    line = waiting_line(kiosk)
    at_desk = _at_desk(kiosk, usual)
    take = [usual.get(each.reason) for each in line]
    return [(visit, expected_min(take[:before], at_desk)) for before, visit in enumerate(line[:most])]


def _call(kiosk: Kiosk, visit: Visit) -> Visit:
    kind = VisitCalled if visit.called_at is None else VisitRecalled
    visits.mark_called(kiosk.store, visit.id, kiosk.clock.local())
    record(kiosk, visit.id, kind(str(visit.ticket), waited_s(kiosk, visit)))
    return find_visit(kiosk, visit.id)


def _rank_back(kiosk: Kiosk) -> float:
    """Behind the next two who wait now."""
    rule = settings(kiosk).first_in_line
    ranks = [each.rank for each in waiting_line(kiosk) if not _is_first(each, rule)]
    preferred = people_waiting(kiosk) - len(ranks)
    last = visits.last_rank(kiosk.store, kiosk.clock.today())
    return rank_behind(ranks, max(0, NUMBERS_BACK - preferred), last)


def _is_first(visit: Visit, rule: tuple[Precedence, ...]) -> bool:
    return not visit.absences and goes_first(visit.precedence, visit.needs, rule)


def _at(kiosk: Kiosk, place: Place) -> list[Visit]:
    return [each for each in visits.in_line(kiosk.store, kiosk.clock.today()) if each.place is place]


def _at_desk(
    kiosk: Kiosk, usual: Mapping[str, Span | None], but: str | None = None
) -> list[tuple[Span | None, float]]:
    """What those take who were called, and for how many seconds they have been at the desk."""
    now = kiosk.clock.local()
    return [
        (usual.get(each.reason), max(0.0, (now - (each.last_called_at or now)).total_seconds()))
        for each in called_now(kiosk)
        if each.id != but
    ]


def _usual_by_reason(kiosk: Kiosk) -> dict[str, Span | None]:
    """How long each reason takes, in seconds; only reasons that were ever seen in these weeks."""
    today = kiosk.clock.today()
    earlier = _cases_before(kiosk.store, today, visits.number_before(kiosk.store, today))
    cases = _cases(kiosk.store, today, today)
    return {
        reason: usual_s(cases.get(reason, ()), (*earlier.get(reason, ()), *cases.get(reason, ())))
        for reason in {*earlier, *cases}
    }


@lru_cache(maxsize=1)
def _cases_before(store: Store, today: date, _number: int) -> Mapping[str, Sequence[int]]:
    """The cases of the last weeks but today's: thousands, read again only when their number changed."""
    return _cases(store, today - timedelta(weeks=WEEKS), today - timedelta(days=1))


def _cases(store: Store, first: date, last: date) -> Mapping[str, Sequence[int]]:
    """By reason, the seconds that the visits of these days took at the desk."""
    cases: dict[str, list[int]] = defaultdict(list)
    for reason, seconds in visits.handled(store, first, last, MOST_ABSENCES):
        if 0 < seconds <= LONGEST_S:
            cases[reason].append(seconds)
    return cases
