"""Opens `kiosk.db` with its pragmas and lets one writer in at a time, in this process and on this PC."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Self

from filelock import FileLock, Timeout
from sqlite_utils import Database

from kiosk.errors import DatabaseBusy, EnvironmentFault, FolderReadOnly
from kiosk.store import migrations
from kiosk.store.faults import told

FILE_NAME: Final = "kiosk.db"
LOCK_NAME: Final = "kiosk.db.lock"
BUSY_S: Final = 5.0
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


class Store:
    """The open database. Reading is plain; every change goes through `write()`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = FileLock(path.with_name(LOCK_NAME), timeout=BUSY_S)
        self._open()

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
            with store._locked(), told():
                migrations.apply(store._db, store.path)
        except BaseException:
            store.close()
            raise
        return store

    def close(self) -> None:
        """Close the connection; nothing is lost by not calling it."""
        self._db.conn.close()

    @contextmanager
    def write(self) -> Iterator[None]:
        """One transaction: everything inside is on the disk when the block ends, or nothing is.

        After an error of disk or file the connection is closed and opened again before the fault is told,
        so that nobody goes on with a connection whose last write is in doubt.
        """
        with self._locked():
            try:
                with told():
                    self._db.conn.execute("BEGIN IMMEDIATE")
                    yield
                    self._db.conn.execute("COMMIT")
            except BaseException as fault:
                self._undo(reopen=isinstance(fault, EnvironmentFault))
                raise

    def execute(self, sql: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        """Run one statement; a change must stand inside `write()`."""
        with told():
            cursor: sqlite3.Cursor = self._db.execute(sql, values)
            return cursor

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
            with self._locked(), told():
                self._db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Let one process of this PC write or checkpoint: SQLite before 3.51.3 can corrupt a WAL otherwise."""
        try:
            self._lock.acquire()
        except Timeout as error:
            raise DatabaseBusy("Another process has been writing for too long.") from error
        except OSError as error:
            raise FolderReadOnly(f"The write lock cannot be taken: {error.strerror}.") from error
        try:
            yield
        finally:
            self._lock.release()

    def _open(self) -> None:
        with told():
            connection = sqlite3.connect(self.path, timeout=BUSY_S, isolation_level=None)
            try:
                _set_pragmas(connection)
            except BaseException:
                connection.close()
                raise
            self._db = Database(connection, execute_plugins=False)

    def _undo(self, *, reopen: bool) -> None:
        if reopen:
            self._db.conn.close()
            self._open()
        elif self._db.conn.in_transaction:
            self._db.conn.execute("ROLLBACK")


def _set_pragmas(connection: sqlite3.Connection) -> None:
    """Set each pragma and read it back; a database that does not grant one is refused."""
    for name, wanted in _PRAGMAS.items():
        connection.execute(f"PRAGMA {name}={wanted}")
        (granted,) = connection.execute(f"PRAGMA {name}").fetchone()
        if granted != wanted:
            raise FolderReadOnly(f"SQLite does not grant {name}={wanted} here, only {granted}.")
