"""What the recorded program does: people are saved, receipts come, old rows go, the schema moves on.

A scene says `ID<TAB>saved` once an event is confirmed, and `ID<TAB>going` before it drops a delivered one.
"""

import io
import json
import os
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from kiosk import bootstrap
from kiosk.cli import main
from kiosk.domain.clock import Clock
from kiosk.store import database, migrations, outbox
from kiosk.store.database import Store
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.visits import check_in
from tests.torture.kills import WISH

Say = Callable[[str], None]
ROUNDS: Final = 6
SHEET: Final = 12
OLD_STEP: Final = "0006"
"""The schema of the file that is brought up to date begins before the first step of this number."""


@dataclass(frozen=True, slots=True)
class Scene:
    """`prepare` makes the folder and gives the visits that stand in it; `play` is what is recorded."""

    prepare: Callable[[Path], set[str]]
    play: Callable[[Path, Say], None]


def _empty(folder: Path) -> set[str]:
    folder.mkdir()
    return set()


def _used(folder: Path) -> set[str]:
    with closing(Store.open(folder)) as store:
        return {check_in(_kiosk(store), WISH).id for _ in range(4)}


def _old(folder: Path) -> set[str]:
    """As an earlier version of the program left it; check-ins are written as the outbox itself does."""
    _used(folder.with_name("new"))
    older = type(migrations.STEPS)("kiosk")
    older._migrations = [each for each in migrations.STEPS._migrations if each.name < OLD_STEP]
    with pytest.MonkeyPatch.context() as patch, closing(Store.open(folder.with_name("new"))) as new:
        patch.setattr(migrations, "STEPS", older)
        with closing(Store.open(folder)) as store, store.write():
            columns = "epoch, seqno, id, type, subject, time, uptime, data, fingerprint"
            rows = new.tuples(f"SELECT {columns} FROM outbox ORDER BY seq")
            store.executemany(f"INSERT INTO outbox ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
            store.execute("UPDATE epoch SET epoch = ?", [rows[0][0]])
            return {row[4] for row in rows}


def _type_in_a_day_sheet(folder: Path, _say: Say) -> None:
    line = json.dumps({"mode": "self", "reason": "pensii", "language": "ro"}) + "\n"
    sys.stdin = io.TextIOWrapper(io.BytesIO((line * SHEET).encode()))
    main(["visits", "add", "-", "--data", str(folder)], standalone_mode=False)


def _keep_house(folder: Path, say: Say) -> None:
    database.CHECKPOINT_PAGES = 30  # type: ignore[misc]  # in this process alone, so that it comes to that
    with closing(Store.open(folder)) as store:
        kiosk = _kiosk(store)
        for turn in range(ROUNDS):
            for _ in range(3):
                say(f"{check_in(kiosk, WISH).id}\tsaved")
            now = kiosk.clock.now()
            sent = outbox.oldest(store, 4)
            with store.write():
                outbox.mark_delivered(store, [each.seq for each in sent], now)
            if turn % 2:
                for (gone,) in store.tuples("SELECT subject FROM outbox WHERE delivered_at IS NOT NULL"):
                    say(f"{gone}\tgoing")
                with store.write():
                    outbox.prune(store, now + timedelta(seconds=1))
            store.checkpoint()


def _update(folder: Path, say: Say) -> None:
    with closing(Store.open(folder)) as store:
        say(f"{check_in(_kiosk(store), WISH).id}\tsaved")


def _kiosk(store: Store) -> Kiosk:
    return Kiosk(store, Clock.of_this_pc(), bootstrap.ids())


SCENES: Final = {
    "save": Scene(_empty, _type_in_a_day_sheet),
    "receipts, pruning, checkpoints": Scene(_used, _keep_house),
    "migration": Scene(_old, _update),
}


def perform(scene: Scene, folder: Path, out: int, *, durable: bool) -> None:
    """Play it, in a process of its own; what it says goes to `out`, also by way of the standard output."""
    os.dup2(out, 1)
    sys.stdout = io.TextIOWrapper(os.fdopen(1, "wb", closefd=False), write_through=True)
    if not durable:
        database._PRAGMAS["synchronous"] = 1

    def say(line: str) -> None:
        os.write(1, f"{line}\n".encode())

    scene.play(folder, say)
