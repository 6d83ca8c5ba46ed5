"""Layouts that remember design units, and the plain boxes that stand on a page."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget

from kiosk.ui.theme import Theme, mark

Margins = tuple[float, float, float, float]
_NONE: Margins = (0, 0, 0, 0)


class Box(QBoxLayout):
    """A column or a line whose gaps and margins follow the scale of the theme."""

    def __init__(
        self,
        theme: Theme,
        direction: QBoxLayout.Direction,
        gap: float,
        margins: Margins,
        parent: QWidget | None,
    ) -> None:
        super().__init__(direction)
        self._theme, self._gap, self._margins = theme, gap, margins
        self._spaces: list[tuple[QSpacerItem, float]] = []
        self._rescale()
        theme.changed.connect(self._rescale)
        if parent is not None:
            parent.setLayout(self)

    def set_margins(self, *margins: float) -> None:
        """Left, top, right, bottom in design units."""
        left, top, right, bottom = margins
        self._margins = (left, top, right, bottom)
        self._rescale()

    def set_gap(self, units: float) -> None:
        """Distance between the parts in design units."""
        self._gap = units
        self._rescale()

    def space(self, units: float) -> None:
        """Add an empty stretch of this length."""
        item = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._spaces.append((item, units))
        self.addItem(item)
        self._rescale()

    def _rescale(self) -> None:
        px = self._theme.px
        self.setSpacing(px(self._gap))
        self.setContentsMargins(*(px(units) for units in self._margins))
        for item, units in self._spaces:
            item.changeSize(px(units), px(units), QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.invalidate()


def column(theme: Theme, parent: QWidget | None = None, gap: float = 0, margins: Margins = _NONE) -> Box:
    """Parts one under the other."""
    return Box(theme, QBoxLayout.Direction.TopToBottom, gap, margins, parent)


def line(theme: Theme, parent: QWidget | None = None, gap: float = 0, margins: Margins = _NONE) -> Box:
    """Parts side by side."""
    return Box(theme, QBoxLayout.Direction.LeftToRight, gap, margins, parent)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


class Flow(QLayout):
    """Parts side by side that go on in the next line when there is no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, gap: float = 11) -> None:
        super().__init__(parent)
        self._theme, self._gap = theme, gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self.invalidate)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt adds its items here."""
        self._items.append(item)

    def count(self) -> int:
        """How many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The part at `index`, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take out the part at `index`."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Fewer in a line means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines when `width` pixels are there."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every part in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        hints = [item.sizeHint() for item in self._shown()]
        gaps = self._theme.px(self._gap) * max(0, len(hints) - 1)
        return QSize(sum(hint.width() for hint in hints) + gaps, max((h.height() for h in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest part."""
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        gap = self._theme.px(self._gap)
        x, y, height = rect.x(), rect.y(), 0
        row = max((item.sizeHint().height() for item in self._shown()), default=0)
        for item in self._shown():
            width = min(item.sizeHint().width(), max(rect.width(), item.minimumSize().width()))
            tall = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if x > rect.x() and x + width > rect.right() + 1:
                x, y, height = rect.x(), y + height + gap, 0
            if move:
                drop = max(0, row - tall) // 2
                item.setGeometry(QRect(QPoint(x, y + drop), QSize(width, tall)))
            x, height = x + width + gap, max(height, tall)
        return y + height - rect.y()


class Card(QFrame):
    """A white box with a thin edge; `kind` ok and hint are tinted."""

    def __init__(
        self, theme: Theme, kind: str = "", gap: float = 14, margins: Margins = (20, 20, 20, 20)
    ) -> None:
        super().__init__()
        mark(self, "card", kind)
        self.rows = column(theme, self, gap, margins)


class Icon(QWidget):
    """A one-colour icon, only for the eye."""

    def __init__(self, theme: Theme, name: str, tone: str, units: float, weight: str = "bold") -> None:
        super().__init__()
        self._theme, self._name, self._tone, self._units, self._weight = theme, name, tone, units, weight
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._resize()
        theme.changed.connect(self._resize)

    def show_icon(self, name: str, tone: str, weight: str = "bold") -> None:
        """Show another icon in the same place."""
        self._name, self._tone, self._weight = name, tone, weight
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._theme.icon(self._name, self._tone, self._units, self._weight))
        painter.end()

    def _resize(self) -> None:
        size = self._theme.target(self._units)
        self.setFixedSize(size, size)
        self.update()
