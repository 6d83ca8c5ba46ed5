"""A whole number that is set by a big minus and a big plus, or typed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import line
from kiosk.ui.widgets.pressable import Pressable

_SIDE = 50
_WIDE = 68


class _Sign(Pressable):
    """Minus or plus; one that has come to its end is greyed."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__(theme)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoRepeat(True)

    def sizeHint(self) -> QSize:
        """A square."""
        side = self.theme.target(_SIDE)
        return QSize(side, side)

    def draw(self, painter: QPainter) -> None:
        """Paint edge and sign."""
        on = self.isEnabled()
        fill = "sunken" if not on else "hover" if self.hovered or self.isDown() else "surface"
        edge = "sec" if on else "linestrong"
        self.paint_edge(painter, (fill, edge, edge), "field", 3)
        side = self.theme.target(24)
        sign = self.theme.icon(self._icon, "sec" if on else "ink2", 24)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, sign)


class _Number(QLineEdit):
    """The number itself; typing over it needs no erasing."""

    by_key = True
    ring_inside = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the whole number."""
        super().focusInEvent(event)
        self.selectAll()


class Stepper(QWidget):
    """From `least` to `most` in steps; `changed` carries the number."""

    changed = Signal(int)

    def __init__(self, theme: Theme, least: int, most: int, step: int = 1) -> None:
        super().__init__()
        self._theme, self._least, self._most, self._step = theme, least, most, step
        self._value = least
        self._minus, self._plus = _Sign(theme, "minus"), _Sign(theme, "plus")
        self._number = _Number()
        self._number.setValidator(QIntValidator(0, most, self))
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._minus.clicked.connect(self._on_minus)
        self._plus.clicked.connect(self._on_plus)
        self._number.textEdited.connect(self._on_edited)
        self._number.editingFinished.connect(self._show)
        for part, name in ((self._minus, "minus"), (self._number, "number"), (self._plus, "plus")):
            part.setObjectName(name)
        box = line(theme, self, gap=6)
        for part in (self._minus, self._number, self._plus):
            box.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def say(self, name: str, fewer: str, more: str) -> None:
        """What is counted, and the names of minus and plus."""
        self._number.setAccessibleName(name)
        self._minus.say(fewer, name)
        self._plus.say(more, name)

    def value(self) -> int:
        """The number now."""
        return self._value

    def set_value(self, value: int) -> None:
        """Show a number, as near as the bounds allow."""
        self._take(value)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down count, wherever in the stepper the focus is."""
        steps = {Qt.Key.Key_Up: self._step, Qt.Key.Key_Down: -self._step}
        if event.key() in steps:
            self.set_value(self._value + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _take(self, value: int) -> None:
        before, self._value = self._value, min(max(value, self._least), self._most)
        self._minus.setEnabled(self._value > self._least)
        self._plus.setEnabled(self._value < self._most)
        if self._value != before:
            self.changed.emit(self._value)

    def _show(self) -> None:
        self._take(self._value)
        self._number.setText(str(self._value))

    def _on_minus(self) -> None:
        self.set_value(self._value - self._step)

    def _on_plus(self) -> None:
        self.set_value(self._value + self._step)

    def _on_edited(self, text: str) -> None:
        """What is typed counts at once; nothing typed is the least."""
        self._take(int(text or 0))

    def _restyle(self) -> None:
        self._number.setFont(self._theme.font("body_b"))
        self._number.setFixedSize(self._theme.target(_WIDE), self._theme.target(_SIDE))
        for sign in (self._minus, self._plus):
            sign.setFixedSize(sign.sizeHint())
