"""The desk's right panel: the computers of the room, told by sign, word and colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Card, Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.text import Label


class State(StrEnum):
    """What a computer is doing."""

    FREE = "free"
    ALONE = "alone"
    PRACTICE = "practice"
    NOT_READY = "not_ready"


_SIGNS: Final = {
    State.FREE: ("monitor", "green", "duotone"),
    State.ALONE: ("monitor", "blue", "duotone"),
    State.PRACTICE: ("student", "teal", "fill"),
    State.NOT_READY: ("warning", "amber", "fill"),
}


@dataclass(frozen=True, slots=True)
class Computer:
    """A computer of the room; `service` in words, without steps where none is open."""

    letter: str
    state: State
    minutes: int = 0
    service: str = ""
    steps_done: int = 0
    steps: int = 0


class ComputerCard(Card):
    """One computer; `again` wants another wipe of what was left on it."""

    again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, gap=8, margins=(12, 10, 12, 12))
        self._icon = Icon(theme, "monitor", "green", 30, "duotone")
        self._name = Label(theme, "body_b")
        self._says = [Label(theme, "org", "ink2") for _ in range(3)]
        self._again = KButton(theme, "sec", shape="panel")
        self._again.setObjectName("wipe_again")
        self._again.clicked.connect(self.again)
        words = column(theme, gap=2)
        for label in (self._name, *self._says):
            words.addWidget(label)
        head = line(theme, gap=12)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.rows.addLayout(head)
        self.rows.addWidget(self._again)

    def show_computer(self, computer: Computer) -> None:
        """Say what it is doing."""
        self._icon.show_icon(*_SIGNS[computer.state])
        self._name.say(self.tr("Computer %1").replace("%1", computer.letter))
        for label, text in zip(self._says, self._sentences(computer), strict=True):
            label.say(text)
        self._again.say(self.tr("Try again", "button: I try to erase once more"))
        self._again.setVisible(computer.state is State.NOT_READY)

    def _sentences(self, computer: Computer) -> tuple[str, str, str]:
        if computer.state is State.FREE:
            return (self.tr("free", "a computer"), "", "")
        if computer.state is State.NOT_READY:
            return (self.tr("not ready: traces are left"), "", "")
        if computer.state is State.PRACTICE:
            works = self.tr("practises, %n min", "a visitor", computer.minutes)
        else:
            works = self.tr("works alone, %n min", "a visitor", computer.minutes)
        steps = self.tr("%1 of %2 steps").replace("%1", str(computer.steps_done))
        return (works, computer.service, steps.replace("%2", str(computer.steps)) if computer.steps else "")


class ComputersPanel(Card):
    """`again` wants another wipe of what was left on this computer."""

    again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, gap=10, margins=(18, 14, 18, 14))
        self._theme = theme
        self._computers: Sequence[Computer] = ()
        self._cards: list[ComputerCard] = []
        self._title = Label(theme, "h2")
        self.rows.addWidget(self._title)
        self.rows.addStretch(1)
        self.retranslate()

    def show_computers(self, computers: Sequence[Computer]) -> None:
        """The computers of the room."""
        self._computers = computers
        while len(self._cards) < len(computers):
            card = ComputerCard(self._theme)
            card.again.connect(self.again)
            self._cards.append(card)
            self.rows.insertWidget(len(self._cards), card)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("Computers"))
        for card, computer in zip(self._cards, self._computers, strict=True):
            card.show_computer(computer)

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
