"""Rows to tick: what one has at hand."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Icon
from kiosk.ui.widgets.option import paint_check
from kiosk.ui.widgets.row import Row, words


class _Box(QWidget):
    """The tick box of a row."""

    def __init__(self, theme: Theme, row: Row) -> None:
        super().__init__()
        self._theme, self._row = theme, row
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._resize()
        theme.changed.connect(self._resize)
        row.toggled.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_check(painter, self._theme, QRectF(self.rect()), on=self._row.isChecked())
        painter.end()

    def _resize(self) -> None:
        side = self._theme.target(32)
        self.setFixedSize(QSize(side, side))


class CheckRow(Row):
    """One thing to have at hand; the whole row ticks it."""

    def __init__(self, theme: Theme, title: str, note: str, icon: str) -> None:
        super().__init__(theme, 71)
        self.setCheckable(True)
        self.content.set_margins(16, 6, 16, 8)
        self.content.addWidget(_Box(theme, self), 0, Qt.AlignmentFlag.AlignVCenter)
        self._icon = Icon(theme, icon, "blue", 34, "duotone")
        self.content.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self.content.addLayout(words(theme, title, note), 1)
        self.say(title, note)
        self._arrange()
        theme.changed.connect(self._arrange)

    def _arrange(self) -> None:
        self._icon.setVisible(self.theme.look.wide)
