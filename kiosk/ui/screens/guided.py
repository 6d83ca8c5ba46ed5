"""The guided browser: the steps at the left, the official site at the right, its address in plain sight."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.catalogue import Service
from kiosk.domain.codes import Language, SiteFault
from kiosk.ui.screens.guided_panes import BlockedPane, CertificatePane, UnavailablePane
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.web.questions import Certificate
from kiosk.ui.widgets.banner import Banner
from kiosk.ui.widgets.boxes import Card, Flow, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.rail import StepRail
from kiosk.ui.widgets.sitebar import SiteBar
from kiosk.ui.widgets.text import Label

RAIL: tuple[int, int] = (380, 310)
"""Width of the steps in design units, in a wide and in a narrow window."""


class GuidedScreen(Screen):
    """A site that somebody else made, never owned here; nothing typed there passes through this screen."""

    step_done = Signal()
    step_skipped = Signal()
    step_before = Signal()
    cannot = Signal()
    site_back = Signal()
    reload = Signal()
    zoom_in = Signal()
    zoom_out = Signal()
    print_pressed = Signal()
    papers_pressed = Signal()
    answered = Signal(bool, str)
    certificate_answered = Signal(object)
    back_to_site = Signal()
    call_specialist = Signal()
    payment_pressed = Signal()
    try_again = Signal()
    take_number = Signal()
    guide_pressed = Signal()

    frame: ClassVar[Frame] = Frame(back=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._rail = StepRail(theme)
        self._bar = SiteBar(theme)
        self._minutes: int | None = None
        self._payment = Banner(theme)
        self._question = Card(theme, gap=10, margins=(20, 14, 20, 14))
        self._asker = Label(theme, "body_b")
        self._asked = Label(theme, "bodyt")
        self._field = QLineEdit()
        self._yes = KButton(theme)
        self._no = KButton(theme, "sec")
        self._yes.setObjectName("page_yes")
        self._no.setObjectName("page_no")
        self._notices = QWidget()
        self._site = QWidget()
        self._blocked = BlockedPane(theme)
        self._unavailable = UnavailablePane(theme)
        self._certificates = CertificatePane(theme)
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._kind = ""
        self._wire()
        self._lay_out()
        self._question.hide()
        self._payment.hide()
        self._notices.hide()
        self.ready()

    def show_service(self, service: Service, language: Language, step: int, done: frozenset[int]) -> None:
        """Show step `step` (from 0) of a service; `done` are those that were ticked."""
        self._rail.show_step(service, language, step, done)
        self.apply(self.theme.look)

    def show_site(self, site: QWidget) -> None:
        """Put the site in its place, in front of whatever stood there."""
        if site.parentWidget() is not self._site:
            self._site.layout().addWidget(site)  # type: ignore[union-attr]
        site.show()
        self._stack.setCurrentWidget(self._site)

    def show_address(self, kind: str, sub: str, main: str, path: str) -> None:
        """Show an address: `kind` is official, other or blocked, `main` the registered part of the host."""
        self._bar.address.show_address(kind, sub, main, path)

    def show_loading(self, loading: bool) -> None:
        """Whether the page is still on its way."""
        self._bar.show_loading(loading)

    def show_zoom(self, percent: int) -> None:
        """How large the letters of the site are."""
        self._bar.show_zoomed(percent != 100)  # noqa: PLR2004  the usual size

    def show_papers(self, count: int) -> None:
        """How many papers this visit has."""
        self._bar.show_papers(count > 0)

    def show_blocked(self, sub: str, main: str, *, payment: bool) -> None:
        """A page of this host does not open; `payment` offers the specialist to open the payment window."""
        self._blocked.third.setVisible(payment)
        self._bar.address.show_address("blocked", sub, main, "")
        self._stack.setCurrentWidget(self._blocked)

    def show_unavailable(self, fault: SiteFault, site: str, since: str) -> None:
        """The site did not come; `since` is a time of day."""
        self._unavailable.show_fault(fault, site, since)
        self._stack.setCurrentWidget(self._unavailable)

    @property
    def shows_unavailable(self) -> bool:
        """Whether the words about a site that does not answer stand in its place."""
        return self._stack.currentWidget() is self._unavailable

    def show_payment(self, minutes: int | None) -> None:
        """That the payment window is open for so many minutes; None: closed."""
        self._minutes = minutes
        self._payment.setVisible(minutes is not None)
        self._show_notices()
        self._say_payment()

    def show_question(self, kind: str, host: str, text: str, default: str) -> None:
        """A question of the page above it: `kind` is alert, confirm, prompt or leave."""
        self._kind = kind
        self._asker.say(self.tr("%1 asks:", "a web site").replace("%1", host))
        self._asked.say(text)
        self._field.setText(default)
        self._field.setVisible(kind == "prompt")
        self._no.setVisible(kind != "alert")
        self._question.show()
        self._show_notices()
        self._say_answers()
        (self._field if kind == "prompt" else self._yes).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_certificates(self, host: str, choices: Sequence[Certificate]) -> None:
        """The site of `host` asks for one of these, or for none."""
        self._stack.setCurrentWidget(self._certificates)
        self._certificates.show_choices(host, choices)

    def hide_question(self) -> None:
        """The page no longer asks."""
        if self._stack.currentWidget() is self._certificates:
            self._stack.setCurrentWidget(self._site)
        self._question.hide()
        self._show_notices()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._field.setAccessibleName(self.tr("Your answer"))
        self._say_answers()
        self._say_payment()
        for part in (self._rail, self._bar, *self._panes()):
            part.retranslate()
        self._fit_rail()

    def apply(self, look: Look) -> None:
        """The steps as wide as drawn, or as wide as the longest word in large letters."""
        self._rail.apply(look)
        for pane in self._panes():
            pane.apply(look)
        self._fit_rail()
        self._say_payment()
        self._field.setMinimumHeight(self.theme.target(self.theme.tokens.target["least"]))

    def margins(self) -> tuple[float, float, float, float]:
        """The site goes to the edge."""
        return (0, 0, 0, 0)

    def read_aloud(self) -> Sequence[QWidget]:
        """What is asked, the step, and the words in place of the site; not the site itself."""
        return (self._notices, self._rail, *(each for each in self._panes() if each.isVisible()))

    def _panes(self) -> tuple[BlockedPane, UnavailablePane, CertificatePane]:
        return (self._blocked, self._unavailable, self._certificates)

    def _fit_rail(self) -> None:
        self._rail.setFixedWidth(self._rail.wanted_width(RAIL[0] if self.theme.look.wide else RAIL[1]))

    def _wire(self) -> None:
        for heard, signal in (
            (self._bar.back, self.site_back),
            (self._bar.reload, self.reload),
            (self._bar.smaller, self.zoom_out),
            (self._bar.larger, self.zoom_in),
            (self._bar.print_pressed, self.print_pressed),
            (self._bar.papers, self.papers_pressed),
            (self._rail.done, self.step_done),
            (self._rail.skipped, self.step_skipped),
            (self._rail.before, self.step_before),
            (self._rail.cannot, self.cannot),
            (self._rail.folded, self._fit_rail),
            (self._blocked.back, self.back_to_site),
            (self._blocked.help, self.call_specialist),
            (self._blocked.payment, self.payment_pressed),
            (self._unavailable.again, self.try_again),
            (self._unavailable.number, self.take_number),
            (self._unavailable.guide, self.guide_pressed),
            (self._certificates.answered, self.certificate_answered),
            (self._yes.clicked, self._on_yes),
            (self._no.clicked, self._on_no),
            (self._field.returnPressed, self._on_yes),
        ):
            heard.connect(signal)

    def _lay_out(self) -> None:
        theme = self.theme
        answers = Flow(theme, gap=12)
        for button in (self._yes, self._no):
            answers.add(button)
        for part in (self._asker, self._asked, self._field, answers):
            self._question.rows.addWidget(part)
        place = QVBoxLayout(self._site)
        place.setContentsMargins(0, 0, 0, 0)
        for pane in (self._site, *self._panes()):
            self._stack.addWidget(pane)
        right = column(theme)
        right.addWidget(self._bar)
        notices = column(theme, self._notices, gap=10, margins=(12, 10, 12, 10))
        notices.addWidget(self._payment)
        notices.addWidget(self._question)
        right.addWidget(self._notices)
        right.addWidget(self._stack, 1)
        whole = line(theme)
        whole.addWidget(self._rail)
        whole.addLayout(right, 1)
        self.body.addLayout(whole, 1)

    def _say_payment(self) -> None:
        """In large letters one sentence, because the site needs the room."""
        if self._minutes is not None:
            self._payment.show_notice(
                "attention",
                self.tr("Payment is open for %n more minutes.", "", self._minutes),
                "" if self.theme.look.large else self.tr("Pages of banks can be shown until then."),
            )

    def _show_notices(self) -> None:
        self._notices.setVisible(not (self._payment.isHidden() and self._question.isHidden()))

    def _say_answers(self) -> None:
        """A message is only read; a field is filled and sent; everything else is yes or no."""
        words = {
            "alert": self.tr("I have read it", "button: answers a message of a web site"),
            "prompt": self.tr("I answer this", "button: gives the typed answer to a web site"),
        }
        self._yes.say(words.get(self._kind, self.tr("Yes", "button: answers a question of a web site")))
        self._no.say(self.tr("No", "button: answers a question of a web site"))

    def _on_yes(self) -> None:
        self.hide_question()
        self.answered.emit(True, self._field.text() if self._kind == "prompt" else "")

    def _on_no(self) -> None:
        self.hide_question()
        self.answered.emit(False, "")
