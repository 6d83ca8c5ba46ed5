"""A bar chart in words: a name, a bar and its number in each line, which is a table without the bars."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Card, clear, column, line
from kiosk.ui.widgets.row import Rule
from kiosk.ui.widgets.text import Label

_TALL = 22


class Bar(QWidget):
    """A part of the whole width, from 0 to 1; only for the eye."""

    def __init__(self, theme: Theme, part: float) -> None:
        super().__init__()
        self._theme, self._part = theme, part
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(0, self._theme.px(_TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar; a count of 0 has none."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("blue"))
        corner = self._theme.px(4)
        if self._part:
            wide = max(corner * 2.0, self.width() * self._part)
            painter.drawRoundedRect(QRectF(0, 0, wide, self.height()), corner, corner)
        painter.end()


class BarChart(Card):
    """One table; `show_lines` draws it with bars or as a plain table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, gap=8, margins=(18, 14, 18, 16))
        self._theme = theme
        self._title = Label(theme, "h3t")
        self._lines = column(theme, gap=8)
        self.rows.addWidget(self._title)
        self.rows.addLayout(self._lines)

    def show_lines(self, title: str, lines: Sequence[tuple[str, int]], empty: str, *, bars: bool) -> None:
        """Show names and counts, or the sentence `empty` when there are none."""
        self._title.say(title)
        clear(self._lines)
        if not lines:
            self._lines.addWidget(Label(self._theme, "small", "ink2", empty))
        most = max((count for _, count in lines), default=0) or 1
        for place, (name, count) in enumerate(lines):
            if place and not bars:
                self._lines.addWidget(Rule(self._theme))
            self._lines.addWidget(self._line(name, count, count / most if bars else None))

    def _line(self, name: str, count: int, part: float | None) -> QWidget:
        theme, shown = self._theme, QWidget()
        inside = line(theme, shown, gap=12)
        words = Label(theme, "smallm", "ink", name)
        number = Label(theme, "body_b", "ink", str(count))
        number.setAccessibleName(f"{name}: {count}")
        inside.addWidget(words, 5)
        if part is not None:
            inside.addWidget(Bar(theme, part), 4)
        inside.addWidget(number)
        number.setMinimumWidth(theme.px(34))
        return shown
