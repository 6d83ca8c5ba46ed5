"""The desk's tab of figures: which days, and the papers for the town hall."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from kiosk.device.sticks import copy_to, plugged_in
from kiosk.domain.figures import Grain, Period
from kiosk.errors import EnvironmentFault
from kiosk.ui.flows.stage import Stage, Wiring
from kiosk.ui.report import Report, ReportWords
from kiosk.ui.screens.figures import FiguresScreen

if TYPE_CHECKING:
    from kiosk.ui.flows.paper_sheet import PaperSheetFlow
    from kiosk.ui.flows.papers import PapersFlow


class FiguresFlow(QObject):
    """All numbers on the screen; small ones are kept back in everything that can be carried away."""

    WIRING: Final[Wiring] = {
        FiguresScreen: {
            "grain_chosen": "_on_grain",
            "earlier": "_on_earlier",
            "later": "_on_later",
            "print_pressed": "_on_print",
            "copy_pressed": "_on_copy",
            "paper_pressed": "_on_paper",
        }
    }

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._words = ReportWords(self)
        self._period = Period.around(Grain.DAY, stage.clock.today())
        self._asked_on = stage.clock.today()

    @property
    def screen(self) -> FiguresScreen:
        """The figures."""
        return self._stage.screen(FiguresScreen, self, self.WIRING)

    @cached_property
    def _papers(self) -> "PapersFlow":
        from kiosk.ui.flows.papers import PapersFlow

        return PapersFlow(self._stage, self._folder())

    @cached_property
    def _sheet(self) -> "PaperSheetFlow":
        from kiosk.ui.flows.paper_sheet import PaperSheetFlow

        flow = PaperSheetFlow(self._stage)
        flow.left.connect(self._on_sheet_left)
        return flow

    def ahead(self) -> Iterator[QWidget]:
        """The one screen."""
        yield self.screen

    def show(self) -> None:
        """Bring the figures up."""
        self._stage.show(self.screen, self.refresh)

    def refresh(self) -> None:
        """Count again; at a new day today's figures become those of the new day."""
        today = self._stage.clock.today()
        if self._period == Period.around(self._period.grain, self._asked_on):
            self._period = Period.around(self._period.grain, today)
        self._asked_on = today
        self.screen.show_figures(
            self._period.grain,
            self._words.days(self._period),
            self._report(),
            is_last=self._period.last >= today,
        )

    def _report(self) -> Report:
        from kiosk.usecases.figures import figures

        title = f"{self._stage.settings.name}, {self._words.days(self._period)}"
        return self._words.report(figures(self._stage.room().kiosk, self._period), title, self._service)

    def _service(self, service_id: str) -> str:
        """The title of a service; a newer guide pack may no longer have it."""
        service = self._stage.room().catalogue.service(service_id)
        return service.title[self._stage.languages.language] if service is not None else service_id

    def _go(self, period: Period) -> None:
        self._period = period
        self._stage.attempt(self.refresh)

    @Slot(str)
    def _on_grain(self, grain: str) -> None:
        """Of what is shown, or of today when that is in it."""
        today = self._asked_on
        day = today if self._period.first <= today <= self._period.last else self._period.first
        self._go(Period.around(Grain(grain), day))

    @Slot()
    def _on_earlier(self) -> None:
        self._go(self._period.before())

    @Slot()
    def _on_later(self) -> None:
        self._go(self._period.after())

    @Slot()
    def _on_print(self) -> None:
        """Show the paper first: it is printed or copied from there."""
        self._stage.attempt(self._show_paper)

    def _show_paper(self) -> None:
        from kiosk.ui.report_paper import write_report

        file = self._file("pdf")
        write_report(file, self._words.outside(self._report()))
        self._papers.show(file, self.show)

    @Slot()
    def _on_paper(self) -> None:
        """A day sheet on paper is typed in."""
        self._stage.attempt(self._sheet.show)

    @Slot()
    def _on_sheet_left(self) -> None:
        self._stage.attempt(self.show)

    @Slot()
    def _on_copy(self) -> None:
        self._stage.attempt(self._copy)

    def _copy(self) -> None:
        sticks = plugged_in()
        if not sticks:
            self.screen.copy.show_copied(None)
            return
        file = self._file("csv")
        file.write_text(self._words.outside(self._report()).as_csv(), encoding="utf-8-sig", newline="")
        try:
            copy_to(sticks[0], file)
            self.screen.copy.show_copied(True)
        except EnvironmentFault:
            self.screen.copy.show_copied(False)

    def _file(self, ending: str) -> Path:
        name = f"{self._period.first.isoformat()}--{self._period.last.isoformat()}"
        return self._folder() / f"CUPS {name}.{ending}"

    def _folder(self) -> Path:
        return Path(self._stage.run["folder"]) / "tmp"
