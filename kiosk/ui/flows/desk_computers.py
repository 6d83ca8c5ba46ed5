"""The desk's right panel: what this computer is doing, who calls from it, and another wipe if wanted."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.codes import SessionKind
from kiosk.ui.flows.stage import Stage
from kiosk.ui.screens.desk_computers import Computer, ComputersPanel, State

_STATES = {SessionKind.PRACTICE: State.PRACTICE, SessionKind.ASSISTED: State.TOGETHER}


class DeskComputersFlow(QObject):
    """`wipe_wanted` asks for another wipe of what resists on this computer.

    `answered` carries the letter of the computer to which the specialist goes.
    """

    wipe_wanted = Signal()
    answered = Signal(str)

    def __init__(self, stage: Stage, panel: ComputersPanel) -> None:
        super().__init__(stage)
        self._stage, self._panel = stage, panel
        self._clean = True
        panel.again.connect(self.wipe_wanted)
        panel.answered.connect(self._on_answered)

    def show_clean(self, clean: bool) -> None:
        """Whether this computer may serve somebody; not, while traces of a visit are left."""
        self._clean = clean
        if self._stage.is_open:
            self.refresh()

    def refresh(self) -> None:
        """Read again who works here and who calls."""
        self._panel.show_computers([self._here()])

    def _here(self) -> Computer:
        from kiosk.usecases.computers import work_here
        from kiosk.usecases.help import call_here

        kiosk = self._stage.room().kiosk
        letter, work, call = kiosk.letter, work_here(kiosk), call_here(kiosk)
        called = None if call is None else self._stage.minutes_since(call.since)
        answered = call is not None and call.answered_at is not None
        if not self._clean:
            return Computer(letter, State.NOT_READY, called=called, answered=answered)
        if work is None:
            return Computer(letter, State.FREE, called=called, answered=answered)
        title, steps = self._service(work.service)
        return Computer(
            letter,
            _STATES.get(work.kind, State.ALONE),
            self._stage.minutes_since(work.since),
            title,
            work.steps_done,
            steps,
            called,
            answered,
        )

    def _service(self, service_id: str | None) -> tuple[str, int]:
        """A service in words and its number of steps; nothing where none is open or known any longer."""
        room = self._stage.room()
        service = room.catalogue.service(service_id) if service_id else None
        if service is None:
            return "", 0
        return service.title[self._stage.languages.language], len(service.steps)

    @Slot(str)
    def _on_answered(self, letter: str) -> None:
        self._stage.attempt(lambda: self._answer(letter))

    def _answer(self, letter: str) -> None:
        from kiosk.usecases.help import answer_help

        call = answer_help(self._stage.room().kiosk, letter)
        self.refresh()
        self._stage.recorded.emit()
        if call is not None:
            self.answered.emit(letter)
