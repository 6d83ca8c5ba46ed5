"""The desk's question before all work: may I help you?"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.text import Label


class AgreementPage(QWidget):
    """Before anything else the visitor is asked, in one sentence, and says yes or no."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._ask, self._sentence = Label(theme, "h2"), Label(theme, "list")
        self._hint = Label(theme, "bodyt", "ink2")
        self._yes = KButton(theme, "pri", icon="check", shape="big")
        self._no = KButton(theme, "sec", icon="x")
        for button, name, key, signal in (
            (self._yes, "agreed", "F10", self.agreed),
            (self._no, "declined", "", self.declined),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
            if key:
                QShortcut(QKeySequence(key), self).activated.connect(button.click)
        buttons = line(theme, gap=12)
        buttons.addWidget(self._yes)
        buttons.addWidget(self._no)
        buttons.addStretch(1)
        box = column(theme, self, gap=14)
        for part in (self._ask, self._sentence, self._hint):
            box.addWidget(part)
        box.addLayout(buttons)
        box.addStretch(1)

    def show_place(self, *, at_desk: bool) -> None:
        """Say it for the desk or for a visitor's computer."""
        self._ask.say(self.tr("Ask the visitor"))
        self._sentence.say(
            self.tr("“I help you and see what you write. Nothing of it is kept. Do you agree?”")
        )
        self._hint.say(
            self.tr("That the visitor agreed is written down, nothing else.")
            if at_desk
            else self.tr("The work goes on where the visitor is, nothing is lost.")
        )
        self._yes.say_both(self.tr("Agrees, we begin", "button: the visitor agrees"), "F10")
        self._no.say(self.tr("Does not want", "button: the visitor declines"))
