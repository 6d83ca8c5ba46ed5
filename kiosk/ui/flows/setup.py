"""The first start of a PC: it joins a centre, is looked at, and learns who works there.

What was done is seen from the PC itself, so whatever cuts it off, the next start goes on behind it.
"""

import json
import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QProcess, QProcessEnvironment, Signal, Slot

from kiosk.device import identity
from kiosk.device.sticks import plugged_in
from kiosk.domain.settings import Settings
from kiosk.errors import InputFault, NotEnrolled
from kiosk.ui.flows.readiness import KIOSK, ReadinessFlow
from kiosk.ui.flows.stage import Wiring
from kiosk.ui.flows.standing import StandingFlow
from kiosk.ui.language import Languages
from kiosk.ui.plain_window import PlainWindow
from kiosk.ui.screens.setup import Fault, JoinScreen, PeopleScreen
from kiosk.ui.theme import Theme

INVITATION: Final = "kiosk-enrolment.json"
"""What the agency writes onto a stick: `{"url": …, "code": …}`."""
LARGEST_INVITATION: Final = 10_000


class SetupFlow(StandingFlow):
    """`finished` says that the kiosk can start."""

    finished = Signal()

    WIRING: Final[Wiring] = {
        JoinScreen: {
            "joined": "_on_join",
            "stick_pressed": "_on_stick",
            "language_chosen": "_on_language",
        },
        PeopleScreen: {"added": "_on_add", "finished": "_on_finished"},
    }

    def __init__(  # noqa: PLR0913, PLR0917  the last one has a good default
        self,
        window: PlainWindow,
        theme: Theme,
        languages: Languages,
        settings: Settings,
        folder: Path,
        command: Sequence[str] = KIOSK,
    ) -> None:
        super().__init__(window, theme, languages, settings, folder)
        self._folder, self._command = folder, command
        self._enrolment: QProcess | None = None

    @cached_property
    def _readiness(self) -> ReadinessFlow:
        flow = ReadinessFlow(self._stage, self._folder, self._command)
        flow.passed.connect(self._on_passed)
        return flow

    def open_store(self) -> None:
        """Show the first step that is not done."""
        if is_joined(self._folder):
            self._show_readiness()
        else:
            self._stage.show(self._join_screen())

    def refresh(self) -> None:
        """No other window is there to record anything."""

    def _join_screen(self) -> JoinScreen:
        return self._stage.screen(JoinScreen, self, self.WIRING)

    def _people_screen(self) -> PeopleScreen:
        return self._stage.screen(PeopleScreen, self, self.WIRING)

    def _show_readiness(self) -> None:
        self._readiness.screen.show_next()
        self._readiness.show()

    @Slot(str, str)
    def _on_join(self, url: str, code: str) -> None:
        """In a process of its own: central may let wait. The code goes by a pipe, unseen by others."""
        self._join_screen().show_busy()
        enrolment = self._enrolment = QProcess(self)
        enrolment.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
        enrolment.setProgram(self._command[0])
        enrolment.setArguments([*self._command[1:], "enrol", url, "--data", str(self._folder)])
        enrolment.finished.connect(self._on_enrolled)
        enrolment.errorOccurred.connect(self._on_enrolled)
        enrolment.start()
        enrolment.write(f"{code}\n".encode())
        enrolment.closeWriteChannel()

    @Slot()
    def _on_enrolled(self) -> None:
        enrolment, self._enrolment = self._enrolment, None
        if enrolment is None:
            return
        said = bytes(enrolment.readAllStandardError().data()).decode(errors="replace")
        enrolment.deleteLater()
        if is_joined(self._folder):
            self._join_screen().show_fault(None)
            self._show_readiness()
        else:
            self._join_screen().show_fault(_fault(said))

    @Slot()
    def _on_stick(self) -> None:
        invitation = _invitation(plugged_in())
        if invitation is None:
            self._join_screen().show_fault(Fault.NO_STICK)
        else:
            self._join_screen().show_fault(None)
            self._join_screen().show_invitation(*invitation)

    @Slot()
    def _on_passed(self) -> None:
        self._stage.attempt(self._show_people)

    def _show_people(self) -> None:
        from kiosk.usecases.pins import with_pin

        room = self._stage.room()
        self._people_screen().show_people([each.name for each in with_pin(room.kiosk, room.secrets)])
        self._stage.show(self._people_screen())

    @Slot(str, str)
    def _on_add(self, name: str, pin: str) -> None:
        self._stage.attempt(lambda: self._add(name, pin))

    def _add(self, name: str, pin: str) -> None:
        from kiosk.usecases.pins import add_specialist

        room = self._stage.room()
        try:
            add_specialist(room.kiosk, room.secrets, name, pin)
        except InputFault:
            self._people_screen().show_failed()
        else:
            self._show_people()

    @Slot()
    def _on_finished(self) -> None:
        self.finished.emit()


def is_joined(folder: Path) -> bool:
    """Whether this PC belongs to a centre."""
    try:
        identity.load(folder)
    except NotEnrolled:
        return False
    return True


def _fault(said: str) -> Fault:
    """From the sentence of `kiosk enrol`, which bears a code."""
    code = re.search(r"\[(\w+)\]", said)
    return Fault(code[1]) if code is not None and code[1] in set(Fault) else Fault.OTHER


def _invitation(sticks: Sequence[Path]) -> tuple[str, str] | None:
    """Address and code from the first stick that has a sound invitation."""
    for stick in sticks:
        try:
            with (stick / INVITATION).open("rb") as file:
                told: dict[str, Any] = json.loads(file.read(LARGEST_INVITATION))
            url, code = told["url"], told["code"]
        except (OSError, ValueError, KeyError, TypeError):
            continue
        if isinstance(url, str) and isinstance(code, str):
            return url, code
    return None
