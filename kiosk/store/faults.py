"""Translates SQLite's errors into the faults the program tells."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from kiosk.errors import DatabaseBusy, DatabaseDamaged, DiskFault, DiskFull, EnvironmentFault, FolderReadOnly

_BY_CODE: Final[dict[int, tuple[type[EnvironmentFault], str]]] = {
    sqlite3.SQLITE_FULL: (DiskFull, "There is no space left for the database."),
    sqlite3.SQLITE_IOERR: (DiskFault, "The disk answered with an error while the database was used."),
    sqlite3.SQLITE_CORRUPT: (DatabaseDamaged, "The database is damaged."),
    sqlite3.SQLITE_NOTADB: (DatabaseDamaged, "The database file does not hold a database."),
    sqlite3.SQLITE_READONLY: (FolderReadOnly, "The database cannot be written."),
    sqlite3.SQLITE_CANTOPEN: (FolderReadOnly, "The database cannot be opened."),
    sqlite3.SQLITE_PERM: (FolderReadOnly, "The database cannot be opened."),
    sqlite3.SQLITE_BUSY: (DatabaseBusy, "The database is held by another process."),
    sqlite3.SQLITE_LOCKED: (DatabaseBusy, "The database is held by another process."),
}


@contextmanager
def told() -> Iterator[None]:
    """Inside, SQLite's environment errors become EnvironmentFault; everything else passes."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None or (known := _BY_CODE.get(code & 0xFF)) is None:
            raise
        fault, sentence = known
        raise fault(f"{sentence} ({error})") from error
