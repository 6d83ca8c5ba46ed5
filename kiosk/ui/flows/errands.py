"""Commands of this program in a process of their own: what they wait for, the window does not."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

from kiosk.device.sticks import copy_to, plugged_in
from kiosk.errors import EnvironmentFault


def errand(parent: QObject, command: Sequence[str], data: Path, *words: str) -> QProcess:
    """The command of these words over the data folder, not yet started."""
    process = QProcess(parent)
    process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
    process.setStandardErrorFile(QProcess.nullDevice())
    process.setProgram(command[0])
    process.setArguments([*command[1:], *words, "--data", str(data)])
    return process


class ToStick(QObject):
    """A command writes a file, and the file goes onto a stick.

    `ended` carries whether it is there; None when there is no stick.
    """

    ended = Signal(object)

    def __init__(self, parent: QObject, command: Sequence[str], data: Path) -> None:
        super().__init__(parent)
        self._command, self._data = command, data
        self._file = Path()
        self._process: QProcess | None = None

    def carry(self, file: Path, *words: str) -> None:
        """Let the command of these words write `file` and bring it there; one at a time."""
        if self._process is not None:
            return
        if not plugged_in():
            self.ended.emit(None)
            return
        self._file = file
        self._process = errand(self, self._command, self._data, *words, str(file))
        self._process.finished.connect(self._on_written)
        self._process.errorOccurred.connect(self._on_written)
        self._process.start()

    @Slot()
    def _on_written(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        done = process.exitStatus() is QProcess.ExitStatus.NormalExit and process.exitCode() == 0
        process.deleteLater()
        self.ended.emit(done and self._copied())

    def _copied(self) -> bool:
        try:
            copy_to(plugged_in()[0], self._file)
        except (EnvironmentFault, OSError, IndexError):
            return False
        return True
