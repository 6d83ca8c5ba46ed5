"""The first tab of the desk: the line, the work with a visitor, the computers."""

from typing import Final

from PySide6.QtCore import QObject

from kiosk.ui.flows.stage import Stage, Wiring
from kiosk.ui.screens.desk import DeskScreen


class DeskLineFlow(QObject):
    """Shows the three panels and answers the one with the line."""

    WIRING: Final[Wiring] = {DeskScreen: {}}

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage

    def show(self) -> None:
        """Bring the desk up."""
        self._stage.show(self.screen, self.refresh)

    def refresh(self) -> None:
        """Read the line again."""

    @property
    def screen(self) -> DeskScreen:
        """The desk; its `show_middle` takes the panel of whoever works with a visitor."""
        return self._stage.screen(DeskScreen, self, self.WIRING)
