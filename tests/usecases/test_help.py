"""Calls for help: one for each computer, recorded once each, gone with whoever called."""

import pytest

from kiosk.domain.codes import Language, SessionEnd, SessionKind, VisitMode, Wipe
from kiosk.usecases.help import answer_help, call_for_help, call_here, end_call, open_calls
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sessions import end_interrupted, end_session, start_session
from kiosk.usecases.visits import CheckIn, check_in
from tests.fixtures import Hands
from tests.usecases.events import names, recorded


@pytest.fixture
def session(kiosk: Kiosk) -> str:
    visit = check_in(kiosk, CheckIn(VisitMode.SELF, "pasaport", Language.RO))
    return start_session(kiosk, visit.id, SessionKind.SELF)


def test_a_call_stands_until_it_is_answered_and_over(kiosk: Kiosk, session: str, hands: Hands):
    since = kiosk.clock.local()
    call_for_help(kiosk, session, "mpay", 3)
    hands.let_pass(minutes=2)
    [call] = open_calls(kiosk)
    assert (call.letter, call.service, call.step, call.since, call.answered_at) == (
        "A",
        "mpay",
        3,
        since,
        None,
    )
    answer_help(kiosk, "A")
    answered = call_here(kiosk)
    assert answered is not None
    assert answered.answered_at == kiosk.clock.local()
    end_call(kiosk, "A")
    assert open_calls(kiosk) == []
    assert recorded(kiosk)[-3:] == [
        (f"session.{name}", {"service": "mpay", "step": 3})
        for name in ("help_requested", "help_answered", "resumed")
    ]


def test_calling_answering_and_ending_twice_is_once(kiosk: Kiosk, session: str):
    for _ in range(2):
        call_for_help(kiosk, session, None, None)
    for _ in range(2):
        answer_help(kiosk, "A")
    for _ in range(2):
        end_call(kiosk, "A")
    assert names(kiosk)[-3:] == ["session.help_requested", "session.help_answered", "session.resumed"]
    assert answer_help(kiosk, "A") is None


def test_who_has_not_begun_is_seen_and_not_recorded(kiosk: Kiosk):
    call_for_help(kiosk, None, None, None)
    assert [call.session for call in open_calls(kiosk)] == [None]
    answer_help(kiosk, "A")
    end_call(kiosk, "A")
    assert names(kiosk) == []


def test_the_end_of_a_session_ends_its_call(kiosk: Kiosk, session: str):
    call_for_help(kiosk, session, None, None)
    end_session(kiosk, session, SessionEnd.FINISHED, Wipe.CLEAN)
    assert open_calls(kiosk) == []


def test_a_power_cut_ends_every_call_of_this_computer(kiosk: Kiosk):
    call_for_help(kiosk, None, None, None)
    end_interrupted(kiosk, Wipe.NOT_NEEDED)
    assert open_calls(kiosk) == []
