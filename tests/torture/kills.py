"""Kills the kiosk's writer at random moments: what it had confirmed is in the file, and nothing by halves."""

import os
import random
import signal
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final, NoReturn

from kiosk import bootstrap
from kiosk.domain.clock import Clock
from kiosk.domain.codes import Language, VisitMode
from kiosk.store import outbox
from kiosk.store.database import FILE_NAME, Store
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.visits import CheckIn, check_in

WISH: Final = CheckIn(VisitMode.SELF, "pensii", Language.RO)
LONGEST_S: Final = 0.03
CHECK_EVERY: Final = 500


@dataclass(frozen=True, slots=True)
class Loss:
    """What was found after so many kills: confirmed visits, those of them that are gone, and what is torn."""

    kills: int
    confirmed: int
    lost: int
    torn: str | None

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.confirmed} confirmed, {self.lost} lost; {self.torn or 'nothing torn'}"
        )


def kill_writers(folder: Path, kills: int, chance: random.Random, *, honest: bool = True) -> Loss:
    """Let a writer work and kill it, so often; one that is not `honest` confirms before it has written."""
    confirmed: set[str] = set()
    found = Loss(0, 0, 0, None)
    for number in range(1, kills + 1):
        confirmed |= _one(folder, chance.uniform(0, LONGEST_S), honest=honest)
        if number % CHECK_EVERY == 0 or number == kills:
            found = look(folder, number, confirmed)
            if found.lost or found.torn:
                break
    return found


def _one(folder: Path, delay: float, *, honest: bool) -> set[str]:
    """The visits that one writer confirmed within `delay` seconds of its first."""
    reading, writing = os.pipe()
    writer = os.fork()
    if not writer:
        _write(folder, writing, honest=honest)
    os.close(writing)
    with os.fdopen(reading, "rb") as said:
        first = said.readline()
        time.sleep(delay)
        os.kill(writer, signal.SIGKILL)
        lines = (first + said.read()).split(b"\n")[:-1]
    os.waitpid(writer, 0)
    return {line.decode() for line in lines}


def _write(folder: Path, out: int, *, honest: bool) -> NoReturn:
    """What the kiosk does all day: visits, receipts, old rows dropped, the log moved into the file."""
    try:
        with closing(Store.open(folder)) as store:
            kiosk = Kiosk(store, Clock.of_this_pc(), bootstrap.ids())
            turn = 0
            while True:
                turn += 1
                save(kiosk, out, honest=honest)
                _keep_house(kiosk, turn)
    finally:
        os._exit(1)


def save(kiosk: Kiosk, out: int, *, honest: bool) -> None:
    """Check somebody in and confirm it on `out`; who is not `honest` confirms before it is written."""
    visit = kiosk.ids.ordered()
    line = f"{visit}\n".encode()
    if not honest:
        os.write(out, line)
    check_in(kiosk, WISH, visit)
    if honest:
        os.write(out, line)


def _keep_house(kiosk: Kiosk, turn: int) -> None:
    now = kiosk.clock.now()
    if turn % 5 == 0:
        with kiosk.store.write():
            outbox.mark_delivered(kiosk.store, [each.seq for each in outbox.oldest(kiosk.store, 4)], now)
    if turn % 15 == 0:
        with kiosk.store.write():
            outbox.prune(kiosk.store, now + timedelta(seconds=1))
        kiosk.store.checkpoint()


def look(folder: Path, kills: int, confirmed: set[str]) -> Loss:
    with closing(sqlite3.connect(folder / FILE_NAME)) as file:
        (verdict,) = file.execute("PRAGMA integrity_check").fetchone()
        visits = {visit for (visit,) in file.execute("SELECT id FROM visit")}
        (given,) = file.execute(
            "SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = 'outbox'"
        ).fetchone()
        numbers = [number for (number,) in file.execute("SELECT seqno FROM outbox ORDER BY seq")]
    torn = None
    if verdict != "ok":
        torn = str(verdict)
    elif given != len(visits):
        torn = f"{len(visits)} visits with {given} events"
    elif numbers and numbers != list(range(given - len(numbers) + 1, given + 1)):
        torn = "numbers that do not follow each other"
    return Loss(kills, len(confirmed), len(confirmed - visits), torn)
