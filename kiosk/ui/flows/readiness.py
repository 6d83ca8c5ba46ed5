"""The desk's tab for who looks after the PC: what the doctor found, and what support wants to know."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QProcess, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk import __version__
from kiosk.device import identity
from kiosk.errors import NotEnrolled
from kiosk.ui.flows.errands import ToStick, errand
from kiosk.ui.flows.stage import Stage, Wiring
from kiosk.ui.screens.readiness import Finding, ReadinessScreen

if TYPE_CHECKING:
    from kiosk.ui.flows.drawer import DrawerFlow
    from kiosk.ui.flows.papers import PapersFlow

KIOSK: Final = (sys.executable, "-m", "kiosk")


class ReadinessFlow(QObject):
    """The doctor is a process of its own: what it waits for, the desk does not.

    `passed` says that whoever sets this PC up goes on, `maintained` that visitors are kept away, for longer,
    or no longer.
    """

    passed = Signal()
    maintained = Signal()

    WIRING: Final[Wiring] = {
        ReadinessScreen: {
            "again_pressed": "_on_again",
            "next_pressed": "_on_next",
            "print_pressed": "_on_print",
            "sound_pressed": "_on_sound",
            "copy_pressed": "_on_copy",
            "drawer_pressed": "_on_drawer",
            "maintain_pressed": "_on_maintain",
            "finish_pressed": "_on_finish",
        }
    }

    def __init__(self, stage: Stage, folder: Path, command: Sequence[str] = KIOSK) -> None:
        super().__init__(stage)
        self._stage, self._data, self._command = stage, folder, command
        self._findings: list[Finding] = []
        self._doctor: QProcess | None = None
        self._to_stick = ToStick(self, command, folder)
        self._to_stick.ended.connect(self._on_copied)

    @property
    def screen(self) -> ReadinessScreen:
        """What was found."""
        return self._stage.screen(ReadinessScreen, self, self.WIRING)

    @cached_property
    def _papers(self) -> "PapersFlow":
        from kiosk.ui.flows.papers import PapersFlow

        return PapersFlow(self._stage, self._folder())

    @cached_property
    def _drawer(self) -> "DrawerFlow":
        from kiosk.ui.flows.drawer import DrawerFlow

        flow = DrawerFlow(self._stage, self._data, self._command)
        flow.left.connect(self._on_drawer_left)
        return flow

    def ahead(self) -> Iterator[QWidget]:
        """The one screen."""
        yield self.screen

    def show(self) -> None:
        """Bring the page up, and look at everything if nobody has yet."""
        self.screen.show_pc(self._name(), __version__)
        self._stage.show(self.screen, self._count)
        if not self._findings:
            self._look()

    def refresh(self) -> None:
        """The page shows one look at the PC; only a press looks again. What was refused is counted."""
        self._count()
        if "_drawer" in vars(self):
            self._drawer.refresh()

    def _count(self) -> None:
        """Whoever sets a PC up has sent nothing yet, and keeps nobody away."""
        if self._stage.is_open:
            from kiosk.usecases.computers import work_here
            from kiosk.usecases.maintenance import MINUTES, MORE_MIN, minutes_left
            from kiosk.usecases.queue import counts

            kiosk = self._stage.room().kiosk
            self.screen.show_refused(counts(kiosk).refused)
            maintained = minutes_left(kiosk) > 0
            gives_min = MORE_MIN if maintained else MINUTES
            self.screen.show_maintenance(maintained, gives_min, is_free=work_here(kiosk) is None)

    def begin(self) -> None:
        """Keep visitors away from now on, where that is not so already. Raises EnvironmentFault."""
        from kiosk.usecases.maintenance import begin_maintenance, minutes_left

        kiosk = self._stage.room().kiosk
        if minutes_left(kiosk) or begin_maintenance(kiosk):
            self._tell_maintained()

    @Slot()
    def _on_maintain(self) -> None:
        self._stage.attempt(self._maintain)

    def _maintain(self) -> None:
        from kiosk.usecases.maintenance import prolong_maintenance

        if prolong_maintenance(self._stage.room().kiosk):
            self._tell_maintained()
        else:
            self.begin()

    @Slot()
    def _on_finish(self) -> None:
        self._stage.attempt(self._finish)

    def _finish(self) -> None:
        from kiosk.domain.codes import MaintenanceEnd
        from kiosk.usecases.maintenance import end_maintenance

        if end_maintenance(self._stage.room().kiosk, MaintenanceEnd.BUTTON):
            self._tell_maintained()

    def _tell_maintained(self) -> None:
        self._stage.recorded.emit()
        self._stage.mind_maintenance()
        self._count()
        self.maintained.emit()

    def _name(self) -> str:
        with suppress(NotEnrolled):
            joined = identity.load(self._data)
            return f"{joined.device} ({joined.letter})"
        return ""

    def _look(self) -> None:
        if self._doctor is not None:
            return
        self._findings = []
        self.screen.show_findings((), None)
        self._doctor = errand(self, self._command, self._data, "doctor", "--lines")
        self._doctor.readyReadStandardOutput.connect(self._hear)
        self._doctor.finished.connect(self._on_looked)
        self._doctor.errorOccurred.connect(self._on_looked)
        self._doctor.start()

    @Slot()
    def _hear(self) -> None:
        doctor = self._doctor
        while doctor is not None and doctor.canReadLine():
            with suppress(ValueError, KeyError, TypeError):
                self._findings.append(Finding.read(json.loads(bytes(doctor.readLine().data()))))
        self.screen.show_findings(tuple(self._findings), None)

    @Slot()
    def _on_looked(self) -> None:
        self._hear()
        doctor, self._doctor = self._doctor, None
        if doctor is None:
            return
        doctor.deleteLater()
        self.screen.show_findings(tuple(self._findings), self._stage.clock.local())

    @Slot()
    def _on_again(self) -> None:
        self._look()

    @Slot()
    def _on_next(self) -> None:
        self.passed.emit()

    @Slot()
    def _on_sound(self) -> None:
        self._stage.speech.play("gong")

    @Slot()
    def _on_print(self) -> None:
        """Show the paper first: it is printed from there."""
        self._stage.attempt(self._show_paper)

    def _show_paper(self) -> None:
        from kiosk.ui.paper import Paper

        file = self._folder() / "CUPS.pdf"
        paper = Paper(file)
        paper.text(f"{self._stage.settings.name} {self._name()}", 16, bold=True)
        paper.space(8)
        for words in self.screen.lines():
            paper.text(words, 10)
            paper.space(3)
        paper.end()
        self._papers.show(file, self.show)

    @Slot()
    def _on_copy(self) -> None:
        name = f"CUPS {self._stage.clock.today().isoformat()}.zip"
        self._to_stick.carry(self._folder() / name, "support-bundle")

    @Slot(object)
    def _on_copied(self, done: bool | None) -> None:
        self.screen.copy.show_copied(done)

    @Slot()
    def _on_drawer(self) -> None:
        self._stage.attempt(self._drawer.show)

    @Slot()
    def _on_drawer_left(self) -> None:
        self._stage.attempt(self.show)

    def _folder(self) -> Path:
        return Path(self._stage.run["folder"]) / "tmp"
