"""A visitor who went away without a word: asked whether they are still there, then everything is closed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.ui.flows.stage import Stage

if TYPE_CHECKING:
    from kiosk.ui.widgets.dialog import Dialog

WARNING_S: Final = 60
"""How long the question stands before everything is closed; twice as long in large letters."""
WHILE_BUSY: Final = 3
"""So many times longer is the patience with who waits for the specialist, a paper, a signature or a bank."""
TONE_S: Final = 10
"""A soft tone calls again after so many seconds of the question."""
TICK_MS: Final = 1_000


class Patience(QObject):
    """`gone`: nobody answered in a session, or "I am done"; `untouched`: nobody went on before one began."""

    gone = Signal()
    untouched = Signal()

    def __init__(self, stage: Stage, is_busy: Callable[[], bool]) -> None:
        super().__init__(stage)
        self._stage = stage
        self._is_busy = is_busy
        self._dialog: Dialog | None = None
        self._asked_at = 0.0
        self._warning_s = WARNING_S
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    @Slot()
    def _on_tick(self) -> None:
        if self._dialog is not None:
            self._count_down()
            return
        now = self._stage.now
        idle_s, patience_s = self._stage.window.idle_s(), self._stage.settings.idle_s
        if idle_s < patience_s or self._stage.is_talking:
            return
        if idle_s < patience_s * WHILE_BUSY and (self._stage.help_called or self._is_busy()):
            return
        if now.session is not None:
            self._ask()
        elif not self._stage.is_at_rest or self._stage.is_changed or self._stage.help_called:
            self.untouched.emit()

    def _ask(self) -> None:
        self._asked_at = self._stage.clock.uptime()
        self._warning_s = WARNING_S * (2 if self._stage.theme.look.large else 1)
        question = self.tr("Are you still here?")
        warning = self.tr(
            "If you press nothing, we close and erase everything you wrote, so that nobody else sees it."
        )
        self._dialog = self._stage.window.ask(
            question,
            warning,
            self.tr("I am done"),
            self.tr("I am here, I go on"),
            danger=True,
        )
        self._dialog.accepted.connect(self._on_done)
        self._dialog.rejected.connect(self._on_here)
        self._dialog.show_ring(self._warning_s, self._warning_s, self.tr("seconds"))
        self._stage.speech.play("tone")
        if not self._stage.listens:  # whoever does hears this question like every other
            self._stage.speech.say(f"{question} {warning}", self._stage.languages.language)

    def _count_down(self) -> None:
        left = self._warning_s - round(self._stage.clock.uptime() - self._asked_at)
        if self._dialog is None:
            return
        if left > 0:
            if left % TONE_S == 0 and not self._stage.speech.is_speaking:
                self._stage.speech.play("tone")
            self._dialog.show_ring(left, self._warning_s, self.tr("seconds"))
            return
        self._dialog.accept()

    @Slot()
    def _on_here(self) -> None:
        self._dialog = None
        self._stage.speech.stop()

    @Slot()
    def _on_done(self) -> None:
        """Pressed, or nobody pressed: everything is closed."""
        self._dialog = None
        self.gone.emit()
