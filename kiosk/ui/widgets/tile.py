"""Tiles: a picture sign on a tinted plate, and words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QWidget

from kiosk.ui.theme import TEXT_SIZES, Theme
from kiosk.ui.widgets.boxes import Icon, clear, column, line
from kiosk.ui.widgets.pressable import Group, Pressable
from kiosk.ui.widgets.text import Label

TINTS = ("blue", "green", "yellow", "wine", "teal", "brown", "slate", "amber", "red")


class Plate(QWidget):
    """An icon on a rounded plate of its tint, only for the eye; `units` are the sizes of plate and icon."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        tint: str,
        units: tuple[float, float] = (70, 48),
        weight: str = "duotone",
    ) -> None:
        super().__init__()
        self._theme, self._weight = theme, weight
        self._units, self._icon_units = units
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_icon(icon, tint)
        self._resize()
        theme.changed.connect(self._resize)

    def show_icon(self, icon: str, tint: str) -> None:
        """Show another icon; a tint that the theme does not have is blue."""
        self._icon, self._tint = icon, tint if tint in TINTS else "blue"
        self.update()

    def set_units(self, units: float, icon_units: float) -> None:
        """Change the size of the plate and of its icon."""
        self._units, self._icon_units = units, icon_units
        self._resize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint plate and icon."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.color("plateedge")
        width = theme.px(2) if edge.alpha() else 0
        painter.setPen(QPen(edge, width) if width else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme.color(self._tint + "l"))
        half = width / 2
        corner = self.width() / 5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        tone = "yellowd" if self._tint == "yellow" else self._tint
        tone = "ink" if theme.look.contrast else tone
        side = theme.target(self._icon_units)
        at = (self.width() - side) // 2
        painter.drawPixmap(at, at, theme.icon(self._icon, tone, self._icon_units, self._weight))
        painter.end()

    def _resize(self) -> None:
        side = self._theme.target(self._units)
        self.setFixedSize(side, side)
        self.update()


class Tile(Pressable):
    """A big answer with a picture sign, over the words in a narrow window unless it is `low`."""

    def __init__(self, theme: Theme, text: str, icon: str, tint: str, *, low: bool = False) -> None:
        super().__init__(theme)
        self._low = low
        self._plate = Plate(theme, icon, tint)
        self._label = Label(theme, "h3t", text=text)
        self._box = line(theme, self, gap=16)
        self._box.addStretch()
        self._box.addWidget(self._plate)
        self._box.addWidget(self._label)
        self._box.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.say(text)
        self._arrange()
        theme.changed.connect(self._arrange)

    def draw(self, painter: QPainter) -> None:
        """Paint the box; the content paints itself."""
        self.paint_edge(
            painter, ("hover" if self.isDown() or self.hovered else "surface", "edge", "edge"), "tile"
        )

    def _arrange(self) -> None:
        stacked = self.theme.look.narrow and not self.theme.look.large and not self._low
        least = self.theme.tokens.target["row" if self._low else "tile"]
        self.setMinimumHeight(self.theme.target(least))
        self._plate.set_units(*((52, 36) if stacked or self._low else (70, 48)))
        self._label.center(stacked)
        self._label.set_role("body_b" if stacked else "h3t")
        way = QBoxLayout.Direction
        for index, stretch in enumerate((1, 0, 0, 1) if stacked else (0, 0, 1, 0)):
            self._box.setStretch(index, stretch)
        self._box.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        self._box.setAlignment(
            self._plate, Qt.AlignmentFlag.AlignHCenter if stacked else Qt.AlignmentFlag.AlignVCenter
        )
        self._box.set_gap(3 if stacked else 16)
        self._box.set_margins(*((8, 10, 8, 12) if stacked else (18, 8, 10, 11)))


class WayTile(Pressable):
    """A way on, with a note under its title; a tick takes the place of the arrow once it was gone."""

    def __init__(self, theme: Theme, icon: str, tint: str) -> None:
        super().__init__(theme)
        self._low = False
        self._plate = Plate(theme, icon, tint)
        self._title, self._note = Label(theme, "h3t"), Label(theme, "summary", "ink2")
        self._sign = Icon(theme, "caret-right", "link", 26)
        self._box = line(theme, self, gap=18, margins=(18, 10, 18, 13))
        self._box.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(theme, gap=2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._note)
        words.addStretch()
        self._box.addLayout(words, 1)
        self._box.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._arrange)
        self._arrange()

    def say_both(self, title: str, note: str) -> None:
        """Where it leads, and what is there."""
        self._title.say(title)
        self._note.say(note)
        self.say(title, note)

    def set_low(self, low: bool) -> None:
        """Do without the note where height is scarce; it is read aloud all the same."""
        self._low = low
        self._arrange()

    def show_gone(self, gone: str) -> None:
        """Say that somebody was there already."""
        self._sign.show_icon("check-circle", "green", "fill")
        self.setAccessibleDescription(f"{self._note.text()}. {gone}")

    def draw(self, painter: QPainter) -> None:
        """Paint the box; the content paints itself."""
        lit = self.isDown() or self.hovered
        self.paint_edge(painter, ("hover" if lit else "surface", "edge", "edge"), "tile")

    def _arrange(self) -> None:
        self.setMinimumHeight(self.theme.target(self.theme.tokens.target["row" if self._low else "tile"]))
        self._note.leave_out(self._low)
        self._plate.set_units(*((70, 48) if self.theme.look.wide else (52, 36)))
        self._plate.setVisible(self.theme.look.text < TEXT_SIZES[-1])


class TileGrid(Group):
    """Tiles in equal columns that share the height."""

    def __init__(self, theme: Theme, columns: int = 3, gap: float = 14) -> None:
        super().__init__()
        self._theme, self._columns, self._gap = theme, columns, gap
        self._tiles: list[Pressable] = []
        self._across: Pressable | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._arrange)

    def fill(self, tiles: list[Pressable], across: Pressable | None = None) -> None:
        """Show these tiles instead of the present ones, `across` under them over the whole width."""
        clear(self._grid)
        self._tiles = tiles
        self._across = across
        self._arrange()

    def _arrange(self) -> None:
        look = self._theme.look
        columns = self._columns
        if look.large:
            columns = 1 if look.text == TEXT_SIZES[-1] or look.narrow else 2
        while self._grid.takeAt(0) is not None:
            pass
        self._grid.setSpacing(self._theme.px(self._gap))
        for i, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, i // columns, i % columns)
        if self._across is not None:
            self._grid.addWidget(self._across, -(-len(self._tiles) // columns), 0, 1, columns)
        for i in range(self._columns):
            self._grid.setColumnStretch(i, 1 if i < columns else 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 1 if row * columns < len(self._tiles) else 0)
