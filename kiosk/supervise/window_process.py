"""One window process: started with what it paints first, spoken to in JSON lines, ended by force."""

import logging
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from typing import Final

from kiosk.supervise.protocol import HANGS_AFTER_S, STARTS_WITHIN_S, Message, decode, encode
from kiosk.supervise.runs import Run

LOG: Final = logging.getLogger(__name__)

Heard = Callable[["WindowProcess", Message], None]


class WindowProcess:
    """A window and its pipes. `heard` is called in a thread of its own for each message, last with `gone`."""

    def __init__(self, start: Message, environment: Mapping[str, str], run: Run, heard: Heard) -> None:
        self.start = start
        self.run = run
        self._heard = heard
        self._last_beat: float | None = None
        self._started = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "kiosk.ui"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=run.environment(environment),
            start_new_session=True,  # whatever it starts can be found by its session
        )
        told = {"folder": str(run.folder), "marker": run.marker}
        self.tell(start | {"type": "start", "run": told})
        self._readers = [
            threading.Thread(target=read, name=f"window-{self.pid}", daemon=True)
            for read in (self._listen, self._note)
        ]
        for reader in self._readers:
            reader.start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def tell(self, message: Message) -> None:
        """Send a message; a window that is gone cannot hear it and is noticed elsewhere."""
        assert self._process.stdin is not None  # noqa: S101  it was opened as a pipe
        try:
            self._process.stdin.write(encode(message))
            self._process.stdin.flush()
        except OSError:
            LOG.info("window %s no longer listens", self.pid)

    def beat(self) -> None:
        """The window's event loop turns."""
        self._last_beat = time.monotonic()

    def hangs(self, patience_s: float = HANGS_AFTER_S) -> bool:
        """Whether it has been silent for too long."""
        if self._last_beat is None:
            return time.monotonic() - self._started > STARTS_WITHIN_S
        return time.monotonic() - self._last_beat > patience_s

    def end(self) -> None:
        """Kill it and wait until it is gone: what it held in memory goes with it."""
        self._process.kill()
        self._process.wait()
        for reader in self._readers:
            reader.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                _close(pipe)

    def _listen(self) -> None:
        assert self._process.stdout is not None  # noqa: S101  it was opened as a pipe
        for line in self._process.stdout:
            if (message := decode(line)) is not None:
                self._heard(self, message)
        self._heard(self, {"type": "gone"})

    def _note(self) -> None:
        """What the window says of itself goes into the one log."""
        assert self._process.stderr is not None  # noqa: S101  it was opened as a pipe
        for line in self._process.stderr:
            LOG.warning("window %s: %s", self.pid, line.decode(errors="replace").rstrip())


def _close(pipe: object) -> None:
    try:
        pipe.close()  # type: ignore[attr-defined]
    except OSError:
        LOG.debug("the pipe was broken already")
