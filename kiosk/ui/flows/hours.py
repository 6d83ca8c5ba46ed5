"""Outside of the hours: nobody is received, but a specialist with a PIN can open all the same."""

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.flows.stage import Journey, Stage, Wiring
from kiosk.ui.screens.outside_hours import OutsideHoursScreen

if TYPE_CHECKING:
    from kiosk.ui.flows.pin import PinFlow


class HoursFlow(QObject):
    """`opened`: the centre stays open longer, or opens besides its hours."""

    opened = Signal()

    WIRING: Final[Wiring] = {OutsideHoursScreen: {"staff_pressed": "_on_specialist"}}

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage

    @cached_property
    def _pin(self) -> "PinFlow":
        from kiosk.ui.flows.pin import PinFlow

        flow = PinFlow(self._stage)
        flow.granted.connect(self._on_granted)
        flow.cancelled.connect(self.show)
        return flow

    @Slot()
    def show(self) -> None:
        """Say that the centre is closed, and when it opens."""
        stage = self._stage
        stage.now = Journey()
        screen = stage.screen(OutsideHoursScreen, self, self.WIRING)

        def say() -> None:
            today, offered = stage.clock.today(), stage.settings.languages
            screen.show_opening(stage.opening().opens_at, today, offered)

        stage.show(screen, say)

    @Slot()
    def _on_specialist(self) -> None:
        from kiosk.ui.screens.pin import PinReason

        self._pin.ask(PinReason.OPEN)

    @Slot(str)
    def _on_granted(self) -> None:
        self._stage.attempt(self._open)

    def _open(self) -> None:
        from kiosk.usecases.opening import EXTENSIONS_MIN, extend_today

        extend_today(self._stage.room().kiosk, max(EXTENSIONS_MIN))
        self._stage.recorded.emit()
        self.opened.emit()
