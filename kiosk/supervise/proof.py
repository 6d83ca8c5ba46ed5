"""The proof of a wipe: nothing of the visit lives, nothing it wrote is left, its marker is nowhere."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import BinaryIO, Final

import platformdirs

from kiosk.domain.codes import Trace
from kiosk.supervise.runs import FOLDER, Run
from kiosk.supervise.wipe import processes

OURS: Final = (
    *("kiosk.db*", "kiosk.before-*", "kiosk.log*", "kiosk.lock", "device.json*", "credentials.json*"),
    *("reserve*", "damaged-*", "repair", "doctor.probe", "central", "updates", "guides", FOLDER),
)
"""What the program itself keeps in the data folder; anything else made during a visit is of the visit."""
SLACK_S: Final = 2.0
"""File systems round the time of a change, FAT to two seconds."""
PIECE: Final = 2**20


def findings(data: Path, run: Run, leader: int | None = None) -> list[Trace]:
    """What is left of a run, without anything personal; empty when the wipe is proven."""
    since = run.since - SLACK_S
    found = []
    if processes(run, leader):
        found.append(Trace.PROCESS)
    if os.path.lexists(run.folder):
        found.append(Trace.FOLDER)
    if strangers(data, since):
        found.append(Trace.FILE)
    if run.marker and any(_holds(path, run.marker) for path in _written(_places(data, since), since)):
        found.append(Trace.MARKER)
    return found


def strangers(data: Path, since: float) -> list[Path]:
    """What was made in the data folder since then (Unix seconds) and is not the program's own."""
    return [path for path in _entries(data) if _changed_at(path) >= since and not _is_ours(path)]


def _places(data: Path, since: float) -> Iterator[Path]:
    """Where a program may write: its data, its cache, and what is new among the temporary files."""
    yield data
    yield platformdirs.user_cache_path("cups-kiosk", appauthor=False)
    yield from (path for path in _entries(Path(tempfile.gettempdir())) if _changed_at(path) >= since)


def _is_ours(path: Path) -> bool:
    return any(fnmatch(path.name, pattern) for pattern in OURS)


def _changed_at(path: Path) -> float:
    """When a file or its attributes last changed, Unix seconds; a program can set back only the first."""
    try:
        status = path.lstat()
    except OSError:
        return 0.0  # gone meanwhile
    return max(status.st_mtime, status.st_ctime)


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []  # gone, or another user's


def _written(places: Iterable[Path], since: float) -> Iterator[Path]:
    """Files at or under these places that were written since; links lead nowhere."""
    for path in places:
        if path.is_symlink():
            continue
        if path.is_dir():
            yield from _written(_entries(path), since)
        elif path.is_file() and _changed_at(path) >= since:
            yield path


def _holds(path: Path, marker: str) -> bool:
    """Whether a file bears the marker in its name or its content, in either spelling of Chromium's stores."""
    if marker in path.name:
        return True
    try:
        with path.open("rb") as file:
            return _contains(file, [marker.encode(spelling) for spelling in ("ascii", "utf-16-le")])
    except OSError:
        return False  # gone, or another user's


def _contains(file: BinaryIO, wanted: list[bytes]) -> bool:
    """Read piece by piece: who maps a file into memory dies with it when somebody makes it shorter."""
    overlap = max(map(len, wanted)) - 1
    piece = b""
    while more := file.read(PIECE):
        piece = piece[-overlap:] + more
        if any(each in piece for each in wanted):
            return True
    return False
