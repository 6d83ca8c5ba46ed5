"""The bar over a site: its address, and the few tools that a visitor needs of a browser."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.ui.theme import Theme, mark
from kiosk.ui.widgets.address import AddressBox
from kiosk.ui.widgets.boxes import Flow
from kiosk.ui.widgets.header import Tool

ROOM: Final = 300
"""Design units that the address wants beside the tools; with less it takes a line of its own."""


class SiteBar(QWidget):
    """Tools left and right of the address, or above it where there is no room."""

    back = Signal()
    reload = Signal()
    smaller = Signal()
    larger = Signal()
    print_pressed = Signal()
    papers = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        mark(self, "toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.address = AddressBox(theme)
        self._tools = {
            "site_back": (Tool(theme, "arrow-left", low=True), self.back),
            "reload": (Tool(theme, "arrow-clockwise", low=True), self.reload),
            "zoom_out": (Tool(theme, "magnifying-glass-minus", low=True), self.smaller),
            "zoom_in": (Tool(theme, "magnifying-glass-plus", low=True), self.larger),
            "print": (Tool(theme, "printer", low=True), self.print_pressed),
            "papers": (Tool(theme, "file-text", low=True), self.papers),
        }
        self._left, self._right = Flow(theme, gap=8), Flow(theme, gap=8)
        for name, (tool, signal) in self._tools.items():
            tool.setObjectName(name)
            tool.clicked.connect(signal)
            (self._left if name in {"site_back", "reload"} else self._right).add(tool)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self.show_zoomed(False)
        self.show_papers(False)
        theme.changed.connect(self._arrange)
        self.retranslate()

    def show_loading(self, loading: bool) -> None:
        """Whether the page is still on its way."""
        self._tools["reload"][0].show_on(loading)

    def show_zoomed(self, zoomed: bool) -> None:
        """Whether the letters of the site are not of their usual size."""
        self._tools["zoom_out"][0].setVisible(zoomed)
        self._arrange()

    def show_papers(self, there: bool) -> None:
        """Whether this visit has papers."""
        self._tools["papers"][0].setVisible(there)
        self._arrange()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        words = {
            "site_back": self.tr("Back", "tool: the page before"),
            "reload": self.tr("Reload", "tool: the same page anew, a short label"),
            "zoom_out": self.tr("Smaller", "tool: smaller letters on the site"),
            "zoom_in": self.tr("Larger", "tool: larger letters on the site"),
            "print": self.tr("Print", "tool: I print this page"),
            "papers": self.tr("Papers", "tool: the papers of this visit"),
        }
        for name, (tool, _) in self._tools.items():
            tool.say(words[name])
        self.address.say(
            self.tr("Official site"), self.tr("Other site"), self.tr("Does not open here", "an address")
        )
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything in the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        px = self._theme.px
        side, gap = px(12), px(8)
        beside = self._left.sizeHint().width() + self._right.sizeHint().width() + 2 * (side + gap)
        roomy = beside + max(px(ROOM), self.address.minimumSizeHint().width()) <= self.width()
        self._grid.setContentsMargins(side, px(6), side, px(6))
        self._grid.setSpacing(gap)
        self._grid.addWidget(self._left, 0, 0)
        if roomy:
            self._grid.addWidget(self.address, 0, 1)
            self._grid.addWidget(self._right, 0, 2)
        else:
            self._grid.addWidget(self._right, 0, 1)
            self._grid.addWidget(self.address, 1, 0, 1, 3)
