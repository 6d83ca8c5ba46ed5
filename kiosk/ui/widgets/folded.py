"""The steps put aside: a narrow strip with the number of the present step, pressed to see them again."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.text import broken

WIDTH = 84
DISC = 52


class FoldedRail(Pressable):
    """As high as the site beside it, so that it cannot be missed."""

    ring_inside = True

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._number = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)

    def show_step(self, number: int, name: str, more: str) -> None:
        """Show the number of the step; `name` is the word under it, `more` is read after it."""
        self._number = str(number)
        self.say(name, more)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for its word."""
        words = broken(self.theme, "tool", self.text())
        return QSize(max(self.theme.target(WIDTH), words.width + self.theme.px(12)), self.theme.target(160))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        """The same for every width."""
        return self.sizeHint().height()

    def draw(self, painter: QPainter) -> None:
        """Paint the strip, an arrow that opens it, the number in its disc and the word."""
        theme, edge = self.theme, self.theme.border("control")
        lit = self.hovered or self.isDown()
        painter.fillRect(self.rect(), theme.color("hover" if lit else "surface"))
        painter.fillRect(self.width() - edge, 0, edge, self.height(), theme.color("line"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, disc, gap = theme.target(28), theme.target(DISC), theme.px(10)
        y = theme.px(16)
        painter.drawPixmap((self.width() - side) // 2, y, theme.icon("caret-right", "link", 28))
        y += side + gap
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("blue"))
        painter.drawEllipse(QRectF((self.width() - disc) / 2, y, disc, disc))
        number = broken(theme, "h2", self._number)
        number.draw(painter, 0, y + (disc - number.height) / 2, theme.color("on"), self.width())
        words = broken(theme, "tool", self.text())
        words.draw(painter, 0, y + disc + gap, theme.color("link"), self.width())
