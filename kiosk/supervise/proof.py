"""The proof of a wipe: nothing of the visit lives, nothing it wrote is left, its marker is nowhere."""

import mmap
import tempfile
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

from kiosk.supervise.runs import FOLDER, Run
from kiosk.supervise.wipe import processes

OURS: Final = (
    *("kiosk.db*", "kiosk.before-*", "kiosk.log*", "kiosk.lock", "device.json*", "credentials.json*"),
    *("reserve*", "damaged-*", "repair", "doctor.probe", "central", FOLDER),
)
"""What the program itself keeps in the data folder; anything else made during a visit is of the visit."""
SLACK_S: Final = 2.0
"""File systems round the time of a change, FAT to two seconds."""


def findings(data: Path, run: Run, session: int | None = None) -> list[str]:
    """What is left of a run, as short codes without anything personal; empty when the wipe is proven."""
    found = []
    if processes(run, session):
        found.append("process")
    if run.folder.exists():
        found.append("folder")
    if any(_is_new(path, run) and not _is_ours(path) for path in _entries(data)):
        found.append("file")
    new_here = (path for path in _entries(Path(tempfile.gettempdir())) if _is_new(path, run))
    if run.marker and any(_holds(path, run.marker.encode()) for path in _changed((data, *new_here), run)):
        found.append("marker")
    return found


def _is_ours(path: Path) -> bool:
    return any(fnmatch(path.name, pattern) for pattern in OURS)


def _is_new(path: Path, run: Run) -> bool:
    try:
        return path.lstat().st_mtime >= run.began - SLACK_S
    except OSError:
        return False


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []  # gone, or another user's


def _changed(places: Iterable[Path], run: Run) -> Iterator[Path]:
    """Files at or under these places that were written since the run began; links lead nowhere."""
    for path in places:
        if path.is_symlink():
            continue
        if path.is_dir():
            yield from _changed(_entries(path), run)
        elif path.is_file() and _is_new(path, run):
            yield path


def _holds(path: Path, marker: bytes) -> bool:
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return content.find(marker) >= 0
    except (OSError, ValueError):
        return False  # gone, another user's, or empty
