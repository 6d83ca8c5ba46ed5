"""Numbered steps: the discs of a list, and the line that says where one is."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Card, clear, column, line
from kiosk.ui.widgets.text import Label, broken

_DISCS = {  # fill, edge, number
    "plain": ("disc", "disc", "ondisc"),
    "now": ("blue", "blue", "on"),
    "done": ("discdone", "discdone", "ondiscdone"),
    "todo": ("surface", "linestrong", "ink2"),
}


_MANY = 5
"""More steps than this stand closer together."""


class StepDisc(QWidget):
    """A number in a circle; done shows a tick."""

    def __init__(self, theme: Theme, number: int, state: str = "plain", units: float = 44) -> None:
        super().__init__()
        self._theme, self._number, self._state, self._units = theme, number, state, units
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._resize()
        theme.changed.connect(self._resize)

    def show_state(self, state: str) -> None:
        """Show plain, now, done or todo."""
        self._state = state
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle and what is in it."""
        theme = self._theme
        fill, edge, tone = _DISCS[self._state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.border("control")
        painter.setPen(QPen(theme.color(edge), width))
        painter.setBrush(theme.color(fill))
        half = width / 2
        painter.drawEllipse(QRectF(self.rect()).adjusted(half, half, -half, -half))
        if self._state == "done":
            side = theme.target(self._units * 0.6)
            at = (self.width() - side) // 2
            painter.drawPixmap(at, at, theme.icon("check", tone, self._units * 0.6))
        else:
            number = broken(theme, "disc", str(self._number))
            number.draw(painter, 0, (self.height() - number.height) / 2, theme.color(tone), self.width())
        painter.end()

    def _resize(self) -> None:
        side = self._theme.target(self._units)
        self.setFixedSize(side, side)
        self.update()


class StepList(Card):
    """What happens, one step under the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, gap=10, margins=(20, 14, 18, 14))
        self._theme = theme

    def fill(self, steps: Sequence[str]) -> None:
        """Show these steps, numbered from 1."""
        clear(self.rows)
        many = len(steps) > _MANY
        self.rows.set_gap(6 if many else 10)
        for number, text in enumerate(steps, 1):
            step = QWidget()
            one = line(self._theme, step, gap=14)
            one.addWidget(
                StepDisc(self._theme, number, units=36 if many else 44), 0, Qt.AlignmentFlag.AlignTop
            )
            words = column(self._theme)
            words.addStretch()
            words.addWidget(Label(self._theme, "step", text=text))
            words.addStretch()
            one.addLayout(words, 1)
            self.rows.addWidget(step)
        self.rows.addStretch()


class _Dash(QWidget):
    """The short line between two discs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._resize()
        theme.changed.connect(self._resize)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("line"))
        painter.end()

    def _resize(self) -> None:
        self.setFixedSize(self._theme.px(60), self._theme.px(3))


class WizardLine(QWidget):
    """Where one is among the steps of a check-in; large text names the present step alone."""

    def __init__(self, theme: Theme, count: int) -> None:
        super().__init__()
        self._theme = theme
        self._now = 0
        self._discs = [StepDisc(theme, number, "todo", 38) for number in range(1, count + 1)]
        self._labels = [Label(theme, "bodyt") for _ in range(count)]
        self._dashes = [_Dash(theme) for _ in range(count - 1)]
        box = line(theme, self, gap=12)
        for i, (disc, label) in enumerate(zip(self._discs, self._labels, strict=True)):
            if i:
                box.addWidget(self._dashes[i - 1], 0, Qt.AlignmentFlag.AlignVCenter)
            box.addWidget(disc)
            box.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addStretch()
        theme.changed.connect(self._show)

    def show_step(self, now: int, names: Sequence[str]) -> None:
        """Show step `now` (from 1) as the present one; `names` are the words under way."""
        self._now = now
        for label, name in zip(self._labels, names, strict=True):
            label.say(name)
        place = self.tr("Step %1 of %2").replace("%1", str(now)).replace("%2", str(len(names)))
        self.setAccessibleName(f"{place}: {names[now - 1]}")
        self._show()

    def _show(self) -> None:
        short = self._theme.look.large
        for i, (disc, label) in enumerate(zip(self._discs, self._labels, strict=True), 1):
            disc.show_state("done" if i < self._now else "now" if i == self._now else "todo")
            label.set_role("body_b" if i == self._now else "bodyt")
            label.set_tone("ink" if i == self._now else "ink2")
            label.leave_out(short and i != self._now)
        for dash in self._dashes:
            dash.setVisible(not short)
