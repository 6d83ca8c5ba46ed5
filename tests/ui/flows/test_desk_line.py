"""The line at the desk in a real window over a real store, by keys as well as by mouse."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.domain.codes import Language, Need, Outcome, Place, Precedence, SessionKind, VisitMode
from kiosk.domain.description import Description
from kiosk.domain.settings import Settings
from kiosk.ui.flows.desk_line import DeskLineFlow
from kiosk.ui.flows.stage import Stage
from kiosk.ui.widgets.text import Label
from kiosk.usecases.assisted import begin_at_desk, take_over
from kiosk.usecases.help import call_for_help, end_call
from kiosk.usecases.line import call, called_now, set_aside_now, waiting_line
from kiosk.usecases.sessions import finish_service, open_service, start_session, tick_steps
from kiosk.usecases.visits import CheckIn, check_in, find_visit


class Desk:
    """A specialist's hands and eyes."""

    def __init__(self, window, stage):
        self.window, self.stage = window, stage
        self.recorded: list[bool] = []
        stage.recorded.connect(lambda: self.recorded.append(True))
        self.flow = DeskLineFlow(stage)

    @property
    def kiosk(self):
        return self.stage.room().kiosk

    def arrives(self, reason="pensii", *needs):
        said = Description(needs=needs)
        return check_in(self.kiosk, CheckIn(VisitMode.SPECIALIST, reason, Language.RO, description=said))

    def button(self, name):
        QApplication.processEvents()
        return next(each for each in self.window.findChildren(QAbstractButton, name) if each.isVisible())

    def press(self, name):
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def waits_a_second(self):
        self.stage.uptime += 1.0

    def sees(self):
        QApplication.processEvents()
        return [label.text() for label in self.window.findChildren(Label) if label.isVisible()]


class SteppingStage(Stage):
    """A stage whose clock goes on when a test says so."""

    def __init__(self, *parts):
        super().__init__(*parts)
        self.uptime = 100.0
        self.moment = self.clock.now()
        self.clock = type(self.clock)(lambda: self.moment, lambda: self.uptime)


@pytest.fixture
def desk(staff_window, theme, languages, folder):
    settings = Settings(default_language=Language.EN)
    stage = SteppingStage(staff_window, theme, languages, settings, folder)
    made = Desk(staff_window, stage)
    yield made
    stage.room().kiosk.store.close()
    shiboken6.delete(stage)  # with its timers, which would go on in the next test


def tickets(visits):
    return [str(each.ticket) for each in visits]


def test_the_next_number_is_called_by_a_key_that_stands_on_the_button(desk):
    desk.arrives()
    desk.flow.show()
    assert "Call A-1" in desk.button("call_next").accessibleName()
    assert desk.button("call_next").accessibleDescription() == "F5"
    desk.key(Qt.Key.Key_F5)
    assert tickets(called_now(desk.kiosk)) == ["A-1"]
    assert desk.recorded == [True]
    assert not desk.button("call_next").isEnabled()


def test_a_double_press_calls_one_number(desk):
    for _ in range(3):
        desk.arrives()
    desk.flow.show()
    desk.key(Qt.Key.Key_F5)
    desk.key(Qt.Key.Key_F5)
    assert tickets(called_now(desk.kiosk)) == ["A-1"]
    desk.waits_a_second()
    desk.key(Qt.Key.Key_F5)
    assert set(tickets(called_now(desk.kiosk))) == {"A-1", "A-2"}


def test_a_number_is_called_again_and_goes_back_when_nobody_came(desk):
    called = desk.arrives()
    for _ in range(3):
        desk.arrives()
    desk.flow.show()
    desk.key(Qt.Key.Key_F5)
    desk.waits_a_second()
    desk.press("call_again")
    desk.waits_a_second()
    desk.key(Qt.Key.Key_F7)
    assert tickets(waiting_line(desk.kiosk)) == ["A-2", "A-3", "A-1", "A-4"]
    assert find_visit(desk.kiosk, called.id).absences == 1
    assert "did not come once" in desk.sees()


def test_the_panel_says_the_reason_the_minutes_and_what_to_mind(desk):
    desk.arrives("compensatii", Need.HEARING)
    desk.arrives("unknown")
    desk.flow.show()
    service = desk.stage.room().catalogue.service("compensatii").title[Language.EN]
    assert {service, "Will explain", "hears badly", "has just come", "2 wait"} <= set(desk.sees()) | {
        "2 wait"
    }


def test_a_number_is_set_aside_and_taken_up_by_keys_alone(desk):
    desk.arrives()
    desk.flow.show()
    desk.button("number_A-1").setFocus()
    desk.key(Qt.Key.Key_Return)
    desk.button("set_aside").setFocus()
    desk.key(Qt.Key.Key_Return)
    assert tickets(set_aside_now(desk.kiosk)) == ["A-1"]
    desk.press("number_A-1")
    desk.press("take_up")
    assert tickets(waiting_line(desk.kiosk)) == ["A-1"]


def test_who_comes_first_by_the_centres_rule_goes_before_the_others(desk):
    desk.arrives()
    desk.arrives()
    desk.flow.show()
    desk.press("number_A-2")
    desk.press(Precedence.CHILD)
    assert tickets(waiting_line(desk.kiosk)) == ["A-2", "A-1"]
    assert "with a child" in desk.sees()
    desk.press("number_A-2")
    desk.press("no_precedence")
    assert tickets(waiting_line(desk.kiosk)) == ["A-1", "A-2"]


def test_who_went_home_leaves_the_line(desk):
    visit = desk.arrives()
    desk.flow.show()
    desk.press("number_A-1")
    desk.press("gone")
    assert waiting_line(desk.kiosk) == []
    assert find_visit(desk.kiosk, visit.id).left_at is not None


@pytest.mark.parametrize("way", ["nothing", None])
def test_a_question_about_a_number_can_be_left_without_any_change(desk, way):
    visit = desk.arrives()
    desk.flow.show()
    desk.press("number_A-1")
    desk.press(way) if way else desk.key(Qt.Key.Key_Escape)
    assert find_visit(desk.kiosk, visit.id) == visit
    assert desk.recorded == []


def test_while_a_question_is_open_the_keys_of_the_desk_rest(desk):
    desk.arrives()
    desk.flow.show()
    desk.press("number_A-1")
    desk.key(Qt.Key.Key_F5)
    assert called_now(desk.kiosk) == []


def test_focus_stays_on_its_number_when_the_line_changes(desk):
    for _ in range(3):
        desk.arrives()
    desk.flow.show()
    focused = desk.button("number_A-2")
    focused.setFocus()
    desk.arrives("unknown", Need.WALKING)  # goes first
    desk.flow.refresh()
    assert QApplication.focusWidget() is focused
    desk.key(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is desk.button("number_A-1")


def test_focus_goes_to_the_next_number_when_its_own_is_gone(desk):
    for _ in range(3):
        desk.arrives()
    desk.flow.show()
    desk.button("number_A-2").setFocus()
    desk.press("number_A-2")
    desk.press("gone")
    assert QApplication.focusWidget() is desk.button("number_A-3")


def test_somebody_without_a_number_gets_one_by_keys_alone(desk):
    desk.flow.show()
    desk.key(Qt.Key.Key_F8)
    desk.key(Qt.Key.Key_3)  # the third reason
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [visit] = waiting_line(desk.kiosk)
    assert visit.reason == desk.stage.room().catalogue.categories[2].id
    assert visit.mode is VisitMode.SPECIALIST
    assert "A-1" in desk.sees()
    assert desk.recorded == [True]


def test_the_form_asks_for_language_and_needs_and_begins_anew_each_time(desk):
    desk.flow.show()
    for name in ("walk_in", "ru", Need.READING, "enter", "walk_in", "enter"):
        desk.press(name)
    first, second = waiting_line(desk.kiosk)
    assert (first.language, first.needs, first.reason) == (Language.RU, (Need.READING,), "unknown")
    assert (second.language, second.needs) == (Language.EN, ())


def test_who_came_without_a_number_may_want_one_service(desk):
    desk.flow.show()
    for name in ("walk_in", "service"):
        desk.press(name)
    for letter in (Qt.Key.Key_C, Qt.Key.Key_A, Qt.Key.Key_Z, Qt.Key.Key_I):
        desk.key(letter)
    desk.press("cazier-judiciar")
    service = desk.stage.room().catalogue.service("cazier-judiciar")
    assert desk.button("service").text() == service.title.en
    desk.press("enter")
    for name in ("walk_in", "service", "leave", "enter"):
        desk.press(name)
    assert [each.reason for each in waiting_line(desk.kiosk)] == ["cazier-judiciar", "unknown"]


def test_another_reason_takes_the_place_of_a_service(desk):
    desk.flow.show()
    for name in ("walk_in", "service", "compensatii", "acte", "enter"):
        desk.press(name)
    [visit] = waiting_line(desk.kiosk)
    assert visit.reason == "acte"


def test_the_form_can_be_left(desk):
    desk.flow.show()
    desk.press("walk_in")
    desk.key(Qt.Key.Key_Escape)
    assert waiting_line(desk.kiosk) == []
    assert "Nobody is at your desk" in desk.sees()


def test_a_new_guide_pack_gives_the_form_its_reasons(desk):
    desk.flow.show()
    desk.press("walk_in")
    desk.flow.renew()
    assert "Nobody is at your desk" in desk.sees()
    desk.press("walk_in")
    assert desk.button("enter").isVisible()


def test_a_called_number_is_put_aside_from_its_own_question(desk):
    desk.arrives()
    desk.flow.show()
    desk.key(Qt.Key.Key_F5)
    desk.press("number_A-1")
    assert not [
        each for each in desk.window.findChildren(QAbstractButton, Precedence.URGENT) if each.isVisible()
    ]
    desk.press("set_aside")
    assert [each.place for each in set_aside_now(desk.kiosk)] == [Place.ASIDE]


def test_the_computer_is_shown_free_then_with_service_steps_and_minutes(desk):
    desk.flow.show()
    assert {"Computer A", "free"} <= set(desk.sees())
    session = start_session(desk.kiosk, desk.arrives().id, SessionKind.SELF)
    open_service(desk.kiosk, session, "compensatii", 1)
    tick_steps(desk.kiosk, session, 2)
    desk.flow.refresh()
    service = desk.stage.room().catalogue.service("compensatii")
    shown = {"works alone, 0 min", service.title[Language.EN], f"2 of {len(service.steps)} steps"}
    assert shown <= set(desk.sees())


def test_practice_and_a_service_that_no_guide_knows_any_longer_are_told_too(desk):
    session = start_session(desk.kiosk, desk.arrives().id, SessionKind.PRACTICE)
    open_service(desk.kiosk, session, "no-longer-there", 1)
    desk.flow.show()
    assert "practises, 0 min" in desk.sees()


def test_an_assisted_session_takes_no_computer(desk):
    begin_at_desk(desk.kiosk, desk.arrives().id)
    desk.flow.show()
    assert "free" in desk.sees()


def test_a_computer_with_traces_is_shown_and_can_be_wiped_again(desk, qtbot):
    desk.flow.show()
    desk.flow.show_clean(False)
    assert "not ready: traces are left" in desk.sees()
    with qtbot.waitSignal(desk.flow.wipe_wanted):
        desk.press("wipe_again")
    desk.flow.show_clean(True)
    assert "free" in desk.sees()


def calls(desk, step=2):
    """Somebody at this computer calls."""
    session = start_session(desk.kiosk, desk.arrives().id, SessionKind.SELF)
    open_service(desk.kiosk, session, "compensatii", 1)
    call_for_help(desk.kiosk, session, "compensatii", step)
    desk.flow.refresh()


def test_a_call_for_help_is_answered_by_a_key_that_stands_on_the_button(desk):
    desk.flow.show()
    calls(desk)
    assert "Computer A is calling" in desk.sees()
    assert desk.button("answer_A").accessibleDescription() == "F9"
    desk.key(Qt.Key.Key_F9)
    assert {"Computer A", "you are going there", "Ask the visitor"} <= set(desk.sees())
    assert desk.recorded == [True]
    desk.key(Qt.Key.Key_F9)
    assert desk.recorded == [True]


def test_a_call_that_was_taken_back_while_the_desk_answered_leads_nowhere(desk):
    desk.flow.show()
    calls(desk)
    end_call(desk.kiosk, "A")
    desk.press("answer_A")
    assert "works alone, 0 min" in desk.sees()
    assert "Ask the visitor" not in desk.sees()


def test_a_call_from_the_welcome_screen_is_seen_although_nobody_works_there(desk):
    desk.flow.show()
    call_for_help(desk.kiosk, None, None, None)
    desk.flow.refresh()
    assert {"Computer A is calling", "for 0 min"} <= set(desk.sees())
    desk.flow.show_clean(False)
    assert "Computer A is calling" in desk.sees()


def test_work_of_two_at_the_visitors_computer_is_told_as_such(desk):
    session = start_session(desk.kiosk, desk.arrives().id, SessionKind.SELF)
    take_over(desk.kiosk, session)
    desk.flow.show()
    assert "you work together, 0 min" in desk.sees()


def test_the_day_so_far_stands_beside_the_line(desk):
    desk.flow.show()
    assert {"Today", "0", "–"} <= set(desk.sees())
    visit = desk.arrives()
    call(desk.kiosk, visit.id)
    session = start_session(desk.kiosk, visit.id, SessionKind.SELF)
    open_service(desk.kiosk, session, "compensatii", 1)
    finish_service(desk.kiosk, session, Outcome.DONE)
    desk.flow.refresh()
    assert [each for each in desk.sees() if each in {"1", "0 min"}] == ["1", "1", "1", "0 min"]


def test_the_number_of_who_came_without_one_is_pointed_at(desk):
    desk.flow.show()
    desk.press("walk_in")
    desk.press("enter")
    assert QApplication.focusWidget() is desk.button("number_A-1")
