"""A paper day sheet on its way into the books: what is not saved yet stays, whatever goes wrong."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.codes import Language, VisitMode, VisitOrigin
from kiosk.ui.flows.stage import Stage, Wiring
from kiosk.ui.language import day_text
from kiosk.ui.screens.paper_sheet import PaperSheetScreen


class PaperSheetFlow(QObject):
    """`left` follows the way back; rows that were not saved wait for the next time."""

    left = Signal()

    WIRING: Final[Wiring] = {
        PaperSheetScreen: {
            "added": "_on_added",
            "taken_out": "_on_taken_out",
            "save_pressed": "_on_save",
            "left": "left",
            "earlier": "_on_earlier",
            "later": "_on_later",
        }
    }

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._day = stage.clock.today()
        self._rows: dict[str, tuple[str, VisitMode, Language]] = {}
        """By the id of the visit, made before it is saved: saving again repeats nothing."""
        self._saved: int | None = None

    @property
    def screen(self) -> PaperSheetScreen:
        """The sheet."""
        return self._stage.screen(PaperSheetScreen, self, self.WIRING)

    def show(self) -> None:
        """Bring the sheet up, of today unless rows of another day wait."""
        if not self._rows:
            self._day = self._stage.clock.today()
        self._saved = None
        self._stage.show(self.screen, self._say, self.left.emit)

    def _say(self) -> None:
        settings = self._stage.settings
        usual = settings.default_language
        languages = (usual, *(each for each in settings.languages if each is not usual))
        self.screen.show_choices(self._stage.room().catalogue.categories, languages)
        self.screen.show_day(day_text(self._day), is_today=self._day >= self._stage.clock.today())
        self.screen.show_rows(list(self._rows.values()), self._saved)

    def _go(self, day: date) -> None:
        self._day = min(day, self._stage.clock.today())
        self._say()

    @Slot()
    def _on_earlier(self) -> None:
        self._go(self._day - timedelta(days=1))

    @Slot()
    def _on_later(self) -> None:
        self._go(self._day + timedelta(days=1))

    @Slot(str, str, str)
    def _on_added(self, reason: str, mode: str, language: str) -> None:
        visit_id = self._stage.room().kiosk.ids.ordered()
        self._rows[visit_id] = (reason, VisitMode(mode), Language(language))
        self._saved = None
        self._say()

    @Slot(int)
    def _on_taken_out(self, place: int) -> None:
        del self._rows[list(self._rows)[place]]
        self._say()

    @Slot()
    def _on_save(self) -> None:
        self._stage.attempt(self._save)

    def _save(self) -> None:
        """One by one: a row leaves the sheet when it is durable, the others stay on it."""
        from kiosk.usecases.visits import CheckIn, check_in

        saved = 0
        try:
            for visit_id, (reason, mode, language) in list(self._rows.items()):
                wish = CheckIn(mode, reason, language, reason, VisitOrigin.PAPER, day=self._day)
                check_in(self._stage.room().kiosk, wish, visit_id)
                del self._rows[visit_id]
                saved += 1
        finally:
            if saved:
                self._stage.recorded.emit()
        self._saved = saved
        self._stage.show(self.screen, self._say, self.left.emit)
