"""The specialist's desk: the line at the left, the work in the middle, the computers at the right."""

from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.boxes import Card, line


class DeskScreen(Screen):
    """Three panels side by side; each is filled by its own module."""

    frame: ClassVar[Frame] = Frame(footer=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.line = Card(theme, gap=10, margins=(18, 14, 18, 14))
        self.computers = Card(theme, gap=10, margins=(18, 14, 18, 14))
        self._middle = QStackedWidget()
        self._idle = Card(theme, gap=10, margins=(18, 14, 18, 14))
        self._middle.addWidget(self._idle)
        self._panels = line(theme, gap=18)
        self._panels.addWidget(self.line)
        self._panels.addWidget(self._middle, 1)
        self._panels.addWidget(self.computers)
        self.body.addLayout(self._panels, 1)
        self.ready()

    def show_middle(self, panel: QWidget | None) -> None:
        """Put the work with a visitor in the middle; None when there is none."""
        if panel is not None and self._middle.indexOf(panel) < 0:
            self._middle.addWidget(panel)
        self._middle.setCurrentWidget(panel or self._idle)

    def retranslate(self) -> None:
        """The panels say their own words."""

    def apply(self, look: Look) -> None:
        """Narrow side panels beside the wide middle."""
        self.line.setFixedWidth(self.theme.px(300 if look.narrow else 328))
        self.computers.setFixedWidth(self.theme.px(240 if look.narrow else 308))

    def margins(self) -> tuple[float, float, float, float]:
        """Close to the edges: there is much to see."""
        side = 16 if self.theme.look.narrow else 22
        return (side, 16, side, 16)
