"""Writes small files so that a power cut leaves the old or the new content, never half of one."""

import errno
import os
from pathlib import Path

from kiosk.errors import DiskFull, FolderReadOnly


def write_whole(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Replace `path` with `content`, durably; only this user can read it unless `mode` says otherwise.

    Raises:
        FolderReadOnly, DiskFull: the old content stands.
    """
    beside = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)  # what a power cut left may be open to other users
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        fault = DiskFull if error.errno == errno.ENOSPC else FolderReadOnly
        raise fault(f"{path.name} cannot be written: {error.strerror}.") from error


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; Windows has no such call and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
