"""The computer is kept from visitors while a technician works on it: where they can go meanwhile."""

from kiosk.ui.screens.paused import PausedScreen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Plate


class MaintenanceScreen(PausedScreen):
    """Stands until the technician is done or the time is up."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme, Plate(theme, "gear", "blue", (84, 60), "bold"), KButton(theme, "sec", icon="gear")
        )
        self.staff.setObjectName("technician")
        self._now, self._later = Label(theme, "list"), Label(theme, "list")
        self.card.rows.addWidget(self._now)
        self.card.rows.addWidget(self._later)
        self.ready()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.title.say(self.tr("This computer is being looked after"))
        self.lead.say(self.tr("You did nothing wrong."))
        self._now.say(self.tr("Please use another computer, or go to the specialist."))
        self._later.say(self.tr("You can also come back a little later."))
        self.staff.say(self.tr("For the technician", "button: asks for a PIN"))
