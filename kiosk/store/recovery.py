"""A damaged database: notice it, set it aside whole, carry over every row that reads.

Nothing is repaired in place. The damaged file goes, with its write-ahead log, into a folder of its own; a new file
with a new epoch takes every row whose bytes still read. Events keep their id, epoch and number, so that central
recognises those it has. An event whose fingerprint no longer fits says something else than what was
confirmed: it stays in the set-aside file and is counted.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.store.database import FILE_NAME, Row, Store
from kiosk.store.faults import told
from kiosk.store.fingerprint import fingerprint
from kiosk.store.graft import lend_schema, readable_schema

_TABLES: Final = ("outbox", "answer", "visit", "session", "service_use", "document")
_SHORTEST_ROW: Final = 64
"""Bytes; bounds how many rows may lie beyond a broken end."""
_CONTENT: Final = "epoch, seqno, id, type, subject, time, uptime, data, fingerprint"


@dataclass(frozen=True, slots=True)
class Repair:
    """What a repair did: rows carried over, events whose content had rotted, and where the old file lies."""

    carried: int
    rotten: int
    set_aside: Path


def damage(folder: Path) -> str | None:
    """What is wrong with the database in `folder`, in one line; None when it is sound or not there yet."""
    path = folder / FILE_NAME
    if not path.exists():
        return None
    with told(), closing(sqlite3.connect(path)) as connection:
        try:
            (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            if verdict != "ok":
                return str(verdict).replace("\n", " ")[:200]
            if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'outbox'").fetchone():
                return None
            rotten = sum(
                fingerprint(*row[:-1]) != row[-1]
                for row in connection.execute(f"SELECT {_CONTENT} FROM outbox")
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
    """Set the database of `folder` aside and build a new one from what reads; nobody else may have it open."""
    aside = _set_aside(folder, now)
    source = aside / FILE_NAME
    if not readable_schema(source):
        source = aside / "lent-schema" / FILE_NAME
        shutil.copytree(aside, source.parent)
        lend_schema(source)
    with closing(Store.open(folder)) as store:
        rotten = carried = 0
        with store.write():
            store.execute("PRAGMA defer_foreign_keys = 1")
            for table in _TABLES:
                for row in _readable(source, table):
                    if table == "outbox" and not _sound(row):
                        rotten += 1
                    else:
                        carried += _insert(store, table, row)
            _drop_orphans(store)
            store.execute(
                "UPDATE epoch SET base = COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'outbox'), 0)"
            )
    return Repair(carried, rotten, aside)


def _set_aside(folder: Path, now: datetime) -> Path:
    aside = folder / f"damaged-{now:%Y%m%dT%H%M%S}"
    aside.mkdir()
    for name in (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"):
        if (folder / name).exists():
            (folder / name).rename(aside / name)
    return aside


def _readable(path: Path, table: str) -> Iterator[Row]:
    """Every row of `table` that can be read; some come twice, which the caller ignores."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
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


def _sound(row: Row) -> bool:
    content = [row[name.strip()] for name in _CONTENT.split(",")]
    return fingerprint(*content[:-1]) == content[-1]


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
