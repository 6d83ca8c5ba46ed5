"""The specialist's desk: the line at the left, the work in the middle, computers and day at the right."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from kiosk.ui.screens.desk_computers import ComputersPanel
from kiosk.ui.screens.desk_line import LinePanel
from kiosk.ui.screens.desk_today import TodayPanel
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.boxes import Card, column, keep_width, line
from kiosk.ui.widgets.text import Label


class DeskScreen(Screen):
    """Three panels side by side; what the left one says leaves through here."""

    next_called = Signal()
    called_again = Signal()
    not_come = Signal()
    walk_in = Signal()
    number_pressed = Signal(str)

    frame: ClassVar[Frame] = Frame(footer=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.line = LinePanel(theme)
        self.computers = ComputersPanel(theme)
        self.today = TodayPanel(theme)
        self._middle = QStackedWidget()
        self._work: QWidget | None = None
        self._over: QWidget | None = None
        self._idle = Card(theme, gap=8, margins=(18, 14, 18, 14))
        self._nobody, self._hint = Label(theme, "h2"), Label(theme, "bodyt", "ink2")
        for part in (self._nobody, self._hint):
            part.center(True)
            self._idle.rows.addWidget(part)
        self._idle.rows.insertStretch(0, 1)
        self._idle.rows.addStretch(1)
        self._middle.addWidget(self._idle)
        self._panels = line(theme, gap=18)
        self._panels.addWidget(self.line)
        self._panels.addWidget(self._middle, 1)
        self._right = QWidget()
        right = column(theme, self._right, gap=18)
        right.addWidget(self.computers, 1)
        right.addWidget(self.today)
        self._panels.addWidget(self._right)
        self.body.addLayout(self._panels, 1)
        self.line.next_called.connect(self.next_called)
        self.line.called_again.connect(self.called_again)
        self.line.not_come.connect(self.not_come)
        self.line.walk_in.connect(self.walk_in)
        self.line.pressed.connect(self.number_pressed)
        self.ready()

    def show_work(self, panel: QWidget | None) -> None:
        """Put the work with a visitor in the middle; None when there is none."""
        self._work = panel
        self._show_middle()

    def show_over(self, panel: QWidget | None) -> None:
        """Put something short in front of the work; None goes back to it."""
        self._over = panel
        self._show_middle()

    def retranslate(self) -> None:
        """The panels say their own words."""
        self._nobody.say(self.tr("Nobody is at your desk"))
        self._hint.say(self.tr("Call the next number, or write down who came without one."))

    def apply(self, look: Look) -> None:
        """Narrow panels beside the wide one, all under each other in large text."""
        way = QBoxLayout.Direction
        self._panels.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        for panel, wide, narrow in ((self.line, 328, 292), (self._right, 308, 240)):
            width = self.theme.px(narrow if look.narrow else wide)
            keep_width(panel, None if look.large else width)

    def margins(self) -> tuple[float, float, float, float]:
        """Close to the edges: there is much to see."""
        side = 16 if self.theme.look.narrow else 22
        return (side, 16, side, 16)

    def _show_middle(self) -> None:
        panel = self._over or self._work or self._idle
        if self._middle.indexOf(panel) < 0:
            self._middle.addWidget(panel)
        self._middle.setCurrentWidget(panel)
