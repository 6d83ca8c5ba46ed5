"""USB sticks: which are plugged in, the papers on them, and a durable copy of one onto them."""

import ctypes
import errno
import os
import shutil
import string
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.errors import DiskFull, FolderReadOnly

WHERE_STICKS_LIE: Final = ("/media/", "/run/media/", "/mnt/")
"""A PC may well start from a disk on the USB; what people plug in is mounted here."""
DEEPEST: Final = 2
"""Folders below the root of a stick that are looked into."""
MOST_PAPERS: Final = 300
MOST_ENTRIES: Final = 20_000
"""A stick with endless files must not hold up the visitor."""
_REMOVABLE_DRIVE: Final = 2  # DRIVE_REMOVABLE of GetDriveTypeW


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that may be given to a site or shown; `size` in bytes."""

    path: Path
    size: int


def plugged_in(
    mounts: Path = Path("/proc/self/mounts"), blocks: Path = Path("/sys/class/block")
) -> list[Path]:
    """The roots of the sticks that are mounted now."""
    if sys.platform == "win32":
        return list(_windows_sticks())
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        device, where, *_ = line.split(" ")
        if where.startswith(WHERE_STICKS_LIE) and _is_removable(blocks / Path(device).name):
            found.append(Path(where.encode().decode("unicode_escape").encode("latin-1").decode()))
    return found


def papers(root: Path, endings: Collection[str]) -> list[Paper]:
    """The papers in a folder and a little below it, by name; links lead nowhere, hidden files stay hidden."""
    found: list[Paper] = []
    for seen, path in enumerate(_walk(root, DEEPEST)):
        if len(found) == MOST_PAPERS or seen == MOST_ENTRIES:
            break
        if path.suffix.removeprefix(".").lower() in endings:
            try:
                found.append(Paper(path, path.stat().st_size))
            except OSError:
                continue  # taken out while we looked
    return sorted(found, key=lambda paper: paper.path.name.casefold())


def copy_to(stick: Path, file: Path) -> Path:
    """Copy a file onto a stick, durably, under a name that is free there.

    Raises:
        DiskFull, FolderReadOnly: nothing half-written stays.
    """
    target, number = stick / file.name, 1
    while target.exists():
        number += 1
        target = stick / f"{file.stem} ({number}){file.suffix}"
    try:
        with file.open("rb") as source, target.open("xb") as copy:
            shutil.copyfileobj(source, copy)
            copy.flush()
            os.fsync(copy.fileno())
    except OSError as error:
        target.unlink(missing_ok=True)
        fault = DiskFull if error.errno == errno.ENOSPC else FolderReadOnly
        raise fault(f"The stick did not take {file.suffix} file: {error.strerror}.") from error
    return target


def _is_removable(block: Path) -> bool:
    """A partition lies in the folder of its disk; one on the USB is removable whatever it says of itself."""
    try:
        real = block.resolve(strict=True)
    except OSError:
        return False
    if any(part.startswith("usb") for part in real.parts):
        return True
    flags = (folder / "removable" for folder in (real, real.parent))
    return any(flag.is_file() and flag.read_text().strip() == "1" for flag in flags)


def _windows_sticks() -> Iterator[Path]:
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    present = kernel.GetLogicalDrives()
    for place, letter in enumerate(string.ascii_uppercase):
        drive = f"{letter}:\\"
        if present >> place & 1 and kernel.GetDriveTypeW(drive) == _REMOVABLE_DRIVE:
            yield Path(drive)


def _walk(folder: Path, deeper: int) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith((".", "$")) or entry.is_symlink():
            continue
        if entry.is_file():
            yield entry
        elif deeper and entry.is_dir():
            yield from _walk(entry, deeper - 1)
