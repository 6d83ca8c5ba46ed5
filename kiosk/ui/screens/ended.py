"""The farewell: what was erased, and what not to forget on the table."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout

from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.band import Village
from kiosk.ui.widgets.boxes import Box, Card, Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.ground import Ground
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Plate

_TAKE = ("identification-card", "printer", "eyeglasses", "usb", "phone", "backpack")
"""Signs of what is easily left behind, in two columns."""


class EndedScreen(Screen):
    """Shown after the end was verified; the next visitor may begin."""

    done = Signal()

    frame: ClassVar[Frame] = Frame(footer=False, back=False, help=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._plate = Plate(theme, "check-circle", "green", (84, 60), "fill")
        self._title = Label(theme, "hero")
        self._thanks = Label(theme, "lead")
        self._next = KButton(theme, after="arrow-right", shape="big")
        self._next.setObjectName("done")
        self._next.clicked.connect(self.done)
        self._erased_title = Label(theme, "choiceh")
        self._erased = [Label(theme, "list") for _ in range(3)]
        self._take_title = Label(theme, "choiceh")
        self._take = [Label(theme, "list") for _ in _TAKE]
        self._tall: list[Card] = []
        Village(theme, self)
        self._ground = Ground(theme, ("clock", "bold"))
        self._lay_out()
        self.ready()

    def show_hours(self, text: str) -> None:
        """A sentence of today's hours; empty when they are not known."""
        self._ground.say(text)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("Done. Everything is erased."))
        self._thanks.say(self.tr("Thank you for coming. Goodbye!"))
        self._next.say(self.tr("New visitor"))
        self._erased_title.say(self.tr("Erased from this computer"))
        for label, text in zip(
            self._erased,
            (
                self.tr("the pages you opened"),
                self.tr("everything you wrote"),
                self.tr("the papers you received here"),
            ),
            strict=True,
        ):
            label.say(text)
        self._take_title.say(self.tr("Do not forget to take"))
        for label, text in zip(
            self._take,
            (
                self.tr("your identity card"),
                self.tr("the printed sheets"),
                self.tr("your glasses"),
                self.tr("your USB stick"),
                self.tr("your telephone"),
                self.tr("your bag"),
            ),
            strict=True,
        ):
            label.say(text)

    def apply(self, look: Look) -> None:
        """Cards side by side, or one under the other in large text; then without the picture."""
        way = QBoxLayout.Direction
        self._cards.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        self._head.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        self._plate.setVisible(look.wide)
        for card in self._tall:
            card.setMinimumHeight(self.theme.px(252) if look.wide else 0)

    def margins(self) -> tuple[float, float, float, float]:
        """Room above the greeting."""
        side = 24 if self.theme.look.narrow else 40
        return (side, 32, side, 14)

    def _lay_out(self) -> None:
        theme = self.theme
        self._head = line(theme, gap=24)
        self._head.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(theme, gap=2)
        words.addWidget(self._title)
        words.addWidget(self._thanks)
        self._head.addLayout(words, 1)
        self._head.addWidget(self._next, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self._head)
        self.body.space(24)
        self._cards = line(theme, gap=28)
        erased = Card(theme, gap=14, margins=(28, 20, 24, 24))
        erased.rows.addWidget(self._erased_title)
        for label in self._erased:
            erased.rows.addLayout(self._item(Icon(theme, "check-circle", "green", 28, "fill"), label))
        erased.rows.addStretch(1)
        take = Card(theme, "hint", gap=14, margins=(28, 20, 24, 24))
        take.rows.addWidget(self._take_title)
        grid = QGridLayout()
        for i, (icon, label) in enumerate(zip(_TAKE, self._take, strict=True)):
            grid.addLayout(self._item(Icon(theme, icon, "ink", 32, "duotone"), label), i // 2, i % 2)
        take.rows.addLayout(grid)
        take.rows.addStretch(1)
        for card in (erased, take):
            self._cards.addWidget(card, 1)
            self._tall.append(card)
        self.body.addLayout(self._cards)
        self.body.addStretch(1)
        self.under(self._ground)

    def _item(self, icon: Icon, label: Label) -> Box:
        row = line(self.theme, gap=14, margins=(0, 3, 0, 3))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        return row
