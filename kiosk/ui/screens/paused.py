"""What the screens have in common that stand while the computer serves nobody: why, and a way in by PIN."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal

from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.band import Village
from kiosk.ui.widgets.boxes import Card, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.ground import Ground
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Plate


class PausedScreen(Screen):
    """A title, a sentence, a card to fill, and the `staff` button; `staff_pressed` asks for a PIN."""

    staff_pressed = Signal()

    frame: ClassVar[Frame] = Frame(footer=False, back=False, help=False)
    at_rest: ClassVar[bool] = True

    def __init__(self, theme: Theme, plate: Plate, staff: KButton) -> None:
        super().__init__(theme)
        self._plate = plate
        self.title, self.lead = Label(theme, "hero"), Label(theme, "h2")
        self.card = Card(theme, gap=18, margins=(28, 22, 28, 24))
        self.staff = staff
        staff.clicked.connect(self.staff_pressed)
        Village(theme, self)
        head = line(theme, gap=24)
        head.addWidget(plate, 0, Qt.AlignmentFlag.AlignTop)
        words = column(theme, gap=4)
        words.addWidget(self.title)
        words.addWidget(self.lead)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.space(24)
        self.body.addWidget(self.card)
        self.body.space(24)
        self.body.addWidget(staff, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.under(Ground(theme))

    def apply(self, look: Look) -> None:
        """Without pictures where large letters need the room."""
        self._plate.setVisible(look.wide)
