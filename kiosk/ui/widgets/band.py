"""Ornament and pictures: the woven band, the village, drawings of people."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import Theme


def repeat_size(theme: Theme, rows: int, columns: int, cell_units: float) -> QSize:
    """Size of one repeat of a weave whose cells are whole pixels."""
    cell = max(2, theme.px(cell_units))
    return QSize(columns * cell, rows * cell)


_LOW = ("band", 7, 16, 2)
_TALL = ("weave", 15, 32, 3)
"""A weave's picture, the rows and columns of one repeat, and the side of a cell in design units."""


class WovenBand(QWidget):
    """The strip under the header: decoration, a white line in high contrast; a `tall` one is for a room."""

    def __init__(self, theme: Theme, *, tall: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._weave = _TALL if tall else _LOW
        self._resize()
        theme.changed.connect(self._resize)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Repeat the weave from the middle."""
        painter = QPainter(self)
        if self._theme.look.contrast:
            painter.fillRect(self.rect(), self._theme.color("edge"))
        else:
            size = self._repeat()
            offset = -((self.width() - size.width()) // 2) % size.width()
            painter.drawTiledPixmap(self.rect(), self._theme.art(self._weave[0], size), QPoint(offset, 0))
        painter.end()

    def _repeat(self) -> QSize:
        return repeat_size(self._theme, *self._weave[1:])

    def _resize(self) -> None:
        contrast = self._theme.look.contrast
        self.setFixedHeight(self._theme.border("contrast") if contrast else self._repeat().height())
        self.update()


class Picture(QWidget):
    """A drawing of fixed size in design units; high contrast and large text do without."""

    def __init__(self, theme: Theme, name: str, width: float, height: float) -> None:
        super().__init__()
        self._theme, self._name, self._units = theme, name, (width, height)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._resize()
        theme.changed.connect(self._resize)

    def set_units(self, width: float, height: float) -> None:
        """Change the size."""
        self._units = (width, height)
        self._resize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._theme.art(self._name, self.size()))
        painter.end()

    def _resize(self) -> None:
        without = self._theme.look.contrast or self._theme.look.large
        self.setFixedSize(*(0 if without else self._theme.px(units) for units in self._units))
        self.update()


class Village(QWidget):
    """The village at the foot of a page, behind its words: hills, houses, the town hall.

    It stands on the ground below it, and leaves the room to large letters and to high contrast.
    """

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme, self._page = theme, page
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.lower()
        page.installEventFilter(self)
        theme.changed.connect(self._stand)
        self._stand()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as wide as the page."""
        if event.type() == QEvent.Type.Resize:
            self._stand()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture over the whole width, its ground at the bottom."""
        width = self.width()
        height = round(width * 230 / 1366)
        painter = QPainter(self)
        painter.drawPixmap(0, self.height() - height, self._theme.art("village", QSize(width, height)))
        painter.end()

    def _stand(self) -> None:
        self.setVisible(not (self._theme.look.contrast or self._theme.look.large))
        self.setGeometry(0, 0, self._page.width(), self._page.height() - self._theme.px(26))
        self.update()
