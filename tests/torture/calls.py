"""Stops the kiosk's writer at each of its storage calls in turn, or lets the call fail, with strace."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Final, NoReturn

from kiosk import bootstrap
from kiosk.domain.clock import Clock
from kiosk.errors import EnvironmentFault
from kiosk.store import outbox
from kiosk.store.database import Store
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.visits import check_in
from tests.torture.kills import WISH, Loss, look

CALLS: Final = "pwrite64,fdatasync,fsync,ftruncate,unlink,rename"
HARM: Final = {
    "killed": (CALLS, "signal=KILL"),
    "disk full": ("pwrite64,ftruncate", "error=ENOSPC"),
    "disk fault": ("fdatasync,fsync", "error=EIO"),
}
VISITS: Final = 3


@dataclass(frozen=True, slots=True)
class Sweep:
    """How many calls were harmed, and the first harm that cost something."""

    calls: int
    confirmed: int
    worst: Loss | None


def sweep(folder: Path, harm: str, every: int = 1) -> Sweep:
    """Harm every `every`-th call of a writer that makes a database, records, delivers and drops."""
    calls, how = HARM[harm]
    confirmed = 0
    for number in count(1, every):
        place = folder / f"{harm}-{number}"
        place.mkdir()
        said, was_harmed = _one(place, calls, f"{how}:when={number}")
        confirmed += len(said)
        if not was_harmed:
            return Sweep(number - 1, confirmed, None)
        with closing(Store.open(place / "pc")):
            found = look(place / "pc", 1, said)
        if found.lost or found.torn:
            return Sweep(number, confirmed, found)
    raise AssertionError


def _one(place: Path, calls: str, harm: str) -> tuple[set[str], bool]:
    """What the writer confirmed, and whether it was harmed at all."""
    reading, writing = os.pipe()
    waiting, going = os.pipe()
    writer = os.fork()
    if not writer:
        os.read(waiting, 1)
        _write(place / "pc", writing)
    os.close(writing)
    log = place / "strace.log"
    words = [
        "strace",
        "-p",
        str(writer),
        "-o",
        str(log),
        "-e",
        f"trace={calls}",
        "-e",
        f"inject={calls}:{harm}",
    ]
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        tracer.stderr.readline()  # "Process … attached"
        os.write(going, b"!")
        with os.fdopen(reading, "rb") as said:
            lines = set(_lines(said.read()))
        _, status = os.waitpid(writer, 0)
    os.close(going)
    os.close(waiting)
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return lines, killed or "(INJECTED)" in log.read_text("utf-8", errors="replace")


def _lines(said: bytes) -> Iterator[str]:
    yield from (line.decode() for line in said.split(b"\n")[:-1])


def _write(folder: Path, out: int) -> NoReturn:
    """What is told as a fault was not confirmed; the writer goes on, as the window does."""
    try:
        with suppress(EnvironmentFault), closing(Store.open(folder)) as store:
            kiosk = Kiosk(store, Clock.of_this_pc(), bootstrap.ids())
            for _ in range(VISITS):
                with suppress(EnvironmentFault):
                    visit = check_in(kiosk, WISH)
                    os.write(out, f"{visit.id}\n".encode())
            _deliver(kiosk)
    finally:
        os._exit(0)


def _deliver(kiosk: Kiosk) -> None:
    now = kiosk.clock.now()
    with suppress(EnvironmentFault), kiosk.store.write():
        outbox.mark_delivered(kiosk.store, [each.seq for each in outbox.oldest(kiosk.store, 2)], now)
    with suppress(EnvironmentFault), kiosk.store.write():
        outbox.prune(kiosk.store, now + timedelta(seconds=1))
