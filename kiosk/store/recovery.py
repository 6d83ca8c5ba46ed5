"""A damaged database: notice it, set it aside whole, carry over every row that reads.

Nothing is repaired in place. The damaged file is copied, with its write-ahead log, into a folder of its own.
A new file with a new epoch takes every row whose bytes still read; when it is complete it takes the place of
the damaged one in one step, so that a power cut during a repair leads to the next repair. Events keep their
id, epoch and number: central recognises those it has. An event or answer whose fingerprint no longer fits
says something else than what was confirmed: it stays in the set-aside file and is counted.
"""

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.errors import DiskFault, DiskFull
from kiosk.store import tallies
from kiosk.store.carving import leaf_rows
from kiosk.store.database import FILE_NAME, PAGE_BYTES, Row, Store, tolerant_text
from kiosk.store.epochs import LAST_SEQ
from kiosk.store.faults import told
from kiosk.store.fingerprint import fingerprint
from kiosk.store.graft import lend_schema, readable_schema
from kiosk.store.writer import only_writer

_TABLES: Final = (
    "outbox",
    "answer",
    "visit",
    "session",
    "service_use",
    "help_call",
    "practised",
    "document",
    "blocked_host",
    "tally",
    "training",
    "lesson",
    "specialist",
    "pin_guess",
    "machine",
    "former_source",
    "own_language",
    "maintenance",
)
_SHORTEST_ROW: Final = 64
"""Bytes; bounds how many rows may lie beyond a broken end."""
_CONTENT: Final = {
    "outbox": ("epoch", "seqno", "id", "type", "subject", "time", "uptime", "data", "fingerprint"),
    "answer": ("id", "type", "day", "data", "fingerprint"),
}
_WORKSHOP: Final = "repair"


@dataclass(frozen=True, slots=True)
class Repair:
    """What a repair did: rows carried over, rows whose content had rotted, and where the old file lies."""

    carried: int
    rotten: int
    set_aside: Path


def damage(folder: Path) -> str | None:
    """What is wrong with the database in `folder`, in one line; None when it is sound or not there yet."""
    path = folder / FILE_NAME
    if not path.exists():
        return None
    wal = folder / f"{FILE_NAME}-wal"
    size = path.stat().st_size
    if size < PAGE_BYTES and (size > 0 or (wal.exists() and wal.stat().st_size > 0)):
        return "the file has lost its first page"
    with told(), closing(_connect(path)) as connection:
        try:
            [verdict] = connection.execute("PRAGMA integrity_check(1)").fetchone()
            if verdict != "ok":
                return str(verdict).replace("\n", " ")[:200]
            if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'outbox'").fetchone():
                return None
            rotten = sum(
                not _sound(table, dict(row))
                for table in _CONTENT
                for row in connection.execute(f"SELECT * FROM {table}")
            )
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in {
                sqlite3.SQLITE_CORRUPT,
                sqlite3.SQLITE_NOTADB,
            }:
                return str(error)
            raise
    return f"{rotten} events no longer fit their fingerprint" if rotten else None


def repair(folder: Path, now: datetime) -> Repair:
    """Set the database of `folder` aside and build a new one from what reads.

    Other processes wait meanwhile; their next write goes to the new file.

    Raises:
        DiskFull, DiskFault, DatabaseBusy: the damaged file is in its place as before.
    """
    with only_writer(folder), told(), _files_told():
        aside = _set_aside(folder, now)
        workshop = folder / _WORKSHOP
        shutil.rmtree(workshop, ignore_errors=True)
        source = workshop / "damaged"
        shutil.copytree(aside, source)
        if not readable_schema(source / FILE_NAME):
            shutil.copytree(aside, source, dirs_exist_ok=True)
            lend_schema(source / FILE_NAME)
        carried, rotten = _carry_over(source / FILE_NAME, workshop / "new")
        put_in_place(workshop / "new" / FILE_NAME, folder)
        shutil.rmtree(workshop, ignore_errors=True)
    return Repair(carried, rotten, aside)


def _set_aside(folder: Path, now: datetime) -> Path:
    aside = folder / f"damaged-{now:%Y%m%dT%H%M%S}"
    while aside.exists():
        aside = aside.with_name(f"{aside.name}-again")
    aside.mkdir()
    for part in _parts(folder):
        with part.open("rb") as original, (aside / part.name).open("wb") as copy:
            shutil.copyfileobj(original, copy)
            copy.flush()
            os.fsync(copy.fileno())
    return aside


def _carry_over(source: Path, new: Path) -> tuple[int, int]:
    """Build a database in the folder `new`; how many rows were carried over and how many had rotted."""
    rotten: set[object] = set()
    carried = 0
    with closing(Store.open(new)) as store, store.write():
        store.execute("PRAGMA defer_foreign_keys = 1")
        for table in _TABLES:
            for row in _readable(source, table):
                if table in _CONTENT and not _sound(table, row):
                    rotten.add(row["id"])
                else:
                    carried += _insert(store, table, row)
        for table, row in _carved(store, source):
            carried += _insert(store, table, row)
        _drop_orphans(store)
        tallies.count_again(store)
        store.execute(f"UPDATE epoch SET base = {LAST_SEQ}")
    return carried, len(rotten)


def put_in_place(new: Path, folder: Path) -> None:
    """Let the new file take the damaged one's place; until the last step that one can be repaired again."""
    with suppress(sqlite3.DatabaseError), closing(_connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    for part in _parts(folder):
        if part.name != FILE_NAME:
            part.unlink()
    new.replace(folder / FILE_NAME)


def _parts(folder: Path) -> list[Path]:
    """The files of the database that are there."""
    names = (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm")
    return [folder / name for name in names if (folder / name).exists()]


@contextmanager
def _files_told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        fault = DiskFull if error.errno == errno.ENOSPC else DiskFault
        raise fault(f"The damaged database cannot be carried over: {error.strerror}.") from error


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    connection.text_factory = tolerant_text
    connection.row_factory = sqlite3.Row
    return connection


def _readable(path: Path, table: str) -> Iterator[Row]:
    """Every row of `table` that can be read; some come twice, which the caller ignores."""
    with closing(_connect(path)) as connection:
        try:
            (sql,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", [table]).fetchone()
        except (sqlite3.DatabaseError, TypeError):
            return
        key = "id" if table == "answer" else "name" if "WITHOUT ROWID" in sql else "rowid"
        forward = list(_until_broken(connection, table, key, "ASC"))
        backward = list(_until_broken(connection, table, key, "DESC"))
        yield from (dict(row) for row in (*forward, *backward))
        if key == "rowid" and (forward or backward):
            low = forward[-1][0] if forward else 0
            high = backward[-1][0] if backward else low + path.stat().st_size // _SHORTEST_ROW
            yield from (dict(row) for row in _between(connection, table, low + 1, high - 1))


def _carved(store: Store, path: Path) -> Iterator[tuple[str, Row]]:
    """Events and answers that SQL may not reach any more; their fingerprint vouches for them."""
    columns = {
        table: store.tuples(f"SELECT name, type FROM pragma_table_info('{table}')") for table in _CONTENT
    }
    for rowid, values in leaf_rows(path):
        for table, described in columns.items():
            if len(values) == len(described):
                row = {
                    name: float(value) if kind == "REAL" and isinstance(value, int) else value
                    for (name, kind), value in zip(described, values, strict=True)
                }
                if rowid is not None:
                    row[described[0][0]] = rowid
                if _sound(table, row):
                    yield table, row


def _until_broken(
    connection: sqlite3.Connection, table: str, key: str, direction: str
) -> Iterator[sqlite3.Row]:
    columns = "rowid, *" if key == "rowid" else "*"
    with suppress(sqlite3.DatabaseError):
        yield from connection.execute(f"SELECT {columns} FROM {table} ORDER BY {key} {direction}")


def _between(connection: sqlite3.Connection, table: str, first: int, last: int) -> Iterator[sqlite3.Row]:
    """Ask for ever smaller ranges around what cannot be read."""
    ranges = [(first, last)]
    while ranges:
        low, high = ranges.pop()
        if low > high:
            continue
        try:
            rows = connection.execute(
                f"SELECT rowid, * FROM {table} WHERE rowid BETWEEN ? AND ?", (low, high)
            ).fetchall()
        except sqlite3.DatabaseError:
            middle = (low + high) // 2
            if low < high:
                ranges += [(middle + 1, high), (low, middle)]
        else:
            yield from rows


def _sound(table: str, row: Row) -> bool:
    *content, kept_fingerprint = (row[name] for name in _CONTENT[table])
    return bool(fingerprint(*content) == kept_fingerprint)


def _insert(store: Store, table: str, row: Row) -> int:
    """Carry one row over; what does not fit the schema (a torn row) stays behind in the set-aside file."""
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    try:
        return store.execute(
            f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", list(row.values())
        ).rowcount
    except sqlite3.IntegrityError:
        return 0


def _drop_orphans(store: Store) -> None:
    """Rows whose parent did not survive would break the new file's foreign keys."""
    store.execute("DELETE FROM session WHERE visit NOT IN (SELECT id FROM visit)")
    store.execute("DELETE FROM service_use WHERE session NOT IN (SELECT id FROM session)")
