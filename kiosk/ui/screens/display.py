"""The room's display: the numbers that are called, big enough for the last chair."""

from collections.abc import Sequence
from typing import ClassVar

from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.text import Label


class DisplayScreen(Screen):
    """Nothing on it can be pressed."""

    frame: ClassVar[Frame] = Frame(footer=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._called = Label(theme, "ticket")
        self._called.center(True)
        self.body.addWidget(self._called, 1)
        self.ready()

    def show_called(self, numbers: Sequence[str]) -> None:
        """The numbers called now, the last call first."""
        self._called.say("  ".join(numbers))

    def retranslate(self) -> None:
        """Numbers are the same in every language."""
