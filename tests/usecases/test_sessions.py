"""A session at the computer: what was opened is finished, what was interrupted is ended, once."""

import pytest

from kiosk.domain.codes import (
    AloneNextTime,
    Driver,
    Language,
    Obstacle,
    Outcome,
    SessionEnd,
    SessionKind,
    VisitMode,
    Wipe,
)
from kiosk.domain.events import check
from kiosk.errors import InputFault
from kiosk.usecases.help import answer_help, call_for_help, end_call
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sessions import (
    end_interrupted,
    end_session,
    finish_service,
    open_service,
    start_session,
)
from kiosk.usecases.visits import CheckIn, check_in, find_visit
from tests.fixtures import Hands
from tests.usecases.events import names, recorded


@pytest.fixture
def visit(kiosk: Kiosk) -> str:
    return check_in(kiosk, CheckIn(VisitMode.SELF, "pasaport", Language.RO)).id


@pytest.fixture
def session(kiosk: Kiosk, visit: str) -> str:
    return start_session(kiosk, visit, SessionKind.SELF)


def test_a_whole_session_tells_its_story_in_order(kiosk: Kiosk, visit: str, hands: Hands):
    session = start_session(kiosk, visit, SessionKind.ASSISTED)
    open_service(kiosk, session, "pasaport", 7)
    hands.let_pass(minutes=4)
    call_for_help(kiosk, session, "pasaport", 2)
    answer_help(kiosk, kiosk.letter)
    end_call(kiosk, kiosk.letter)
    finish_service(
        kiosk,
        session,
        Outcome.PARTLY,
        Obstacle.NO_SIGNATURE,
        Driver.TOGETHER,
        AloneNextTime.YES,
        steps_done=3,
    )
    hands.let_pass(minutes=1)
    end_session(kiosk, session, SessionEnd.FINISHED, Wipe.CLEAN)
    at = {"service": "pasaport", "step": 2}
    assert recorded(kiosk)[1:] == [
        ("session.started", {"kind": "assisted", "visit": visit}),
        ("service.opened", {"service": "pasaport", "catalogue_version": 7}),
        ("session.help_requested", at),
        ("session.help_answered", at),
        ("session.resumed", at),
        (
            "service.finished",
            {
                "service": "pasaport",
                "outcome": "partly",
                "obstacle": "no_signature",
                "driver": "together",
                "alone_next_time": "yes",
                "steps_done": 3,
                "active_s": 240,
            },
        ),
        ("session.ended", {"end": "finished", "active_s": 300, "wipe": "clean"}),
    ]
    for name, data in recorded(kiosk):
        check(f"md.cups.{name}.v1", data)
    assert {subject for (subject,) in kiosk.store.tuples("SELECT subject FROM outbox WHERE seq > 1")} == {
        session
    }


def test_starting_or_ending_twice_is_once(kiosk: Kiosk, visit: str):
    session = kiosk.ids.ordered()
    assert start_session(kiosk, visit, SessionKind.SELF, session) == session
    start_session(kiosk, visit, SessionKind.SELF, session)
    end_session(kiosk, session, SessionEnd.IDLE, Wipe.CLEAN)
    end_session(kiosk, session, SessionEnd.FINISHED, Wipe.DIRTY)
    assert names(kiosk)[1:] == ["session.started", "session.ended"]
    assert recorded(kiosk)[-1][1]["end"] == "idle"


def test_opening_another_service_leaves_the_one_before_with_nothing_known(kiosk: Kiosk, session: str):
    open_service(kiosk, session, "pasaport", 1)
    open_service(kiosk, session, "cazier-judiciar", 1)
    end_session(kiosk, session, SessionEnd.TIME_UP, Wipe.CLEAN)
    finished = [data for name, data in recorded(kiosk) if name == "service.finished"]
    assert [(data["service"], data["outcome"], data["obstacle"]) for data in finished] == [
        ("pasaport", None, None),
        ("cazier-judiciar", None, None),
    ]


def test_finishing_nothing_records_nothing(kiosk: Kiosk, session: str):
    before = names(kiosk)
    finish_service(kiosk, session, Outcome.DONE)
    assert names(kiosk) == before


def test_what_a_power_cut_left_open_is_ended_once_with_its_visit(kiosk: Kiosk, visit: str, session: str):
    open_service(kiosk, session, "pasaport", 1)
    assert end_interrupted(kiosk, Wipe.DIRTY) == 1
    assert end_interrupted(kiosk, Wipe.DIRTY) == 0
    assert names(kiosk)[-3:] == ["service.finished", "session.ended", "visit.left"]
    assert recorded(kiosk)[-2][1] == {"end": "crash", "active_s": 0, "wipe": "dirty"}
    assert find_visit(kiosk, visit).left_at is not None


@pytest.mark.parametrize(("jump", "active"), [({"hours": -3}, 0), ({"days": 400}, 86_400)])
def test_a_clock_that_jumps_makes_no_session_that_cannot_be(
    kiosk: Kiosk, session: str, hands: Hands, jump: dict[str, int], active: int
):
    hands.let_pass(**jump)
    end_session(kiosk, session, SessionEnd.FINISHED, Wipe.CLEAN)
    assert recorded(kiosk)[-1][1]["active_s"] == active


def test_a_session_nobody_knows_is_refused(kiosk: Kiosk):
    with pytest.raises(InputFault, match="There is no session"):
        end_session(kiosk, "nobody", SessionEnd.FINISHED, Wipe.CLEAN)
    with pytest.raises(InputFault, match="There is no session"):
        call_for_help(kiosk, "nobody", None, None)
    with pytest.raises(InputFault, match="There is no session"):
        open_service(kiosk, "nobody", "pasaport", 1)


def test_a_session_belongs_to_a_visit_of_this_kiosk(kiosk: Kiosk):
    with pytest.raises(Exception, match="FOREIGN KEY"):
        start_session(kiosk, "nobody", SessionKind.SELF)
    assert names(kiosk) == []
