"""What everything that can be pressed has in common: edge, keys, hover, focus by keyboard."""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from kiosk.ui.theme import Theme

BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


def carve(
    painter: QPainter,
    rect: QRectF,
    colors: tuple[QColor, QColor, QColor],
    radius: float,
    widths: tuple[int, int],
) -> None:
    """Paint a box with a thicker bottom edge; `colors` are fill, edge, bottom, `widths` edge and bottom.

    A style sheet draws horns where a thick side meets a thin one on a rounded corner; boxes in boxes do not.
    """
    fill, edge, under = colors
    width, bottom = widths
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(under)
    painter.drawRoundedRect(rect, radius, radius)
    if edge != under:
        painter.setBrush(edge)
        painter.drawRoundedRect(rect.adjusted(0, 0, 0, width - bottom), radius, radius)
    painter.setBrush(fill)
    inner = max(0.0, radius - width)
    painter.drawRoundedRect(rect.adjusted(width, width, -width, -bottom), inner, inner)


class Pressable(QAbstractButton):
    """A control that acts on release and can be reached and pressed by keys."""

    ring_inside = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.by_key = False
        self.hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.restyle)

    def say(self, text: str, more: str = "") -> None:
        """Name the control by its visible words; `more` is read after the name."""
        if (text, more) == (self.accessibleName(), self.accessibleDescription()):
            return
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(more)
        self.restyle()

    def restyle(self) -> None:
        """Ask the theme again for everything."""
        self.updateGeometry()
        self.update()

    def paint_edge(
        self, painter: QPainter, names: tuple[str, str, str], radius: str, bottom: int = 5
    ) -> None:
        """Carve the box of this control in the colours named fill, edge and bottom."""
        fill, edge, under = (self.theme.color(name) for name in names)
        width = self.theme.border("control")
        flat = self.theme.look.contrast or self.isDown()
        depth = width if flat else self.theme.px(bottom)
        carve(painter, QRectF(self.rect()), (fill, edge, under), self.theme.radius(radius), (width, depth))

    @property
    def sunk(self) -> int:
        """Pixels by which the content lies lower than at rest."""
        return self.theme.px(3) if self.isDown() and not self.theme.look.contrast else 0

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the mouse."""
        self.hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to rest."""
        self.hovered = False
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger leaves no hover behind."""
        from PySide6.QtGui import QPointingDevice

        if event.pointingDevice().type() == QPointingDevice.DeviceType.TouchScreen:
            self.hovered = False
        super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the focus came by a key: only then the ring is drawn."""
        self.by_key = event.reason() in BY_KEY
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses like Space; arrows and digits belong to the group around."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint with antialiasing by `draw`."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Paint the control; every kind does it its own way."""
        raise NotImplementedError


class Group(QFrame):
    """Answers that belong together: arrows move among them, digits pick them."""

    def members(self) -> list[Pressable]:
        """What can be pressed now, in reading order."""
        found = [each for each in self.findChildren(Pressable) if each.isVisibleTo(self) and each.isEnabled()]
        places = {each: each.mapTo(self, QPoint(0, 0)) for each in found}
        return sorted(found, key=lambda each: (places[each].y(), places[each].x()))

    def pick(self, digit: int) -> bool:
        """Press the answer with this number from 1, zero for the tenth; False when there is none."""
        members = self.members()
        number = digit or 10
        if not 1 <= number <= len(members):
            return False
        members[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        members[number - 1].click()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with arrows, pick with digits; anything else goes on to the screen."""
        if event.key() in _ARROWS:
            self._move(_ARROWS[Qt.Key(event.key())])
        elif not (event.text().isdecimal() and self.pick(int(event.text()))):
            super().keyPressEvent(event)

    def _move(self, way: QPoint) -> None:
        now = self.focusWidget()
        if not isinstance(now, Pressable):
            return
        start = now.mapTo(self, now.rect().center())
        best: tuple[int, Pressable] | None = None
        for each in self.members():
            step = each.mapTo(self, each.rect().center()) - start
            along = step.x() * way.x() + step.y() * way.y()
            across = abs(step.x() * way.y()) + abs(step.y() * way.x())
            if along > 0 and (best is None or along + 3 * across < best[0]):
                best = (along + 3 * across, each)
        if best is not None:
            best[1].setFocus(Qt.FocusReason.TabFocusReason)
