"""A visit from the number to the door: one transaction each, whatever the clock does."""

from datetime import UTC, datetime

import pytest

from kiosk.domain.codes import AgeBand, Language, Locality, Need, Sex, VisitMode, VisitOrigin
from kiosk.domain.description import Description
from kiosk.domain.foreign import NotFitting
from kiosk.errors import InputFault
from kiosk.store import answers, outbox
from kiosk.usecases.line import call, did_not_come, line_before, people_waiting
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.visits import CheckIn, begin_day, check_in, end_visit, find_visit
from tests.fixtures import Hands
from tests.usecases.events import names, recorded

WISH = CheckIn(VisitMode.SPECIALIST, "pasaport", Language.RO)
PAPER = CheckIn(VisitMode.SPECIALIST, "pasaport", Language.RO, origin=VisitOrigin.PAPER)


def tickets(kiosk: Kiosk, number: int, wish: CheckIn = WISH) -> list[str]:
    return [str(check_in(kiosk, wish).ticket) for _ in range(number)]


def test_numbers_go_up_and_begin_at_one_the_next_day(kiosk: Kiosk, hands: Hands):
    assert tickets(kiosk, 3) == ["A-1", "A-2", "A-3"]
    hands.let_pass(days=1)
    assert tickets(kiosk, 2) == ["A-1", "A-2"]


def test_the_day_is_the_centres_not_greenwichs(kiosk: Kiosk, hands: Hands):
    hands.moment = datetime(2026, 11, 23, 21, 59, 59, tzinfo=UTC)
    assert tickets(kiosk, 2) == ["A-1", "A-2"]
    hands.moment = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)  # midnight in Chisinau
    assert tickets(kiosk, 1) == ["A-1"]
    hands.moment = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
    assert tickets(kiosk, 1) == ["A-2"]


def test_in_summer_the_day_begins_an_hour_earlier(kiosk: Kiosk, hands: Hands):
    hands.moment = datetime(2026, 7, 1, 20, 59, tzinfo=UTC)
    tickets(kiosk, 1)
    hands.moment = datetime(2026, 7, 1, 21, 0, tzinfo=UTC)
    assert tickets(kiosk, 1) == ["A-1"]


def test_paper_has_numbers_of_its_own_and_nobody_waits_for_it(kiosk: Kiosk):
    assert tickets(kiosk, 1) + tickets(kiosk, 2, PAPER) + tickets(kiosk, 1) == ["A-1", "P-1", "P-2", "A-2"]
    assert people_waiting(kiosk) == 2


def test_a_check_in_says_what_the_contract_says(kiosk: Kiosk):
    check_in(kiosk, WISH)
    assert recorded(kiosk) == [
        (
            "visit.checked_in",
            {
                "mode": "specialist",
                "reason": "pasaport",
                "language": "ro",
                "ticket": "A-1",
                "origin": "screen",
            },
        )
    ]
    ((subject, time),) = kiosk.store.tuples("SELECT subject, time FROM outbox")
    assert find_visit(kiosk, subject).ticket.number == 1
    assert time == "2026-11-23T09:00:00.000+02:00"


def test_the_same_check_in_again_gives_the_same_visit_once(kiosk: Kiosk):
    visit_id = kiosk.ids.ordered()
    first = check_in(kiosk, WISH, visit_id)
    assert check_in(kiosk, WISH, visit_id) == first
    assert tickets(kiosk, 1) == ["A-2"]
    assert names(kiosk) == ["visit.checked_in"] * 2


def test_a_visit_whose_event_cannot_be_kept_is_not_kept_either(kiosk: Kiosk):
    with kiosk.store.write():
        kiosk.store.execute(
            "CREATE TEMP TRIGGER no_event BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'no room'); END"
        )
    with pytest.raises(Exception, match="no room"):
        check_in(kiosk, WISH)
    kiosk.store.execute("DROP TRIGGER no_event")
    assert kiosk.store.tuples("SELECT COUNT(*) FROM visit") == [(0,)]
    assert tickets(kiosk, 1) == ["A-1"]


def test_what_visitors_say_of_themselves_is_nowhere_near_their_visit(kiosk: Kiosk):
    said = Description(AgeBand.FROM_63, Sex.FEMALE, Locality.OWN, (Need.SEEING,), first_time=True)
    check_in(kiosk, CheckIn(VisitMode.SELF, "pasaport", Language.RO, "documents", description=said))
    assert names(kiosk) == ["visit.checked_in"]
    (answer,) = answers.kept(kiosk.store)
    assert answer.type == "md.cups.visitor.described.v1"
    assert answer.data["age_band"] == "63+"
    assert answer.data["needs"] == ["seeing"]
    assert answer.data["reason_category"] == "documents"


def test_who_says_nothing_leaves_no_answer(kiosk: Kiosk):
    check_in(kiosk, WISH)
    assert answers.kept(kiosk.store) == []


def test_the_line_is_in_order_of_arrival_also_when_the_clock_is_put_back(kiosk: Kiosk, hands: Hands):
    first = check_in(kiosk, WISH)
    hands.let_pass(minutes=-30)
    second = check_in(kiosk, WISH)
    check_in(kiosk, CheckIn(VisitMode.SELF, "pasaport", Language.RO))
    third = check_in(kiosk, WISH)
    assert [line_before(kiosk, each) for each in (first, second, third)] == [0, 1, 2]
    call(kiosk, first.id)
    assert [line_before(kiosk, each) for each in (first, second, third)] == [0, 0, 1]
    assert people_waiting(kiosk) == 2
    end_visit(kiosk, second.id)
    assert line_before(kiosk, third) == 0


def test_a_call_counts_the_wait_once_and_recalls_repeat_it(kiosk: Kiosk, hands: Hands):
    visit = check_in(kiosk, WISH)
    hands.let_pass(minutes=12)
    call(kiosk, visit.id)
    hands.let_pass(minutes=3)
    call(kiosk, visit.id)
    hands.let_pass(minutes=2)
    did_not_come(kiosk, visit.id)
    call(kiosk, visit.id)
    did_not_come(kiosk, visit.id)
    did_not_come(kiosk, visit.id)
    end_visit(kiosk, visit.id)
    assert recorded(kiosk)[1:] == [
        (name, {"ticket": "A-1", "waited_s": 720})
        for name in ("visit.called", "visit.recalled", "visit.recalled", "visit.no_show")
    ]


def test_who_leaves_without_a_call_waited_until_then(kiosk: Kiosk, hands: Hands):
    visit = check_in(kiosk, WISH)
    hands.let_pass(minutes=5)
    end_visit(kiosk, visit.id)
    assert recorded(kiosk)[1:] == [("visit.left", {"ticket": "A-1", "waited_s": 300})]


@pytest.mark.parametrize(("jump", "waited"), [({"hours": -3}, 0), ({"days": 3650}, 86_400)])
def test_a_clock_that_jumps_makes_no_wait_that_cannot_be(
    kiosk: Kiosk, hands: Hands, jump: dict[str, int], waited: int
):
    visit = check_in(kiosk, WISH)
    hands.let_pass(**jump)
    call(kiosk, visit.id)
    end_visit(kiosk, visit.id)
    assert [data["waited_s"] for _, data in recorded(kiosk)[1:]] == [waited, waited]


def test_a_wait_over_the_night_in_which_the_hour_changes_is_real_time(kiosk: Kiosk, hands: Hands):
    hands.moment = datetime(2026, 10, 24, 23, 30, tzinfo=UTC)
    visit = check_in(kiosk, WISH)
    hands.let_pass(hours=2)
    call(kiosk, visit.id)
    assert recorded(kiosk)[1][1]["waited_s"] == 7200


def test_a_visit_nobody_knows_is_refused(kiosk: Kiosk):
    for act in (call, did_not_come, end_visit):
        with pytest.raises(InputFault, match="There is no visit"):
            act(kiosk, "nobody")
    assert names(kiosk) == []


def test_a_new_day_ends_yesterdays_visits_and_forgets_their_needs(kiosk: Kiosk, hands: Hands):
    need = Description(needs=(Need.WALKING,))
    yesterday = check_in(kiosk, CheckIn(VisitMode.SPECIALIST, "x", Language.RO, description=need))
    hands.let_pass(days=1)
    today = check_in(kiosk, CheckIn(VisitMode.SPECIALIST, "x", Language.RO, description=need))
    begin_day(kiosk)
    assert find_visit(kiosk, yesterday.id).needs == ()
    assert find_visit(kiosk, yesterday.id).left_at is not None
    assert find_visit(kiosk, today.id).needs == (Need.WALKING,)
    assert find_visit(kiosk, today.id).left_at is None
    begin_day(kiosk)
    assert names(kiosk) == ["visit.checked_in", "visit.checked_in", "visit.left"]


def test_a_clock_of_1970_at_the_start_does_not_empty_todays_line(kiosk: Kiosk, hands: Hands):
    check_in(kiosk, WISH)
    real, hands.moment = hands.moment, datetime(1970, 1, 1, 12, tzinfo=UTC)
    begin_day(kiosk)
    hands.moment = real
    assert people_waiting(kiosk) == 1


def test_every_event_of_a_visit_fits_its_schema(kiosk: Kiosk):
    visit = check_in(kiosk, WISH)
    call(kiosk, visit.id)
    end_visit(kiosk, visit.id)
    from kiosk.domain.events import check  # noqa: PLC0415

    for event_type, data in recorded(kiosk):
        check(f"md.cups.{event_type}.v1", data)
    with pytest.raises(NotFitting):
        check("md.cups.visit.called.v1", {})
    assert outbox.waiting(kiosk.store) == 3
