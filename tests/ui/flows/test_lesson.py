"""During a lesson the visitors' window offers its exercises when nobody is at it."""

import pytest

from kiosk.ui.flows.welcome import ASIDE_S
from kiosk.usecases.training import begin_lesson, lesson_now, stop_lesson


@pytest.fixture
def lesson(person):
    """The desk has begun a lesson, and its window said so."""
    begin_lesson(person.flow._stage.room().kiosk, "form")
    person.flow.refresh()
    return person


def learners(person):
    now = lesson_now(person.flow._stage.room().kiosk)
    assert now is not None
    return now.learners


def test_the_exercises_of_the_lesson_wait_for_whoever_sits_down(lesson):
    assert lesson.at() == "LessonScreen"
    assert "Today's lesson: The form" in lesson.words()
    lesson.press("form-fill", times=2)
    assert lesson.at() == "PracticeScreen"
    ((_, visit), (_, session)) = lesson.events()
    assert (visit["mode"], session["kind"]) == ("training", "practice")
    assert learners(lesson) == 1
    lesson.flow._on_back()
    assert lesson.at() == "PracticeChoiceScreen"


def test_the_next_finds_the_lesson_again_until_it_is_stopped(lesson):
    for _ in range(2):
        lesson.press("form-fill")
        lesson.flow._on_end_confirmed()
        lesson.flow._on_over()
    assert learners(lesson) == 2
    stop_lesson(lesson.flow._stage.room().kiosk)
    lesson.flow.refresh()
    assert lesson.at() == "WelcomeScreen"


def test_a_lesson_disturbs_nobody_who_is_at_the_computer(person):
    person.press("start")
    begin_lesson(person.flow._stage.room().kiosk, "form")
    person.flow.refresh()
    assert person.at() == "HomeScreen"


def test_whoever_came_for_something_else_gets_the_welcome_for_a_while(lesson):
    lesson.press("leave_practice")
    assert lesson.at() == "WelcomeScreen"
    lesson.flow.refresh()
    assert lesson.at() == "WelcomeScreen"
    assert lesson.flow._stage._leave.interval() == ASIDE_S * 1000
    lesson.flow._stage._leave.timeout.emit()
    assert lesson.at() == "LessonScreen"
    lesson.press("leave_practice")
    lesson.press("start")
    assert lesson.at() == "HomeScreen"
    assert not lesson.flow._stage._leave.isActive()


def test_another_lesson_takes_the_place_of_the_first(lesson):
    begin_lesson(lesson.flow._stage.room().kiosk, "keyboard")
    lesson.flow.refresh()
    assert "Today's lesson: The keyboard" in lesson.words()
