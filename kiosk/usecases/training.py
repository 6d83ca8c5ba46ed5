"""Lessons: what was taught, to how many, and who practised at this computer."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from kiosk.domain.clock import midnight
from kiosk.domain.events import Participants, TrainingHeld, check
from kiosk.domain.foreign import NotFitting
from kiosk.errors import InputFault
from kiosk.store import practice, trainings
from kiosk.store.practice import RunningLesson
from kiosk.store.trainings import Training
from kiosk.usecases.recording import Kiosk, record

MOST_PEOPLE: Final = 99
"""Of one age band and sex in one lesson."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson as the specialist counted it; people, no names."""

    day: date
    topic: str
    minutes: int
    participants: tuple[Participants, ...]
    practice: tuple[str, ...] = ()

    @property
    def people(self) -> int:
        """How many came."""
        return sum(group.count for group in self.participants)


@dataclass(frozen=True, slots=True)
class LessonNow:
    """The lesson of this moment; `learners` have practised in it, `done` are the exercises they did.

    `is_offered`: a computer that nobody is at offers its exercises.
    """

    topic: str
    began_at: datetime
    is_offered: bool
    learners: int
    done: frozenset[str]


def begin_lesson(kiosk: Kiosk, topic: str) -> None:
    """From now on the computers offer the exercises of a topic; a lesson that was stopped goes on."""
    with kiosk.store.write():
        running = _running(kiosk)
        began_at = running.began_at if running is not None and running.topic == topic else kiosk.clock.local()
        practice.keep_lesson(kiosk.store, RunningLesson(topic, began_at, None))


def stop_lesson(kiosk: Kiosk) -> None:
    """The computers are for everybody again; who has practised stays counted until the lesson is saved."""
    with kiosk.store.write():
        running = _running(kiosk)
        if running is not None and running.stopped_at is None:
            practice.keep_lesson(kiosk.store, replace(running, stopped_at=kiosk.clock.local()))


def lesson_now(kiosk: Kiosk) -> LessonNow | None:
    """The lesson that was begun today and is not written down yet."""
    running = _running(kiosk)
    if running is None:
        return None
    until = running.stopped_at or kiosk.clock.local()
    return LessonNow(
        running.topic,
        running.began_at,
        running.stopped_at is None,
        practice.learners_between(kiosk.store, running.began_at, until),
        practice.done_between(kiosk.store, running.began_at, until),
    )


def hold_training(kiosk: Kiosk, lesson: Lesson, training_id: str) -> int:
    """Record a lesson of today or of a day before; durable when it returns, once for each id.

    Whoever practised in the lesson of the moment and was not counted is added, with no age; then it is over.
    Returns how many came.

    Raises:
        InputFault: nobody came, the day is still to come, or central would refuse it.
    """
    today = kiosk.clock.today()
    with kiosk.store.write():
        running = lesson_now(kiosk)
        is_running = running is not None and (running.topic, today) == (lesson.topic, lesson.day)
        if running is not None and is_running and running.learners > lesson.people:
            more = Participants(None, None, min(running.learners - lesson.people, MOST_PEOPLE))
            lesson = replace(lesson, participants=(*lesson.participants, more))
        held = TrainingHeld(lesson.topic, lesson.minutes, lesson.participants, lesson.practice)
        try:
            check(held.type(), held.data())
        except NotFitting as fault:
            raise InputFault(f"This lesson cannot be kept: {fault}.") from fault
        if not lesson.people or lesson.day > today:
            raise InputFault("This lesson was not held.")
        training = Training(training_id, lesson.day, lesson.topic, lesson.minutes, lesson.people)
        if trainings.add(kiosk.store, training):
            at = None if lesson.day == today else midnight(lesson.day)
            record(kiosk, training_id, held, at=at)
        if is_running:
            practice.drop_lesson(kiosk.store)
    return lesson.people


def lessons_held(kiosk: Kiosk) -> dict[str, Training]:
    """The last lesson of each topic."""
    return trainings.latest(kiosk.store)


def practised_on(kiosk: Kiosk, day: date) -> int:
    """How many practised at this computer on a day."""
    return practice.learners_on(kiosk.store, day)


def _running(kiosk: Kiosk) -> RunningLesson | None:
    running = practice.lesson(kiosk.store)
    return running if running is not None and running.began_at.date() == kiosk.clock.today() else None
