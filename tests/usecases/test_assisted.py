"""Work with the specialist: from the line or from a computer, alone and together, over a restart."""

import pytest

from kiosk.domain.codes import (
    AloneNextTime,
    Driver,
    Language,
    Obstacle,
    Outcome,
    SessionKind,
    VisitMode,
    Wipe,
)
from kiosk.errors import InputFault
from kiosk.usecases.assisted import (
    NOTE_LENGTH,
    Result,
    agree,
    begin_at_desk,
    end_help,
    finish,
    hand_back,
    help_in_hand,
    keep_note,
    session_of,
    take_over,
)
from kiosk.usecases.help import call_for_help, call_here
from kiosk.usecases.line import call_next
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sessions import end_interrupted, open_service, start_session, tick_steps
from kiosk.usecases.visits import CheckIn, begin_day, check_in, find_visit
from tests.fixtures import Hands
from tests.usecases.events import names, recorded

RESULT = Result(Outcome.PARTLY, Driver.TOGETHER, Obstacle.NO_SIGNATURE, AloneNextTime.YES)


@pytest.fixture
def visit(kiosk: Kiosk) -> str:
    return check_in(kiosk, CheckIn(VisitMode.SPECIALIST, "compensatii", Language.RO)).id


@pytest.fixture
def alone(kiosk: Kiosk) -> str:
    """Somebody at the computer, at the third step of a service."""
    visit = check_in(kiosk, CheckIn(VisitMode.SELF, "unknown", Language.RO))
    session = start_session(kiosk, visit.id, SessionKind.SELF)
    open_service(kiosk, session, "mpay", 1)
    tick_steps(kiosk, session, 2)
    return session


def test_whoever_was_called_is_helped_with_several_services(kiosk: Kiosk, visit: str, hands: Hands):
    call_next(kiosk)
    session = begin_at_desk(kiosk, visit)
    assert begin_at_desk(kiosk, visit) == session
    agree(kiosk, session)
    open_service(kiosk, session, "compensatii", 1)
    tick_steps(kiosk, session, 3)
    hands.let_pass(minutes=14)
    finish(kiosk, session, RESULT)
    open_service(kiosk, session, "pasaport", 1)
    hands.let_pass(minutes=30)
    finish(kiosk, session, Result(Outcome.DONE, Driver.SPECIALIST, minutes=10))
    end_help(kiosk, session)
    finished = [data for name, data in recorded(kiosk) if name == "service.finished"]
    assert finished == [
        {
            "service": "compensatii",
            "outcome": "partly",
            "obstacle": "no_signature",
            "driver": "together",
            "alone_next_time": "yes",
            "steps_done": 3,
            "active_s": 840,
        },
        {
            "service": "pasaport",
            "outcome": "done",
            "obstacle": "none",
            "driver": "specialist",
            "alone_next_time": None,
            "steps_done": 0,
            "active_s": 600,
        },
    ]
    assert names(kiosk)[-2:] == ["session.ended", "visit.left"]
    assert recorded(kiosk)[-2][1] == {"end": "specialist", "active_s": 2640, "wipe": "not_needed"}
    assert help_in_hand(kiosk) is None
    end_help(kiosk, session)
    assert names(kiosk)[-2:] == ["session.ended", "visit.left"]


def test_work_at_the_desk_survives_a_power_cut_and_is_ended_after_it(kiosk: Kiosk, visit: str, alone: str):
    session = begin_at_desk(kiosk, visit)
    agree(kiosk, session)
    open_service(kiosk, session, "compensatii", 1)
    tick_steps(kiosk, session, 2)
    assert end_interrupted(kiosk, Wipe.CLEAN) == 1
    work = help_in_hand(kiosk)
    assert work is not None
    assert (work.session.id, work.visit.id) == (session, visit)
    assert work.session.agreed_at is not None
    assert work.open_service is not None
    assert (work.open_service.service, work.open_service.steps_done) == ("compensatii", 2)
    finish(kiosk, session, RESULT)
    end_help(kiosk, session)
    assert find_visit(kiosk, visit).left_at is not None


def test_alone_and_together_in_one_touch_keep_the_place(kiosk: Kiosk, alone: str, hands: Hands):
    call_for_help(kiosk, alone, "mpay", 3)
    hands.let_pass(minutes=5)
    together = take_over(kiosk, alone)
    work = help_in_hand(kiosk)
    assert work is not None
    assert work.session.id == together
    assert work.open_service is not None
    assert (work.open_service.service, work.open_service.steps_done) == ("mpay", 2)
    call = call_here(kiosk)
    assert call is not None
    assert call.session == together
    assert take_over(kiosk, together) == together
    again = hand_back(kiosk, together)
    assert call_here(kiosk) is None
    assert names(kiosk)[-1] == "session.resumed"
    assert help_in_hand(kiosk) is None
    session = session_of(kiosk, work.visit.id)
    assert session is not None
    assert (session.id, session.kind) == (again, SessionKind.SELF)
    assert names(kiosk).count("service.opened") == 1
    assert names(kiosk).count("service.finished") == 0
    assert [data["kind"] for name, data in recorded(kiosk) if name == "session.started"] == [
        "self",
        "assisted",
        "self",
    ]


def test_at_a_computer_the_window_ends_what_the_desk_has_finished(kiosk: Kiosk, alone: str):
    together = take_over(kiosk, alone)
    finish(kiosk, together, RESULT)
    end_help(kiosk, together)
    assert help_in_hand(kiosk) is None
    work = session_of(kiosk, find_visit(kiosk, _visit_of(kiosk, together)).id)
    assert work is not None
    assert work.ending
    assert end_interrupted(kiosk, Wipe.CLEAN) == 1


def test_what_is_over_cannot_be_begun_again(kiosk: Kiosk, visit: str, alone: str):
    end_interrupted(kiosk, Wipe.CLEAN)
    with pytest.raises(InputFault, match="is over"):
        take_over(kiosk, alone)
    with pytest.raises(InputFault, match="is over"):
        begin_at_desk(kiosk, _visit_of(kiosk, alone))


def test_a_note_stays_here_for_a_day_and_never_says_who(kiosk: Kiosk, visit: str, hands: Hands):
    session = begin_at_desk(kiosk, visit)
    before = names(kiosk)
    keep_note(kiosk, session, "Revine joi cu factura.")
    work = help_in_hand(kiosk)
    assert work is not None
    assert work.session.note == "Revine joi cu factura."
    for bad in ("Sună la 069 123 456", "x" * (NOTE_LENGTH + 1)):
        with pytest.raises(InputFault):
            keep_note(kiosk, session, bad)
    assert names(kiosk) == before
    hands.let_pass(days=1)
    begin_day(kiosk)
    assert kiosk.store.tuples("SELECT note FROM session") == [("",)]


def _visit_of(kiosk: Kiosk, session: str) -> str:
    [(visit,)] = kiosk.store.tuples("SELECT visit FROM session WHERE id = ?", [session])
    return str(visit)
