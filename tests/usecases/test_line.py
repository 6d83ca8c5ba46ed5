"""The specialist's line as it is worked: nobody is lost, nobody is called out of turn, whatever stops."""

import random
from contextlib import closing

import pytest

from kiosk.domain.codes import Language, Need, Place, Precedence, SessionKind, VisitMode
from kiosk.domain.description import Description
from kiosk.domain.line import Span
from kiosk.store import documents
from kiosk.store.database import Store
from kiosk.store.documents import Document
from kiosk.usecases.line import (
    awaited_now,
    call,
    call_next,
    called_now,
    did_not_come,
    expected_wait,
    give_precedence,
    line_before,
    next_in_line,
    people_waiting,
    set_aside,
    set_aside_now,
    take_up,
    waiting_line,
)
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sessions import start_session
from kiosk.usecases.visits import CheckIn, begin_day, check_in, end_visit, find_visit
from tests.usecases.events import names, recorded


def arrive(kiosk, how_many=1, reason="pensii", needs=()):
    wish = CheckIn(VisitMode.SPECIALIST, reason, Language.RO, description=Description(needs=needs))
    return [check_in(kiosk, wish) for _ in range(how_many)]


def numbers(visits):
    return [each.ticket.number for each in visits]


def call_one(kiosk):
    """The number that is called next."""
    called = call_next(kiosk)
    assert called is not None
    return called.ticket.number


def follow_rule(kiosk, *rule):
    with kiosk.store.write():
        body = {"first_in_line": rule}
        documents.replace(kiosk.store, Document("settings", 1, None, body), kiosk.clock.now())


def test_calling_next_empties_the_line_in_order_of_arrival(kiosk):
    arrive(kiosk, 3)
    assert [call_one(kiosk) for _ in range(3)] == [1, 2, 3]
    assert call_next(kiosk) is None
    assert people_waiting(kiosk) == 0
    assert names(kiosk)[3:] == ["visit.called"] * 3


def test_the_last_call_is_shown_first(kiosk, hands):
    first, second = arrive(kiosk, 2)
    for visit in (first, second, first):
        hands.let_pass(minutes=1)
        call(kiosk, visit.id)
    assert numbers(called_now(kiosk)) == [1, 2]
    assert names(kiosk)[2:] == ["visit.called", "visit.called", "visit.recalled"]
    end_visit(kiosk, first.id)
    assert numbers(called_now(kiosk)) == [2]


def test_who_does_not_come_is_called_again_after_two_others_and_then_no_more(kiosk):
    first, *_ = arrive(kiosk, 4)
    call_next(kiosk)
    did_not_come(kiosk, first.id)
    assert numbers(waiting_line(kiosk)) == [2, 3, 1, 4]
    arrive(kiosk)
    for number in (2, 3, 1):
        assert call_one(kiosk) == number
    did_not_come(kiosk, first.id)
    assert numbers(waiting_line(kiosk)) == [4, 5]
    assert find_visit(kiosk, first.id).left_at is not None
    assert recorded(kiosk)[-1] == ("visit.no_show", {"ticket": "A-1", "waited_s": 0})


def test_with_fewer_than_two_others_one_is_last_and_before_who_comes_later(kiosk):
    first, _ = arrive(kiosk, 2)
    call_next(kiosk)
    did_not_come(kiosk, first.id)
    arrive(kiosk)
    assert numbers(waiting_line(kiosk)) == [2, 1, 3]


def test_a_second_press_of_did_not_come_costs_nobody_their_place(kiosk):
    first, *_ = arrive(kiosk, 3)
    call_next(kiosk)
    for _ in range(3):
        did_not_come(kiosk, first.id)
    assert numbers(waiting_line(kiosk)) == [2, 3, 1]
    assert names(kiosk)[3:] == ["visit.called"]


def test_who_is_set_aside_is_not_called_and_comes_back_to_the_old_place(kiosk):
    first, second, _ = arrive(kiosk, 3)
    set_aside(kiosk, second.id)
    assert numbers(set_aside_now(kiosk)) == [2]
    call_next(kiosk)
    set_aside(kiosk, first.id)
    assert numbers(waiting_line(kiosk)) == [3]
    assert line_before(kiosk, second) == 0
    for visit in (first, second, first):
        take_up(kiosk, visit.id)
    assert numbers(waiting_line(kiosk)) == [1, 2, 3]
    assert set_aside_now(kiosk) == []


def test_who_is_set_aside_can_be_called_by_number(kiosk):
    first, _ = arrive(kiosk, 2)
    set_aside(kiosk, first.id)
    assert call(kiosk, first.id).place is Place.CALLED


def test_nobody_is_called_after_the_end(kiosk):
    (visit,) = arrive(kiosk)
    end_visit(kiosk, visit.id)
    assert call(kiosk, visit.id).left_at is not None
    assert names(kiosk) == ["visit.checked_in", "visit.left"]
    assert called_now(kiosk) == []


def test_the_centres_rule_calls_some_before_others(kiosk):
    _, _, third, fourth = arrive(kiosk, 4)
    arrive(kiosk, needs=(Need.WALKING,))
    give_precedence(kiosk, third.id, Precedence.URGENT)
    give_precedence(kiosk, fourth.id, Precedence.CHILD)
    assert numbers(waiting_line(kiosk)) == [3, 4, 5, 1, 2]
    assert line_before(kiosk, fourth) == 1
    follow_rule(kiosk, "child")
    assert numbers(waiting_line(kiosk)) == [4, 1, 2, 3, 5]
    give_precedence(kiosk, fourth.id, None)
    assert numbers(waiting_line(kiosk)) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("preferred", "order"),
    [(0, [2, 3, 1, 4, 5]), (1, [3, 2, 1, 4, 5]), (2, [3, 4, 1, 2, 5]), (3, [3, 4, 5, 1, 2])],
)
def test_who_is_preferred_and_misses_a_call_also_lets_two_others_go_first(kiosk, preferred, order):
    first, _, *others = arrive(kiosk, 5)
    give_precedence(kiosk, first.id, Precedence.URGENT)
    for visit in others[:preferred]:
        give_precedence(kiosk, visit.id, Precedence.CHILD)
    assert call_one(kiosk) == first.ticket.number
    did_not_come(kiosk, first.id)
    assert numbers(waiting_line(kiosk)) == order


def test_why_somebody_came_first_is_forgotten_with_the_day(kiosk, hands):
    (visit,) = arrive(kiosk)
    give_precedence(kiosk, visit.id, Precedence.DISABILITY)
    hands.let_pass(days=1)
    begin_day(kiosk)
    assert find_visit(kiosk, visit.id).precedence is None
    assert b"disability" not in b"".join(
        str(row).encode() for row in kiosk.store.tuples("SELECT data FROM outbox")
    )


def test_the_line_is_the_same_after_a_restart_whatever_was_done(kiosk, folder, clock, ids):
    """Hundreds of random acts: everybody is in exactly one place, and a second process sees the same."""
    chance = random.Random(4)  # noqa: S311  not a secret
    acts = [
        lambda _: call_next(kiosk),
        lambda visit: call(kiosk, visit.id),
        lambda visit: did_not_come(kiosk, visit.id),
        lambda visit: set_aside(kiosk, visit.id),
        lambda visit: take_up(kiosk, visit.id),
        lambda visit: give_precedence(kiosk, visit.id, chance.choice([None, *Precedence])),
        lambda visit: end_visit(kiosk, visit.id),
    ]
    known = arrive(kiosk)
    for _ in range(500):
        if chance.random() < 0.3:
            known += arrive(kiosk, needs=chance.choice([(), (), (Need.SEEING,)]))
        chance.choice(acts)(chance.choice(known))
    here = [waiting_line(kiosk), called_now(kiosk), set_aside_now(kiosk)]
    everybody = [find_visit(kiosk, each.id) for each in known]
    placed = [each.id for part in here for each in part]
    assert sorted(placed) == sorted(each.id for each in everybody if each.left_at is None)
    with closing(Store.open(folder)) as store:
        other = Kiosk(store, clock, ids)
        assert [waiting_line(other), called_now(other), set_aside_now(other)] == here


def serve(kiosk, hands, minutes, how_many, reason="pensii"):
    """So many visits that take so many minutes at the desk, one after the other."""
    for visit in arrive(kiosk, how_many, reason):
        call(kiosk, visit.id)
        hands.let_pass(minutes=minutes)
        end_visit(kiosk, visit.id)


def test_the_expected_wait_comes_from_how_long_such_visits_took(kiosk, hands):
    serve(kiosk, hands, 12, 5)
    hands.let_pass(days=7)
    assert expected_wait(kiosk) == Span(0, 0)
    first, second, third = arrive(kiosk, 3)
    assert expected_wait(kiosk, first) == Span(0, 0)
    assert expected_wait(kiosk, second) == Span(10, 15)
    assert expected_wait(kiosk, third) == Span(20, 25)
    call(kiosk, first.id)
    hands.let_pass(minutes=8)
    assert expected_wait(kiosk, second) == Span(0, 5)
    assert expected_wait(kiosk) == Span(25, 30)


def test_a_slow_day_widens_the_expected_wait(kiosk, hands):
    serve(kiosk, hands, 10, 20)
    hands.let_pass(days=1)
    serve(kiosk, hands, 20, 5)
    arrive(kiosk)
    assert expected_wait(kiosk) == Span(10, 20)


@pytest.mark.parametrize("reason", ["pensii", "cazier-judiciar"])
def test_with_four_cases_or_other_reasons_nothing_is_said(kiosk, hands, reason):
    serve(kiosk, hands, 12, 4, reason)
    arrive(kiosk)
    assert expected_wait(kiosk) is None


def test_what_is_older_than_four_weeks_does_not_count(kiosk, hands):
    serve(kiosk, hands, 12, 5)
    hands.let_pass(weeks=5)
    arrive(kiosk)
    assert expected_wait(kiosk) is None


@pytest.mark.parametrize("minutes", [-30, 200])
def test_what_cannot_have_taken_so_long_does_not_count(kiosk, hands, minutes):
    serve(kiosk, hands, minutes, 5)
    arrive(kiosk)
    assert expected_wait(kiosk) is None


def test_who_never_came_does_not_count(kiosk, hands):
    for visit in arrive(kiosk, 5):
        for _ in range(2):
            call(kiosk, visit.id)
            hands.let_pass(minutes=5)
            did_not_come(kiosk, visit.id)
    arrive(kiosk)
    assert expected_wait(kiosk) is None


def test_who_comes_next_is_told_with_the_wait_of_each(kiosk, hands):
    for _ in range(5):
        (visit,) = arrive(kiosk)
        call(kiosk, visit.id)
        hands.let_pass(minutes=10)
        end_visit(kiosk, visit.id)
    visits = [*arrive(kiosk, 2), *arrive(kiosk, reason="cadastru"), *arrive(kiosk, 2)]
    told = next_in_line(kiosk, 4)
    assert [visit.id for visit, _wait in told] == [each.id for each in visits[:4]]
    assert [wait for _visit, wait in told] == [expected_wait(kiosk, each) for each in visits[:4]]
    assert [wait for _visit, wait in told] == [Span(0, 0), Span(10, 15), Span(20, 25), None]


def test_whoever_is_worked_with_is_no_longer_awaited(kiosk):
    here, late = (call(kiosk, each.id) for each in arrive(kiosk, 2))
    start_session(kiosk, here.id, SessionKind.ASSISTED)
    assert numbers(awaited_now(kiosk)) == [late.ticket.number]
    assert len(called_now(kiosk)) == 2
