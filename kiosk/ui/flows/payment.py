"""The payment window: for ten minutes, by a specialist's PIN, banks open that nobody publishes."""

from functools import cached_property
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.ui.flows.pin import PinFlow
from kiosk.ui.flows.stage import Stage
from kiosk.ui.screens.pin import PinReason

MINUTES: Final = 10
MINUTE_MS: Final = 60_000


class PaymentFlow(QObject):
    """`changed` carries the minutes that are left, 0 when it closes; `left` ends the question for the PIN."""

    changed = Signal(int)
    left = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._minutes = 0
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)

    @cached_property
    def _pin(self) -> PinFlow:
        flow = PinFlow(self._stage)
        flow.granted.connect(self._on_granted)
        flow.cancelled.connect(self.left)
        return flow

    def ask(self) -> None:
        """Ask for the PIN."""
        self._pin.ask(PinReason.PAYMENT)

    def close(self) -> None:
        """Nothing is open any more; whoever closes it knows."""
        self._minute.stop()
        self._minutes = 0

    @Slot(str)
    def _on_granted(self) -> None:
        self._minutes = MINUTES
        self._minute.start()
        self.changed.emit(self._minutes)
        self.left.emit()

    @Slot()
    def _on_minute(self) -> None:
        self._minutes -= 1
        if not self._minutes:
            self._minute.stop()
        self.changed.emit(self._minutes)
