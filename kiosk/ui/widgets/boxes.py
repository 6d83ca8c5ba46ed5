"""Layouts that remember design units, and the plain boxes that stand on a page."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QSizePolicy, QWidget

from kiosk.ui.theme import Theme, mark

Margins = tuple[float, float, float, float]
_NONE: Margins = (0, 0, 0, 0)
_UNLIMITED = 16_777_215
"""Qt's word for "no limit" (QWIDGETSIZE_MAX)."""


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
        upright = self.direction() == QBoxLayout.Direction.TopToBottom
        self.addWidget(Space(self._theme, units, upright=upright))

    def _rescale(self) -> None:
        px = self._theme.px
        self.setSpacing(px(self._gap))
        self.setContentsMargins(*(px(units) for units in self._margins))


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


def keep_width(part: QWidget, width: int | None) -> None:
    """Make a part exactly so many pixels wide; None lets the page decide."""
    part.setMinimumWidth(width or 0)
    part.setMaximumWidth(_UNLIMITED if width is None else width)


class Space(QWidget):
    """An empty stretch whose length follows the scale.

    A widget, because Python must never keep a QSpacerItem: its layout deletes it unseen, and the next
    object at that address would be taken for it.
    """

    def __init__(self, theme: Theme, units: float, *, upright: bool) -> None:
        super().__init__()
        self._theme, self._units, self._upright = theme, units, upright
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._rescale()
        theme.changed.connect(self._rescale)

    def _rescale(self) -> None:
        pixels = self._theme.px(self._units)
        if self._upright:
            self.setFixedHeight(pixels)
        else:
            self.setFixedWidth(pixels)


class Flow(QWidget):
    """Parts side by side that go on in the next line when there is no room.

    Not a QLayout, for the reason that `Space` is a widget: a layout in Python would keep its items.
    """

    def __init__(self, theme: Theme, gap: float = 11) -> None:
        super().__init__()
        self._theme, self._gap = theme, gap
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._again)

    def add(self, part: QWidget) -> None:
        """Put a part at the end."""
        part.setParent(self)
        self._parts.append(part)
        self._again()

    def heightForWidth(self, width: int) -> int:
        """Height of all lines when `width` pixels are there."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        hints = [part.sizeHint() for part in self._shown()]
        gaps = self._theme.px(self._gap) * max(0, len(hints) - 1)
        return QSize(sum(hint.width() for hint in hints) + gaps, max((h.height() for h in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """The widest part."""
        least = QSize(0, 0)
        for part in self._shown():
            least = least.expandedTo(_least(part))
        return least

    def event(self, event: QEvent) -> bool:
        """Place the parts again when one of them has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._again()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Place the parts for the first time."""
        super().showEvent(event)
        self._place(self.width(), move=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts in the new width."""
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def _again(self) -> None:
        self.updateGeometry()
        if self.isVisible():
            self._place(self.width(), move=True)

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _place(self, room: int, *, move: bool) -> int:
        gap = self._theme.px(self._gap)
        shown = [(part, part.sizeHint()) for part in self._shown()]
        row = max((hint.height() for _part, hint in shown), default=0)
        x = y = height = 0
        for part, hint in shown:
            width = hint.width()
            if width > room:
                width = min(width, max(room, _least(part).width()))
            tall = part.heightForWidth(width) if part.hasHeightForWidth() else hint.height()
            if x and x + width > room:
                x, y, height = 0, y + height + gap, 0
            lower = max(0, row - tall) // 2
            if move:
                part.setGeometry(x, y + lower, width, tall)
            x, height = x + width + gap, max(height, lower + tall)
        return y + height


def _least(part: QWidget) -> QSize:
    return part.minimumSizeHint().expandedTo(part.minimumSize())


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
        if (name, tone, weight) == (self._name, self._tone, self._weight):
            return
        self._name, self._tone, self._weight = name, tone, weight
        self.update()

    def sizeHint(self) -> QSize:
        """Its one size."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._theme.icon(self._name, self._tone, self._units, self._weight))
        painter.end()

    def _resize(self) -> None:
        size = self._theme.target(self._units)
        self.setFixedSize(size, size)
        self.update()
