"""Whose PIN it is: the specialists by their names, one of them chosen."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Flow, clear, column
from kiosk.ui.widgets.option import Option
from kiosk.ui.widgets.pressable import Group
from kiosk.ui.widgets.text import broken

_DISC: Final = 40


class NameOption(Option):
    """A name with its first letter on a disc; pressing the chosen one again changes nothing."""

    def nextCheckState(self) -> None:
        """It can be chosen, and only another can take that away."""
        self.setChecked(True)

    def paint_mark(self, painter: QPainter, box: QRectF, *, on: bool) -> None:
        """The disc: it must stand out also on the fill of a chosen one."""
        theme = self.theme
        dark = on and theme.look.contrast
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface" if dark else "yellow" if on else "bluem"))
        painter.drawEllipse(box)
        letter = broken(theme, "body_b", self.text()[:1].upper())
        y = box.top() + (box.height() - letter.height) / 2
        letter.draw(painter, box.left(), y, theme.color("ink" if dark else "onhelp"), box.width())

    @property
    def mark_units(self) -> float:
        """How wide the disc is."""
        return _DISC


class Names(Group):
    """`chosen` follows every other choice; digits do not choose here, they belong to the PIN."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._box = column(theme, self)
        self._options: dict[str, NameOption] = {}
        self.name = ""

    def show_names(self, names: Sequence[str], chosen: str) -> None:
        """Offer these names; `chosen` is one of them, or the first is taken. One alone is not shown."""
        clear(self._box)
        flow = Flow(self._theme, 14)
        self._box.addWidget(flow)
        self.name = chosen if chosen in names else next(iter(names), "")
        self._options = {name: NameOption(self._theme) for name in names}
        for name, option in self._options.items():
            option.say(name)
            option.setObjectName(f"name_{name}")
            option.setChecked(name == self.name)
            option.clicked.connect(self._on_clicked)
            flow.add(option)
        self.setVisible(len(names) > 1)

    def pick(self, digit: int) -> bool:  # noqa: ARG002
        """A digit is one of the PIN."""
        return False

    def _on_clicked(self) -> None:
        pressed = self.sender()
        self.name = next(name for name, option in self._options.items() if option is pressed)
        for name, option in self._options.items():
            option.setChecked(name == self.name)
            option.restyle()
        self.chosen.emit()
