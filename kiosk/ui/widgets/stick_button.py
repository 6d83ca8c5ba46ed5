"""The button that carries something to a stick."""

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button import KButton


class StickButton(KButton):
    """Says itself how the copying went, until its words are said again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "sec", icon="usb", shape="panel")

    def show_copied(self, done: bool | None) -> None:
        """Whether it is on the stick; None when there is no stick."""
        if done is None:
            self.say(self.tr("Plug in a stick, then press again"))
        else:
            self.say(self.tr("It is on the stick") if done else self.tr("The stick did not take it"))
