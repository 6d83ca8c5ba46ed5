"""During a lesson: a computer that nobody is at offers the exercises of its topic."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from kiosk.ui.flows.stage import Journey, Stage, Wiring
from kiosk.ui.screens.lesson import LessonScreen


class LessonFlow(QObject):
    """`drill_chosen` carries the exercise somebody begins with, `elsewhere` goes to the welcome."""

    drill_chosen = Signal(str)
    elsewhere = Signal()

    WIRING: Final[Wiring] = {LessonScreen: {"drill_chosen": "drill_chosen", "leave": "elsewhere"}}

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage

    def show(self) -> None:
        """What the lesson is about, and its exercises."""
        from kiosk.usecases.practice import drills_of, lesson_topic

        stage = self._stage
        stage.now = Journey()
        screen, room = stage.screen(LessonScreen, self, self.WIRING), stage.room()

        def say() -> None:
            topic = lesson_topic(room.kiosk, room.catalogue)
            if topic is not None:
                screen.show_lesson(topic.title, drills_of(topic))

        stage.show(screen, say)
