"""The desk's right panel: the computers of the room, and who calls from them, by sign, word and colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import Theme, mark
from kiosk.ui.widgets.boxes import Card, Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.pager import Pager
from kiosk.ui.widgets.text import Label


class State(StrEnum):
    """What a computer is doing."""

    FREE = "free"
    ALONE = "alone"
    PRACTICE = "practice"
    TOGETHER = "together"
    NOT_READY = "not_ready"


_SIGNS: Final = {
    State.FREE: ("monitor", "green", "duotone"),
    State.ALONE: ("monitor", "blue", "duotone"),
    State.PRACTICE: ("student", "teal", "fill"),
    State.TOGETHER: ("users", "blue", "bold"),
    State.NOT_READY: ("warning", "amber", "fill"),
}


_CALLS: Final = ("bell-ringing", "yellowd", "fill")


@dataclass(frozen=True, slots=True)
class Computer:
    """A computer of the room; `service` in words, without steps where none is open.

    `called` are the minutes since somebody called from it, None when nobody calls; `answered`: you go there.
    """

    letter: str
    state: State
    minutes: int = 0
    service: str = ""
    steps_done: int = 0
    steps: int = 0
    called: int | None = None
    answered: bool = False

    @property
    def rings(self) -> bool:
        """Whether a call waits for its answer."""
        return self.called is not None and not self.answered


class ComputerCard(Card):
    """One computer; `again` wants another wipe of what was left on it, `go` answers the call from it."""

    again = Signal()
    go = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, gap=8, margins=(12, 10, 12, 12))
        self._icon = Icon(theme, "monitor", "green", 30, "duotone")
        self._name = Label(theme, "body_b")
        self._says = [Label(theme, "org", "ink2") for _ in range(3)]
        self._again = KButton(theme, "sec", shape="panel")
        self._again.setObjectName("wipe_again")
        self._again.clicked.connect(self.again)
        self._go = KButton(theme, "help", shape="panel")
        self._go.clicked.connect(self.go)
        words = column(theme, gap=2)
        for label in (self._name, *self._says):
            words.addWidget(label)
        head = line(theme, gap=12)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.rows.addLayout(head)
        self.rows.addWidget(self._go)
        self.rows.addWidget(self._again)

    def show_computer(self, computer: Computer) -> None:
        """Say what it is doing."""
        calls = self.tr("Computer %1 is calling") if computer.rings else self.tr("Computer %1")
        self._name.say(calls.replace("%1", computer.letter))
        self._icon.show_icon(*_CALLS if computer.rings else _SIGNS[computer.state])
        mark(self, "card", "hint" if computer.rings else "")
        for label, text in zip(self._says, self._sentences(computer), strict=True):
            label.say(text)
        self._again.say(self.tr("Try again", "button: I try to erase once more"))
        self._again.setVisible(computer.state is State.NOT_READY)
        self._go.setObjectName(f"answer_{computer.letter}")
        self._go.say_both(self.tr("I go there", "button: answers a call for help"), "F9")
        self._go.setVisible(computer.rings)

    def _sentences(self, computer: Computer) -> tuple[str, str, str]:
        steps = self.tr("%1 of %2 steps").replace("%1", str(computer.steps_done))
        steps = steps.replace("%2", str(computer.steps)) if computer.steps else ""
        if computer.called is not None:
            called = self.tr("for %n min", "somebody has been calling", computer.called)
            return (self.tr("you are going there") if computer.answered else called, computer.service, steps)
        if computer.state is State.FREE:
            return (self.tr("free", "a computer"), "", "")
        if computer.state is State.NOT_READY:
            return (self.tr("not ready: traces are left"), "", "")
        if computer.state is State.TOGETHER:
            works = self.tr("you work together, %n min", "", computer.minutes)
        elif computer.state is State.PRACTICE:
            works = self.tr("practises, %n min", "a visitor", computer.minutes)
        else:
            works = self.tr("works alone, %n min", "a visitor", computer.minutes)
        return (works, computer.service, steps)


class ComputersPanel(Card):
    """`again` wants another wipe of what was left here, `answered` carries the letter whose call is answered.

    F9 answers who has called the longest.
    """

    again = Signal()
    answered = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, gap=10, margins=(18, 14, 18, 14))
        self._theme = theme
        self._computers: Sequence[Computer] = ()
        self._cards: list[ComputerCard] = []
        self._title = Label(theme, "h2")
        page = QWidget()
        self._column = column(theme, page, gap=10)
        self._column.addStretch(1)
        self.rows.addWidget(self._title)
        self.rows.addWidget(Pager(theme, page, in_panel=True), 1)
        QShortcut(QKeySequence("F9"), self).activated.connect(self._on_key)
        self.retranslate()

    def show_computers(self, computers: Sequence[Computer]) -> None:
        """The computers of the room."""
        self._computers = computers
        while len(self._cards) < len(computers):
            card = ComputerCard(self._theme)
            card.again.connect(self.again)
            card.go.connect(self._on_go)
            self._column.insertWidget(len(self._cards), card)
            self._cards.append(card)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("Computers"))
        for card, computer in zip(self._cards, self._computers, strict=True):
            card.show_computer(computer)

    def _on_go(self) -> None:
        pressed = self.sender()
        place = next(at for at, card in enumerate(self._cards) if card is pressed)
        self.answered.emit(self._computers[place].letter)

    def _on_key(self) -> None:
        ringing = [each for each in self._computers if each.rings]
        if ringing:
            self.answered.emit(max(ringing, key=lambda each: each.called or 0).letter)

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
