"""The one door for spoken words and sounds; behind it a process of its own that is started at first use."""

import json
import sys
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from kiosk.domain.codes import Language

VOICE: Final = (sys.executable, "-m", "kiosk.ui.voice")
STARTS_MS: Final = 30_000
"""An engine may list thousands of voices before it says a word."""
HANGS_MS: Final = 10_000
"""A voice that is not heard for so long is ended; the window has its own work to do."""
FAREWELL_MS: Final = 1_000
KEPT_MS: Final = 20_000
"""How long it is kept when it has nothing to say."""
QUIET: Final = "*=false"
"""A PC without loudspeaker or engine is no fault, whatever Qt says of it."""


class _Voice(QProcess):
    """The process that speaks; it belongs to the program, because it may outlive the door that started it."""

    @Slot()
    def part(self) -> None:
        """Fall silent and end, soon by itself, else by force."""
        if self.state() == QProcess.ProcessState.NotRunning:
            self.deleteLater()
            return
        self.write(_line("stop"))  # an engine may be a program of its own, which goes on unless it is told
        self.closeWriteChannel()
        QTimer.singleShot(FAREWELL_MS, self, self.kill)


class Speech(QObject):
    """Says one thing after the other, in any of our languages that this PC has a voice for.

    Nothing here waits or fails: where there is no voice, no engine or no loudspeaker, nothing is heard.
    `changed` follows every change of what the properties tell; `saying` carries the number of the utterance
    that begins, as `say` gave it.
    """

    changed = Signal()
    saying = Signal(int)

    def __init__(self, parent: QObject, command: Sequence[str] = VOICE, *, lasting: bool = False) -> None:
        """`lasting` keeps the process between two utterances, for whom its start would be too late."""
        super().__init__(parent)
        self._command = command
        self.lasting = lasting
        self._process: _Voice | None = None
        self._number = 0
        self.voices: frozenset[Language] | None = None
        """The languages that can be spoken here; None until that is known."""
        self.is_speaking = False
        self.is_paused = False
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)
        self._rest = QTimer(self, singleShot=True, interval=KEPT_MS)
        self._rest.timeout.connect(self.close)

    def prepare(self) -> None:
        """Find out which voices there are, if that is not known yet."""
        if self.voices is None:
            self._start()

    def speaks(self, language: Language) -> bool:
        """Whether there is a voice for a language."""
        return self.voices is not None and language in self.voices

    def say(self, text: str, language: Language, recorded: Sequence[str] = ()) -> int:
        """Say a text after what is being said, where nobody can, play recordings; returns its number."""
        self._number += 1
        self._start()
        self.is_speaking = True
        self._tell("say", number=self._number, text=text, language=language.value, recorded=list(recorded))
        self.changed.emit()
        return self._number

    def play(self, *recorded: str) -> int:
        """Play recordings after what is being said."""
        return self.say("", Language.RO, recorded)

    def stop(self) -> None:
        """Be silent, and forget what was still to be said."""
        if self.is_speaking:
            self._tell("stop")

    def pause(self) -> None:
        """Stop in the middle."""
        self._tell("pause")

    def resume(self) -> None:
        """Go on from there."""
        self._tell("resume")

    @Slot()
    def close(self) -> None:
        """Be silent at once and end the process, and with it all that it was to say."""
        self._patience.stop()
        self._rest.stop()
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._hear)
            process.errorOccurred.disconnect(self._give_up)
            process.finished.disconnect(self._give_up)
            process.part()
        self._show(speaking=False, paused=False)

    def _start(self) -> None:
        self._rest.stop()
        if self._process is not None:
            return
        self._process = _Voice(QCoreApplication.instance())
        self.destroyed.connect(self._process.part)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("QT_LOGGING_RULES", QUIET)
        self._process.setProcessEnvironment(environment)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.errorOccurred.connect(self._give_up)
        self._process.finished.connect(self._give_up)
        self._process.finished.connect(self._process.deleteLater)
        self._process.start(self._command[0], list(self._command[1:]))
        self._patience.start(STARTS_MS)

    def _tell(self, kind: str, **values: object) -> None:
        if self._process is not None:
            self._process.write(_line(kind, **values))

    @Slot()
    def _give_up(self) -> None:
        """It did not start, died, or is not heard any more: whoever never told its voices has none."""
        if self.voices is None:
            self.voices = frozenset()
            self.changed.emit()
        self.close()

    @Slot()
    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            message = json.loads(bytes(self._process.readLine().data()))
            self._patience.start(HANGS_MS)
            kind = message["type"]
            if kind == "voices":
                self.voices = frozenset(map(Language, message["languages"]))
                self.changed.emit()
                self._let_rest()
            elif kind == "saying":
                self._show(speaking=True, paused=False)
                self.saying.emit(message["number"])
            elif kind == "paused":
                self._show(speaking=True, paused=True)
            elif kind == "silent" and message["number"] == self._number:  # else more is on its way
                self._show(speaking=False, paused=False)
                self._let_rest()

    def _let_rest(self) -> None:
        if not (self.is_speaking or self.lasting):
            self._rest.start()

    def _show(self, *, speaking: bool, paused: bool) -> None:
        if (self.is_speaking, self.is_paused) != (speaking, paused):
            self.is_speaking, self.is_paused = speaking, paused
            self.changed.emit()


def _line(kind: str, **values: object) -> bytes:
    return json.dumps({"type": kind, **values}, ensure_ascii=False).encode() + b"\n"
