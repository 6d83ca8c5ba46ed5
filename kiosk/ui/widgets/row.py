"""Lists: rows that are pressed as a whole, in one outlined box."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme import Theme, mark
from kiosk.ui.widgets.boxes import Box, Icon, clear, column, line
from kiosk.ui.widgets.pressable import Group, Pressable
from kiosk.ui.widgets.text import Label, plain
from kiosk.ui.widgets.tile import Plate


class Row(Pressable):
    """One line of a list; what stands in it is put into `content` before it is shown."""

    ring_inside = True

    def __init__(self, theme: Theme, least: float = 70) -> None:
        super().__init__(theme)
        self.first = self.last = False
        self._least = least
        self.restyle()
        self.content = line(theme, self, gap=16, margins=(18, 6, 22, 8))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)

    def set_least(self, units: float) -> None:
        """The least height of this row."""
        self._least = units
        self.restyle()

    def show_ends(self, *, first: bool, last: bool) -> None:
        """Whether the row begins or ends its list: it is rounded there and has no divider."""
        if (first, last) != (self.first, self.last):
            self.first, self.last = first, last
            self.update()

    def restyle(self) -> None:
        """Ask the theme again; a row is never lower than it may be."""
        self.setMinimumHeight(self.theme.target(self._least))
        super().restyle()

    def draw(self, painter: QPainter) -> None:
        """Paint the hover and the divider; rounded where the list is."""
        if self.hovered or self.isDown():
            radius = self.theme.radius("tile") - self.theme.border("control")
            box = QRectF(self.rect())
            path = QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)
            path.addRoundedRect(box, radius, radius)
            if not self.first:
                path.addRect(box.adjusted(0, 0, 0, -radius))
            if not self.last:
                path.addRect(box.adjusted(0, radius, 0, 0))
            painter.fillPath(path.simplified(), self.theme.color("hover"))
        if not self.last:
            thick = self.theme.px(2)
            painter.fillRect(0, self.height() - thick, self.width(), thick, self.theme.color("line"))


class RowList(Group):
    """Rows in an outlined box; they share its height when it is given more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        mark(self, "list")
        self._box = column(theme, self)
        self._rows: list[Row] = []

    def fill(self, rows: list[Row]) -> None:
        """Show these rows instead of the present ones."""
        clear(self._box)
        self._rows = rows
        for row in rows:
            row.show_ends(first=row is rows[0], last=row is rows[-1])
            self._box.addWidget(row, 1)

    def rows(self) -> list[Row]:
        """The rows from top to bottom."""
        return list(self._rows)


def words(theme: Theme, title: str, note: str, *, role: str = "rowt", tone: str = "ink") -> Box:
    """A title over a note, for a row."""
    both = column(theme)
    both.addStretch()
    both.addWidget(Label(theme, role, tone, title))
    if note:
        both.addWidget(Label(theme, "rown", "ink2", note))
    both.addStretch()
    return both


def link_row(
    theme: Theme, title: str, note: str = "", sign: tuple[str, str] | None = None, fault: str = ""
) -> Row:
    """A row that leads on: `sign` is icon and tint of the plate; without one the title is set as a link.

    A `fault` takes the place of the note.
    """
    row = Row(theme, 70 if sign or note or fault else 61)
    if sign:
        row.content.addWidget(Plate(theme, *sign, (46, 30)), 0, Qt.AlignmentFlag.AlignVCenter)
    told = words(theme, title, "" if fault else note, tone="ink" if sign else "link")
    if fault:
        warning = line(theme, gap=8)
        warning.addWidget(Icon(theme, "warning", "amber", 20, "fill"), 0, Qt.AlignmentFlag.AlignVCenter)
        warning.addWidget(Label(theme, "rown", "amber", fault), 1)
        told.insertLayout(told.count() - 1, warning)
    row.content.addLayout(told, 1)
    row.content.addWidget(Icon(theme, "caret-right", "link", 22), 0, Qt.AlignmentFlag.AlignVCenter)
    row.say(plain(title), fault or note)
    return row


class Rule(QWidget):
    """A thin divider."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        mark(self, "rule")
        self._resize()
        theme.changed.connect(self._resize)

    def _resize(self) -> None:
        self.setFixedHeight(self._theme.px(2))
