"""The time of a session: no end while nobody waits; whoever must make room is told in good time."""

import pytest

from kiosk.domain.codes import Language, VisitMode
from kiosk.ui.theme import Look
from kiosk.usecases.line import call_next
from kiosk.usecases.visits import CheckIn, check_in
from tests.ui.flows.person import SETTINGS


class Sitting:
    """A session under way, by the test's clock."""

    def __init__(self, person, hands):
        self.person, self._hands = person, hands
        person.flow._stage.clock = hands.clock()
        self.kiosk = person.flow._stage.room().kiosk
        person.press("start")

    def pass_min(self, minutes):
        for _ in range(round(minutes * 12)):
            self._hands.let_pass(seconds=5)
            self.person.flow._on_tick()

    def somebody_comes(self):
        check_in(self.kiosk, CheckIn(VisitMode.SPECIALIST, "pensii", Language.RO))

    def asks_for_more(self):
        self.person.window.more_time_pressed.emit()

    @property
    def minutes_left(self):
        return self.person.window._footer._minutes

    @property
    def notice(self):
        notice = self.person.window._notice
        return notice.accessibleName() if notice is not None and notice.isVisible() else ""

    @property
    def end(self):
        return dict(self.person.events()).get("session.ended", {}).get("end")


@pytest.fixture
def sitting(person, hands):
    return Sitting(person, hands)


def test_while_nobody_waits_the_session_goes_on_without_a_word(sitting):
    for _ in range(SETTINGS.session_minutes * 2):
        sitting.pass_min(1)
        assert not sitting.notice
    assert sitting.end is None
    assert sitting.minutes_left > 0


def test_who_has_to_make_room_is_told_five_minutes_before(sitting):
    sitting.somebody_comes()
    sitting.pass_min(SETTINGS.session_minutes - 5.5)
    assert not sitting.notice
    sitting.pass_min(1)
    assert "You still have 5 minutes." in sitting.notice
    sitting.pass_min(4)
    assert "You still have 1 minute." in sitting.notice
    sitting.pass_min(1)
    assert sitting.end == "time_up"


def test_large_letters_are_told_earlier(sitting, theme):
    theme.set_look(Look(text=1.4))
    sitting.somebody_comes()
    sitting.pass_min(SETTINGS.session_minutes - 10)
    assert "You still have 10 minutes." in sitting.notice


def test_whoever_comes_in_the_last_minute_leaves_the_visitor_the_whole_warning(sitting):
    sitting.pass_min(SETTINGS.session_minutes - 1)
    sitting.somebody_comes()
    sitting.pass_min(4.5)
    assert sitting.end is None
    assert "You still have 1 minute." in sitting.notice
    sitting.pass_min(1)
    assert sitting.end == "time_up"


def test_the_warning_is_taken_back_when_nobody_waits_any_more(sitting):
    sitting.somebody_comes()
    sitting.pass_min(SETTINGS.session_minutes - 4)
    assert sitting.notice
    call_next(sitting.kiosk)
    sitting.pass_min(5)
    assert not sitting.notice
    assert sitting.end is None


def test_more_time_is_given_as_often_as_nobody_waits(sitting):
    sitting.pass_min(20)
    for minutes in (25, 40, 45, 45):
        sitting.asks_for_more()
        assert sitting.minutes_left == minutes


def test_who_asks_for_more_while_somebody_waits_is_told_kindly_how_long_is_left(sitting):
    sitting.somebody_comes()
    sitting.pass_min(10)
    sitting.asks_for_more()
    assert sitting.minutes_left == SETTINGS.session_minutes - 10
    assert "Other people are waiting" in sitting.notice
    call_next(sitting.kiosk)
    sitting.pass_min(1)
    assert not sitting.notice


def test_a_paper_in_the_printer_is_not_cut_by_the_end(sitting):
    sitting.somebody_comes()
    sitting.pass_min(SETTINGS.session_minutes - 0.25)
    now = sitting.person.flow._stage.now
    now.printing_until = sitting.person.flow._stage.clock.uptime() + 60
    sitting.pass_min(1)
    assert sitting.end is None
    sitting.pass_min(1)
    assert sitting.end == "time_up"


def test_what_never_ends_keeps_nobody_waiting_for_ever(sitting):
    sitting.somebody_comes()
    sitting.person.flow._stage.now.printing_until = float("inf")
    sitting.pass_min(SETTINGS.session_minutes + 9)
    assert sitting.end is None
    sitting.pass_min(2)
    assert sitting.end == "time_up"
