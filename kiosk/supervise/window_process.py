"""One window process: started with what it paints first, spoken to in JSON lines, ended by force."""

import logging
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from kiosk.supervise.protocol import Message, decode, encode
from kiosk.supervise.runs import Run
from kiosk.supervise.wipe import end_processes

LOG: Final = logging.getLogger(__name__)
FAREWELL_S: Final = 1.0
"""A pipe that a stranger still holds open is not waited for any longer."""

Heard = Callable[["WindowProcess", Message], None]


@dataclass(frozen=True, slots=True)
class Program:
    """What is started as a window, and how long each of its silences may last, in seconds."""

    command: tuple[str, ...] = (sys.executable, "-m", "kiosk.ui")
    starts_within_s: float = 60.0
    """From the start to the first painted frame, on a cold disk."""
    hangs_after_s: float = 10.0
    """Silence of a window that was seen alive; covers a busy disk and a slow PC."""


class WindowProcess:
    """A window and its pipes. `heard` is called in a thread of its own for each message, last with `gone`."""

    def __init__(
        self, program: Program, start: Message, environment: Mapping[str, str], run: Run, heard: Heard
    ) -> None:
        self.start = start
        self.run = run
        self._program = program
        self._heard = heard
        self._last_beat: float | None = None
        self._started = time.monotonic()
        self._process = subprocess.Popen(
            program.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=run.environment(environment),
            start_new_session=True,  # whatever it starts can be found by its session
        )
        self.tell(start | {"type": "start", "run": {"folder": str(run.folder), "marker": run.marker}})
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

    def hangs(self) -> bool:
        """Whether it has been silent for too long, or is dead although a stranger holds its pipe open."""
        silent_s = time.monotonic() - (self._last_beat or self._started)
        if self._process.poll() is not None:
            return silent_s > FAREWELL_S
        patience_s = self._program.hangs_after_s if self._last_beat else self._program.starts_within_s
        return silent_s > patience_s

    def end(self) -> None:
        """Kill it with all it started and wait until it is gone: what it held in memory goes with it."""
        end_processes(self.run, self.pid)
        self._process.wait()
        assert self._process.stdin is not None  # noqa: S101  it was opened as a pipe
        with suppress(OSError):  # broken already
            self._process.stdin.close()
        for reader in self._readers:
            reader.join(FAREWELL_S)

    def _listen(self) -> None:
        assert self._process.stdout is not None  # noqa: S101  it was opened as a pipe
        with self._process.stdout as lines:
            for line in lines:
                if (message := decode(line)) is not None:
                    self._last_beat = time.monotonic()
                    self._heard(self, message)
        self._heard(self, {"type": "gone"})

    def _note(self) -> None:
        """What the window says of itself goes into the one log."""
        assert self._process.stderr is not None  # noqa: S101  it was opened as a pipe
        with self._process.stderr as lines:
            for line in lines:
                LOG.warning("window %s: %s", self.pid, line.decode(errors="replace").rstrip())
