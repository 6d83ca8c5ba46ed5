"""Rings softly at the desk as long as somebody calls from a computer and nobody has answered."""

from collections.abc import Set as AbstractSet
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.ui.flows.stage import Stage

AGAIN_MS: Final = 30_000
"""Often enough for a specialist who is busy with somebody, seldom enough for that somebody."""


class Bell(QObject):
    """Rings at once for each new call, then again and again; silent when all are answered."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._calling: AbstractSet[str] = frozenset()
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._ring)

    def mind(self, calling: AbstractSet[str]) -> None:
        """The letters of the computers from which somebody calls."""
        new, self._calling = calling - self._calling, calling
        if new:
            self._ring()
            self._again.start()
        elif not calling:
            self._again.stop()

    @Slot()
    def _ring(self) -> None:
        self._stage.speech.play("tone")
