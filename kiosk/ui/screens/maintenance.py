"""The computer is kept from visitors while a technician works on it: where they can go meanwhile."""

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


class MaintenanceScreen(Screen):
    """Stands until the technician is done or the time is up; `technician_pressed` asks for a PIN."""

    technician_pressed = Signal()

    frame: ClassVar[Frame] = Frame(footer=False, back=False, help=False)
    at_rest: ClassVar[bool] = True

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._plate = Plate(theme, "gear", "blue", (84, 60), "bold")
        self._title, self._lead = Label(theme, "hero"), Label(theme, "h2")
        self._card = Card(theme, gap=12, margins=(28, 22, 28, 24))
        self._now, self._later = Label(theme, "list"), Label(theme, "list")
        self._technician = KButton(theme, "sec", icon="gear")
        self._technician.setObjectName("technician")
        self._technician.clicked.connect(self.technician_pressed)
        Village(theme, self)
        self._lay_out()
        self.ready()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("This computer is being looked after"))
        self._lead.say(self.tr("You did nothing wrong."))
        self._now.say(self.tr("Please use another computer, or go to the specialist."))
        self._later.say(self.tr("You can also come back a little later."))
        self._technician.say(self.tr("For the technician", "button: asks for a PIN"))

    def apply(self, look: Look) -> None:
        """Without pictures where large letters need the room."""
        self._plate.setVisible(look.wide)

    def _lay_out(self) -> None:
        theme = self.theme
        head = line(theme, gap=24)
        head.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignTop)
        words = column(theme, gap=4)
        words.addWidget(self._title)
        words.addWidget(self._lead)
        head.addLayout(words, 1)
        self._card.rows.addWidget(self._now)
        self._card.rows.addWidget(self._later)
        self.body.addLayout(head)
        self.body.space(24)
        self.body.addWidget(self._card)
        self.body.space(24)
        self.body.addWidget(self._technician, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.under(Ground(theme))
