"""Lessons are recorded once, on their day, as numbers of people."""

from datetime import timedelta

import pytest

from kiosk.domain.codes import AgeBand, Language, SessionKind, Sex, VisitMode
from kiosk.domain.events import Participants
from kiosk.domain.figures import Figure, Grain, Period
from kiosk.errors import InputFault
from kiosk.usecases.catalogue import catalogue
from kiosk.usecases.figures import figures
from kiosk.usecases.practice import finish_drill, lesson_topic
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sessions import start_session
from kiosk.usecases.training import (
    Lesson,
    LessonNow,
    begin_lesson,
    hold_training,
    lesson_now,
    lessons_held,
    practised_on,
    stop_lesson,
)
from kiosk.usecases.visits import CheckIn, check_in
from tests.fixtures import Hands
from tests.usecases.events import recorded

CAME = (
    Participants(AgeBand.TO_62, Sex.FEMALE, 3),
    Participants(AgeBand.FROM_63, Sex.FEMALE, 3),
    Participants(AgeBand.FROM_63, Sex.MALE, 1),
)


def lesson(kiosk: Kiosk, days_ago: int = 0, minutes: int = 90) -> Lesson:
    day = kiosk.clock.today() - timedelta(days=days_ago)
    return Lesson(day, "keyboard", minutes, CAME, ("keyboard-words",))


def test_a_lesson_is_recorded_once_however_often_it_is_saved(kiosk: Kiosk):
    for _ in range(2):
        hold_training(kiosk, lesson(kiosk), "lesson-1")
    assert recorded(kiosk) == [
        (
            "training.held",
            {
                "topic": "keyboard",
                "minutes": 90,
                "participants": [
                    {"age_band": "46-62", "sex": "female", "count": 3},
                    {"age_band": "63+", "sex": "female", "count": 3},
                    {"age_band": "63+", "sex": "male", "count": 1},
                ],
                "practice": ["keyboard-words"],
            },
        )
    ]
    assert lessons_held(kiosk)["keyboard"].people == 7


def test_a_lesson_of_another_day_counts_on_that_day(kiosk: Kiosk):
    hold_training(kiosk, lesson(kiosk, days_ago=3), "lesson-1")
    today = kiosk.clock.today()
    assert figures(kiosk, Period.around(Grain.DAY, today)).total(Figure.LEARNERS) == 0
    on_its_day = figures(kiosk, Period.around(Grain.DAY, today - timedelta(days=3)))
    assert on_its_day.lines(Figure.LEARNERS) == {"63+": 4, "46-62": 3}
    assert on_its_day.lines(Figure.LESSONS) == {"keyboard": 1}
    assert kiosk.store.row("SELECT time FROM outbox") == {"time": "2026-11-20T00:00:00.000+02:00"}


def test_a_topic_shows_its_last_lesson(kiosk: Kiosk, hands: Hands):
    hold_training(kiosk, lesson(kiosk), "lesson-1")
    hands.let_pass(days=7)
    hold_training(kiosk, lesson(kiosk, minutes=45), "lesson-2")
    hold_training(kiosk, lesson(kiosk, days_ago=10), "lesson-3")
    assert lessons_held(kiosk)["keyboard"].id == "lesson-2"


@pytest.mark.parametrize(
    "wrong",
    [
        {"participants": ()},
        {"minutes": 0},
        {"minutes": 601},
        {"participants": (Participants(AgeBand.TO_25, Sex.MALE, 100),)},
        {"topic": "x" * 81},
    ],
)
def test_a_lesson_that_cannot_have_been_is_refused(kiosk: Kiosk, wrong: dict[str, object]):
    given = {"day": kiosk.clock.today(), "topic": "keyboard", "minutes": 90, "participants": CAME}
    with pytest.raises(InputFault):
        hold_training(kiosk, Lesson(**(given | wrong)), "lesson-1")  # type: ignore[arg-type]
    assert recorded(kiosk) == []


def test_a_lesson_of_tomorrow_is_refused(kiosk: Kiosk):
    with pytest.raises(InputFault, match="was not held"):
        hold_training(kiosk, lesson(kiosk, days_ago=-1), "lesson-1")


def practise(kiosk: Kiosk, times: int = 1, drill: str = "") -> None:
    """Somebody sits down to an exercise, leaves it, and comes back to it."""
    visit = check_in(kiosk, CheckIn(VisitMode.TRAINING, "unknown", Language.RO)).id
    for _ in range(times):
        session = start_session(kiosk, visit, SessionKind.PRACTICE)
        if drill:
            finish_drill(kiosk, session, drill)


def learners(kiosk: Kiosk) -> int:
    now = lesson_now(kiosk)
    assert now is not None
    return now.learners


def test_a_lesson_counts_who_practises_in_it_and_what_they_do(kiosk: Kiosk, hands: Hands):
    practise(kiosk, drill="mouse-press")
    hands.let_pass(minutes=1)
    begin_lesson(kiosk, "keyboard")
    practise(kiosk, times=3, drill="keyboard-words")
    practise(kiosk)
    now = lesson_now(kiosk)
    assert now is not None
    assert now == LessonNow("keyboard", now.began_at, True, 2, frozenset({"keyboard-words"}))


def test_whoever_practises_after_it_was_stopped_is_not_of_the_lesson(kiosk: Kiosk, hands: Hands):
    begin_lesson(kiosk, "keyboard")
    practise(kiosk)
    hands.let_pass(minutes=30)
    stop_lesson(kiosk)
    hands.let_pass(minutes=1)
    practise(kiosk)
    assert learners(kiosk) == 1
    hands.let_pass(minutes=1)
    begin_lesson(kiosk, "keyboard")  # after the break
    practise(kiosk)
    assert learners(kiosk) == 3


def test_whoever_practised_and_was_not_counted_is_added_with_no_age(kiosk: Kiosk):
    begin_lesson(kiosk, "keyboard")
    for _ in range(9):
        practise(kiosk)
    assert hold_training(kiosk, lesson(kiosk), "lesson-1") == 9
    assert hold_training(kiosk, lesson(kiosk), "lesson-1") == 7
    [held] = [data for name, data in recorded(kiosk) if name == "training.held"]
    assert held["participants"][-1] == {"age_band": None, "sex": None, "count": 2}
    assert sum(group["count"] for group in held["participants"]) == 9
    assert lesson_now(kiosk) is None
    day = figures(kiosk, Period.around(Grain.DAY, kiosk.clock.today()))
    assert day.lines(Figure.LEARNERS) == {"63+": 4, "46-62": 3, "not_said": 2}


def test_a_lesson_whose_people_all_practised_needs_no_counting(kiosk: Kiosk):
    begin_lesson(kiosk, "keyboard")
    practise(kiosk)
    assert hold_training(kiosk, Lesson(kiosk.clock.today(), "keyboard", 45, ()), "lesson-1") == 1


def test_a_lesson_of_yesterday_is_not_the_one_of_today(kiosk: Kiosk, hands: Hands):
    begin_lesson(kiosk, "keyboard")
    hands.let_pass(days=1)
    assert lesson_now(kiosk) is None
    assert lesson_topic(kiosk, catalogue(kiosk)) is None


def test_another_topic_is_another_lesson(kiosk: Kiosk, hands: Hands):
    begin_lesson(kiosk, "keyboard")
    practise(kiosk)
    hands.let_pass(minutes=1)
    begin_lesson(kiosk, "mouse")
    assert learners(kiosk) == 0
    hold_training(kiosk, lesson(kiosk), "lesson-1")
    assert learners(kiosk) == 0  # that of the mouse goes on


def test_who_practises_is_counted_by_the_computer_once_for_each_visit(kiosk: Kiosk, hands: Hands):
    wish = CheckIn(VisitMode.TRAINING, "unknown", Language.RO)
    visits = [check_in(kiosk, wish).id for _ in range(3)]
    for visit, kinds in zip(
        visits, (("practice", "practice", "self"), ("practice",), ("self",)), strict=True
    ):
        for kind in kinds:
            start_session(kiosk, visit, SessionKind(kind))
    day = kiosk.clock.today()
    hands.let_pass(days=1)
    start_session(kiosk, visits[2], SessionKind.PRACTICE)
    assert practised_on(kiosk, day) == 2
    assert practised_on(kiosk, kiosk.clock.today()) == 1
