"""The database of before a version that is on trial, and the way back to it with every event since.

A version on trial serves nobody, so it records no more than events of the device itself. These were perhaps
sent already: they go back with their id, epoch and number. Whatever else it changed goes with its schema.
"""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from kiosk.store.database import FILE_NAME, Row, Store
from kiosk.store.epochs import LAST_SEQ
from kiosk.store.faults import told
from kiosk.store.recovery import put_in_place
from kiosk.store.writer import only_writer

_OF_THE_DEVICE: Final = "md.cups.device.%"


def set_aside(folder: Path, aside: Path) -> None:
    """Copy the database of the data folder into the folder `aside`, durably; raises EnvironmentFault."""
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    if not (folder / FILE_NAME).exists():
        return
    half = aside / f"{FILE_NAME}.new"
    with (
        only_writer(folder),
        told(),
        closing(sqlite3.connect(folder / FILE_NAME)) as source,
        closing(sqlite3.connect(half)) as copy,
    ):
        source.backup(copy)
    with half.open("rb+") as file:
        os.fsync(file.fileno())
    half.replace(aside / FILE_NAME)


def has_served(folder: Path, aside: Path) -> bool:
    """Whether anything was recorded since that is not of the device itself."""
    if not (aside / FILE_NAME).exists():
        return False
    with closing(Store(aside / FILE_NAME)) as before, closing(Store(folder / FILE_NAME)) as now:
        [(last,)] = before.tuples(f"SELECT {LAST_SEQ}")
        said_before = {row["id"] for row in before.rows("SELECT id FROM answer")}
        said_now = {row["id"] for row in now.rows("SELECT id FROM answer")}
        others = now.row("SELECT 1 FROM outbox WHERE seq > ? AND type NOT LIKE ?", [last, _OF_THE_DEVICE])
        return others is not None or not said_now <= said_before


def give_back(folder: Path, aside: Path) -> bool:
    """Put the database of before in place again when the schema has changed since; whether it was.

    The file in place is replaced in one step; whoever is cut before it does all of it again.

    Raises:
        EnvironmentFault: the database is as it was.
    """
    if not (aside / FILE_NAME).exists() or _steps(folder) == _steps(aside):
        return False
    workshop = aside / "back"
    shutil.rmtree(workshop, ignore_errors=True)
    workshop.mkdir()
    shutil.copyfile(aside / FILE_NAME, workshop / FILE_NAME)
    _carry_over(folder / FILE_NAME, workshop / FILE_NAME)
    with only_writer(folder), told():
        put_in_place(workshop / FILE_NAME, folder)
    return True


def _carry_over(source: Path, target: Path) -> None:
    """Add to the database `target` the events that only `source` has, and let the numbering go on."""
    with closing(Store(source)) as now, closing(Store(target)) as back, back.write():
        [(last,)] = back.tuples(f"SELECT {LAST_SEQ}")
        for row in now.rows("SELECT * FROM outbox WHERE seq > ? ORDER BY seq", [last]):
            _carry(back, row)
        [epoch] = now.tuples("SELECT epoch, base, boots FROM epoch")
        back.execute("UPDATE epoch SET epoch = ?, base = ?, boots = ?", epoch)


def room_needed(folder: Path) -> int:
    """Bytes that the copies of the database take, of before and on the way back."""
    file = folder / FILE_NAME
    return 3 * file.stat().st_size if file.exists() else 0


def _carry(back: Store, row: Row) -> None:
    """Insert an event, in the columns that the outbox has there."""
    known = {name for (name,) in back.tuples("SELECT name FROM pragma_table_info('outbox')")}
    values = {name: value for name, value in row.items() if name in known}
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    back.execute(f"INSERT INTO outbox ({names}) VALUES ({marks})", list(values.values()))


def _steps(folder: Path) -> set[tuple[str, ...]]:
    """The steps of its schema."""
    with closing(Store(folder / FILE_NAME)) as store:
        return set(store.tuples("SELECT name FROM _sqlite_migrations"))
