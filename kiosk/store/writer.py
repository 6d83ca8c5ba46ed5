"""One writer at a time on this PC: SQLite before 3.51.3 can corrupt a WAL when two write in one instant."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from filelock import lock_descriptor, unlock_descriptor

from kiosk.errors import DatabaseBusy, FolderReadOnly

LOCK_NAME: Final = "kiosk.db.lock"
BUSY_S: Final = 5.0
_POLL_S: Final = 0.002
"""A visitor's window waits here while a batch is written: far less than a frame, not filelock's 50 ms."""


@contextmanager
def only_writer(folder: Path) -> Iterator[None]:
    """Let one connection of this PC write to the database in `folder` or checkpoint it; not to be nested.

    The descriptor is locked, not `FileLock` asked: its bookkeeping takes as long as half a durable commit.

    Raises:
        DatabaseBusy: another one has been writing for `BUSY_S`.
        FolderReadOnly: the lock file cannot be made or locked.
    """
    try:
        descriptor = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise _not_lockable(error) from error
    try:
        _wait_for(descriptor)
        try:
            yield
        finally:
            unlock_descriptor(descriptor)
    finally:
        os.close(descriptor)


def _wait_for(descriptor: int) -> None:
    deadline = time.monotonic() + BUSY_S
    try:
        while not lock_descriptor(descriptor, blocking=False):
            if time.monotonic() > deadline:
                raise DatabaseBusy("Another process has been writing for too long.")
            time.sleep(_POLL_S)
    except OSError as error:
        raise _not_lockable(error) from error


def _not_lockable(error: OSError) -> FolderReadOnly:
    return FolderReadOnly(f"The write lock cannot be taken: {error.strerror}.")
