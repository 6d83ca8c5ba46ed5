"""Doing a service on its own site: steps beside the page, papers, and what to do when a site fails."""

from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.catalogue import Service
from kiosk.domain.codes import Outcome, SiteFault
from kiosk.domain.hosts import AllowList, registrable
from kiosk.ui.flows.papers import PapersFlow
from kiosk.ui.flows.payment import PaymentFlow
from kiosk.ui.flows.stage import Stage, Wiring
from kiosk.ui.language import time_text
from kiosk.ui.screens.guided import GuidedScreen
from kiosk.ui.web.browser import GuidedBrowser, Place
from kiosk.ui.web.environment import check_sandbox
from kiosk.ui.web.questions import CertificatesWanted, FilesWanted, Kind, Question

if TYPE_CHECKING:
    from datetime import datetime

TRY_AGAIN_MS: Final = 20_000
"""A site that does not answer is tried this often while its visitor waits."""
PAYMENT_HOST: Final = "mpay.gov.md"
"""From here a card payment leaves for banks whose hosts nobody publishes."""


class GuidedFlow(QObject):
    """`left` goes back to the guide, `done` says that the service is finished, `help_wanted` calls."""

    left = Signal()
    done = Signal()
    help_wanted = Signal()
    number_wanted = Signal()

    WIRING: Final[Wiring] = {
        GuidedScreen: {
            "step_done": "_on_step_done",
            "step_skipped": "_on_step_skipped",
            "step_before": "_on_step_before",
            "cannot": "_on_cannot",
            "site_back": "_on_site_back",
            "reload": "_on_reload",
            "zoom_in": "_on_zoom_in",
            "zoom_out": "_on_zoom_out",
            "print_pressed": "_on_print",
            "papers_pressed": "_on_papers",
            "guide_pressed": "left",
            "answered": "_on_answered",
            "certificate_answered": "_on_certificate_answered",
            "back_to_site": "_on_back_to_site",
            "payment_pressed": "_on_payment_pressed",
            "call_specialist": "help_wanted",
            "take_number": "number_wanted",
            "try_again": "_on_try_again",
        },
    }

    def __init__(self, stage: Stage, papers: PapersFlow) -> None:
        super().__init__(stage)
        self._stage = stage
        self._browser: GuidedBrowser | None = None
        self._service: Service | None = None
        self._step = 0
        self._steps_done: frozenset[int] = frozenset()
        self._refused: set[str] = set()
        self._failed_since: datetime | None = None
        self._fault = SiteFault.TIMEOUT
        self._failed_host = self._host = ""
        self._place = Place(Path(stage.run["folder"]), stage.run["marker"])
        self._papers = papers
        self._papers.given.connect(self._on_given)
        self._payment = PaymentFlow(stage)
        self._payment.changed.connect(self._on_payment)
        self._payment.left.connect(self._on_back_to_site)
        self._retry = QTimer(self, interval=TRY_AGAIN_MS)
        self._retry.timeout.connect(self._on_try_again)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way that the end of the time must not cut."""
        return self._browser is not None and self._browser.busy

    @property
    def step(self) -> int | None:
        """The step that is shown, from 1; None where no site was opened."""
        return self._step + 1 if self._service is not None else None

    def open(self, service: Service) -> None:
        """Show the site of a service with its steps; one that is open already is found as it was left."""
        if self._browser is None:
            self._browser = self._start_browser()
        if self._service is not service:
            self._service, self._step, self._steps_done = service, 0, frozenset()
            self._stage.now.site_opened = True
            allowed = AllowList.of((*service.hosts, *self._stage.settings.mail_hosts))
            self._on_address(urlsplit(service.online).hostname or service.site, "", trusted=True)
            self._browser.open(service.online, AllowList.of(service.hosts), allowed)
        self._show_site()

    def close(self) -> None:
        """The visit ends: write down what was refused, forget everything that was opened."""
        self._retry.stop()
        self._payment.close()
        if self._browser is not None:
            self._keep_refused()
            self._browser.hide()
            self._browser.setParent(None)
            self._browser.close_visit()
            self._browser.deleteLater()
            self._browser = None
        self._service = None

    # the site

    def _start_browser(self) -> GuidedBrowser:
        check_sandbox()
        browser = GuidedBrowser(self._place, self._stage.languages.language)
        for signal, step in (
            (browser.address_changed, self._on_address),
            (browser.loading, self._on_loading),
            (browser.arrived, self._on_arrived),
            (browser.blocked, self._on_blocked),
            (browser.part_blocked, self._on_part_blocked),
            (browser.contact, self._on_contact),
            (browser.failed, self._on_failed),
            (browser.printable, self._on_printable),
            (browser.downloads.saved, self._on_saved),
            (browser.downloads.refused, self._on_refused),
            (browser.desk.files_wanted, self._on_files_wanted),
            (browser.desk.certificate_wanted, self._on_certificate_wanted),
            (browser.desk.asked, self._on_asked),
            (browser.desk.withdrawn, self._on_withdrawn),
        ):
            signal.connect(step)
        return browser

    def _screen(self) -> GuidedScreen:
        return self._stage.screen(GuidedScreen, self, self.WIRING)

    def _show_site(self) -> None:
        screen, service, browser = self._screen(), self._service, self._browser
        if service is None or browser is None:
            return
        screen.show_site(browser)
        self._show_screen()

    def _show_screen(self) -> None:
        if not isinstance(self._stage.window.screen_shown, GuidedScreen):
            self._stage.show(self._screen(), self._say_steps, self.left.emit)

    def _say_steps(self) -> None:
        if self._service is not None:
            language = self._stage.languages.language
            self._screen().show_service(self._service, language, self._step, self._steps_done)
            self._stage.shown.emit()

    @Slot(str, str, bool)
    def _on_address(self, host: str, path: str, trusted: bool) -> None:
        self._host = host
        sub, main = registrable(host)
        self._screen().show_address("official" if trusted else "other", sub, main, path)

    @Slot(bool)
    def _on_loading(self, loading: bool) -> None:
        self._screen().show_loading(loading)

    @Slot()
    def _on_arrived(self) -> None:
        """The page is there; whoever waited for it gets it."""
        self._retry.stop()
        if self._failed_since is not None:
            self._failed_since = None
            if self._host == self._failed_host:
                self._stage.attempt(self._record_answer)
        if self._screen().shows_unavailable and self._browser is not None:
            self._screen().show_site(self._browser)

    @Slot(str)
    def _on_blocked(self, host: str) -> None:
        sub, main = registrable(host)
        payable = self._service is not None and PAYMENT_HOST in self._service.hosts
        self._screen().show_blocked(sub, main, payment=payable)

    @Slot(str)
    def _on_part_blocked(self, host: str) -> None:
        self._refused.add(host)

    @Slot(str, str)
    def _on_failed(self, fault: str, host: str) -> None:
        """Written down once for each time a site goes away, not for each try."""
        if self._failed_since is None:
            self._failed_since = self._stage.clock.local()
            self._fault, self._failed_host = SiteFault(fault), host
            self._stage.attempt(lambda: self._record_fault(host))
        self._retry.start()
        since = time_text(self._failed_since.time())
        self._screen().show_unavailable(self._fault, self._service.site if self._service else host, since)

    def _record_fault(self, host: str) -> None:
        from kiosk.usecases.sites import record_unavailable

        record_unavailable(self._stage.room().kiosk, self._stage.now.session, host, self._fault)
        self._stage.recorded.emit()

    def _record_answer(self) -> None:
        from kiosk.usecases.sites import note_answer

        note_answer(self._stage.room().kiosk, self._failed_host)
        self._stage.recorded.emit()

    @Slot()
    def _on_try_again(self) -> None:
        if self._browser is not None:
            self._browser.reload()

    @Slot()
    def _on_back_to_site(self) -> None:
        self._show_site()

    @Slot()
    def _on_site_back(self) -> None:
        if self._browser is not None and not self._browser.back():
            self.left.emit()

    @Slot()
    def _on_reload(self) -> None:
        if self._browser is not None:
            self._browser.reload()

    @Slot()
    def _on_zoom_in(self) -> None:
        if self._browser is not None:
            self._screen().show_zoom(self._browser.zoom(1))

    @Slot()
    def _on_zoom_out(self) -> None:
        if self._browser is not None:
            self._screen().show_zoom(self._browser.zoom(-1))

    def _keep_refused(self) -> None:
        from kiosk.usecases.sites import count_blocked

        if self._refused and self._service is not None:
            hosts, service, self._refused = self._refused, self._service.id, set()
            self._stage.attempt(lambda: count_blocked(self._stage.room().kiosk, service, hosts))

    # the payment window

    @Slot()
    def _on_payment_pressed(self) -> None:
        self._payment.ask()

    @Slot(int)
    def _on_payment(self, minutes: int) -> None:
        """It is told above the page until it closes."""
        if self._browser is not None:
            self._browser.set_payment(on=minutes > 0)
        self._screen().show_payment(minutes or None)

    # the steps

    @Slot()
    def _on_step_done(self) -> None:
        self._stage.attempt(self._tick_step)

    def _tick_step(self) -> None:
        from kiosk.usecases.sessions import tick_steps

        service, session = self._service, self._stage.now.session
        if service is None or session is None:
            return
        done = self._steps_done | {self._step}
        tick_steps(self._stage.room().kiosk, session, len(done))
        self._steps_done = done
        self._stage.recorded.emit()
        self._go_on(done=True)

    @Slot()
    def _on_step_skipped(self) -> None:
        self._go_on(done=False)

    def _go_on(self, *, done: bool) -> None:
        if self._service is None:
            return
        following = self._service.step_after(self._step, done=done)
        if following is None:
            self._ask_whether_done()
        else:
            self._step = following
            self._say_steps()

    def _ask_whether_done(self) -> None:
        """After the last step: what came of it, in the visitor's own word."""
        self._stage.window.ask(
            self.tr("Is it done?"),
            self.tr("That was the last step. Take your papers before you go on."),
            self.tr("Yes, it is done"),
            self.tr("Not yet, I stay"),
        ).accepted.connect(self._on_finished)

    @Slot()
    def _on_step_before(self) -> None:
        self._step = max(self._step - 1, 0)
        self._say_steps()

    @Slot()
    def _on_cannot(self) -> None:
        self.help_wanted.emit()

    @Slot()
    def _on_finished(self) -> None:
        self._stage.attempt(self._finish)

    def _finish(self) -> None:
        from kiosk.usecases.sessions import finish_service

        session = self._stage.now.session
        if session is not None:
            finish_service(self._stage.room().kiosk, session, Outcome.DONE, steps_done=len(self._steps_done))
            self._stage.now.service = None
            self._stage.recorded.emit()
        self.done.emit()

    # what the page asks

    @Slot(Question)
    def _on_asked(self, question: Question) -> None:
        self._show_screen()
        self._screen().show_question(question.kind, question.host, question.text, question.default)

    @Slot(bool, str)
    def _on_answered(self, yes: bool, text: str) -> None:
        if self._browser is not None:
            self._browser.desk.answer(yes=yes, text=text)

    @Slot(CertificatesWanted)
    def _on_certificate_wanted(self, wanted: CertificatesWanted) -> None:
        """A site that waits for an answer is not tried again."""
        self._retry.stop()
        self._show_screen()
        self._screen().show_certificates(wanted.host, wanted.choices)

    @Slot(object)
    def _on_certificate_answered(self, place: int | None) -> None:
        self._screen().hide_question()
        if self._browser is not None:
            self._browser.desk.choose(place)

    @Slot()
    def _on_withdrawn(self) -> None:
        self._screen().hide_question()

    @Slot(str)
    def _on_contact(self, text: str) -> None:
        self._on_asked(Question(Kind.ALERT, self._service.site if self._service else "", text))

    # papers

    @Slot(str)
    def _on_saved(self, path: str) -> None:
        """A paper that the site gave is shown before anything else."""
        self._screen().show_papers(self._papers.count())
        self._papers.show(Path(path), self._show_site)

    @Slot(str)
    def _on_refused(self) -> None:
        self._papers.tell_refused(self._show_site)

    @Slot(str)
    def _on_printable(self, path: str) -> None:
        """The page itself, to be looked at before it goes to the printer."""
        self._papers.show(Path(path), self._show_site)

    @Slot()
    def _on_papers(self) -> None:
        self._papers.browse(self._show_site)

    @Slot()
    def _on_print(self) -> None:
        if self._browser is not None:
            self._browser.print_page()

    @Slot(FilesWanted)
    def _on_files_wanted(self, wanted: FilesWanted) -> None:
        self._papers.choose(wanted, self._show_site)

    @Slot(list)
    def _on_given(self, files: list[str]) -> None:
        if self._browser is not None:
            self._browser.desk.give(files)
