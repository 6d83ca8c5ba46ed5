"""The room's display: which numbers are called."""

from typing import Final

from kiosk.ui.flows.stage import Wiring
from kiosk.ui.flows.standing import StandingFlow
from kiosk.ui.screens.display import DisplayScreen


class DisplayFlow(StandingFlow):
    """Shows the calls of the store, all day."""

    WIRING: Final[Wiring] = {DisplayScreen: {}}

    def open_store(self) -> None:
        """Show the line as it stands."""
        screen = self._stage.screen(DisplayScreen, self, self.WIRING)
        self._stage.show(screen, self.refresh)

    def refresh(self) -> None:
        """Show the numbers that are called now."""
        self._stage.attempt(self._show_called)

    def _show_called(self) -> None:
        from kiosk.usecases.line import called_now

        called = called_now(self._stage.room().kiosk)
        screen = self._stage.screen(DisplayScreen, self, self.WIRING)
        screen.show_called(called[0].ticket if called else None, new=False)
