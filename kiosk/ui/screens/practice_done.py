"""An exercise is done: praise, and where to go from here."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal

from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.boxes import Card, Flow, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.practice_bar import PracticeBar
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Plate

_WIDTH = 960


class PracticeDoneScreen(Screen):
    """`following` goes to the next exercise, `again` begins the same once more, `every` shows all."""

    following = Signal()
    again = Signal()
    every = Signal()
    leave = Signal()

    frame: ClassVar[Frame] = Frame(back=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._next = ""
        self._bar = PracticeBar(theme)
        self._bar.leave.connect(self.leave)
        self._plate = Plate(theme, "check-circle", "green", (112, 84), "fill")
        self._title, self._praise = Label(theme, "hero"), Label(theme, "lead")
        self._learnt = Label(theme, "bodyt", "ink2")
        self._following = KButton(theme, after="arrow-right", shape="big")
        self._again = KButton(theme, "sec", icon="arrow-counter-clockwise")
        self._every = KButton(theme, "sec", icon="list-dashes")
        buttons = Flow(theme, gap=14)
        for name, button, signal in (
            ("next_exercise", self._following, self.following),
            ("once_more", self._again, self.again),
            ("all_exercises", self._every, self.every),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        for button in (self._again, self._every):
            buttons.add(button)
        self._card = Card(theme, margins=(40, 34, 40, 38))
        self._inside = line(theme, gap=34)
        self._inside.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignTop)
        words = column(theme)
        for part, after in ((self._title, 8), (self._praise, 10), (self._learnt, 26)):
            words.addWidget(part)
            words.space(after)
        words.addWidget(self._following)
        words.space(14)
        words.addWidget(buttons)
        self._inside.addLayout(words, 1)
        self._card.rows.addLayout(self._inside)
        middle = line(theme)
        middle.addStretch(1)
        middle.addWidget(self._card, 1000)
        middle.addStretch(1)
        self._page = column(theme)
        self._page.addStretch(1)
        self._page.addLayout(middle)
        self._page.addStretch(2)
        self.body.addWidget(self._bar)
        self.body.addLayout(self._page, 1)
        self.ready()

    def show_praise(self, praise: str, following: str) -> None:
        """What was learnt, and the title of the next exercise; nothing when all were done."""
        self._praise.say(praise)
        self._next = following
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._bar.retranslate()
        self._title.say(self.tr("Very good!"))
        self._learnt.say(self.tr("What you wrote is not kept anywhere."))
        self._following.say(self.tr("Next: %1", "button: the next exercise").replace("%1", self._next))
        self._following.setVisible(bool(self._next))
        self._again.say(self.tr("Once more", "button: I do this exercise once more"))
        self._every.say(self.tr("All exercises", "button: I choose another exercise"))

    def apply(self, look: Look) -> None:
        """Large text does without the sign."""
        self._plate.setVisible(look.wide)
        self._card.setMaximumWidth(self.theme.px(_WIDTH))
        side = 40 if look.wide else 24
        self._page.set_margins(side, 22, side, 22)

    def margins(self) -> tuple[float, float, float, float]:
        """The bar goes to the edges."""
        return (0, 0, 0, 0)
