"""Until when the centre is open, in the desk's bar, and how the specialist keeps it open longer."""

from PySide6.QtCore import QObject, Slot

from kiosk.ui.flows.stage import Stage
from kiosk.ui.staff_window import StaffWindow


class DeskHours(QObject):
    """Nothing is shown where nobody told the hours: then the centre serves at any time."""

    def __init__(self, stage: Stage, window: StaffWindow) -> None:
        super().__init__(stage)
        self._stage = stage
        self._window = window
        window.closing_pressed.connect(self._on_pressed)
        window.longer_chosen.connect(self._on_chosen)

    def show(self) -> None:
        """Say in the bar how it stands now."""
        stands = self._stage.opening()
        self._window.show_closing(stands.closes_at, is_open=stands.is_open)

    @Slot()
    def _on_pressed(self) -> None:
        from kiosk.usecases.opening import EXTENSIONS_MIN

        self._window.ask_longer(
            self.tr("How much longer do you stay open?"),
            self.tr("Whoever is at a computer is told at once."),
            {minutes: self.tr("%n minutes", None, minutes) for minutes in EXTENSIONS_MIN},
            self.tr("No longer", "button: the closing stays as it is"),
        )

    @Slot(int)
    def _on_chosen(self, minutes: int) -> None:
        self._stage.attempt(lambda: self._extend(minutes))

    def _extend(self, minutes: int) -> None:
        from kiosk.usecases.opening import extend_today

        extend_today(self._stage.room().kiosk, minutes)
        self._stage.recorded.emit()
        self.show()
