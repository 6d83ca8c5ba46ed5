"""A keypad for a secret number, and the dots that show how much of it is typed."""

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.pressable import Group, Pressable
from kiosk.ui.widgets.text import broken

_WIDTH, _HEIGHT, _GAP, _SIGN = 120.0, 80.0, 12.0, 26.0
_COLUMNS = 3
_DIGITS = "123456789"


class Key(Pressable):
    """A big digit, or a sign over a small word."""

    def __init__(self, theme: Theme, icon: str = "") -> None:
        super().__init__(theme)
        self._icon = icon

    def sizeHint(self) -> QSize:
        """As drawn, or as large as sign and word."""
        words = broken(self.theme, self._role, self.text())
        width = max(self.theme.target(_WIDTH), words.width + self.theme.px(20))
        return QSize(width, max(self.theme.target(_HEIGHT), words.height + self._side + self.theme.px(20)))

    def minimumSizeHint(self) -> QSize:
        """No word is broken."""
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        """The same for every width."""
        return self.sizeHint().height()

    def draw(self, painter: QPainter) -> None:
        """Paint the edge, then the digit, or the sign over its word."""
        theme = self.theme
        lit = self.isEnabled() and (self.isDown() or self.hovered)
        fill = "hover" if lit else "surface" if self.isEnabled() else "sunken"
        tone = ("sec" if self._icon else "ink") if self.isEnabled() else "ink2"
        edge = ("sec" if self._icon else "linestrong") if self.isEnabled() else "line"
        self.paint_edge(painter, (fill, edge, edge), "tile")
        words = broken(theme, self._role, self.text())
        top = (self.height() - self._side - words.height) // 2 + self.sunk
        if self._icon:
            painter.drawPixmap((self.width() - self._side) // 2, top, theme.icon(self._icon, tone, _SIGN))
        words.draw(painter, (self.width() - words.width) / 2, top + self._side, theme.color(tone))

    @property
    def _side(self) -> int:
        return self.theme.target(_SIGN) if self._icon else 0

    @property
    def _role(self) -> str:
        return "tool" if self._icon else "h1"


class Keypad(Group):
    """Twelve keys like a telephone's; digits of the keyboard are the screen's to hear."""

    digit = Signal(str)
    erase = Signal()
    erase_all = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._all = Key(theme, "x")
        self._last = Key(theme, "backspace")
        zero = Key(theme)
        keys = [*(Key(theme) for _ in _DIGITS), self._all, zero, self._last]
        self._digits = dict(zip((*_DIGITS, "0"), (*keys[:9], zero), strict=True))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for i, key in enumerate(keys):
            self._grid.addWidget(key, i // _COLUMNS, i % _COLUMNS)
        for text, key in self._digits.items():
            key.say(text)
            key.setObjectName(f"digit_{text}")
            key.clicked.connect(self._on_digit)
        self._all.setObjectName("erase_all")
        self._last.setObjectName("erase")
        self._all.clicked.connect(self.erase_all)
        self._last.clicked.connect(self.erase)
        theme.changed.connect(self._arrange)
        self._arrange()

    def say(self, erase_all: str, erase: str) -> None:
        """Name the two keys that are no digits."""
        self._all.say(erase_all)
        self._last.say(erase)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; everything else, digits above all, goes on to the screen."""
        if event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_digit(self) -> None:
        self.digit.emit(str(self.sender().property("text")))

    def _arrange(self) -> None:
        self._grid.setSpacing(self._theme.px(_GAP))
        widest = max(key.sizeHint().width() for key in self.findChildren(Key))
        for column in range(_COLUMNS):
            self._grid.setColumnMinimumWidth(column, widest)


class Dots(QWidget):
    """How many of the digits are typed; never which."""

    def __init__(self, theme: Theme, of: int) -> None:
        super().__init__()
        self._theme, self._typed, self._of = theme, 0, of
        self._resize()
        theme.changed.connect(self._resize)

    def show_typed(self, typed: int, said: str) -> None:
        """Fill so many; `said` is what a screen reader says of it."""
        self._typed = typed
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a row of rings, the first of them filled."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, width = self.height(), theme.px(3)
        for i in range(self._of):
            filled = i < self._typed
            painter.setPen(QPen(theme.color("blued" if filled else "linestrong"), width))
            painter.setBrush(theme.color("blued" if filled else "surface"))
            radius = (side - width) / 2
            painter.drawEllipse(QPointF(side / 2 + i * self._step(), side / 2), radius, radius)
        painter.end()

    def _step(self) -> int:
        return self.height() + self._theme.px(20)

    def _resize(self) -> None:
        side = self._theme.target(30)
        self.setFixedSize((self._of - 1) * (side + self._theme.px(20)) + side, side)
        self.update()
