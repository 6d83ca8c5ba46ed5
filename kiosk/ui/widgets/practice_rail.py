"""The steps of an exercise beside its page: what to do now, what to look for, and a hand that shows it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme import Look, Theme, mark
from kiosk.ui.widgets.boxes import Card, clear, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.pager import Pager
from kiosk.ui.widgets.rail import Progress
from kiosk.ui.widgets.steps import StepDisc
from kiosk.ui.widgets.text import Label


class PracticeRail(QWidget):
    """Passive, like the rail of the official sites; `show_me` and `again` are pressed in it."""

    show_me = Signal()
    again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        mark(self, "rail")
        self._name, self._place = Label(theme, "meta", "ink2"), Label(theme, "fact")
        self._progress = Progress(theme)
        self._title, self._text = Label(theme, "choiceh"), Label(theme, "body")
        self._wanted = Card(theme, "practice", gap=2, margins=(18, 10, 18, 12))
        self._asks, self._example = Label(theme, "small", "ink2"), Label(theme, "leadb")
        self._show_me = KButton(theme, "sec", icon="play")
        self._again = KButton(theme, "quiet", icon="arrow-counter-clockwise", shape="tight")
        for name, button, signal in (
            ("show_me", self._show_me, self.show_me),
            ("exercise_again", self._again, self.again),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self._lay_out()
        self.retranslate()

    def show_step(self, name: str, number: int, count: int) -> None:
        """Of which exercise, and which step of how many, from 1."""
        self._name.say(name)
        self._place.say(self.tr("Step %1 of %2").replace("%1", str(number)).replace("%2", str(count)))
        states = ["done"] * (number - 1) + ["now"] + ["todo"] * (count - number)
        self._progress.show_states(states)

    def show_task(self, title: str, text: str, asks: str, example: str) -> None:
        """What is to be done; `example` is what to write, choose or press, nothing where that is asked."""
        self._title.say(title)
        self._text.say(text)
        self._wanted.setVisible(bool(example))
        self._asks.say(asks)
        self._example.say(example)
        self._pager.go_top()

    def show_marks(self, marks: Sequence[tuple[str, str]]) -> None:
        """Small steps: `done`, `now` or `todo`, and the words."""
        clear(self._marks)
        for number, (state, text) in enumerate(marks, 1):
            row = QWidget()
            one = line(self._theme, row, gap=12)
            one.addWidget(StepDisc(self._theme, number, state, 34))
            words = Label(self._theme, "body_b" if state == "now" else "bodyt", text=text)
            words.set_tone("ink2" if state == "todo" else "ink")
            one.addWidget(words, 1)
            self._marks.addWidget(row)

    def wanted_width(self, drawn: float) -> int:
        """Pixels to take of the screen: `drawn` design units, or as many as the longest word needs."""
        self._words.activate()  # what stands in lines within it is else remembered from before
        least = max(self._page.minimumSizeHint().width(), self.minimumSizeHint().width())
        return max(self._theme.px(drawn), least)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._show_me.say(self.tr("Show me how", "button: I want to see how it is done"))
        self._again.say(self.tr("Begin again", "button: I do this exercise from its first step"))

    def apply(self, look: Look) -> None:
        """Large letters leave no height for buttons that always stay: they turn with the page."""
        self._title.set_role("choiceh" if look.wide else "h3")
        self._name.leave_out(look.large)
        self._small.setVisible(not look.large)
        side = 22 if look.wide else 16
        self._words.set_margins(side, 14, side, 8)
        (self._words if look.large else self._whole).addWidget(self._ways)
        self._buttons.set_margins(*((0, 8, 0, 0) if look.large else (side, 8, side, 12)))

    def _lay_out(self) -> None:
        theme = self._theme
        self._page = QWidget()
        self._words = column(theme, self._page, gap=10)
        head = line(theme, gap=10)
        head.addWidget(self._name, 1)
        head.addWidget(self._place)
        self._words.addLayout(head)
        for part in (self._progress, self._title, self._text, self._wanted):
            self._words.addWidget(part)
        self._wanted.rows.addWidget(self._asks)
        self._wanted.rows.addWidget(self._example)
        self._small = QWidget()
        self._marks = column(theme, self._small, gap=7, margins=(0, 8, 0, 0))
        self._words.addWidget(self._small)
        self._words.addStretch(1)
        self._pager = Pager(theme, self._page)
        self._pager.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._ways = QWidget()
        self._buttons = column(theme, self._ways, gap=6)
        self._buttons.addWidget(self._show_me)
        self._buttons.addWidget(self._again)
        self._whole = column(theme, self)
        self._whole.addWidget(self._pager, 1)
