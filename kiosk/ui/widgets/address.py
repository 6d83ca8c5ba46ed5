"""The address of the page in plain sight: whose site it is, and whether the guide knows it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.text import broken

_MARKS = {  # sign, weight, fill, tone
    "official": ("seal-check", "fill", "greenl", "green"),
    "other": ("info", "fill", "amberl", "amber"),
    "blocked": ("prohibit", "bold", "amberl", "amber"),
}


class AddressBox(QWidget):
    """A mark, then the host with its registered part set off, then as much of the path as there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kind = "official"
        self._sub = self._main = self._path = ""
        self._words: dict[str, str] = dict.fromkeys(_MARKS, "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def say(self, official: str, other: str, blocked: str) -> None:
        """The words of the three marks."""
        self._words = {"official": official, "other": other, "blocked": blocked}
        self._tell()

    def show_address(self, kind: str, sub: str, main: str, path: str) -> None:
        """Show an address: `kind` is official, other or blocked, `main` the registered part of the host."""
        self._kind, self._sub, self._main, self._path = kind, sub, main, path
        self._tell()

    def sizeHint(self) -> QSize:
        """As high as the tools beside it."""
        return QSize(self._theme.px(300), self._theme.target(56))

    def minimumSizeHint(self) -> QSize:
        """The registered part of the host is never cut."""
        main = broken(self._theme, "h3t", self._main).width
        return QSize(main + self._theme.px(14 * 2 + 8) + self._theme.target(26), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the mark and the address."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = theme.border("control")
        painter.setPen(QPen(theme.color("linestrong"), border))
        painter.setBrush(theme.color("surface"))
        half, corner = border / 2, theme.radius("field")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        x = self._paint_mark(painter) + theme.px(14)
        for role, tone, text in self._fitting(self.width() - theme.px(12) - x):
            words = broken(theme, role, text)
            words.draw(painter, x, (self.height() - words.height) / 2, theme.color(tone))
            x += words.width
        painter.end()

    def _fitting(self, room: int) -> list[tuple[str, str, str]]:
        """Role, tone and words of what is shown: the registered part first, since that names the owner."""
        parts = []
        for role, tone, text, cut in (
            ("h3t", "ink", self._main, Qt.TextElideMode.ElideLeft),
            ("h3n", "ink2", self._sub, Qt.TextElideMode.ElideLeft),
            ("h3n", "ink2", self._path, Qt.TextElideMode.ElideRight),
        ):
            shown = self._theme.metrics(role).elidedText(text, cut, max(0, room - 1))
            room -= broken(self._theme, role, shown).width if shown else 0
            parts.append((role, tone, shown))
        main, sub, path = parts
        return [part for part in (sub, main, path) if part[2]]

    def _paint_mark(self, painter: QPainter) -> int:
        """The mark with its word where both fit before the host; returns where it ends."""
        theme = self._theme
        sign, weight, fill, tone = _MARKS[self._kind]
        tone = "ink" if theme.look.contrast else tone
        side, inset, gap = theme.target(26), theme.px(6), theme.px(8)
        words = broken(theme, "fact", self._words[self._kind])
        host = broken(theme, "h3t", self._sub + self._main).width
        roomy = inset + gap * 3 + side + words.width + host + theme.px(30) < self.width()
        width = gap * 2 + side + (gap + words.width if roomy else 0)
        height = self.height() - 2 * inset
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(fill))
        painter.drawRoundedRect(QRectF(inset, inset, width, height), theme.px(6), theme.px(6))
        at = (self.height() - side) // 2
        painter.drawPixmap(inset + gap, at, theme.icon(sign, tone, 26, weight))
        if roomy:
            words.draw(painter, inset + gap * 2 + side, (self.height() - words.height) / 2, theme.color(tone))
        return inset + width

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._words[self._kind]}: {self._sub}{self._main}{self._path}")
        self.updateGeometry()
        self.update()
