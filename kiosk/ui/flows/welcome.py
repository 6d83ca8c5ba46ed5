"""Where every visit begins: the welcome, or outside of the hours when the centre opens next."""

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from kiosk.ui.flows.stage import Journey, Stage, Wiring
from kiosk.ui.screens.welcome import WelcomeScreen
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.ui.flows.hours import HoursFlow


class WelcomeFlow(QObject):
    """Shows how long the line is and what the clock says; what is chosen leaves as a signal."""

    take_number = Signal()
    start = Signal()
    language_chosen = Signal(str)

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

    @cached_property
    def _hours(self) -> "HoursFlow":
        from kiosk.ui.flows.hours import HoursFlow

        flow = HoursFlow(self._stage)
        flow.opened.connect(self.show)
        return flow

    def show(self) -> None:
        """Wait for the next visitor."""
        self._stage.now = Journey()
        self._window.show_time_left(None)
        if not self._stage.opening().is_open:
            self._hours.show()
            return
        screen = self._screen()
        screen.show_languages(self._stage.settings.languages)
        self._stage.show(screen, self._say)
        self.show_line()

    def keep_up(self) -> None:
        """The clock went on while nobody is at it: the centre may open or close, another day may begin."""
        if self._stage.opening().is_open != self._is_welcome:
            self.show()
        self._stage.say_again()

    def show_line(self) -> None:
        """How many wait, and for how long, as soon as the store can tell."""
        if self._stage.is_open and self._is_welcome:
            self._stage.attempt(self._say_line)

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
