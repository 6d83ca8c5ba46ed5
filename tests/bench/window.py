"""What the window costs against a bare PySide6 window with one button: its start, its memory, its successor.

Warm but where a cold start is told: files are in memory and modules compiled. Both sides start in turns,
without a monitor, and are timed until their first painted frame has left the event loop free for a person's
hand. The frozen kiosk is measured against the checkout in the same way.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Final

import psutil

from build import package
from kiosk.supervise.protocol import Message, encode
from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor
from kiosk.supervise.window_process import Program
from tests.bench import pc
from tests.bench.figure import Figure, ms
from tests.bench.null_server import null_server

KIOSK: Final = (sys.executable, "-m", "kiosk")
BARE: Final = (sys.executable, "-m", "tests.bench.bare_window")
STARTS: Final = 15
VISITS: Final = 5
WARM_UP: Final = 1
MEASURES: Final = 3
COLD_STARTS: Final = 5
SETTLED_S: Final = 1.0
"""Memory that has not grown for so long is at rest."""
MB: Final = 1_000_000
_DROP_FILES: Final = Path("/proc/sys/vm/drop_caches")


def start(folder: Path) -> list[Figure]:
    """From the start of the process to the first painted frame of the welcome screen."""
    first = _start_message(folder)
    pairs = [(_timed_start(Program().command, first), _timed_start(BARE)) for _ in range(WARM_UP + STARTS)]
    ours, bare = (median(side) for side in zip(*pairs[WARM_UP:], strict=True))
    return [Figure("start", ms(ours), ms(bare), ours / bare, 1.6)]


def memory(folder: Path) -> list[Figure]:
    """Resident memory (RSS) at the welcome screen: the window's alone, then with the supervisor's added.

    Pages that the two processes share are counted twice, against us.
    """
    with null_server() as url:
        pc.enrol(folder, url)
        found = [(*_kiosk_memory(folder, KIOSK), _bare_memory()) for _ in range(MEASURES)]
    window, supervisor, bare = (median(side) for side in zip(*found, strict=True))
    both = window + supervisor
    return [
        Figure("memory_window", _mb(window), _mb(bare), window / bare, 1.6),
        Figure("memory_both", f"{_mb(window)} + {_mb(supervisor)}", _mb(bare), both / bare, 2.4),
    ]


def frozen(folder: Path) -> list[Figure]:
    """Memory of window and supervisor together; and the first start after the PC was switched on.

    The latter is measured as root alone, who can have the system forget what it read from the disk.
    """
    os.environ |= package.same_every_time()
    program = str(package.freeze(folder) / "kiosk")
    with null_server() as url:
        pc.enrol(folder, url)
        found = [
            [sum(_kiosk_memory(folder, start)) for start in ((program,), KIOSK)] for _ in range(MEASURES)
        ]
    ours, source = (median(side) for side in zip(*found, strict=True))
    figures = [Figure("memory_frozen", _mb(ours), f"checkout {_mb(source)}", ours / source, 1.1)]
    if os.access(_DROP_FILES, os.W_OK):
        first = _start_message(folder)
        window = (program, "-m", "kiosk.ui")
        pairs = [(_cold_start(window, first), _cold_start(BARE)) for _ in range(COLD_STARTS)]
        cold, bare = (median(side) for side in zip(*pairs, strict=True))
        figures.append(Figure("start_cold", ms(cold), ms(bare), cold / bare, None))
    return figures


def swap(folder: Path) -> list[Figure]:
    """From the end of a visit until the next window stands in front, beside a living supervisor."""
    bare: list[float] = []
    with _living(folder) as (hand, swaps):
        for _ in range(WARM_UP + VISITS):
            _walk_through(hand)
            bare.append(_timed_start(BARE))
    mine, other = median(swaps[WARM_UP:]), median(bare[WARM_UP:])
    return [Figure("swap", ms(mine), ms(other), mine / other, 2.0)]


def _start_message(folder: Path) -> bytes:
    return encode({"type": "start", "data": str(folder), "settings": {}, "show": True})


def _cold_start(command: Sequence[str], first: bytes = b"") -> float:
    os.sync()
    _DROP_FILES.write_text("3")
    return _timed_start(command, first)


def _timed_start(command: Sequence[str], first: bytes = b"") -> float:
    begun = time.perf_counter()
    with _running(command, first):
        return time.perf_counter() - begun


@contextmanager
def _running(command: Sequence[str], first: bytes = b"") -> Iterator[psutil.Process]:
    """A process that has painted."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(first)
        process.stdin.flush()
        try:
            while b"painted" not in (line := process.stdout.readline()):
                assert line, "the window died"
            yield psutil.Process(process.pid)
        finally:
            process.kill()


def _bare_memory() -> int:
    with _running(BARE) as bare:
        return _at_rest(bare)


def _kiosk_memory(folder: Path, kiosk: Sequence[str]) -> tuple[int, int]:
    """Bytes of the window and of its supervisor."""
    with subprocess.Popen([*kiosk, "run", "--windowed", "--data", str(folder)]) as process:
        supervisor = psutil.Process(process.pid)
        try:
            while not (windows := supervisor.children()):
                assert process.poll() is None, "the supervisor died"
                time.sleep(SETTLED_S)
            return _at_rest(windows[0]), _at_rest(supervisor)
        finally:
            process.terminate()


def _at_rest(process: psutil.Process) -> int:
    """Resident bytes once they no longer grow."""
    before, now = 0, process.memory_info().rss
    while now > before:
        time.sleep(SETTLED_S)
        before, now = now, process.memory_info().rss
    return now


@contextmanager
def _living(folder: Path) -> Iterator[tuple[Hand, list[float]]]:
    """A supervisor with real windows, a hand on them, and how long each change of windows took."""
    hand = Hand(None)
    swaps: list[float] = []
    ended: list[float] = []

    def listen(message: Message) -> None:
        if message["type"] == "visit_ended":
            ended.append(time.perf_counter())
        elif message["type"] == "gone" and len(ended) > len(swaps):
            swaps.append(time.perf_counter() - ended[-1])
        hand.listen(message)

    supervisor = Supervisor(folder, {"data": str(folder), "scripted": True}, listen)
    hand.take(supervisor)
    thread = threading.Thread(target=supervisor.run)
    thread.start()
    try:
        yield hand, swaps
    finally:
        supervisor.stop()
        thread.join()


def _walk_through(hand: Hand) -> None:
    """One visit from the welcome screen to the welcome screen."""
    hand.wait("WelcomeScreen")
    hand.press("start")
    hand.wait("HomeScreen")
    hand.press("end")
    hand.wait("Dialog")
    hand.press("yes")
    hand.wait("FeedbackScreen")
    hand.press("face_5")
    hand.press("send")
    hand.wait("EndedScreen")
    hand.press("done")
    hand.wait("WelcomeScreen")


def _mb(size: float) -> str:
    return f"{size / MB:.0f} MB"
