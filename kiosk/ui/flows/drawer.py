"""What central refused, on the technician's page: looked at, tried again, carried out on a stick."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.flows.errands import ToStick
from kiosk.ui.flows.stage import Stage, Wiring
from kiosk.ui.language import day_text
from kiosk.ui.screens.drawer import DrawerScreen, Refusal
from kiosk.ui.screens.readiness import Phrase
from kiosk.usecases.queue import Bunch, counts, drawer, retry


class DrawerFlow(QObject):
    """`left` follows the way back."""

    left = Signal()

    WIRING: Final[Wiring] = {
        DrawerScreen: {
            "again_pressed": "_on_again",
            "all_again_pressed": "_on_all_again",
            "copy_pressed": "_on_copy",
            "left": "left",
        }
    }

    def __init__(self, stage: Stage, folder: Path, command: Sequence[str]) -> None:
        super().__init__(stage)
        self._stage = stage
        self._again = 0
        """How many were let go again since the page is up."""
        self._to_stick = ToStick(self, command, folder)
        self._to_stick.ended.connect(self._on_copied)

    @property
    def screen(self) -> DrawerScreen:
        """The list."""
        return self._stage.screen(DrawerScreen, self, self.WIRING)

    def show(self) -> None:
        """Bring the list up."""
        self._again = 0
        self.screen.retranslate()
        self._stage.show(self.screen, self.refresh, self.left.emit)

    def refresh(self) -> None:
        """Read the list again; what was let go and has arrived is under way no longer."""
        kiosk = self._stage.room().kiosk
        self._again = min(self._again, counts(kiosk).waiting)
        self.screen.show_refusals([self._told(each) for each in drawer(kiosk)], self._again)

    def _told(self, bunch: Bunch) -> Refusal:
        title = self._stage.room().title_of(bunch.service or "", self._stage.languages.language)
        return Refusal(
            bunch.kind, title, _day(bunch.day), Phrase(bunch.why.source, bunch.why.values), bunch.ids
        )

    @Slot(tuple)
    def _on_again(self, ids: tuple[str, ...]) -> None:
        self._stage.attempt(lambda: self._retry(ids))

    @Slot()
    def _on_all_again(self) -> None:
        self._stage.attempt(lambda: self._retry(None))

    def _retry(self, ids: Sequence[str] | None) -> None:
        self._again += retry(self._stage.room().kiosk, ids)
        self.refresh()
        self._stage.recorded.emit()

    @Slot()
    def _on_copy(self) -> None:
        folder = Path(self._stage.run["folder"]) / "tmp"
        name = f"CUPS {self._stage.clock.today().isoformat()}.cups"
        self._to_stick.carry(folder / name, "queue", "export", "--refused")

    @Slot(object)
    def _on_copied(self, done: bool | None) -> None:
        self.screen.copy.show_copied(done)


def _day(written: str) -> str:
    """The day in words; a row that was damaged may hold none."""
    try:
        return day_text(date.fromisoformat(written))
    except ValueError:
        return ""
