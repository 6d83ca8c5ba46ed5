"""One folder for everything a window writes: temporary files, caches, settings, downloads."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import Final

FOLDER: Final = "runs"
VARIABLE: Final = "KIOSK_RUN"
"""In the environment of a window and of every process it starts: they are known by it."""
MARKER: Final = "marker"
PARTS: Final = ("tmp", "cache", "config", "share", "downloads")


@dataclass(frozen=True, slots=True)
class Run:
    """A window's life: its folder, the marker planted in its browser, and when it began (seconds, Unix)."""

    folder: Path
    marker: str
    began: float

    @property
    def name(self) -> str:
        """What its processes carry in their environment."""
        return self.folder.name

    def environment(self, base: Mapping[str, str]) -> dict[str, str]:
        """The environment in which everything that a window writes lands in its folder."""
        temporary = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self.folder / "tmp"))
        desktop = {
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_DATA_HOME": str(self.folder / "share"),
        }
        return {**base, **temporary, **desktop, VARIABLE: self.name}


def begin(data: Path) -> Run:
    """Make the folder of a new window; raises OSError."""
    run = Run(data / FOLDER / token_hex(8), token_hex(16), time.time())
    for part in PARTS:
        (run.folder / part).mkdir(parents=True, mode=0o700)
    (run.folder / MARKER).write_text(run.marker)
    return run


def left_over(data: Path) -> list[Run]:
    """The runs that a crash or a power cut left on the disk."""
    return [_read(folder) for folder in sorted((data / FOLDER).glob("*"))]


def _read(folder: Path) -> Run:
    try:
        marker, began = (folder / MARKER).read_text(), (folder / MARKER).stat().st_mtime
    except OSError:
        marker, began = "", folder.stat().st_mtime
    return Run(folder, marker, began)
