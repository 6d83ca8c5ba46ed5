"""Papers of a visit: shown, printed, copied to a stick, given to a site."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QPrinter

from kiosk.device.print_queue import announce, note_jobs, title_of
from kiosk.device.sticks import copy_to, papers, plugged_in
from kiosk.errors import EnvironmentFault
from kiosk.ui.flows.stage import Act, Stage, Wiring
from kiosk.ui.pictures import ENDINGS, as_pdf
from kiosk.ui.printing import default_printer, print_pdf
from kiosk.ui.screens.document import DocumentScreen, Unshown
from kiosk.ui.screens.papers import Choice, PapersScreen
from kiosk.ui.web.downloads import KINDS, ending_of
from kiosk.ui.web.questions import FilesWanted

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Service

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
        self._page: Path | None = None
        """What is seen and printed of it, a PDF."""
        self._back: Act = lambda: None

    def count(self) -> int:
        """How many papers the visit has."""
        return len(papers(self._folder, KINDS))

    def show(self, file: Path, back: Act) -> None:
        """Show a paper or a picture before anything else, or say that this kind cannot be read here."""
        self._shown, self._back = file, back
        self._page = file if ending_of(file.name) == "pdf" else None
        screen = self._screen()
        if ending_of(file.name) in ENDINGS:
            self._page = as_pdf(file, self._folder.with_name("tmp"))
            if self._page is None:
                screen.show_nothing(file.stem, Unshown.DAMAGED)
        elif self._page is None:
            screen.show_nothing(file.name, Unshown.KIND)
        if self._page is not None:
            screen.show_document(self._page, file.stem, whole=self._page is not file)
        screen.show_printer(default_printer() is not None)
        screen.show_stick(bool(plugged_in()))
        self._stage.show(screen, back=back)

    def show_list(self, service: "Service", back: Act) -> None:
        """The list to take home, looked at before it is printed; works without any line."""
        from kiosk.ui.checklist import write_checklist

        stage = self._stage
        language = stage.languages.language
        file = self._folder.with_name("tmp") / f"{service.title[language]}.pdf"
        file.parent.mkdir(parents=True, exist_ok=True)
        write_checklist(file, service, language, stage.settings.name, stage.hours_today())
        self.show(file, back)

    def tell_refused(self, back: Act) -> None:
        """A site wanted to give something that is not taken here."""
        self._shown = self._page = None
        self._back = back
        screen = self._screen()
        screen.show_nothing("", Unshown.REFUSED)
        screen.show_stick(False)
        self._stage.show(screen, back=back)

    def _screen(self) -> DocumentScreen:
        return self._stage.screen(DocumentScreen, self, self.WIRING)

    def choose(self, wanted: FilesWanted, back: Act) -> None:
        """A site wants files: nothing but this visit's and those of sticks is offered."""
        self._wanted, self._back = wanted, back
        self._offer()

    def browse(self, back: Act) -> None:
        """The visitor wants to see the papers of the visit, or those of a stick before giving them."""
        self._wanted, self._back = None, back
        self._offer()

    def _offer(self) -> None:
        screen = self._stage.screen(PapersScreen, self, self.WIRING)
        places = [(self._folder, False), *((stick, True) for stick in plugged_in())]
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
        if printer is not None and self._page is not None:
            self._stage.now.printing_until = self._stage.clock.uptime() + PRINTING_S
            self._screen().show_printing(self._send(self._page, printer))

    def _send(self, page: Path, printer: QPrinter) -> int:
        """The pages that went to the printer; none where the wipe would not hear of them."""
        run = self._folder.parent
        try:
            announce(run)
        except OSError:
            return 0
        pages = print_pdf(page, printer, title_of(run))
        note_jobs(run)
        return pages

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
        screen = self._screen()
        sticks = plugged_in()
        try:
            if sticks and self._shown is not None:
                copy_to(sticks[0], self._shown)
            screen.show_copied(bool(sticks))
        except EnvironmentFault:
            screen.show_copied(False)
