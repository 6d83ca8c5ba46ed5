"""The books of an SQLite central as one file, and back."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from django.db import connection

from kiosk.errors import EnvironmentFault

NAME: Final = "central.db"


def dump(copy: Path) -> None:
    """Copy the books as they stand at one moment; whoever writes waits meanwhile. Raises EnvironmentFault."""
    connection.ensure_connection()
    with closing(sqlite3.connect(copy)) as target:
        with connection.turn, connection.wrap_database_errors:  # type: ignore[attr-defined]  # our own engine
            connection.connection.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
        _check(target)


def load(copy: Path) -> None:
    """Put a copy in place of the books, whole or not at all. Raises EnvironmentFault."""
    connection.ensure_connection()
    with closing(sqlite3.connect(copy)) as source:
        _check(source)
        with connection.turn, connection.wrap_database_errors:  # type: ignore[attr-defined]  # our own engine
            source.backup(connection.connection)


def _check(copy: sqlite3.Connection) -> None:
    try:
        [(found,)] = copy.execute("PRAGMA integrity_check(1)").fetchall()
    except sqlite3.DatabaseError as fault:
        found = str(fault)
    if found != "ok":
        raise EnvironmentFault(f"The books are damaged: {found}.", "Restore the last backup that is whole.")
