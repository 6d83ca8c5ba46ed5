"""A few megabytes kept in hand: freed when the disk is full, so that the queue can still drain.

With no space left even a DELETE or a checkpoint fails in WAL mode.
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

FILE_NAME: Final = "reserve"
SIZE: Final = 8 * 2**20


def set_apart(folder: Path) -> bool:
    """Make sure the reserve is there; False when the disk has no room for it now."""
    path = folder / FILE_NAME
    try:
        if path.exists() and path.stat().st_size == SIZE:
            return True
        with path.open("wb") as file:
            for _ in range(SIZE // 2**20):
                file.write(os.urandom(2**20))
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        return False
    return True


def give_back(folder: Path) -> bool:
    """Free the reserve; False when it was spent already or cannot be freed."""
    path = folder / FILE_NAME
    try:
        path.unlink()
    except OSError:
        return False
    return True
