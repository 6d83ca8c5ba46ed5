"""A box for a few sentences; what says in it who somebody is gets marked while it is typed."""

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from kiosk.domain.privacy import PersonalKind, Span, find_personal
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Icon, column, line
from kiosk.ui.widgets.field import MessageField
from kiosk.ui.widgets.text import Label

NEARLY_FULL: Final = 40
"""So many letters before the end it is told how many are left."""


class PrivateField(QWidget):
    """`changed` follows every letter; nothing of it may be kept unless `is_fine`."""

    changed = Signal()

    def __init__(self, theme: Theme, longest: int, height: int = 152) -> None:
        super().__init__()
        self._theme, self._longest = theme, longest
        self._field = MessageField(theme, longest, height)
        self._icon = Icon(theme, "warning-circle", "red", 22, "fill")
        self._word = Label(theme, "small", "red")
        self._found: tuple[Span, ...] = ()
        below = line(theme, gap=8)
        below.addWidget(self._icon)
        below.addWidget(self._word, 1)
        box = column(theme, self, gap=6)
        box.addWidget(self._field, 1)
        box.addLayout(below)
        self._field.textChanged.connect(self._on_changed)
        theme.changed.connect(self._mark)
        self.setFocusProxy(self._field)
        self._tell()

    @property
    def is_fine(self) -> bool:
        """Whether nothing in it says who somebody is."""
        return not self._found

    def text(self) -> str:
        """What is typed, without spaces around it."""
        return self._field.toPlainText().strip()

    def show_text(self, text: str) -> None:
        """Put words into the box."""
        if text != self.text():
            self._field.setPlainText(text)

    def say(self, name: str, hint: str) -> None:
        """What the box is for, and what stands in it while it is empty."""
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(hint)

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)

    def _on_changed(self) -> None:
        self._found = find_personal(self._field.toPlainText())
        self._mark()
        self._tell()
        self.changed.emit()

    def _mark(self) -> None:
        """Underline and tint the places; the cursor and what is typed stay."""
        marked = []
        for span in self._found:
            place = QTextEdit.ExtraSelection()
            place.cursor = self._field.textCursor()
            place.cursor.setPosition(span.start)
            place.cursor.setPosition(span.end, place.cursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(self._theme.color("redl"))
            form.setUnderlineColor(self._theme.color("red"))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            place.format = form
            marked.append(place)
        self._field.setExtraSelections(marked)

    def _tell(self) -> None:
        left = self._longest - len(self._field.toPlainText())
        if self._found:
            self._word.set_tone("red")
            self._word.say(self._words(self._found[0].kind))
        elif left <= NEARLY_FULL:
            self._word.set_tone("ink2")
            self._word.say(self.tr("%n letters left", "", left))
        self._icon.setVisible(bool(self._found))
        self._word.setVisible(bool(self._found) or left <= NEARLY_FULL)

    def _words(self, kind: PersonalKind) -> str:
        looks = {
            PersonalKind.PERSONAL_NUMBER: self.tr(
                "This looks like a personal number. Erase it, then it can be kept."
            ),
            PersonalKind.PHONE: self.tr("This looks like a telephone number. Erase it, then it can be kept."),
            PersonalKind.EMAIL: self.tr("This looks like an e-mail address. Erase it, then it can be kept."),
            PersonalKind.DOCUMENT: self.tr(
                "This looks like the number of a document. Erase it, then it can be kept."
            ),
            PersonalKind.BANK: self.tr(
                "This looks like the number of a card or account. Erase it, then it can be kept."
            ),
            PersonalKind.BIRTH: self.tr("This looks like a date of birth. Erase it, then it can be kept."),
            PersonalKind.NAME: self.tr("This looks like a name. Erase it, then it can be kept."),
        }
        return looks[kind]
