"""Lessons: what was taught, to how many, and who practised at this computer."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.clock import midnight
from kiosk.domain.events import NotFitting, Participants, TrainingHeld, check
from kiosk.errors import InputFault
from kiosk.store import practice, trainings
from kiosk.store.trainings import Training
from kiosk.usecases.recording import Kiosk, record


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


def hold_training(kiosk: Kiosk, lesson: Lesson, training_id: str) -> None:
    """Record a lesson of today or of a day before; durable when it returns, once for each id.

    Raises:
        InputFault: nobody came, the day is still to come, or central would refuse it.
    """
    today = kiosk.clock.today()
    held = TrainingHeld(lesson.topic, lesson.minutes, lesson.participants, lesson.practice)
    try:
        check(held.type(), held.data())
    except NotFitting as fault:
        raise InputFault(f"This lesson cannot be kept: {fault}.") from fault
    if not lesson.people or lesson.day > today:
        raise InputFault("This lesson was not held.")
    with kiosk.store.write():
        training = Training(training_id, lesson.day, lesson.topic, lesson.minutes, lesson.people)
        if trainings.add(kiosk.store, training):
            at = None if lesson.day == today else midnight(lesson.day)
            record(kiosk, training_id, held, at=at)


def lessons_held(kiosk: Kiosk) -> dict[str, Training]:
    """The last lesson of each topic."""
    return trainings.latest(kiosk.store)


def practised_on(kiosk: Kiosk, day: date) -> int:
    """How many practised at this computer on a day."""
    return practice.learners_on(kiosk.store, day)
