"""The banner over every screen while a technician works on this PC."""

from PySide6.QtCore import QEvent

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.banner import Banner


class MaintenanceBanner(Banner):
    """Nobody can overlook it, and so nobody leaves the PC to it by forgetting."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._minutes = 0

    def show_minutes(self, minutes: int) -> None:
        """How long it lasts at most; with 0 there is nothing to see."""
        self._minutes = minutes
        self._say()
        self.setVisible(minutes > 0)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the present language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        left = self.tr("For at most %n minutes. Then visitors may come again.", "", self._minutes)
        self.show_notice("attention", self.tr("The technician is working on this computer"), left)
