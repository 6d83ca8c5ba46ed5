"""How long the window's event loop is held up while the supervisor drains 50,000 events.

A real supervisor with its real line to a central that answers at once; its window checks visitors in
meanwhile. Beside it stands the same window with the same check-ins and nothing to drain.
"""

import queue
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kiosk.domain.codes import Connection
from kiosk.supervise.protocol import Message
from kiosk.supervise.supervisor import Supervisor
from kiosk.supervise.window_process import Program
from tests.bench import pc
from tests.bench.figure import Figure, ms, percentile
from tests.bench.null_server import null_server

EVENTS: Final = 50_000
TURNS: Final = 3
IDLE_S: Final = 3.0
PATIENCE_S: Final = 60.0
_PROGRAM: Final = Program((sys.executable, "-m", "tests.bench.ticking_window"))


def gap(folder: Path) -> list[Figure]:
    """By how much beats of the loop come late: 99 of 100 within the first figure, all within the second."""
    idle: list[float] = []
    busy: list[float] = []
    with null_server() as url:
        for turn in range(TURNS):
            idle += _idle(folder / f"idle-{turn}", url)
            busy += _draining(folder / f"busy-{turn}", url)
    return [
        _figure("gap_p99", percentile(busy, 99), percentile(idle, 99), 16),
        _figure("gap_worst", max(busy), max(idle), 50),
    ]


def _idle(folder: Path, url: str) -> list[float]:
    pc.enrol(folder, url)
    with _watched(folder) as watched:
        watched.begin()
        time.sleep(IDLE_S)
        return watched.gaps()


def _draining(folder: Path, url: str) -> list[float]:
    """The PC joins central when everything is at rest: the drain has no other beginning to hide behind."""
    pc.fill(folder, EVENTS)
    with _watched(folder) as watched:
        watched.begin()
        pc.enrol(folder, url)
        watched.supervisor.try_now()
        waiting = watched.await_pass()
        found = watched.gaps()
    # A visitor checked in during the last exchange waits for the next one.
    assert waiting <= 1, f"{waiting} events were not drained"
    return found


class _Watched:
    """A supervisor at work, and what it and its window say."""

    def __init__(self, folder: Path) -> None:
        self._said: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self.supervisor = Supervisor(folder, {"data": str(folder)}, self._said.put, _PROGRAM)

    def begin(self) -> None:
        """Measure from now on, once the first screen is shown."""
        self._await("shown")
        self.supervisor.tell_window({"type": "measure"})

    def await_pass(self) -> int:
        """Until a pass of the line is over; how many events wait after it."""
        while (status := self._await("status"))["connection"] != Connection.OK:
            pass
        waiting: int = status["waiting"]
        return waiting

    def gaps(self) -> list[float]:
        """End measuring: seconds by which each beat was late."""
        self.supervisor.tell_window({"type": "measured"})
        message = self._await("gaps")
        assert message["visits"] > 1, "too short to tell anything"
        seconds: list[float] = message["seconds"]
        return seconds

    def _await(self, kind: str) -> Message:
        while (message := self._said.get(timeout=PATIENCE_S))["type"] != kind:
            pass
        return message


@contextmanager
def _watched(folder: Path) -> Iterator[_Watched]:
    watched = _Watched(folder)
    thread = threading.Thread(target=watched.supervisor.run)
    thread.start()
    try:
        yield watched
    finally:
        watched.supervisor.stop()
        thread.join()


def _figure(name: str, busy: float, idle: float, limit: float) -> Figure:
    return Figure(name, ms(busy), ms(idle), busy * 1000, limit, "ms")
