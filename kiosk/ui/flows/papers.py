"""Papers of a visit: shown, printed, copied to a stick, given to a site."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.device.sticks import copy_to, papers, plugged_in
from kiosk.errors import EnvironmentFault
from kiosk.ui.flows.stage import Act, Stage, Wiring
from kiosk.ui.printing import default_printer, print_pdf
from kiosk.ui.screens.document import DocumentScreen
from kiosk.ui.screens.papers import Choice, PapersScreen
from kiosk.ui.web.downloads import KINDS
from kiosk.ui.web.questions import FilesWanted

PRINT_NAME: Final = "cups"
"""What the print queue shows of a job: nothing of the visitor."""
PRINTING_S: Final = 60.0
"""A paper needs about so long until it lies in the tray."""


class PapersFlow(QObject):
    """`given` carries the files for a site; whoever has a paper shown says what comes after it."""

    given = Signal(list)

    WIRING: Final[Wiring] = {
        DocumentScreen: {"print_pressed": "_on_print", "copy_pressed": "_on_copy", "closed": "_on_closed"},
        PapersScreen: {"chosen": "_on_chosen", "cancelled": "_on_cancelled", "again": "_on_again"},
    }

    def __init__(self, stage: Stage, folder: Path) -> None:
        super().__init__(stage)
        self._stage = stage
        self._folder = folder
        self._wanted: FilesWanted | None = None
        self._shown: Path | None = None
        self._back: Act = lambda: None

    def count(self) -> int:
        """How many papers the visit has."""
        return len(papers(self._folder, KINDS))

    def show(self, file: Path, back: Act) -> None:
        """Show a paper before anything else; only a PDF can be read here."""
        if file.suffix.lower() != ".pdf":
            return
        self._shown, self._back = file, back
        screen = self._stage.screen(DocumentScreen, self, self.WIRING)
        screen.show_document(file)
        screen.show_printer(default_printer() is not None)
        screen.show_stick(bool(plugged_in()))
        self._stage.show(screen, back=back)

    def choose(self, wanted: FilesWanted, back: Act) -> None:
        """A site wants files: nothing but this visit's and those of sticks is offered."""
        self._wanted, self._back = wanted, back
        self._offer()

    def browse(self, back: Act) -> None:
        """The visitor wants to see the papers of the visit."""
        self._wanted, self._back = None, back
        self._offer()

    def _offer(self) -> None:
        screen = self._stage.screen(PapersScreen, self, self.WIRING)
        places = [(self._folder, False)]
        if self._wanted is not None:
            places += [(stick, True) for stick in plugged_in()]
        choices = [
            Choice(str(paper.path), paper.path.name, paper.size, on_stick)
            for place, on_stick in places
            for paper in papers(place, KINDS)
        ]
        several = self._wanted is not None and self._wanted.several
        self._stage.show(screen, lambda: screen.show_choices(choices, several=several), self._on_cancelled)

    @Slot(tuple)
    def _on_chosen(self, paths: tuple[str, ...]) -> None:
        if self._wanted is None:
            self.show(Path(paths[0]), self._back)
        else:
            self._give(list(paths))

    @Slot()
    def _on_cancelled(self) -> None:
        if self._wanted is None:
            self._back()
        else:
            self._give([])

    @Slot()
    def _on_closed(self) -> None:
        self._back()

    @Slot()
    def _on_again(self) -> None:
        self._offer()

    def _give(self, paths: list[str]) -> None:
        self._wanted = None
        self._back()
        self.given.emit(paths)

    @Slot()
    def _on_print(self) -> None:
        printer = default_printer()
        if printer is not None and self._shown is not None:
            screen = self._stage.screen(DocumentScreen, self, self.WIRING)
            self._stage.now.printing_until = self._stage.clock.uptime() + PRINTING_S
            screen.show_printing(print_pdf(self._shown, printer, PRINT_NAME))

    @Slot()
    def _on_copy(self) -> None:
        self._stage.window.ask(
            self.tr("Copy this paper to your stick?"),
            self.tr("Whoever has the stick can read it."),
            self.tr("Yes, copy it"),
            self.tr("No"),
        ).accepted.connect(self._on_copy_confirmed)

    @Slot()
    def _on_copy_confirmed(self) -> None:
        screen = self._stage.screen(DocumentScreen, self, self.WIRING)
        sticks = plugged_in()
        try:
            if sticks and self._shown is not None:
                copy_to(sticks[0], self._shown)
            screen.show_copied(bool(sticks))
        except EnvironmentFault:
            screen.show_copied(False)
