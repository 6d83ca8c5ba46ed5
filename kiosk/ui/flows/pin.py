"""Asks for a specialist's PIN before something that visitors may not do."""

import logging
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.errors import KioskError, PinsNotSet, WrongPin
from kiosk.ui.flows.stage import Stage, Wiring
from kiosk.ui.screens.pin import PinReason, PinScreen

LOG: Final = logging.getLogger(__name__)
FRAME_MS: Final = 20
"""Lets the word that a PIN is being looked at reach the glass before the looking holds everything up."""


class PinFlow(QObject):
    """`granted` carries the specialist's name, `cancelled` says that nobody typed a right one.

    Whoever asked shows what comes next after either.
    """

    granted = Signal(str)
    cancelled = Signal()

    WIRING: Final[Wiring] = {PinScreen: {"entered": "_on_entered", "cancelled": "_on_cancelled"}}

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._name = self._pin = ""
        self._later = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._later.timeout.connect(self._on_shown)

    def ask(self, reason: PinReason) -> None:
        """Show the keypad, or why no PIN can be typed now."""
        screen = self._screen()
        desk_idle_min = round(self._stage.settings.desk_idle_s / 60)
        screen.show_reason(reason, desk_idle_min if reason is PinReason.DESK else 0)
        try:
            self._show_what_is_in_the_way(screen)
        except KioskError as fault:
            self._tell(fault)
        self._stage.show(screen, back=self._on_cancelled)

    def _show_what_is_in_the_way(self, screen: PinScreen) -> None:
        from kiosk.usecases.pins import wait_s, with_pin

        room = self._stage.room()
        names = [each.name for each in with_pin(room.kiosk, room.secrets)]
        screen.show_names(names, self._name)
        if not names:
            screen.show_unset()
        elif wait := wait_s(room.kiosk):
            screen.show_wait(wait)

    @Slot(str, str)
    def _on_entered(self, name: str, pin: str) -> None:
        self._name, self._pin = name, pin
        self._screen().show_checking()
        self._later.start()

    @Slot()
    def _on_shown(self) -> None:
        from kiosk.usecases.pins import check_pin

        pin, self._pin = self._pin, ""
        room = self._stage.room()
        try:
            specialist = check_pin(room.kiosk, room.secrets, self._name, pin)
        except KioskError as fault:
            self._tell(fault)
        else:
            self.granted.emit(specialist.name)

    @Slot()
    def _on_cancelled(self) -> None:
        """Also while a PIN waits to be looked at: then it is not."""
        self._later.stop()
        self._pin = ""
        self.cancelled.emit()

    def _tell(self, fault: KioskError) -> None:
        """On this screen: an error page of its own would lead away from what the PIN guards."""
        screen = self._screen()
        if isinstance(fault, WrongPin):
            if fault.wait_s:
                screen.show_wait(fault.wait_s)
            else:
                screen.show_wrong()
        elif isinstance(fault, PinsNotSet):
            screen.show_unset()
        else:
            LOG.error("%s", fault)
            screen.show_broken()

    def _screen(self) -> PinScreen:
        return self._stage.screen(PinScreen, self, self.WIRING)
