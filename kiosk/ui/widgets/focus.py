"""What is drawn over a widget from outside: the ring of the focus, and the mark of what is read aloud."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kiosk.ui.theme import Theme


class Follower(QWidget):
    """An overlay of a window that keeps to one of its widgets.

    It follows the moves of its own widgets by watching them alone: a filter on the application
    crashes beside a web view.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def follow(self, target: QWidget | None) -> None:
        """Keep to this widget; None hides the overlay."""
        for each in self._watched:
            if isValid(each):  # a screen may go while it has the focus
                each.removeEventFilter(self)
        self._watched = []
        carrier = target
        while carrier is not None and carrier is not self.window():
            carrier.installEventFilter(self)
            self._watched.append(carrier)
            carrier = carrier.parentWidget()
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move with the widget and with everything that carries it."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        return False

    def reach(self, _target: QWidget) -> int:
        """Pixels by which the overlay is larger than what it keeps to."""
        return self.theme.px(6)

    def _place(self) -> None:
        target = self._watched[0] if self._watched else None
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        out = self.reach(target)
        box = QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size()).adjusted(-out, -out, out, out)
        self.setGeometry(box.intersected(self.window().rect()))
        self.show()
        self.raise_()


class FocusRing(Follower):
    """The ring around the control that keys would press.

    One for a window; shown only for a focus that came by a key, and for fields.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def reach(self, target: QWidget) -> int:
        """Around the control, or within a row of a list."""
        return 0 if getattr(target, "ring_inside", False) else self.theme.px(8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw yellow inside ink."""
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = theme.px(4)
        corner = theme.px(18)
        for inset, name in ((thick / 2, "ring"), (thick * 1.5, "focus")):
            painter.setPen(QPen(theme.color(name), thick))
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, corner - inset, corner - inset)
        painter.end()

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        is_ours = now is not None and getattr(now, "by_key", False) and now.window() is self.window()
        self.follow(now if is_ours else None)


class ReadingMark(Follower):
    """Lights up what is being read aloud, like a marker on paper; a dashed box in high contrast."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Colour the ground and leave the words as they are."""
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.border("selected")
        half = width / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        pen = QPen(theme.color("helpedge"), width)
        if theme.look.contrast:
            pen.setStyle(Qt.PenStyle.DashLine)
        else:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.setBrush(theme.color("reading"))
        painter.setPen(pen)
        painter.drawRoundedRect(box, theme.radius("field"), theme.radius("field"))
        painter.end()
