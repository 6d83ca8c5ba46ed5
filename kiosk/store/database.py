"""Opens `kiosk.db` with its pragmas and lets one writer in at a time, in this process and on this PC."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final, Self

from sqlite_utils import Database

from kiosk.errors import EnvironmentFault, FolderReadOnly
from kiosk.store import migrations
from kiosk.store.faults import told
from kiosk.store.writer import BUSY_S, only_writer

FILE_NAME: Final = "kiosk.db"
PAGE_BYTES: Final = 4096
MOST_PAGES: Final = 2**30 // PAGE_BYTES
"""Own quota of 1 GiB: far above a year without a line, far below the disk."""
CHECKPOINT_PAGES: Final = 1000
SQLITE_VERSION: Final = sqlite3.sqlite_version

_PRAGMAS: Final = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": int(BUSY_S * 1000),
    "trusted_schema": 0,
    "secure_delete": 1,
    "wal_autocheckpoint": 0,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "max_page_count": MOST_PAGES,
}

Row = dict[str, Any]

tolerant_text: Final = partial(str, encoding="utf-8", errors="replace")
"""Reads text that rotted into bytes of no letter, so that its row can be seen and set aside."""


class Store:
    """The open database. Reading is plain; every change goes through `write()`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with only_writer(path.parent):
            self._opened: Database | None = self._open()

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open (or make) the database in `folder` and bring it to the current schema.

        Raises:
            EnvironmentFault: the folder, the disk or the file is not as it should be; the code says which.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FolderReadOnly(f"The data folder {folder} cannot be made: {error.strerror}.") from error
        store = cls(folder / FILE_NAME)
        try:
            with only_writer(folder), told():
                migrations.apply(store._db, store.path)
        except BaseException:
            store.close()
            raise
        return store

    def close(self) -> None:
        """Close the connection; nothing is lost by not calling it."""
        if self._opened is not None:
            self._opened.conn.close()

    @contextmanager
    def write(self) -> Iterator[None]:
        """One transaction: everything inside is on the disk when the block ends, or nothing is.

        After an error of disk or file the connection is closed before the fault is told, so that nobody
        goes on with a connection whose last write is in doubt; the next use opens a new one.
        """
        with only_writer(self.path.parent):
            self._use_the_file_in_place()
            try:
                with told():
                    self._db.conn.execute("BEGIN IMMEDIATE")
                    yield
                    self._db.conn.execute("COMMIT")
            except EnvironmentFault:
                self._disconnect()
                raise
            except BaseException:
                if self._db.conn.in_transaction:
                    self._db.conn.execute("ROLLBACK")
                raise

    def execute(self, sql: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        """Run one statement; a change must stand inside `write()`."""
        with told():
            cursor: sqlite3.Cursor = self._db.execute(sql, values)
            return cursor

    def tuples(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with told():
            return self._db.execute(sql, values).fetchall()

    def executemany(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Run one statement for many rows, inside `write()`."""
        with told():
            self._db.conn.executemany(sql, rows)

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows of a query as dictionaries."""
        with told():
            return list(self._db.query(sql, values))

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """The first row of a query, or None."""
        return next(iter(self.rows(sql, values)), None)

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file when it has grown; call when nobody waits."""
        wal = self.path.with_name(self.path.name + "-wal")
        if wal.exists() and wal.stat().st_size > CHECKPOINT_PAGES * PAGE_BYTES:
            with only_writer(self.path.parent), told():
                self._db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    @property
    def _db(self) -> Database:
        """The connection; a new one when an error has closed the one before."""
        if self._opened is None:
            self._opened = self._open()
        return self._opened

    def _open(self) -> Database:
        with told():
            connection = sqlite3.connect(self.path, timeout=BUSY_S, isolation_level=None)
            try:
                connection.text_factory = tolerant_text
                _set_pragmas(connection)
                self._file = self.path.stat().st_ino
            except BaseException:
                connection.close()
                raise
            return Database(connection, execute_plugins=False)

    def _disconnect(self) -> None:
        if self._opened is not None:
            self._opened.conn.close()
            self._opened = None

    def _use_the_file_in_place(self) -> None:
        """Another process may have put a repaired file in the place of the one that is open here."""
        if self._opened is not None and (not self.path.exists() or self.path.stat().st_ino != self._file):
            self._disconnect()


def _set_pragmas(connection: sqlite3.Connection) -> None:
    """Set each pragma and read it back; a database that does not grant one is refused."""
    for name, wanted in _PRAGMAS.items():
        connection.execute(f"PRAGMA {name}={wanted}")
        (granted,) = connection.execute(f"PRAGMA {name}").fetchone()
        if granted != wanted:
            raise FolderReadOnly(f"SQLite does not grant {name}={wanted} here, only {granted}.")
