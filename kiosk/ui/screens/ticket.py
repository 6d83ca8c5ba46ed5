"""The number a visitor was given."""

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QSizePolicy

from kiosk.ui.language import wait_text
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.boxes import Flow, Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.dialog import WovenPanel
from kiosk.ui.widgets.text import Label

if TYPE_CHECKING:
    from kiosk.domain.line import Span
    from kiosk.domain.tickets import Ticket

_WIDTH: Final = 1040
_SECOND_MS: Final = 1_000


class TicketScreen(Screen):
    """The number in very large type, how long to wait, and what happens next."""

    done = Signal()
    print_pressed = Signal()

    frame: ClassVar[Frame] = Frame(back=False, time=False, end=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._ticket: Ticket | None = None
        self._before = 0
        self._wait: Span | None = None
        self._caption = Label(theme, "h2")
        self._number = Label(theme, "ticket", "accent")
        self._facts = [Label(theme, "list") for _ in range(4)]
        self._clock = Icon(theme, "clock", "blue", 40, "duotone")
        self._paper = Icon(theme, "printer", "blue", 40, "duotone")
        self._print = KButton(theme, icon="printer", shape="big")
        self._done = KButton(theme, "sec", icon="check", shape="big")
        self._left_s = 0
        self._returns = Label(theme, "bodyt", "ink2")
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self._on_second)
        self._printer = True
        self._pages: int | None = None
        for button, name, signal in (
            (self._print, "print_ticket", self.print_pressed),
            (self._done, "done", self.done),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self._lay_out()
        self.ready()

    def show_ticket(self, ticket: "Ticket", people_before: int, wait: "Span | None") -> None:
        """The number, how many people are called before it, and the minutes that takes."""
        if ticket != self._ticket:
            self._pages = None
            self._print.setEnabled(True)
        self._ticket = ticket
        self._before, self._wait = people_before, wait
        self.retranslate()

    def show_printer(self, there: bool) -> None:
        """Whether there is a printer; without one the number is to be remembered."""
        self._printer = there
        self._print.setVisible(there)
        self._done.dress("sec" if there else "pri", "check")
        self.retranslate()

    def show_printed(self, pages: int) -> None:
        """How many pages went to the printer; none when it did not take them."""
        self._pages = pages
        self._print.setEnabled(not pages)
        self.retranslate()

    def show_returning(self, seconds: int) -> None:
        """The screen goes back by itself after so many seconds, which are counted down."""
        self._left_s = seconds
        self._second.start()
        self._say_returning()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._caption.say(self.tr("Your number"))
        self._number.say(self._ticket.shown if self._ticket is not None else "")
        self._facts[0].say(
            self.tr("Before you: <b>%n people</b>", "", self._before)
            if self._before
            else self.tr("<b>You are next.</b>")
        )
        wait = wait_text(self._wait)
        self._facts[1].say(self.tr("The wait: <b>%1</b>").replace("%1", wait) if wait else "")
        self._facts[2].say(self.tr("The specialist calls your number"))
        self._clock.setVisible(bool(wait))
        self._print.say(self.tr("Print the number", "button: I print"))
        self._done.say(self.tr("Done, I remember it", "button: I remember my number"))
        paper = self._told_of_paper()
        self._facts[3].say(paper)
        self._paper.setVisible(bool(paper))
        self._say_returning()

    def apply(self, look: Look) -> None:
        """The number beside the facts, or above them."""
        way = QBoxLayout.Direction
        self._inner.setDirection(way.TopToBottom if look.large and look.narrow else way.LeftToRight)
        self._number.set_role("ticket" if look.wide else "ticket_small")
        self._panel.setMaximumWidth(self.theme.px(_WIDTH))
        self._returns.leave_out(look.large)

    def _say_returning(self) -> None:
        left = self.tr("The screen goes back to the start in <b>%n seconds</b>", "", self._left_s)
        self._returns.say(left if self._left_s else "")

    @Slot()
    def _on_second(self) -> None:
        self._left_s -= 1
        self._say_returning()
        if not self._left_s:
            self._second.stop()

    def _told_of_paper(self) -> str:
        if not self._printer:
            return self.tr("There is no printer here. Please remember your number or write it down.")
        if self._pages is None:
            return ""
        if self._pages:
            return self.tr("Please take the paper from the printer.")
        return self.tr("The printer does not answer. Please remember your number.")

    def _lay_out(self) -> None:
        theme = self.theme
        self._panel = WovenPanel(theme, "hintedge")
        self._panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        box = column(theme, margins=(56, 30, 56, 36))
        self._inner = line(theme, gap=56)
        big = column(theme)
        big.addWidget(self._caption)
        big.addWidget(self._number)
        self._inner.addLayout(big)
        facts = column(theme, gap=16)
        facts.addStretch()
        signs = (
            Icon(theme, "users", "blue", 40, "duotone"),
            self._clock,
            Icon(theme, "speaker-high", "blue", 40, "duotone"),
            self._paper,
        )
        for icon, label in zip(signs, self._facts, strict=True):
            row = line(theme, gap=16)
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label, 1)
            facts.addLayout(row)
        facts.addStretch()
        self._inner.addLayout(facts, 1)
        box.addLayout(self._inner)
        box.space(24)
        buttons = Flow(theme, 16)
        for button in (self._print, self._done):
            buttons.add(button)
        box.addWidget(buttons)
        self._panel.rows.addLayout(box)
        middle = line(theme)
        middle.addStretch(1)
        middle.addWidget(self._panel, 1000)
        middle.addStretch(1)
        self.body.addStretch(1)
        self.body.addLayout(middle)
        self.body.space(16)
        self._returns.center(True)
        self.body.addWidget(self._returns)
        self.body.addStretch(1)
