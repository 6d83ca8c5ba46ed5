"""A database whose own description is broken: lend it the description of a new file.

SQLite lays the pages of a schema down in the same order every time the same migrations run, so the pages that
hold the description (all but the root pages of tables and indexes) can be copied from a new file over the
damaged ones.
"""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Final

from kiosk.store.database import FILE_NAME, PAGE_BYTES, Store

_FREELIST: Final = slice(32, 40)
_VALID_FOR: Final = slice(92, 96)


def readable_schema(path: Path) -> bool:
    """Whether SQLite can read the description of the file at `path`."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            return (
                connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'outbox'").fetchone() is not None
            )
    except sqlite3.DatabaseError:
        return False


def lend_schema(path: Path) -> None:
    """Write the description of a new database over that of the file at `path`."""
    with tempfile.TemporaryDirectory() as folder:
        pages, roots = _new_file(Path(folder))
    with path.open("r+b") as file:
        for number, page in enumerate(pages, start=1):
            if number not in roots:
                file.seek((number - 1) * PAGE_BYTES)
                file.write(_as_first_page(page) if number == 1 else page)


def _new_file(folder: Path) -> tuple[list[bytes], set[int]]:
    with closing(Store.open(folder)) as store:
        roots = {
            row["rootpage"] for row in store.rows("SELECT rootpage FROM sqlite_schema WHERE rootpage > 0")
        }
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    content = (folder / FILE_NAME).read_bytes()
    return [content[at : at + PAGE_BYTES] for at in range(0, len(content), PAGE_BYTES)], roots


def _as_first_page(page: bytes) -> bytes:
    """A header that claims no free pages and makes SQLite take the page count from the file's length."""
    header = bytearray(page)
    header[_FREELIST] = bytes(8)
    header[_VALID_FOR] = b"\xff" * 4
    return bytes(header)
