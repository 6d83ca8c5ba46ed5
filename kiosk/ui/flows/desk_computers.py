"""The desk's right panel: what this computer is doing, and another wipe where one is wanted."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.codes import SessionKind
from kiosk.ui.flows.stage import Stage
from kiosk.ui.screens.desk_computers import Computer, ComputersPanel, State


class DeskComputersFlow(QObject):
    """`wipe_wanted` asks for another wipe of what resists on this computer."""

    wipe_wanted = Signal()

    def __init__(self, stage: Stage, panel: ComputersPanel) -> None:
        super().__init__(stage)
        self._stage, self._panel = stage, panel
        self._clean = True
        panel.again.connect(self.wipe_wanted)

    def show_clean(self, clean: bool) -> None:
        """Whether this computer may serve somebody; not, while traces of a visit are left."""
        self._clean = clean
        if self._stage.is_open:
            self.refresh()

    def refresh(self) -> None:
        """Read again who works here."""
        self._panel.show_computers([self._here()])

    def _here(self) -> Computer:
        from kiosk.usecases.computers import work_here

        room, language = self._stage.room(), self._stage.languages.language
        letter = room.kiosk.letter
        if not self._clean:
            return Computer(letter, State.NOT_READY)
        work = work_here(room.kiosk)
        if work is None:
            return Computer(letter, State.FREE)
        state = State.PRACTICE if work.kind is SessionKind.PRACTICE else State.ALONE
        service = room.catalogue.service(work.service) if work.service else None
        if service is None:
            return Computer(letter, state, self._stage.minutes_since(work.since))
        title, passed = service.title[language], self._stage.minutes_since(work.since)
        return Computer(letter, state, passed, title, work.steps_done, len(service.steps))
