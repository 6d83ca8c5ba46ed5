"""Our own dialog: a question over the window that must be answered first."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.band import repeat_size
from kiosk.ui.widgets.boxes import Flow, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.ring import Ring
from kiosk.ui.widgets.text import Label

WIDTH = 900


class WovenPanel(QFrame):
    """A white box whose upper edge is woven; high contrast has a plain edge."""

    def __init__(self, theme: Theme, edge: str = "") -> None:
        super().__init__()
        self._theme, self._edge = theme, edge
        self.rows = column(theme, self)
        self._inset()
        theme.changed.connect(self._inset)

    def weave_height(self) -> int:
        """Pixels that the woven edge takes."""
        return 0 if self._theme.look.contrast else self._weave().height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, weave and edge."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = theme.radius("dialog")
        edge = theme.color(self._edge or "edge") if self._edge or theme.look.contrast else None
        width = theme.border("selected") if edge else 0
        half = width / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        path = QPainterPath()
        path.addRoundedRect(box, corner, corner)
        painter.fillPath(path, theme.color("surface"))
        if not theme.look.contrast:
            size = self._weave()
            strip = QPainterPath()
            strip.addRect(QRectF(0, 0, self.width(), size.height() + width))
            brush = QBrush(theme.art("weave", size))
            painter.setBrushOrigin(QPointF((self.width() - size.width()) // 2, width))
            painter.fillPath(path.intersected(strip), brush)
        if edge:
            painter.setPen(QPen(edge, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        painter.end()

    def _weave(self) -> QSize:
        return repeat_size(self._theme, 15, 32, 3)

    def _inset(self) -> None:
        self.setContentsMargins(0, self.weave_height(), 0, 0)


class Dialog(QWidget):
    """A question in front of everything; `accepted` or `rejected` once, then it is gone. Escape rejects.

    Where several things can be chosen, `chosen` says which.
    """

    accepted = Signal()
    rejected = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._panel = WovenPanel(theme)
        self._panel.setParent(self)
        self._title = Label(theme, "hero")
        self._text = Label(theme, "dialog")
        self._buttons = Flow(theme, gap=16)
        self._inner = line(theme, gap=36, margins=(44, 28, 44, 34))
        words = column(theme)
        words.addWidget(self._title)
        words.space(10)
        words.addWidget(self._text)
        words.space(24)
        words.addWidget(self._buttons)
        self._inner.addLayout(words, 1)
        self._ring: Ring | None = None
        self._panel.rows.addLayout(self._inner)
        self._before: QWidget | None = window.focusWidget()
        self.setGeometry(window.rect())
        theme.changed.connect(self._place)

    def say(self, title: str, text: str) -> None:
        """The question and its explanation."""
        self._title.say(title)
        self._text.say(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def show_ring(self, left: int, whole: int, unit: str) -> None:
        """How much of a time is left, as a number in a ring."""
        if self._ring is None:
            self._ring = Ring(self._theme)
            self._inner.insertWidget(0, self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
            self._ring.show()
        self._ring.show_left(left, whole, unit)
        self._place()

    def add(self, text: str, kind: str, icon: str = "", *, yes: bool) -> KButton:
        """Add an answer; the last one added that is not `yes` has the focus at first."""
        button = KButton(self._theme, kind, icon=icon, shape="big")
        button.say(text)
        button.setObjectName("yes" if yes else "no")
        button.clicked.connect(self.accept if yes else self.reject)
        self._buttons.add(button)
        return button

    def choose(self, code: str, text: str, kind: str, icon: str = "") -> KButton:
        """Add one of several choices; `chosen` carries its code after `accepted`."""
        button = self.add(text, kind, icon, yes=True)
        button.setObjectName(code)
        button.clicked.connect(self._on_chosen)
        return button

    def open(self, first: QWidget, *, by_key: bool) -> None:
        """Show the dialog with the focus on its safe answer."""
        self.show()
        self.raise_()
        self._place()
        first.setFocus(Qt.FocusReason.TabFocusReason if by_key else Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Answer yes."""
        self._close()
        self.accepted.emit()

    def reject(self) -> None:
        """Answer no."""
        self._close()
        self.rejected.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside."""
        inside = [each for each in self.findChildren(Pressable) if each.isVisible() and each.isEnabled()]
        now = self.focusWidget()
        if not inside:
            return False
        at = inside.index(now) if isinstance(now, Pressable) and now in inside else -1
        step = 1 if forward else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        inside[(at + step) % len(inside)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is the safe answer; arrows go round like Tab; nothing goes through to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.focusNextPrevChild(True)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.focusNextPrevChild(False)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken the page behind."""
        shade = self._theme.color("overlay")
        shade.setAlphaF(self._theme.tokens.overlay)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the panel in the middle."""
        super().resizeEvent(event)
        self._place()

    def _on_chosen(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _place(self) -> None:
        room = self._theme.px(24)
        width = min(self._theme.px(WIDTH), self.width() - 2 * room)
        self._panel.rows.activate()  # a new ring or other letters are else not yet reckoned with
        height = self._panel.heightForWidth(width)
        self._panel.setGeometry(
            (self.width() - width) // 2, max(0, (self.height() - height) // 2), width, height
        )

    def _close(self) -> None:
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()
