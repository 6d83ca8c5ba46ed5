"""The desk's search for a service, for the work with a visitor and for who came without a number."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.flows.stage import Stage
from kiosk.ui.screens.desk_service import ServiceChoicePanel

MOST_FOUND: Final = 12


class ServiceChoice(QObject):
    """`chosen` carries a service's id, `left` says that none was; whoever asked shows the `panel`."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self.panel = ServiceChoicePanel(stage.theme)
        self.panel.query.connect(self._on_query)
        self.panel.chosen.connect(self.chosen)
        self.panel.left.connect(self.left)

    def begin(self) -> None:
        """Nothing is typed yet."""
        self.panel.begin()
        self._on_query("")

    @Slot(str)
    def _on_query(self, query: str) -> None:
        self.panel.show_found(self._stage.room().found(query)[:MOST_FOUND])
