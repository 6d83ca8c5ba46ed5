"""Check-in: why, how, a few questions nobody must answer, and the number."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.codes import VisitMode
from kiosk.domain.description import Description
from kiosk.ui.flows.stage import Act, Journey, Stage, Wiring
from kiosk.ui.printing import PRINT_NAME, default_printer, print_pdf
from kiosk.ui.screens.checkin_mode import CheckinModeScreen
from kiosk.ui.screens.checkin_questions import CheckinQuestionsScreen
from kiosk.ui.screens.checkin_reason import CheckinReasonScreen
from kiosk.ui.screens.checkin_service import CheckinServiceScreen
from kiosk.ui.screens.ticket import TicketScreen


class CheckInFlow(QObject):
    """`alone` asks for a session at the computer instead, `over` says that the number was taken."""

    alone = Signal()
    over = Signal()

    WIRING: Final[Wiring] = {
        CheckinReasonScreen: {"reason_chosen": "_on_reason", "search_wanted": "_on_search_wanted"},
        CheckinServiceScreen: {
            "search_changed": "_search",
            "search_submitted": "_search",
            "service_chosen": "_on_reason",
        },
        CheckinModeScreen: {
            "mode_chosen": "_on_mode",
            "special_wanted": "_on_special",
            "number_wanted": "_on_no_answers",
        },
        CheckinQuestionsScreen: {"finished": "_on_answers", "skipped": "_on_no_answers"},
        TicketScreen: {"done": "_on_done", "print_pressed": "_on_print"},
    }

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._query = ""

    def begin(self) -> None:
        """Ask what brings the visitor here."""
        self._stage.now = Journey(mode=VisitMode.SPECIALIST)
        self._ask_reason()

    def begin_with(self, reason: str, category: str) -> None:
        """The reason is known: a visitor at a guide who wants the specialist after all."""
        self._stage.now = Journey(mode=VisitMode.SPECIALIST, reason=reason, category=category)
        self._ask_about_visitor(self._ask_reason)

    def check_in(self, said: Description | None) -> str:
        """Record the visit under an id made before the first attempt: a second press repeats nothing."""
        from kiosk.usecases.visits import CheckIn, check_in

        stage, now = self._stage, self._stage.now
        kiosk = stage.room().kiosk
        now.pending = now.pending or kiosk.ids.ordered()
        language, said = stage.languages.language, said or Description()
        wish = CheckIn(now.mode, now.reason, language, now.category, description=said)
        now.visit = check_in(kiosk, wish, now.pending).id
        now.pending = None
        stage.recorded.emit()
        return now.visit

    def _ask_reason(self) -> None:
        screen = self._stage.screen(CheckinReasonScreen, self, self.WIRING)
        categories = self._stage.room().catalogue.categories
        self._stage.show(screen, lambda: screen.show_categories(categories), self.over.emit)

    @Slot(str)
    def _on_search_wanted(self, letters: str) -> None:
        self._query = letters
        self._stage.attempt(self._ask_service)

    def _ask_service(self) -> None:
        screen = self._stage.screen(CheckinServiceScreen, self, self.WIRING)
        screen.show_categories(self._stage.room().catalogue.categories)
        self._stage.show(screen, lambda: self._search(self._query), self._ask_reason)

    @Slot(str)
    def _search(self, query: str) -> None:
        self._query = query
        room, screen = self._stage.room(), self._stage.screen(CheckinServiceScreen, self, self.WIRING)
        found = room.found(query)
        screen.show_results(query, found, () if found else room.search.nearest(query))

    @Slot(str)
    def _on_reason(self, reason: str) -> None:
        now = self._stage.now
        now.reason, now.category = reason, self._stage.room().category_of(reason)
        self._stage.attempt(self._ask_mode)

    def _ask_mode(self) -> None:
        """Waiting or the computer: asked only when somebody waits before."""
        from kiosk.usecases.line import expected_wait, people_waiting

        kiosk = self._stage.room().kiosk
        waiting = people_waiting(kiosk)
        if not waiting:
            self._ask_about_visitor(self._ask_reason)
            return
        screen = self._stage.screen(CheckinModeScreen, self, self.WIRING)
        screen.show_questions(self._stage.settings.ask_about_visitor)
        wait = expected_wait(kiosk)
        self._stage.show(screen, lambda: screen.show_waiting(waiting, wait), self._ask_reason)

    @Slot(str)
    def _on_mode(self, mode: str) -> None:
        self._stage.now.mode = VisitMode(mode)
        if self._stage.now.mode is VisitMode.SELF:
            self.alone.emit()
        else:
            self._stage.attempt(lambda: self._ask_about_visitor(self._ask_mode))

    @Slot()
    def _on_special(self) -> None:
        self._stage.attempt(lambda: self._ask_about_visitor(self._ask_mode, special=True))

    def _ask_about_visitor(self, back: Act, *, special: bool = False) -> None:
        """The questions of the centre, or its number at once; `special` begins with the special help."""
        settings = self._stage.settings
        if not (settings.ask_about_visitor or special):
            self._give_ticket(None)
            return
        screen = self._stage.screen(CheckinQuestionsScreen, self, self.WIRING)
        screen.show_asked(settings.ask_about_visitor)
        self._stage.show(screen, lambda: screen.show_locality(settings.own_locality), back)
        if special:
            screen.show_special()

    @Slot(object)
    def _on_answers(self, said: Description) -> None:
        self._stage.attempt(lambda: self._give_ticket(said))

    @Slot()
    def _on_no_answers(self) -> None:
        self._stage.attempt(lambda: self._give_ticket(None))

    def _give_ticket(self, said: Description | None) -> None:
        from kiosk.usecases.line import expected_wait, line_before
        from kiosk.usecases.visits import find_visit

        visit_id = self.check_in(said)
        kiosk = self._stage.room().kiosk
        visit = find_visit(kiosk, visit_id)
        before, wait = line_before(kiosk, visit), expected_wait(kiosk, visit)
        screen = self._stage.screen(TicketScreen, self, self.WIRING)
        ticket = visit.ticket
        screen.show_printer(default_printer() is not None)
        self._stage.show(screen, lambda: screen.show_ticket(ticket, before, wait))
        self._leave_later()

    def _leave_later(self) -> None:
        seconds = self._stage.settings.ticket_return_s
        self._stage.screen(TicketScreen, self, self.WIRING).show_returning(seconds)
        self._stage.leave_after(seconds, self.over.emit)

    @Slot()
    def _on_print(self) -> None:
        self._stage.attempt(self._print)

    def _print(self) -> None:
        from kiosk.ui.ticket_paper import write_ticket
        from kiosk.usecases.visits import find_visit

        stage, printer = self._stage, default_printer()
        room = stage.room()
        visit = find_visit(room.kiosk, stage.now.visit or "")
        file = Path(stage.run["folder"]) / "tmp" / "CUPS.pdf"
        file.parent.mkdir(parents=True, exist_ok=True)
        reason = room.title_of(visit.reason, stage.languages.language)
        service = room.catalogue.service(visit.reason)
        write_ticket(file, visit.ticket, visit.checked_in_at, reason, service, stage.settings.name)
        pages = 0 if printer is None else print_pdf(file, printer, PRINT_NAME)
        stage.screen(TicketScreen, self, self.WIRING).show_printed(pages)
        self._leave_later()

    @Slot()
    def _on_done(self) -> None:
        self.over.emit()
