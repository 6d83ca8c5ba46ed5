"""Shown while the visit is being closed and a fresh window gets ready behind."""

from typing import ClassVar

from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import line
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Plate


class ErasingScreen(Screen):
    """Nothing can be pressed; nothing is promised before it is done."""

    frame: ClassVar[Frame] = Frame(footer=False, back=False, help=False, language=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, "hero")
        self._text = Label(theme, "lead")
        self.body.addStretch(1)
        for part in (Plate(theme, "broom", "blue", (120, 84), "fill"), self._title, self._text):
            row = line(theme)
            row.addStretch(1)
            row.addWidget(part)
            row.addStretch(1)
            self.body.addLayout(row)
            self.body.space(14)
        self.body.addStretch(1)
        self.ready()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("Erasing…"))
        self._text.say(self.tr("We close everything. One moment, please."))
