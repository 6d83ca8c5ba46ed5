"""A technician works on this PC: by PIN from the visitor's window, and for visitors a calm word meanwhile."""

import logging
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import KioskError
from kiosk.ui.flows.stage import Journey, Stage, Wiring
from kiosk.ui.screens.maintenance import MaintenanceScreen

if TYPE_CHECKING:
    from kiosk.ui.flows.pin import PinFlow
    from kiosk.ui.flows.readiness import ReadinessFlow


LOG: Final = logging.getLogger(__name__)


class MaintenanceFlow(QObject):
    """`over`: what comes next is to be shown, by whether it `is_on`."""

    over = Signal()

    WIRING: Final[Wiring] = {MaintenanceScreen: {"staff_pressed": "ask"}}

    def __init__(self, stage: Stage, folder: Path) -> None:
        super().__init__(stage)
        self._stage, self._folder = stage, folder
        self.is_on = False
        stage.window.add_key("F10", self._on_key)

    @cached_property
    def _pin(self) -> "PinFlow":
        from kiosk.ui.flows.pin import PinFlow

        flow = PinFlow(self._stage)
        flow.granted.connect(self._on_granted)
        flow.cancelled.connect(self.over)
        return flow

    @cached_property
    def _readiness(self) -> "ReadinessFlow":
        from kiosk.ui.flows.readiness import ReadinessFlow

        flow = ReadinessFlow(self._stage, self._folder)
        flow.maintained.connect(self.mind)
        flow.passed.connect(self.over)
        return flow

    @Slot()
    def mind(self) -> None:
        """Look whether it has begun or ended; what a visitor has begun goes on to its end.

        Where it cannot be read, all stays as it was: nobody in mid-visit is told of a fault by a clock.
        """
        before = self.is_on
        try:
            self.is_on = self._stage.mind_maintenance()
        except KioskError as fault:
            LOG.error("%s", fault)  # noqa: TRY400  a fault of the environment, not a bug
        if self.is_on != before and (before or self._stage.is_at_rest):
            self.over.emit()

    def stops(self) -> bool:
        """Whether nobody may sit down at the computer now, which is then said."""
        self.is_on = self._stage.mind_maintenance()
        if self.is_on:
            self.over.emit()
        return self.is_on

    @Slot()
    def _on_key(self) -> None:
        if self._stage.is_at_rest:
            self.ask()

    @Slot()
    def ask(self) -> None:
        """A PIN opens the page of who looks after the PC."""
        from kiosk.ui.screens.pin import PinReason

        self._pin.ask(PinReason.MAINTENANCE)

    @Slot()
    def show(self) -> None:
        """Say that nobody can use this computer now."""
        self._stage.now = Journey()
        self._stage.show(self._stage.screen(MaintenanceScreen, self, self.WIRING))

    @Slot(str)
    def _on_granted(self) -> None:
        self._stage.attempt(self._enter)

    def _enter(self) -> None:
        self._readiness.begin()
        self._readiness.show()
        self._readiness.screen.show_next()
