"""A time that runs out: a number in a ring that empties."""

from math import hypot

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.text import Lines, broken

_LEAST = 196
_THICK = 18
_TOP = 90 * 16
_WHOLE = 360 * 16


class Ring(QWidget):
    """Only tells; whoever shows it does what happens at the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._left, self._of, self._unit = 0, 1, ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._resize()
        theme.changed.connect(self._resize)

    def show_left(self, left: int, of: int, unit: str) -> None:
        """Show `left` of `of`, with the word for the unit under the number."""
        self._left, self._of, self._unit = left, of, unit
        self.setAccessibleName(f"{left} {unit}")
        self._resize()

    def sizeHint(self) -> QSize:
        """Its one size."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring and what is in it."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.px(_THICK)
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        for colour, span in (("line", _WHOLE), ("blue", _WHOLE * self._left // self._of)):
            painter.setPen(QPen(theme.color(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(box, _TOP, -span)
        number, unit = self._words()
        top = (self.height() - number.height - unit.height) / 2
        number.draw(painter, 0, top, theme.color("ink"), self.width())
        unit.draw(painter, 0, top + number.height, theme.color("ink"), self.width())
        painter.end()

    def _words(self) -> tuple[Lines, Lines]:
        number = broken(self._theme, "countdown", str(self._left))
        return number, broken(self._theme, "bodyt", self._unit)

    def _resize(self) -> None:
        number, unit = self._words()
        words = hypot(max(number.width, unit.width), number.height + unit.height)
        side = max(self._theme.px(_LEAST), round(words) + self._theme.px(2 * _THICK + 8))
        self.setFixedSize(side, side)
        self.update()
