"""The ring around the control that keys would press."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kiosk.ui.theme import Theme


class FocusRing(QWidget):
    """One overlay of a window; shown only for a focus that came by a key, and for fields.

    It follows the moves of its own widgets by watching them alone: a filter on the application
    crashes beside a web view.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move with the control and with everything that carries it."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw yellow inside ink."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = theme.px(4)
        corner = theme.px(18)
        for inset, name in ((thick / 2, "ring"), (thick * 1.5, "focus")):
            painter.setPen(QPen(theme.color(name), thick))
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, corner - inset, corner - inset)
        painter.end()

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        for each in self._watched:
            if isValid(each):  # a screen may go while it has the focus
                each.removeEventFilter(self)
        self._watched = []
        if now is not None and getattr(now, "by_key", False) and now.window() is self.window():
            carrier: QWidget | None = now
            while carrier is not None and carrier is not self.window():
                carrier.installEventFilter(self)
                self._watched.append(carrier)
                carrier = carrier.parentWidget()
        self._place()

    def _place(self) -> None:
        target = self._watched[0] if self._watched else None
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        out = 0 if getattr(target, "ring_inside", False) else self._theme.px(8)
        box = QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size()).adjusted(-out, -out, out, out)
        self.setGeometry(box.intersected(self.window().rect()))
        self.show()
        self.raise_()
