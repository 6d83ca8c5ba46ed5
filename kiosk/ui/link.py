"""The window's end of the JSON lines: the supervisor on standard input, the window on standard output."""

import json
import os
import sys
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

Message = dict[str, Any]

BEAT_MS: Final = 1000
PIPE_POLL_MS: Final = 50
"""Windows cannot wait for a pipe in Qt's event loop, so it is asked this often there."""
_CHUNK: Final = 65_536


class Link(QObject):
    """Talks with the supervisor; `heard` carries each message, `lost` says that the supervisor is gone."""

    heard = Signal(dict)
    lost = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._in = sys.stdin.fileno()
        self._out = sys.stdout.fileno()
        self._rest = b""
        self._listening: QSocketNotifier | QTimer
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self._send_beat)

    def first(self) -> Message:
        """Wait for the first message, before anything is painted."""
        while b"\n" not in self._rest:
            self._rest += os.read(self._in, _CHUNK)
        line, self._rest = self._rest.split(b"\n", 1)
        message: Message = json.loads(line)
        return message

    def listen(self) -> None:
        """Hear messages from now on, and tell that the event loop turns."""
        if os.name == "posix":
            self._listening = QSocketNotifier(self._in, QSocketNotifier.Type.Read, self)
            self._listening.activated.connect(self._read)
        else:
            self._listening = QTimer(self, interval=PIPE_POLL_MS)
            self._listening.timeout.connect(self._read_pipe)
            self._listening.start()
        self._beat.start()

    def tell(self, kind: str, **values: object) -> None:
        """Send a message; when nobody listens any more the window has no reason to live."""
        line = json.dumps({"type": kind, **values}, ensure_ascii=False).encode() + b"\n"
        try:
            os.write(self._out, line)
        except OSError:
            self.lost.emit()

    @Slot()
    def _send_beat(self) -> None:
        self.tell("beat")

    @Slot()
    def _read(self) -> None:
        chunk = os.read(self._in, _CHUNK)
        if not chunk:
            self._listening.setEnabled(False)  # type: ignore[union-attr]
            self.lost.emit()
            return
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        for line in lines:
            self.heard.emit(json.loads(line))

    @Slot()
    def _read_pipe(self) -> None:
        """On Windows: read only what is there."""
        import _winapi
        import msvcrt

        handle = msvcrt.get_osfhandle(self._in)  # type: ignore[attr-defined]
        try:
            available, _left = _winapi.PeekNamedPipe(handle, 0)  # type: ignore[attr-defined]
        except OSError:
            self._listening.stop()  # type: ignore[union-attr]
            self.lost.emit()
            return
        if available:
            self._read()
