"""Versions of the program side by side, and the one record that says which of them is used.

The record is replaced whole, so a power cut leaves the old or the new choice. It stands for a link to the
version in use, which an ordinary user of Windows could not make.
"""

import json
import os
import shutil
import tarfile
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Final, Self

from filelock import FileLock

from kiosk import __version__
from kiosk.device.files import told_of, write_whole
from kiosk.domain.versions import newest, number
from kiosk.errors import DiskFull, UpdateRefused

FOLDER: Final = "updates"
PROGRAM: Final = "kiosk.exe" if os.name == "nt" else "kiosk"
LAUNCHED: Final = "KIOSK_LAUNCHED"
"""In the environment of a program that was started as the version in use: it starts no other."""
_RECORD: Final = "state.json"
SPARE_BYTES: Final = 300 * 2**20
"""Left free on the disk for the records of visits, whatever an update needs."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What lies in the folder `updates` of a data folder. Empty versions: `current` is the one installed.

    `staged` waits for a quiet moment, with `at_once` not for the night. `on_trial` from the switch until the
    new one has proven itself. The `failed` are never tried again; central is still to be told of
    `untold`, the last of them.
    """

    folder: Path
    current: str = ""
    previous: str = ""
    staged: str = ""
    at_once: bool = False
    on_trial: bool = False
    failed: tuple[str, ...] = ()
    untold: str = ""

    @classmethod
    def of(cls, data: Path) -> Self:
        """What the record says; one that does not read has the installed version run."""
        folder = data.absolute() / FOLDER
        names = {each.name for each in fields(cls)} - {"folder"}
        with suppress(OSError, ValueError, TypeError, AttributeError):
            told = json.loads((folder / _RECORD).read_text("utf-8"))
            shelf = cls(folder, **{name: told[name] for name in names & told.keys()})
            for version in filter(None, (shelf.current, shelf.previous, shelf.staged, *shelf.failed)):
                number(version)
            return replace(shelf, failed=tuple(shelf.failed))
        return cls(folder)

    @property
    def exists(self) -> bool:
        """Whether anything was ever put on it."""
        return (self.folder / _RECORD).exists()

    def wants(self, version: str) -> bool:
        """Whether a version is newer than all that is here, and was never found bad."""
        here = newest(__version__, self.current, self.staged)
        return version not in self.failed and version != here and newest(version, here) == version

    def last_failure(self) -> str:
        """The version that was taken back, until a newer one is in use or waits."""
        failed = self.failed[-1] if self.failed else ""
        return failed if newest(failed, self.current, self.staged, __version__) == failed else ""

    def changed(self, **values: object) -> Self:
        """Write the record with other values, durably; several processes do so, each its own.

        Raises:
            DiskFull, FolderReadOnly: the one before stands.
        """
        with told_of(FOLDER):
            self.folder.mkdir(parents=True, exist_ok=True)
        with FileLock(self.folder / "state.lock"):
            shelf = replace(type(self).of(self.folder.parent), **values)  # type: ignore[arg-type]
            told = {name: value for name, value in asdict(shelf).items() if name != "folder"}
            write_whole(self.folder / _RECORD, json.dumps(told).encode())
        return shelf

    def place(self, version: str) -> Path:
        """The folder of a version."""
        return self.folder / "versions" / version

    def program(self, version: str) -> Path:
        """What is started of a version."""
        return self.place(version) / PROGRAM

    def in_use(self) -> str:
        """The version to be used; empty for the program as it was installed, which may be newer by now."""
        if not self.current or newest(self.current, __version__) == __version__:
            return ""
        return self.current if _is_own(self.program(self.current)) else ""

    @property
    def before(self) -> Path:
        """The folder with the database as it was before the version on trial."""
        return self.folder / "before"

    @property
    def reached(self) -> Path:
        """The file by which a version on trial says that its welcome screen stands."""
        return self.folder / "reached"

    def stage(self, version: str, archive: Path) -> Self:
        """Unpack a version beside the others; from then on it waits.

        Raises:
            DiskFull, FolderReadOnly: nothing of it is left.
            UpdateRefused: it holds no program.
        """
        half = self.place(f"{version}.new")
        shutil.rmtree(half, ignore_errors=True)
        try:
            with told_of(version):
                half.mkdir(parents=True)
                with tarfile.open(archive) as packed:
                    packed.extractall(half, filter="data")
                if not os.access(half / PROGRAM, os.X_OK):
                    raise UpdateRefused(f"Version {version} holds no program.")
                _to_the_disk()
                shutil.rmtree(self.place(version), ignore_errors=True)
                half.rename(self.place(version))
        except tarfile.TarError as error:
            raise UpdateRefused(f"Version {version} does not unpack: {error}.") from error
        finally:
            shutil.rmtree(half, ignore_errors=True)
        return self.changed(staged=version).clear()

    def switch(self) -> Self:
        """The version that waited is on trial."""
        return self.changed(
            previous=self.current, current=self.staged, staged="", at_once=False, on_trial=True
        )

    def keep(self) -> Self:
        """The version on trial has proven itself."""
        shelf = self.changed(on_trial=False)
        shutil.rmtree(shelf.before, ignore_errors=True)
        return shelf.clear()

    def put_off(self) -> Self:
        """The trial was ended by a person who switched off: it waits again."""
        return self.changed(current=self.previous, previous="", staged=self.current, on_trial=False)

    def take_back(self) -> Self:
        """The version on trial has failed: the one before is used, and this one never again."""
        failed = (*self.failed, self.current)
        return self.changed(
            current=self.previous, previous="", on_trial=False, failed=failed, untold=self.current
        ).clear()

    def clear(self) -> Self:
        """Remove the versions that nobody may want any more."""
        wanted = {self.current, self.previous, self.staged}
        for place in (self.folder / "versions").glob("*"):
            if place.name not in wanted:
                shutil.rmtree(place, ignore_errors=True)
        return self


def check_room(folder: Path, needed: int) -> None:
    """Raises DiskFull when so many bytes do not fit beside what must stay free."""
    free = shutil.disk_usage(folder).free
    if free < needed + SPARE_BYTES:
        wanted_mb, free_mb = (needed + SPARE_BYTES) // 2**20, free // 2**20
        raise DiskFull(
            f"The update needs {wanted_mb} MB free on the disk of the data folder, there are {free_mb}.",
            "Free some space; the kiosk goes on as it is, and tries again by itself.",
        )


def _is_own(program: Path) -> bool:
    """Whether a program is there and this user's: root runs nothing that the kiosk's user could change."""
    try:
        owner = program.stat().st_uid
    except OSError:
        return False
    return not hasattr(os, "geteuid") or owner == os.geteuid()


def _to_the_disk() -> None:
    """Everything that was written is durable; Windows does without."""
    if hasattr(os, "sync"):
        os.sync()
