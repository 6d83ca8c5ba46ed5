"""One moment: something did not work, and what to do now."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal

from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.boxes import Card, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Plate

_WIDTH = 900


class MomentScreen(Screen):
    """A calm sentence; the words come from outside, already in the language of the screens."""

    again = Signal()

    frame: ClassVar[Frame] = Frame(back=False, time=False, end=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._plate = Plate(theme, "clock", "amber", (84, 58))
        self._title = Label(theme, "h1")
        self._text = Label(theme, "lead")
        self._advice = Label(theme, "leadb")
        self._again = KButton(theme, icon="arrow-clockwise", shape="big")
        self._again.setObjectName("again")
        self._again.clicked.connect(self.again)
        self._card = Card(theme, margins=(36, 32, 36, 36))
        inner = line(theme, gap=28)
        inner.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignTop)
        words = column(theme)
        words.addWidget(self._title)
        words.space(8)
        words.addWidget(self._text)
        words.space(10)
        words.addWidget(self._advice)
        words.space(26)
        words.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addLayout(words, 1)
        self._card.rows.addLayout(inner)
        middle = line(theme)
        middle.addStretch(1)
        middle.addWidget(self._card, 1000)
        middle.addStretch(1)
        self.body.addStretch(1)
        self.body.addLayout(middle)
        self.body.addStretch(2)
        self.ready()

    def show_words(self, title: str, text: str, advice: str) -> None:
        """What happened, that nobody did anything wrong, and what to do now."""
        self._title.say(title)
        self._text.say(text)
        self._advice.say(advice)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._again.say(self.tr("Try again", "button: I try again"))

    def apply(self, look: Look) -> None:
        """Large text does without the sign."""
        self._plate.setVisible(look.wide)
        self._card.setMaximumWidth(self.theme.px(_WIDTH))
