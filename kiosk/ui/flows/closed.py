"""A computer that serves nobody: traces of a visit resist, or the program fails again and again."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.codes import Trace
from kiosk.ui.flows.stage import Journey, Stage, Wiring
from kiosk.ui.screens.not_ready import NotReadyScreen

if TYPE_CHECKING:
    from kiosk.ui.flows.pin import PinFlow


class ClosedFlow(QObject):
    """Nobody goes on from here but a specialist; `wipe_wanted`: one with a PIN asks for another try."""

    wipe_wanted = Signal()

    WIRING: Final[Wiring] = {NotReadyScreen: {"again": "_on_again"}}

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self.is_closed = False
        self._broken = False
        self._traces: Sequence[Trace] = ()

    @cached_property
    def _pin(self) -> "PinFlow":
        from kiosk.ui.flows.pin import PinFlow

        flow = PinFlow(self._stage)
        flow.granted.connect(self._on_granted)
        flow.cancelled.connect(self.show)
        return flow

    def close(self, traces: Sequence[Trace], *, broken: bool) -> None:
        """From now on nobody is served: the program is `broken`, or else these traces are not erased."""
        self.is_closed, self._broken, self._traces = True, broken, traces
        self.show()

    @Slot()
    def show(self) -> None:
        """Say that the computer is closed, and why."""
        self._stage.now = Journey()
        screen = self._screen()
        screen.show_cause(self._traces, broken=self._broken)
        screen.show_trying(False)
        self._stage.show(screen)

    def _screen(self) -> NotReadyScreen:
        return self._stage.screen(NotReadyScreen, self, self.WIRING)

    @Slot()
    def _on_again(self) -> None:
        from kiosk.ui.screens.pin import PinReason

        self._pin.ask(PinReason.WIPE)

    @Slot(str)
    def _on_granted(self) -> None:
        self.show()
        self._screen().show_trying(True)
        self.wipe_wanted.emit()
