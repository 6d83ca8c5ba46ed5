"""The centre closes kindly: told in time, nobody thrown out, and a specialist can keep it open."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QTest

from kiosk.domain.clock import CENTRE_ZONE
from kiosk.usecases.opening import extend_today
from kiosk.usecases.pins import add_specialist
from tests.ui.flows.person import SETTINGS
from tests.usecases.settings import put_hours


class Day:
    """A day of the centre by the test's clock."""

    def __init__(self, person, hands):
        self.person, self._hands = person, hands
        stage = person.flow._stage
        stage.settings = replace(SETTINGS, keeps_hours=True)
        stage.clock = hands.clock()
        self.room = stage.room()
        self.room.kiosk = replace(self.room.kiosk, clock=stage.clock)
        put_hours(self.room.kiosk)

    def is_at(self, text):
        """The clock goes on until then, at most a day, in steps of a minute."""
        until = datetime.fromisoformat(text).replace(tzinfo=CENTRE_ZONE).astimezone(UTC)
        while self._hands.moment < until:
            self._hands.let_pass(minutes=1)
            self.person.flow._on_tick()

    @property
    def notice(self):
        notice = self.person.window._notice
        return notice.accessibleName() if notice is not None and notice.isVisible() else ""

    @property
    def ends(self):
        return [data["end"] for name, data in self.person.events() if name == "session.ended"]


@pytest.fixture
def day(person, hands):
    return Day(person, hands)


def test_from_the_closing_to_the_opening_the_screen_says_when_it_opens(day):
    day.is_at("2026-11-23T16:44")
    assert (day.person.at(), day.notice) == ("WelcomeScreen", "")
    day.is_at("2026-11-23T16:50")
    assert "The centre closes in 10 minutes." in day.notice
    day.is_at("2026-11-23T17:00")
    assert (day.person.at(), day.notice) == ("OutsideHoursScreen", "")
    assert "We open: tomorrow, Tuesday, 24 November, at 08:00." in day.person.words()
    assert "Deschidem: mâine, marți, 24 noiembrie, ora 08:00." in day.person.words()
    day.is_at("2026-11-24T00:05")
    assert "We open: today, Tuesday, 24 November, at 08:00." in day.person.words()
    day.is_at("2026-11-24T08:00")
    assert day.person.at() == "WelcomeScreen"


def test_nobody_is_thrown_out_in_the_middle(day):
    day.is_at("2026-11-23T16:40")
    day.person.press("start")
    assert not day.notice
    day.is_at("2026-11-23T16:50")
    assert "The centre closes at 17:00." in day.notice
    assert "You still have 25 minutes" in day.notice
    day.is_at("2026-11-23T17:10")
    assert "The centre has closed." in day.notice
    assert "You still have 5 minutes" in day.notice
    day.person.window.more_time_pressed.emit()
    day.is_at("2026-11-23T17:14")
    assert day.ends == []
    day.is_at("2026-11-23T17:15")
    assert day.ends == ["time_up"]


def test_what_is_under_way_is_not_cut_by_the_closing(day):
    day.is_at("2026-11-23T16:50")
    day.person.press("start")
    day.is_at("2026-11-23T17:14")
    now = day.person.flow._stage.now
    now.printing_until = day.person.flow._stage.clock.uptime() + 90
    day.is_at("2026-11-23T17:15")
    assert day.ends == []
    day.is_at("2026-11-23T17:17")
    assert day.ends == ["time_up"]


def test_what_the_desk_gives_reaches_the_visitor_at_once(day):
    day.is_at("2026-11-23T16:50")
    day.person.press("start")
    extend_today(day.room.kiosk, 60)
    day.person.flow.refresh()
    assert not day.notice
    day.is_at("2026-11-23T17:50")
    assert "The centre closes at 18:00." in day.notice


def test_a_specialist_opens_from_the_closed_screen(day):
    add_specialist(day.room.kiosk, day.room.secrets, "Elena", "472915")
    day.is_at("2026-11-23T17:30")
    day.person.press("open_longer")
    QTest.keyClicks(day.person.window.screen_shown, "472915")
    day.person.qtbot.waitUntil(lambda: day.person.at() == "WelcomeScreen")
    day.is_at("2026-11-23T18:29")
    assert "The centre closes in 1 minute." in day.notice
    day.is_at("2026-11-23T18:30")
    assert day.person.at() == "OutsideHoursScreen"


def test_the_hours_of_today_tell_what_was_given_besides(day):
    stage = day.person.flow._stage
    assert stage.hours_today() == "Open today: 08:00 – 17:00"
    extend_today(day.room.kiosk, 30)
    assert stage.hours_today() == "Open today: 08:00 – 17:30"
    day.is_at("2026-11-28T10:00")
    assert stage.hours_today() == "Closed today"
    extend_today(day.room.kiosk, 60)
    assert stage.hours_today() == "Open until 11:00"


def test_where_central_told_no_hours_the_computer_serves_at_night(day):
    day.person.flow._stage.settings = SETTINGS
    day.is_at("2026-11-23T23:00")
    assert day.person.at() == "WelcomeScreen"
