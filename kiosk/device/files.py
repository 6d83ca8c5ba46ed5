"""Writes small files so that a power cut leaves the old or the new content, never half of one."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import DiskFull, FolderReadOnly


def write_whole(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Replace `path` with `content`, durably; only this user can read it unless `mode` says otherwise.

    Raises:
        FolderReadOnly, DiskFull: the old content stands.
    """
    beside = path.with_name(f"{path.name}.new")
    with told_of(path.name):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)  # what a power cut left may be open to other users
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        _sync_folder(path.parent)


@contextmanager
def told_of(name: str) -> Iterator[None]:
    """Inside, the system's refusal to write becomes DiskFull or FolderReadOnly."""
    try:
        yield
    except OSError as error:
        fault = DiskFull if error.errno == errno.ENOSPC else FolderReadOnly
        raise fault(f"{name} cannot be written: {error.strerror}.") from error


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; Windows has no such call and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
