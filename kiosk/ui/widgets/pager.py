"""A page that may be longer than the window: it turns by a press, without scroll bars."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.text import broken


class MoreBar(Pressable):
    """A bar over the whole width that turns the page; `up` or down."""

    ring_inside = True

    def __init__(self, theme: Theme, *, up: bool) -> None:
        super().__init__(theme)
        self._up = up

    def sizeHint(self) -> QSize:
        """One line of words."""
        words = broken(self.theme, "frame", self.text())
        return QSize(words.width + self.theme.px(160), max(self.theme.target(56), words.height))

    def minimumSizeHint(self) -> QSize:
        """May be as narrow as the window."""
        return QSize(0, self.sizeHint().height())

    def heightForWidth(self, _width: int) -> int:
        """The same for every width."""
        return self.sizeHint().height()

    def draw(self, painter: QPainter) -> None:
        """Paint the tint, the edge towards the page, words between two arrows."""
        theme = self.theme
        painter.fillRect(self.rect(), theme.color("hover" if self.hovered or self.isDown() else "bluel"))
        edge = theme.border("selected")
        painter.fillRect(0, self.height() - edge if self._up else 0, self.width(), edge, theme.color("blue"))
        words = broken(theme, "frame", self.text())
        side = theme.target(28)
        x = (self.width() - words.width) // 2
        gap = min(theme.px(20), x - side - theme.px(6))
        y = (self.height() - side) // 2
        sign = theme.icon("caret-down", "blued", 28)
        for at in (x - gap - side, x + words.width + gap) if gap > 0 else ():
            box = QRectF(at, y, side, side)
            painter.save()
            if self._up:
                painter.translate(box.center())
                painter.rotate(180)
                painter.translate(-box.center())
            painter.drawPixmap(box.topLeft().toPoint(), sign)
            painter.restore()
        words.draw(painter, x, (self.height() - words.height) / 2, theme.color("blued"))


class _Window(QScrollArea):
    """The part of the page that is seen."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        # Its own pane, because Qt's is filled and would hide the village.
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the pager."""
        super().resizeEvent(event)
        self.resized.emit()

    def minimumSizeHint(self) -> QSize:
        """Any part of a page can be seen through a small window."""
        return QSize(0, 0)


class Pager(QWidget):
    """Shows a page; when it is longer than the window, bars above and below turn it.

    In a panel it takes the height that is left, or a good part of the screen in large text.
    """

    def __init__(self, theme: Theme, page: QWidget, *, in_panel: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.page = page
        self._above = MoreBar(theme, up=True)
        self._below = MoreBar(theme, up=False)
        self._window = _Window()
        self._window.setWidget(page)
        page.setAutoFillBackground(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._above)
        box.addWidget(self._window, 1)
        box.addWidget(self._below)
        self._bar = self._window.verticalScrollBar()
        # What stands below can be counted only when the page has laid itself out.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._refresh)
        self._bar.rangeChanged.connect(self._later.start)
        self._bar.valueChanged.connect(self._refresh)
        self._window.resized.connect(self._later.start)
        theme.changed.connect(self._later.start)
        if in_panel:
            theme.changed.connect(self._fit_panel)
            self._fit_panel()
        self._above.clicked.connect(self._on_above)
        self._below.clicked.connect(self._on_below)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        self._refresh()

    def hasHeightForWidth(self) -> bool:
        """A page of any height is seen through a window of any height."""
        return False

    def go_top(self) -> None:
        """Show the beginning of the page."""
        self._bar.setValue(0)

    def turn_to(self, part: QWidget) -> None:
        """Show a part of the page."""
        self._window.ensureWidgetVisible(part, 0, self._theme.px(16))

    def changeEvent(self, event: QEvent) -> None:
        """Say the bars in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)

    def _fit_panel(self) -> None:
        policy = QSizePolicy.Policy
        large = self._theme.look.large
        self.setSizePolicy(policy.Preferred, policy.Preferred if large else policy.Ignored)
        self.setMinimumHeight(self._theme.px(400 if large else 160))

    def _step(self) -> int:
        return max(self._theme.px(60), self._window.height() - self._theme.px(60))

    def _on_above(self) -> None:
        self._bar.setValue(self._bar.value() - self._step())

    def _on_below(self) -> None:
        self._bar.setValue(self._bar.value() + self._step())

    def _refresh(self) -> None:
        # A page may lose its empty foot rather than get a bar for nothing.
        content = self._window.height() + self._bar.maximum()
        hidden = content - self.height() > self._theme.px(20)
        keep = self._above.hasFocus() or self._below.hasFocus()
        self._above.setVisible(hidden and self._bar.value() > 0)
        self._below.setVisible(hidden and self._bar.value() < self._bar.maximum())
        if keep and not (self._above.hasFocus() or self._below.hasFocus()):
            (self._above if self._above.isVisible() else self._below).setFocus()
        if not hidden:
            return
        top, bottom = self._bar.value(), self._bar.value() + self._window.height()
        over = under = 0
        for part in self._parts():
            y = part.mapTo(self.page, QPoint(0, 0)).y()
            over += y < top
            under += y + part.height() > bottom
        self._above.say(self.tr("More above: %n", "", over) if over else self.tr("More above"))
        self._below.say(self.tr("More below: %n", "", under) if under else self.tr("More below"))

    def _parts(self) -> list[QWidget]:
        return [each for each in self.page.findChildren(Pressable) if each.isVisibleTo(self.page)]

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QWidget) and self.page.isAncestorOf(now):
            self.turn_to(now)
