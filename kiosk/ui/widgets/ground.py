"""The green strip at the foot of the welcome and farewell screens, with a few short facts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Icon, line
from kiosk.ui.widgets.text import Label


class Ground(QWidget):
    """Facts with signs, from left to right; large text keeps only the first."""

    def __init__(self, theme: Theme, *signs: tuple[str, str]) -> None:
        super().__init__()
        self._theme = theme
        self._facts: list[tuple[QWidget, Label]] = []
        self._box = line(theme, self, gap=24, margins=(40, 6, 40, 6))
        for i, (icon, weight) in enumerate(signs):
            if i:
                self._box.addStretch(1)
            fact = QWidget()
            inner = line(theme, fact, gap=9)
            inner.addWidget(Icon(theme, icon, "ink", 25, weight), 0, Qt.AlignmentFlag.AlignVCenter)
            label = Label(theme, "smallm")
            inner.addWidget(label, 1)
            self._box.addWidget(fact)
            self._facts.append((fact, label))
        self._arrange()
        theme.changed.connect(self._arrange)

    def say(self, *facts: str) -> None:
        """The words, in the order of the signs; an empty one is left out."""
        for (_fact, label), text in zip(self._facts, facts, strict=True):
            label.say(text)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the green, or a white line above it in high contrast."""
        painter = QPainter(self)
        # Not `fillRect`, at whose first call PySide makes 180 named gradients.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ground"))
        painter.drawRect(self.rect())
        if self._theme.look.contrast:
            painter.fillRect(0, 0, self.width(), self._theme.border("contrast"), self._theme.color("edge"))
        painter.end()

    def _arrange(self) -> None:
        look = self._theme.look
        self.setMinimumHeight(self._theme.px(46))
        side = 24 if look.narrow else 40
        self._box.set_margins(side, 6, side, 6)
        for i, (fact, label) in enumerate(self._facts):
            fact.setVisible(bool(label.text()) and (i == 0 or not look.large))
