"""Check-in, second question: wait for the specialist or start at the computer?"""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout

from kiosk.domain.codes import VisitMode
from kiosk.ui.language import wait_text
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.boxes import line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.choice import LowCard, WayCard
from kiosk.ui.widgets.pressable import Group
from kiosk.ui.widgets.steps import WizardLine
from kiosk.ui.widgets.text import Label

if TYPE_CHECKING:
    from kiosk.domain.line import Span


class CheckinModeScreen(Screen):
    """Two cards; the answer is `specialist` or `self`.

    Under them two short ways to the specialist: `special_wanted` begins with the special help,
    `number_wanted` leaves out the questions that follow.
    """

    mode_chosen = Signal(str)
    special_wanted = Signal()
    number_wanted = Signal()

    frame: ClassVar[Frame] = Frame(time=False, end=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._people = 0
        self._wait: Span | None = None
        self._line = WizardLine(theme, 3)
        self._title = Label(theme, "h1")
        self._lead = Label(theme, "lead21", "ink2")
        self._specialist = WayCard(theme, "choice_help", "users")
        self._computer = WayCard(theme, "choice_self", "desktop")
        self._specialist.setObjectName("specialist")
        self._computer.setObjectName("self")
        self._special = LowCard(theme, "wheelchair", "teal")
        self._number = KButton(theme, "sec", after="ticket", shape="big")
        self._special.setObjectName("special")
        self._number.setObjectName("number")
        self._special.clicked.connect(self.special_wanted)
        self._number.clicked.connect(self.number_wanted)
        self._specialist.clicked.connect(self._on_specialist)
        self._computer.clicked.connect(self._on_computer)
        group = Group()
        self._cards = line(theme, group, gap=24)
        self._cards.addWidget(self._specialist, 1)
        self._cards.addWidget(self._computer, 1)
        self._short = line(theme, gap=24)
        self._short.addWidget(self._special, 1)
        self._short.addWidget(self._number)
        self.body.addWidget(self._line)
        self.body.space(14)
        self.body.addWidget(self._title)
        self.body.space(3)
        self.body.addWidget(self._lead)
        self.body.space(20)
        self.body.addWidget(group)
        self.body.space(24)
        self.body.addLayout(self._short)
        self.body.addStretch(1)
        self.answers = group
        self.ready()

    def show_questions(self, asked: bool) -> None:
        """Whether questions follow that can be left out."""
        self._number.setVisible(asked)

    def show_waiting(self, people: int, wait: "Span | None") -> None:
        """How many people wait before this one, and for how many minutes; None when nobody can tell."""
        self._people, self._wait = people, wait
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._line.show_step(2, (self.tr("Reason"), self.tr("How we work"), self.tr("A few questions")))
        self._title.say(self.tr("How would you like to work?"))
        wait = wait_text(self._wait)
        self._lead.say(
            self.tr("The specialist is free in %1. You can wait, or you can start now.").replace("%1", wait)
            if wait
            else self.tr("You can wait, or you can start now.")
        )
        self._specialist.say_all(
            self.tr("Together with the specialist"),
            self.tr("Please wait on a chair. We call your number."),
            self.tr("%n people are before you", "", self._people)
            if self._people
            else self.tr("Nobody is before you"),
        )
        self._computer.say_all(
            self.tr("By myself, at the computer"),
            self.tr("Start now, step by step. The specialist comes when you press the yellow button."),
            self.tr("This computer is free"),
        )
        self._special.say_both(
            self.tr("I need special help"),
            self.tr("hearing · seeing · walking · reading · another language. Only the specialist is told."),
        )
        self._number.say(self.tr("The number, without questions", "button: I take it at once"))

    def apply(self, look: Look) -> None:
        """Cards side by side, or one under the other."""
        way = QBoxLayout.Direction
        for each in (self._cards, self._short):
            each.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        for card in (self._specialist, self._computer):
            card.arrange(240 if look.wide else 0)

    def _on_specialist(self) -> None:
        self.mode_chosen.emit(VisitMode.SPECIALIST.value)

    def _on_computer(self) -> None:
        self.mode_chosen.emit(VisitMode.SELF.value)
