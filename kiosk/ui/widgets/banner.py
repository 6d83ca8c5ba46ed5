"""Notices: banners, chips, and the box that says why something cannot be done now."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from kiosk.ui.theme import Theme, mark
from kiosk.ui.widgets.boxes import Icon, column, line
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.text import Label, broken

_SIGNS = {
    "info": ("info", "blued"),
    "ok": ("check-circle", "green"),
    "attention": ("warning", "amber"),
    "error": ("warning-circle", "red"),
}


class Banner(QFrame):
    """A notice over the whole width that stays until it stops being true."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = Icon(theme, "info", "blued", 34, "fill")
        self._title = Label(theme, "body_b")
        self._text = Label(theme, "bodyn")
        box = line(theme, self, gap=18, margins=(22, 12, 22, 14))
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(theme, gap=2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        box.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        mark(self, "banner", "info")

    def show_notice(self, kind: str, title: str, text: str, icon: str = "") -> None:
        """Show a notice of a kind: info, ok, attention or error."""
        sign, tone = _SIGNS[kind]
        self._icon.show_icon(icon or sign, tone, "fill")
        self._title.say(title)
        self._text.say(text)
        self.setAccessibleName(f"{title} {text}")
        mark(self, "banner", kind)


_CHIPS = {
    "neutral": ("sunken", "ink"),
    "done": ("greenl", "green"),
    "attention": ("amberl", "amber"),
    "info": ("bluel", "blued"),
}


class Chip(QWidget):
    """A short fact with a sign; not pressable."""

    def __init__(self, theme: Theme, text: str, kind: str, icon: str) -> None:
        super().__init__()
        self._theme, self._text, self._kind, self._icon = theme, text, kind, icon
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def say(self, text: str) -> None:
        """Show other words."""
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The words of the chip."""
        return self._text

    def sizeHint(self) -> QSize:
        """Words in one line."""
        lines = broken(self._theme, "chip", self._text)
        return QSize(lines.width + self._beside(), lines.height + self._theme.px(8))

    def minimumSizeHint(self) -> QSize:
        """About two words; then the chip goes on in a second line."""
        return QSize(min(self.sizeHint().width(), self._theme.target(180)), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Height of the words wrapped into `width` pixels."""
        return broken(
            self._theme, "chip", self._text, max(1, width - self._beside())
        ).height + self._theme.px(8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint, the sign and the words."""
        theme = self._theme
        fill, tone = _CHIPS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.px(2) if theme.look.contrast else 0
        painter.setPen(QPen(theme.color("edge"), width) if width else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme.color(fill))
        half, corner = width / 2, theme.radius("chip")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        tone = "ink" if theme.look.contrast else tone
        side = theme.target(20)
        painter.drawPixmap(theme.px(12), (self.height() - side) // 2, theme.icon(self._icon, tone, 20))
        lines = broken(theme, "chip", self._text, max(1, self.width() - self._beside()))
        x = theme.px(12 + 7) + side
        lines.draw(painter, x, (self.height() - lines.height) / 2, theme.color(tone))
        painter.end()

    def _beside(self) -> int:
        return self._theme.px(12 + 7 + 12) + self._theme.target(20)


class ReasonBox(Pressable):
    """Something that cannot be done now, and why; it can be focused and read, pressing it does nothing."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__(theme)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._title = Label(theme, "body_b")
        self._reason = Label(theme, "chipn", "ink2")
        box = line(theme, self, gap=14, margins=(18, 12, 18, 14))
        box.addWidget(Icon(theme, icon, "ink2", 28), 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(theme, gap=2)
        words.addWidget(self._title)
        words.addWidget(self._reason)
        box.addLayout(words, 1)

    def say_reason(self, title: str, reason: str) -> None:
        """What, and why not now."""
        self._title.say(title)
        self._reason.say(reason)
        self.say(title, reason)

    def draw(self, painter: QPainter) -> None:
        """Paint the dashed box."""
        theme = self.theme
        width = theme.border("control")
        pen = QPen(theme.color("linestrong"), width)
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(theme.color("sunken"))
        half, corner = width / 2, theme.radius("button")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
