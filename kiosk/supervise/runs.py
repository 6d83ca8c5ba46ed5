"""One folder for everything a window writes: temporary files, caches, settings, downloads.

Beside the folder lies a record of the run, which goes last, when the wipe is proven: what a crash, a power
cut or a file that resists leaves behind is known at every start until it is clean.
"""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import Final

from kiosk.device.files import write_whole

FOLDER: Final = "runs"
VARIABLE: Final = "KIOSK_RUN"
"""In the environment of a window and of every process it starts: they are known by it."""
PARTS: Final = ("tmp", "cache", "config", "share", "downloads")


@dataclass(frozen=True, slots=True)
class Run:
    """A window's life: its folder, the marker planted in its browser, and when it began.

    `began` are Unix seconds, `began_up` seconds of a clock that no hand moves.
    """

    folder: Path
    marker: str
    began: float
    began_up: float

    @property
    def name(self) -> str:
        """What its processes carry in their environment."""
        return self.folder.name

    @property
    def record(self) -> Path:
        """The file that tells of this run until its wipe is proven."""
        return self.folder.with_name(f"{self.name}.json")

    @property
    def since(self) -> float:
        """Its beginning, or an earlier moment if the clock was put back meanwhile; Unix seconds."""
        return min(self.began, time.time() - (time.monotonic() - self.began_up))

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
    """Make the record and the folder of a new window; raises EnvironmentFault and OSError."""
    run = Run(data.absolute() / FOLDER / token_hex(8), token_hex(16), time.time(), time.monotonic())
    # The marker is kept backwards, or the search for it would always find it here.
    write_whole(run.record, json.dumps({"marker": run.marker[::-1], "began": run.began}).encode())
    for part in PARTS:
        (run.folder / part).mkdir(parents=True, mode=0o700)
    return run


def left_over(data: Path) -> list[Run]:
    """The runs that were not proven clean: cut by a crash or a power cut, or resisting."""
    entries = set((data.absolute() / FOLDER).glob("*"))
    records = {entry for entry in entries if entry.suffix == ".json"}
    return [
        _read(folder) for folder in sorted((entries - records) | {each.with_suffix("") for each in records})
    ]


def _read(folder: Path) -> Run:
    """A run; one whose record does not read was cut before it did anything, or meddled with."""
    now = time.time()
    try:
        record = json.loads(folder.with_name(f"{folder.name}.json").read_text("utf-8"))
        marker, began = str(record["marker"])[::-1], float(record["began"])
    except (OSError, ValueError, TypeError, KeyError):
        marker, began = "", folder.lstat().st_mtime if folder.exists() else now
    if began > now:
        began = 0.0  # the clock was put back, nobody knows how far
    return Run(folder, marker, began, time.monotonic() - (now - began))
