"""Cards of a big choice: a picture, what it means, what happens next; and the low card beside them."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.band import Picture
from kiosk.ui.widgets.boxes import Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Plate


class ChoiceCard(QFrame):
    """A card of the welcome screen; it presses as a whole, its button is what keys reach."""

    chosen = Signal()

    def __init__(self, theme: Theme, edge: str, picture: str, icon: str, button: KButton) -> None:
        super().__init__()
        self._theme, self._edge = theme, edge
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button = button
        self._title = Label(theme, "choice")
        self._text = Label(theme, "bodyt")
        self._meta = Label(theme, "meta", "ink2")
        box = column(theme, self, gap=0, margins=(21, 17, 21, 19))
        top = line(theme, gap=22)
        self._picture = Picture(theme, picture, 192, 148)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignBottom)
        words = column(theme)
        words.addStretch()
        words.addWidget(self._title)
        words.space(6)
        words.addWidget(self._text)
        words.space(7)
        meta = line(theme, gap=8)
        meta.addWidget(Icon(theme, icon, "ink2", 22), 0, Qt.AlignmentFlag.AlignTop)
        meta.addWidget(self._meta, 1)
        words.addLayout(meta)
        words.space(12)
        words.addStretch()
        top.addLayout(words, 1)
        box.addLayout(top, 1)
        box.addWidget(button)
        button.clicked.connect(self.chosen)

    def say(self, title: str, text: str, meta: str, button: str) -> None:
        """All words of the card."""
        self._title.say(title)
        self._text.say(text)
        self._meta.say(meta)
        self._button.say(button, f"{title}. {meta}")

    def arrange(self, least: float) -> None:
        """The least height in design units; a narrow window has a smaller picture."""
        self.setMinimumHeight(self._theme.px(least))
        self._picture.set_units(*((132, 102) if self._theme.look.narrow else (192, 148)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole card presses."""
        if self.rect().contains(event.position().toPoint()):
            self._button.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._theme.border("selected")
        painter.setPen(QPen(self._theme.color(self._edge), width))
        painter.setBrush(self._theme.color("surface"))
        half, corner = width / 2, self._theme.px(20)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        painter.end()


class WayCard(Pressable):
    """A card of the question how to work: the whole card is the button."""

    def __init__(self, theme: Theme, picture: str, icon: str) -> None:
        super().__init__(theme)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self._title = Label(theme, "choice")
        self._text = Label(theme, "bodyt")
        self._meta = Label(theme, "meta", "ink2")
        box = line(theme, self, gap=24, margins=(30, 24, 30, 28))
        self._picture = Picture(theme, picture, 188, 145)
        box.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(theme, gap=6)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._text)
        meta = line(theme, gap=8)
        meta.addWidget(Icon(theme, icon, "ink2", 22), 0, Qt.AlignmentFlag.AlignTop)
        meta.addWidget(self._meta, 1)
        words.addLayout(meta)
        words.addStretch()
        box.addLayout(words, 1)
        box.addWidget(Icon(theme, "caret-right", "link", 26), 0, Qt.AlignmentFlag.AlignVCenter)

    def say_all(self, title: str, text: str, meta: str) -> None:
        """All words of the card."""
        self._title.say(title)
        self._text.say(text)
        self._meta.say(meta)
        self.say(title, f"{text} {meta}")

    def arrange(self, least: float) -> None:
        """The least height in design units; a narrow window has a smaller picture."""
        self.setMinimumHeight(self.theme.px(least))
        self._picture.set_units(*((120, 93) if self.theme.look.narrow else (188, 145)))

    def draw(self, painter: QPainter) -> None:
        """Paint the box; the content paints itself."""
        lit = self.isDown() or self.hovered
        self.paint_edge(painter, ("hover" if lit else "surface", "edge", "edge"), "card", 6)


class LowCard(Pressable):
    """A low card that leads on: a sign, what it means, and a second line in a wide window."""

    def __init__(self, theme: Theme, icon: str, tint: str) -> None:
        super().__init__(theme)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self._title = Label(theme, "h3t")
        self._text = Label(theme, "meta", "ink2")
        box = line(theme, self, gap=20, margins=(22, 12, 30, 16))
        box.addWidget(Plate(theme, icon, tint, (56, 38)), 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(theme, gap=2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch()
        box.addLayout(words, 1)
        box.addWidget(Icon(theme, "caret-right", "link", 24), 0, Qt.AlignmentFlag.AlignVCenter)
        self._arrange()
        theme.changed.connect(self._arrange)

    def say_both(self, title: str, text: str) -> None:
        """What it means, and more about it."""
        self._title.say(title)
        self._text.say(text)
        self.say(title, text)

    def draw(self, painter: QPainter) -> None:
        """Paint the box; the content paints itself."""
        lit = self.isDown() or self.hovered
        self.paint_edge(painter, ("hover" if lit else "surface", "edge", "edge"), "tile")

    def _arrange(self) -> None:
        self._text.leave_out(not self.theme.look.wide)
        self.setMinimumHeight(self.theme.target(92 if self.theme.look.wide else 72))
