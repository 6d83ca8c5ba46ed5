"""Calling the specialist from any screen, and following what the desk does with the visitor's session."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.flows.stage import Stage
from kiosk.ui.window import KioskWindow


class HelpFlow(QObject):
    """The same button calls and takes the call back; what became of it is read from the store.

    `ended` says that the desk has ended the session.
    """

    ended = Signal()

    def __init__(self, stage: Stage, window: KioskWindow, step: Callable[[], int | None]) -> None:
        """`step` tells at which step of the guide the visitor is, from 1."""
        super().__init__(stage)
        self._stage, self._window = stage, window
        self._step = step

    @Slot()
    def press(self) -> None:
        """Call, or take the call back."""
        self._stage.attempt(self._call_or_take_back)

    def refresh(self) -> None:
        """The desk may have answered, taken the work over, handed it back or ended it."""
        from kiosk.usecases.assisted import session_of

        now, kiosk = self._stage.now, self._stage.room().kiosk
        if self._stage.help_called:
            self._show()
        if now.visit is None or now.session is None:
            return
        session = session_of(kiosk, now.visit)
        if session is None:
            return
        now.session = session.id
        if session.ending:
            self.ended.emit()

    def forget(self) -> None:
        """Whoever called is gone: nobody need come."""
        if self._stage.help_called:
            self._stage.attempt(self._take_back)
        self._window.show_help_state("idle")

    def _call_or_take_back(self) -> None:
        from kiosk.usecases.help import call_for_help

        stage, now = self._stage, self._stage.now
        if stage.help_called:
            self._take_back()
        else:
            call_for_help(stage.room().kiosk, now.session, now.service, self._step())
            stage.help_called = True
            self._stage.recorded.emit()
            self._show()

    def _take_back(self) -> None:
        from kiosk.usecases.help import end_call

        end_call(self._stage.room().kiosk, self._stage.room().kiosk.letter)
        self._stage.help_called = False
        self._stage.recorded.emit()
        self._show()

    def _show(self) -> None:
        from kiosk.usecases.help import call_here

        call = call_here(self._stage.room().kiosk)
        self._stage.help_called = call is not None
        if call is None:
            self._window.show_help_state("idle")
        else:
            self._window.show_help_state("called" if call.answered_at is None else "coming")
