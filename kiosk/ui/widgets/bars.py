"""A bar chart in words: a name, a bar and its number in each line, which is a table without the bars."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Card, column, line
from kiosk.ui.widgets.row import Rule
from kiosk.ui.widgets.text import Label

_TALL = 22


class Bar(QWidget):
    """A part of the whole width, from 0 to 1; only for the eye."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._part = theme, 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_part(self, part: float) -> None:
        """How much of the width is filled."""
        self._part = part
        self.update()

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


class _Line(QWidget):
    """A name, a bar and a number; the same widget shows other ones later."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rule, self._bar = Rule(theme), Bar(theme)
        self._name, self._number = Label(theme, "smallm"), Label(theme, "body_b")
        self._number.setMinimumWidth(theme.px(34))
        inside = line(theme, gap=12)
        inside.addWidget(self._name, 5)
        inside.addWidget(self._bar, 4)
        inside.addWidget(self._number)
        rows = column(theme, self, gap=8)
        rows.addWidget(self._rule)
        rows.addLayout(inside)

    def show_count(self, name: str, count: int, part: float | None, *, ruled: bool) -> None:
        """A count, with a bar of this part of the whole width unless it is None."""
        self._rule.setVisible(ruled)
        self._bar.setVisible(part is not None)
        self._bar.show_part(part or 0.0)
        self._name.say(name)
        self._number.say(str(count))
        self._number.setAccessibleName(f"{name}: {count}")


class BarChart(Card):
    """One table, drawn with bars or as a plain table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, gap=8, margins=(18, 14, 18, 16))
        self._theme = theme
        self._title = Label(theme, "h3t")
        self._empty = Label(theme, "small", "ink2")
        self._lines: list[_Line] = []
        self.rows.addWidget(self._title)
        self.rows.addWidget(self._empty)

    def show_lines(self, title: str, lines: Sequence[tuple[str, int]], empty: str, *, bars: bool) -> None:
        """Show names and counts, or the sentence `empty` when there are none."""
        self._title.say(title)
        self._empty.say("" if lines else empty)
        while len(self._lines) < len(lines):
            self._lines.append(_Line(self._theme))
            self.rows.addWidget(self._lines[-1])
        most = max((count for _, count in lines), default=0) or 1
        for place, shown in enumerate(self._lines):
            shown.setVisible(place < len(lines))
            if place < len(lines):
                name, count = lines[place]
                shown.show_count(name, count, count / most if bars else None, ruled=bool(place) and not bars)
