"""A lesson in real windows: begun at the desk, practised at the computer, cut by the power, written down."""

import json

import pytest

from kiosk.domain.figures import Figure
from kiosk.domain.practice import Drill, Kind
from kiosk.usecases.practice import drills
from kiosk.usecases.training import lesson_now
from tests.e2e.processes import until
from tests.e2e.working_day import Day, disagreements

pytestmark = pytest.mark.timeout(300)

SECRET = "zamfiraturcan"
TOPIC = "mouse"


def practise(day: Day, drill: Drill) -> None:
    """Sit down to the lesson, do an exercise to its praise, and go home without a word."""
    day.visitor.wait("LessonScreen")
    day.visitor.press(drill.id)
    for _, task in drill.tasks:
        assert task.part.kind is not Kind.FIELD
        day.visitor.press(task.part.id)
    day.visitor.wait("PracticeDoneScreen")
    day.visitor.press("end", "yes")
    day.visitor.wait("FeedbackScreen")
    day.visitor.press("skip")
    day.visitor.wait("EndedScreen")
    day.visitor.press("done")


def learners(day: Day) -> int:
    lesson = day.look(lesson_now)
    return 0 if lesson is None else lesson.learners


def sessions(day: Day) -> list[tuple[str, str]]:
    """Kind and end of every session, in the order of their beginning."""
    return day.look(
        lambda kiosk: kiosk.store.tuples("SELECT kind, COALESCE(\"end\", '') FROM session ORDER BY rowid")
    )


def test_whoever_practises_in_a_lesson_is_counted_through_a_power_cut(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_CREDENTIALS", "file")
    mouse = next(each for each in drills() if each.id == "mouse-press")
    day = Day(tmp_path)
    try:
        day.open()
        day.desk.press("tab_training", TOPIC, "begin_practice")
        for _ in range(2):
            practise(day, mouse)
        day.visitor.wait("LessonScreen")
        day.visitor.press(mouse.id, mouse.tasks[0][1].part.id)
        assert learners(day) == 3
        day.cut_power()
        assert sessions(day) == [("practice", "finished"), ("practice", "finished"), ("practice", "crash")]
        practise(day, mouse)
        day.desk.press("tab_training", "save")
        until(lambda: day.look(lesson_now) is None)
        day.visitor.wait("WelcomeScreen")
        day.close()

        [held] = day.look(
            lambda kiosk: kiosk.store.tuples(
                "SELECT data FROM outbox WHERE type = 'md.cups.training.held.v1'"
            )
        )
        told = json.loads(held[0])
        assert (told["topic"], told["practice"]) == (TOPIC, [mouse.id])
        assert told["participants"] == [{"age_band": None, "sex": None, "count": 4}]
        day.ledger.update(
            {
                (Figure.VISITORS, "training"): 4,
                (Figure.LESSONS, TOPIC): 1,
                (Figure.LEARNERS, "not_said"): 4,
            }
        )
        assert disagreements(day) == []
    finally:
        day.end()


def test_what_is_written_in_an_exercise_leaves_nothing_behind_a_power_cut(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_CREDENTIALS", "file")
    words = next(each for each in drills() if each.id == "keyboard-letters")
    day = Day(tmp_path)
    try:
        day.open()
        day.visitor.press("start", "practice", words.id)
        day.visitor.wait("PracticeScreen")
        assert day.order("", "type", SECRET) is not None
        day.cut_power()
        assert sessions(day) == [("self", "finished"), ("practice", "crash")]
        day.close()
        files = [each for each in day.data.rglob("*") if each.is_file()]
        assert files
        assert [each for each in files if SECRET.encode() in each.read_bytes()] == []
    finally:
        day.end()
