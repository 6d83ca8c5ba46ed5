"""The bar over everything that is only practised."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import Theme, mark
from kiosk.ui.widgets.boxes import Icon, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.text import Label


class PracticeBar(QWidget):
    """Says that nothing is sent; `leave` is its one button."""

    leave = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        mark(self, "practice")
        self._sign = Icon(theme, "student", "onpractice", 32, "fill")
        self._words = Label(theme, "body_m", "onpractice")
        self._leave = KButton(theme, "sec", shape="panel")
        self._leave.setObjectName("leave_practice")
        self._leave.set_pad(16)
        self._leave.clicked.connect(self.leave)
        bar = line(theme, self, gap=16, margins=(24, 4, 24, 4))
        bar.addWidget(self._sign)
        bar.addWidget(self._words, 1)
        bar.addWidget(self._leave)
        theme.changed.connect(self._arrange)
        self.retranslate()
        self._arrange()

    def say(self, words: str, leave: str) -> None:
        """Other words than the usual ones."""
        self._words.say(words)
        self._leave.say(leave)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.say(
            self.tr("Practice. Nothing is sent and you can break nothing."),
            self.tr("Leave practice", "button: I stop practising"),
        )

    def _arrange(self) -> None:
        self._sign.setVisible(self._theme.look.wide)
