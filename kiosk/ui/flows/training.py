"""The desk's tab of lessons: one that was held is written down, of today or of a day before."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from kiosk.domain.events import Participants
from kiosk.ui.flows.stage import Act, Stage, Wiring
from kiosk.ui.language import day_text, time_text
from kiosk.ui.screens.training import NOT_RUNNING, Running, TrainingScreen


class TrainingFlow(QObject):
    """What is being counted stays on the screen until it is saved, whatever else the desk does."""

    WIRING: Final[Wiring] = {
        TrainingScreen: {
            "saved": "_on_saved",
            "earlier": "_on_earlier",
            "later": "_on_later",
            "begun": "_on_begun",
            "stopped": "_on_stopped",
        }
    }

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._day = self._seen_on = stage.clock.today()
        self._pending = ""

    @property
    def screen(self) -> TrainingScreen:
        """The form of a lesson."""
        return self._stage.screen(TrainingScreen, self, self.WIRING)

    def ahead(self) -> Iterator[QWidget]:
        """The one screen."""
        yield self.screen

    def show(self) -> None:
        """Bring the form up."""
        self.screen.show_saved(None)
        self._stage.show(self.screen, self.refresh)

    def refresh(self) -> None:
        """Read again what was held and who practised; at a new day today's lesson becomes one of it."""
        from kiosk.usecases.training import lesson_now, lessons_held, practised_on

        today = self._stage.clock.today()
        if self._day == self._seen_on:
            self._day = today
        self._seen_on = today
        room = self._stage.room()
        self._pending = self._pending or room.kiosk.ids.ordered()
        held = {topic: each.people for topic, each in lessons_held(room.kiosk).items()}
        self.screen.show_topics(room.catalogue.topics, held)
        lesson = lesson_now(room.kiosk)
        self.screen.show_running(
            NOT_RUNNING
            if lesson is None
            else Running(
                lesson.topic,
                time_text(lesson.began_at.time()),
                lesson.is_offered,
                lesson.learners,
                lesson.done,
            )
        )
        practised = practised_on(room.kiosk, self._day)
        self.screen.show_day(day_text(self._day), practised, is_today=self._day >= today)

    def _go(self, day: date) -> None:
        self._day = min(day, self._stage.clock.today())
        self._stage.attempt(self.refresh)

    @Slot()
    def _on_earlier(self) -> None:
        self._go(self._day - timedelta(days=1))

    @Slot()
    def _on_later(self) -> None:
        self._go(self._day + timedelta(days=1))

    @Slot(str)
    def _on_begun(self, topic: str) -> None:
        from kiosk.usecases.training import begin_lesson

        self._stage.attempt(lambda: self._change(lambda: begin_lesson(self._stage.room().kiosk, topic)))

    @Slot()
    def _on_stopped(self) -> None:
        from kiosk.usecases.training import stop_lesson

        self._stage.attempt(lambda: self._change(lambda: stop_lesson(self._stage.room().kiosk)))

    def _change(self, act: Act) -> None:
        """The computers hear of it through the store."""
        act()
        self._stage.recorded.emit()
        self.refresh()

    @Slot(str, int, tuple, tuple)
    def _on_saved(
        self, topic: str, minutes: int, participants: tuple[Participants, ...], practice: tuple[str, ...]
    ) -> None:
        """The id is made before the first attempt: a second press repeats nothing."""
        from kiosk.usecases.training import Lesson, hold_training

        lesson = Lesson(self._day, topic, minutes, participants, practice)

        def save() -> None:
            people = hold_training(self._stage.room().kiosk, lesson, self._pending)
            self._pending, self._day = "", self._stage.clock.today()
            self._stage.recorded.emit()
            self.screen.begin()
            self.screen.show_saved(people)
            self._stage.show(self.screen, self.refresh)

        self._stage.attempt(save)
