"""A newer version comes beside the day's work, and the kiosk makes way for it when nobody is served."""

import sys
from datetime import time

import pytest

from kiosk.device.shelf import Shelf
from kiosk.domain.codes import Language, SessionKind, VisitMode
from kiosk.domain.settings import Hours, Settings
from kiosk.supervise.renewal import UpdateWatch, is_night
from kiosk.usecases.sessions import start_session
from kiosk.usecases.visits import CheckIn, check_in
from tests.supervise.living import living, standing, told, until

pytestmark = pytest.mark.logs("kiosk")
BRINGING = (sys.executable, "-c", "import pathlib, sys; pathlib.Path(sys.argv[1], 'brought').touch()")


@pytest.fixture
def shelf(folder):
    return Shelf.of(folder)


@pytest.fixture
def asked(kiosk, folder):
    """How often a way was asked for, at one look."""

    def look():
        calls = []
        watch = UpdateWatch(folder, lambda: calls.append(True))
        watch._fetch_at = float("inf")
        watch.look(kiosk)
        return len(calls)

    return look


def waits(shelf, **more):
    shelf.changed(staged="1.0.0", **more)


def test_nothing_is_asked_for_while_nothing_waits(asked):
    assert asked() == 0


def test_a_version_waits_for_the_night(asked, shelf, hands):
    waits(shelf)
    assert asked() == 0
    hands.let_pass(hours=14)
    assert asked() == 1


def test_a_person_may_not_want_to_wait_for_the_night(asked, shelf):
    waits(shelf, at_once=True)
    assert asked() == 1


def test_a_version_waits_for_the_end_of_every_session(asked, shelf, kiosk):
    waits(shelf, at_once=True)
    visit = check_in(kiosk, CheckIn(VisitMode.SELF, "pasaport", Language.RO))
    start_session(kiosk, visit.id, SessionKind.SELF)
    assert asked() == 0


def test_what_was_taken_back_is_told_once(asked, shelf, folder):
    shelf.changed(failed=("1.0.0",), untold="1.0.0")
    asked()
    asked()
    assert told(folder, "device.fault", "code", "detail") == [("update_taken_back", "1.0.0")]


def test_night_is_when_the_centre_is_closed(kiosk, hands):
    hours = (Hours(time(8), time(10)),) * 7
    centre = Settings(hours=hours, keeps_hours=True)
    assert not is_night(kiosk, centre)
    hands.let_pass(hours=2)
    assert is_night(kiosk, centre)
    assert not is_night(kiosk, Settings())
    hands.let_pass(hours=10)
    assert is_night(kiosk, Settings())


def test_it_brings_in_what_is_new_by_itself(folder, store):
    watch = UpdateWatch(folder, lambda: None, BRINGING, 0.0)
    watch.start()
    until((folder / "brought").exists)
    watch.stop()
    watch.join()


def test_the_kiosk_ends_when_its_window_says_that_nobody_is_at_it(folder):
    with standing(folder) as stand_in:
        stand_in.hear("painted")
        stand_in.supervisor.make_way()
        stand_in.hear("heard", word="make_way")
        assert not stand_in.supervisor.makes_way
        stand_in.say("made_way")
        until(lambda: stand_in.supervisor.makes_way)


def test_a_visitor_before_the_first_answer_is_not_sent_away(folder):
    with living(folder) as (supervisor, hand):
        hand.wait("WelcomeScreen")
        hand.press("take_number")
        hand.wait("CheckinReasonScreen")
        supervisor.make_way()
        hand.press("back")
        hand.wait("WelcomeScreen")
        assert not supervisor.makes_way
        supervisor.make_way()
        until(lambda: supervisor.makes_way)
