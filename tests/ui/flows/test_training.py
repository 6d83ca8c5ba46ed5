"""The tab of lessons over a real store: counted by mouse or keys, saved once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.domain.codes import Language, SessionKind, VisitMode
from kiosk.domain.settings import Settings
from kiosk.ui.flows.stage import Stage
from kiosk.ui.flows.training import TrainingFlow
from kiosk.ui.widgets.stepper import Stepper
from kiosk.ui.widgets.text import Label
from kiosk.usecases.practice import finish_drill
from kiosk.usecases.sessions import start_session
from kiosk.usecases.training import lesson_now
from kiosk.usecases.visits import CheckIn, check_in
from tests.usecases.events import recorded


@pytest.fixture
def flow(staff_window, theme, languages, folder):
    made = TrainingFlow(Stage(staff_window, theme, languages, Settings(default_language=Language.EN), folder))
    made.show()
    yield made
    made._stage.room().kiosk.store.close()


def press(window, name):
    QApplication.processEvents()
    found = next(each for each in window.findChildren(QAbstractButton, name) if each.isVisible())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def count(window, name, people):
    window.findChild(Stepper, name).set_value(people)


def words(window):
    return [each.text() for each in window.findChildren(Label) if each.isVisible()]


def test_a_lesson_is_saved_as_it_was_counted_and_the_next_begins_empty(flow, staff_window, qtbot):
    press(staff_window, "save")  # nothing is chosen yet
    press(staff_window, "keyboard")
    press(staff_window, "keyboard-words")
    count(staff_window, "63+_female", 3)
    count(staff_window, "46-62_male", 1)
    with qtbot.waitSignal(flow._stage.recorded):
        press(staff_window, "save")
    assert "The lesson of 4 people is written down." in words(staff_window)
    press(staff_window, "save")
    [(name, data)] = recorded(flow._stage.room().kiosk)
    assert name == "training.held"
    assert (data["topic"], data["minutes"], data["practice"]) == ("keyboard", 90, ["keyboard-words"])
    assert data["participants"] == [
        {"age_band": "46-62", "sex": "male", "count": 1},
        {"age_band": "63+", "sex": "female", "count": 3},
    ]


def test_who_practises_in_the_lesson_is_counted_and_what_they_do_is_ticked(flow, staff_window, qtbot):
    press(staff_window, "begin_practice")  # of what?
    kiosk = flow._stage.room().kiosk
    assert lesson_now(kiosk) is None
    press(staff_window, "keyboard")
    with qtbot.waitSignal(flow._stage.recorded):
        press(staff_window, "begin_practice")
    for _ in range(3):
        visit = check_in(kiosk, CheckIn(VisitMode.TRAINING, "unknown", Language.RO)).id
        finish_drill(kiosk, start_session(kiosk, visit, SessionKind.PRACTICE), "keyboard-letters")
    flow.refresh()
    count(staff_window, "63+_female", 2)
    assert "3 people have practised in this lesson." in words(staff_window)
    assert "Practised, not counted above" in words(staff_window)
    press(staff_window, "save")
    assert "The lesson of 3 people is written down." in words(staff_window)
    [data] = [data for name, data in recorded(kiosk) if name == "training.held"]
    assert data["practice"] == ["keyboard-letters"]
    assert [group["count"] for group in data["participants"]] == [2, 1]
    assert lesson_now(kiosk) is None


def test_a_tick_that_was_taken_away_stays_away_and_practice_can_be_stopped(flow, staff_window):
    press(staff_window, "keyboard")
    press(staff_window, "begin_practice")
    kiosk = flow._stage.room().kiosk
    visit = check_in(kiosk, CheckIn(VisitMode.TRAINING, "unknown", Language.RO)).id
    finish_drill(kiosk, start_session(kiosk, visit, SessionKind.PRACTICE), "keyboard-words")
    flow.refresh()
    press(staff_window, "keyboard-words")
    flow.refresh()
    box = staff_window.findChild(QAbstractButton, "keyboard-words")
    assert not box.isChecked()
    press(staff_window, "begin_practice")
    lesson = lesson_now(kiosk)
    assert lesson is not None
    assert (lesson.is_offered, lesson.learners) == (False, 1)
    assert "1 person has practised in this lesson." in words(staff_window)


def test_two_lessons_of_a_day_are_two(flow, staff_window):
    for topic in ("mouse", "form"):
        press(staff_window, topic)
        count(staff_window, "0-25_female", 5)
        press(staff_window, "save")
    assert [data["topic"] for _, data in recorded(flow._stage.room().kiosk)] == ["mouse", "form"]


def test_only_the_exercises_of_the_chosen_topic_are_offered(flow, staff_window):
    def offered(name):
        return any(each.isVisible() for each in staff_window.findChildren(QAbstractButton, name))

    assert not offered("mouse-press")
    press(staff_window, "mouse")
    assert offered("mouse-press")
    assert not offered("keyboard-words")


def test_a_lesson_of_yesterday_is_written_down_on_its_day(flow, staff_window):
    press(staff_window, "later")  # nothing is to come
    press(staff_window, "earlier")
    press(staff_window, "mouse")
    count(staff_window, "0-25_female", 5)
    press(staff_window, "save")
    [written] = flow._stage.room().kiosk.store.tuples("SELECT day FROM training")
    assert written < (flow._stage.clock.today().isoformat(),)
    assert flow._day == flow._stage.clock.today()


def test_what_is_being_counted_stays_when_another_window_records_something(flow, staff_window):
    press(staff_window, "mouse")
    count(staff_window, "0-25_female", 5)
    flow.refresh()
    flow.show()
    assert staff_window.findChild(Stepper, "0-25_female").value() == 5
    assert next(each for each in staff_window.findChildren(QAbstractButton, "mouse")).isChecked()
