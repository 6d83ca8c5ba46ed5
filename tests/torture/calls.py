"""Stops the kiosk's writer at each of its storage calls in turn, or lets the call fail, with strace."""

import os
import shutil
import signal
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

from kiosk import bootstrap
from kiosk.domain.clock import Clock
from kiosk.errors import EnvironmentFault
from kiosk.store import outbox
from kiosk.store.database import Store
from kiosk.usecases.recording import Kiosk
from tests.torture.crashes import expected, fault_at_the_start
from tests.torture.kills import Loss, look, save
from tests.torture.scenes import Scene, perform
from tests.torture.tracing import traced

CALLS: Final = "pwrite64,fdatasync,fsync,ftruncate,unlink,rename"
DISK_FAULT: Final = "disk fault"
HARM: Final = {
    "killed": (CALLS, "signal=KILL"),
    "disk full": ("pwrite64,ftruncate", "error=ENOSPC"),
    DISK_FAULT: ("fdatasync,fsync", "error=EIO"),
}
VISITS: Final = 3


@dataclass(frozen=True, slots=True)
class Sweep:
    """How many calls were harmed, and the first harm that cost something."""

    calls: int
    confirmed: int
    worst: Loss | None


@dataclass(frozen=True, slots=True)
class Calls:
    """At how many calls the program was killed, and what was wrong after the last of them."""

    number: int
    fault: str | None


def sweep(folder: Path, harm: str, every: int = 1, *, honest: bool = True) -> Sweep:
    """Harm every `every`-th call of a writer that makes a database, records, delivers and drops.

    One that is not `honest` confirms before it has written.
    """
    calls, how = HARM[harm]
    confirmed = 0
    for number in count(1, every):
        place = folder / f"{harm}-{number}"
        place.mkdir()
        write = partial(_write, place / "pc", honest=honest)
        lines, was_harmed = _one(place, write, calls, f"{how}:when={number}")
        said = set(lines)
        confirmed += len(said)
        if not was_harmed:
            return Sweep(number - 1, confirmed, None)
        with closing(Store.open(place / "pc")):
            found = look(place / "pc", 1, said)
        if found.lost or found.torn:
            return Sweep(number, confirmed, found)
    raise AssertionError


def kill_scene(folder: Path, scene: Scene, every: int = 1) -> Calls:
    """Kill `scene` at every `every`-th of its storage calls, and start the kiosk on what is left."""
    for number in count(1, every):
        place = folder / f"{number}"
        place.mkdir()
        confirmed = scene.prepare(place / "pc")
        play = partial(_perform, scene, place / "pc")
        said, was_harmed = _one(place, play, CALLS, f"signal=KILL:when={number}")
        fault, _ = fault_at_the_start(place / "pc", expected(confirmed, said))
        if fault or not was_harmed:
            return Calls(number - (not was_harmed), fault)
        shutil.rmtree(place)
    raise AssertionError


def _perform(scene: Scene, folder: Path, out: int) -> None:
    perform(scene, folder, out, durable=True)


def _one(place: Path, work: Callable[[int], None], calls: str, harm: str) -> tuple[list[str], bool]:
    """What the writer confirmed, and whether it was harmed at all."""
    log = place / "strace.log"
    lines, status = traced(["-e", f"trace={calls}", "-e", f"inject={calls}:{harm}"], log, work)
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return lines, killed or "(INJECTED)" in log.read_text("utf-8", errors="replace")


def _write(folder: Path, out: int, *, honest: bool) -> None:
    """What is told as a fault was not confirmed; the writer goes on, as the window does."""
    with suppress(EnvironmentFault), closing(Store.open(folder)) as store:
        kiosk = Kiosk(store, Clock.of_this_pc(), bootstrap.ids())
        for _ in range(VISITS):
            with suppress(EnvironmentFault):
                save(kiosk, out, honest=honest)
        _deliver(kiosk)


def _deliver(kiosk: Kiosk) -> None:
    now = kiosk.clock.now()
    with suppress(EnvironmentFault), kiosk.store.write():
        outbox.mark_delivered(kiosk.store, [each.seq for each in outbox.oldest(kiosk.store, 2)], now)
    with suppress(EnvironmentFault), kiosk.store.write():
        outbox.prune(kiosk.store, now + timedelta(seconds=1))
