"""When a visitor comes back: one of the next days on which the centre is open."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from kiosk.ui.language import day_text
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Card, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.option import OptionGroup
from kiosk.ui.widgets.text import Label


class SlipPanel(Card):
    """`wanted` carries the day as `2026-11-30`."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, days: Sequence[date]) -> None:
        super().__init__(theme, gap=14, margins=(18, 14, 18, 14))
        self._days = days
        self._title, self._hint = Label(theme, "h2"), Label(theme, "bodyt", "ink2")
        self._choice = OptionGroup(theme, [each.isoformat() for each in days], low=True)
        self._print = KButton(theme, "pri", icon="printer")
        self._leave = KButton(theme, "sec", icon="x")
        for button, name, key, slot in (
            (self._print, "print_slip", "Ctrl+Return", self._on_print),
            (self._leave, "leave", "Escape", self.left.emit),
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        buttons = line(theme, gap=12)
        buttons.addWidget(self._print)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        for part in (self._title, self._hint, self._choice):
            self.rows.addWidget(part)
        self.rows.addStretch(1)
        self.rows.addLayout(buttons)
        if days:
            self._choice.option(days[0].isoformat()).setChecked(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("When does the visitor come back?"))
        self._hint.say(self.tr("The slip says the day, the service, what to bring and your note. No name."))
        self._choice.say([day_text(each) for each in self._days])
        self._print.say_both(self.tr("Show and print", "button"), "Ctrl+Enter")
        self._leave.say_both(self.tr("Back", "button: nothing is printed"), "Esc")

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_print(self) -> None:
        for day in self._choice.chosen():
            self.wanted.emit(day)
