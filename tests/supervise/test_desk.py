"""The desk and the visitor's window as two real programs that know of each other by the store alone."""

from contextlib import closing

import psutil
import pytest

from kiosk import bootstrap
from kiosk.device.credentials import CHOICE_VARIABLE, FileCredentials
from kiosk.supervise.journey import take_number
from kiosk.usecases.pins import add_specialist
from tests.supervise.living import events, staffed, told

pytestmark = [pytest.mark.timeout(120), pytest.mark.logs("kiosk")]

PIN = "472915"


@pytest.fixture
def pc(tmp_path, monkeypatch):
    """A data folder with a specialist."""
    monkeypatch.setenv(CHOICE_VARIABLE, "file")
    kiosk = bootstrap.open_kiosk(tmp_path)
    with closing(kiosk.store):
        add_specialist(kiosk, FileCredentials(tmp_path), "Elena", PIN)
    return tmp_path


def sign_in(desk):
    desk.wait("PinScreen")
    desk.key(*PIN)
    desk.wait("DeskScreen")


def test_a_number_taken_at_the_visitors_window_is_called_at_the_desk_by_keys_alone(pc):
    with staffed(pc) as (_, hand, desk):
        hand.wait("WelcomeScreen")
        sign_in(desk)
        take_number(hand)
        desk.press("number_A-1")  # it came by itself
        desk.key("Escape", "F5")
    assert told(pc, "visit.called", "ticket") == [("A-1",)]


def test_after_a_kill_of_everything_the_desk_asks_for_the_pin_and_has_the_line_as_it_was(pc):
    with staffed(pc) as (supervisor, hand, desk):
        hand.wait("WelcomeScreen")
        sign_in(desk)
        desk.key("F8", "Ctrl+Return")
        psutil.Process(supervisor.window_pid).kill()
        psutil.Process(supervisor.standing_pid("desk")).kill()
        hand.wait("WelcomeScreen")
        sign_in(desk)
        desk.key("F5")
    assert told(pc, "visit.called", "ticket") == [("A-1",)]
    assert events(pc)["visit.left"] == 0


def test_a_call_from_the_visitors_window_is_answered_at_the_desk(pc):
    with staffed(pc) as (_, hand, desk):
        hand.wait("WelcomeScreen")
        sign_in(desk)
        hand.press("start")
        hand.wait("HomeScreen")
        hand.press("help")
        desk.press("answer_A")
    assert [len(told(pc, f"session.{word}", "service")) for word in ("help_requested", "help_answered")] == [
        1,
        1,
    ]
