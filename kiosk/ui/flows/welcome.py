"""Where every visit begins: the welcome, in a lesson its exercises, outside of the hours the next opening."""

import logging
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import KioskError
from kiosk.ui.flows.stage import Journey, Stage, Wiring
from kiosk.ui.screens.welcome import WelcomeScreen
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.ui.flows.hours import HoursFlow
    from kiosk.ui.flows.lesson import LessonFlow


LOG: Final = logging.getLogger(__name__)
ASIDE_S: Final = 60


class Place(Enum):
    """What waits for the next visitor; aside is the welcome for one who is not here for the lesson."""

    WELCOME = auto()
    LESSON = auto()
    ASIDE = auto()
    HOURS = auto()


class WelcomeFlow(QObject):
    """Shows how long the line is and what the clock says; what is chosen leaves as a signal."""

    take_number = Signal()
    start = Signal()
    language_chosen = Signal(str)
    drill_chosen = Signal(str)

    WIRING: Final[Wiring] = {
        WelcomeScreen: {
            "take_number": "take_number",
            "start": "start",
            "language_chosen": "language_chosen",
        },
    }

    def __init__(self, stage: Stage, window: KioskWindow) -> None:
        super().__init__(stage)
        self._stage = stage
        self._window = window
        self._place = Place.WELCOME

    @cached_property
    def _hours(self) -> "HoursFlow":
        from kiosk.ui.flows.hours import HoursFlow

        flow = HoursFlow(self._stage)
        flow.opened.connect(self.show)
        return flow

    @cached_property
    def _lesson(self) -> "LessonFlow":
        from kiosk.ui.flows.lesson import LessonFlow

        flow = LessonFlow(self._stage)
        flow.drill_chosen.connect(self.drill_chosen)
        flow.elsewhere.connect(self._on_elsewhere)
        return flow

    @Slot()
    def show(self) -> None:
        """Wait for the next visitor."""
        self._stage.now = Journey()
        self._window.show_time_left(None)
        self._place = self._due()
        if self._place is Place.HOURS:
            self._hours.show()
        elif self._place is Place.LESSON:
            self._stage.attempt(self._lesson.show)
        else:
            self._show_welcome()

    def _show_welcome(self) -> None:
        screen = self._screen()
        screen.show_languages(self._stage.settings.languages)
        self._stage.show(screen, self._say)
        self.show_line()

    def keep_up(self) -> None:
        """The clock went on while nobody is at it: the centre may open or close, another day may begin."""
        due = self._due()
        if due is not self._place and not (due is Place.LESSON and self._place is Place.ASIDE):
            self.show()
        self._stage.say_again()

    def show_line(self) -> None:
        """How many wait, and for how long, as soon as the store can tell."""
        if self._stage.is_open and self._is_welcome:
            self._stage.attempt(self._say_line)

    def _due(self) -> "Place":
        """What stands there while nobody comes; a lesson that cannot be read is none."""
        if not self._stage.opening().is_open:
            return Place.HOURS
        if not self._stage.is_open:
            return Place.WELCOME
        from kiosk.usecases.practice import lesson_topic

        room = self._stage.room()
        try:
            is_lesson = lesson_topic(room.kiosk, room.catalogue) is not None
        except KioskError as fault:
            LOG.error("%s", fault)  # noqa: TRY400  a fault of the environment, not a bug
            is_lesson = False
        return Place.LESSON if is_lesson else Place.WELCOME

    @Slot()
    def _on_elsewhere(self) -> None:
        """Somebody is not here for the lesson; it comes back when they go away again."""
        self._place = Place.ASIDE
        self._show_welcome()
        self._stage.leave_after(ASIDE_S, self.show)

    @property
    def _is_welcome(self) -> bool:
        return isinstance(self._window.screen_shown, WelcomeScreen)

    def _screen(self) -> WelcomeScreen:
        return self._stage.screen(WelcomeScreen, self, self.WIRING)

    def _say(self) -> None:
        screen = self._screen()
        screen.show_hours(self._stage.hours_today())
        screen.show_clock(self._stage.clock.local())

    def _say_line(self) -> None:
        from kiosk.usecases.line import expected_wait, people_waiting

        kiosk = self._stage.room().kiosk
        self._screen().show_waiting(people_waiting(kiosk), expected_wait(kiosk))
