"""Locks a Linux PC down to the kiosk and takes that back: a folder of files, put where they lie in it.

What was there before is kept in a folder of its own. Until its record stands, nothing is touched; from then
on each file can be put or taken back again and again, so that whatever a power cut leaves is completed by
`apply` and undone by `remove`.
"""

import difflib
import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.device.files import write_whole
from kiosk.errors import EnvironmentFault
from kiosk.paths import resource

LINUX: Final = "linux"
NONE: Final = "none"
INCOMPLETE: Final = "-incomplete"
EMPTY: Final = "# (empty: systemd takes the unit of this name for switched off)\n"
KEPT: Final = "var/lib/cups-kiosk-lockdown"
"""What was there before and the record of what was changed: where the kiosk's user cannot write."""


class NotLockable(EnvironmentFault):
    """The files of the system cannot be changed by this user or are not as the record says."""

    code = "lockdown"
    remedy = "Run it as root: `sudo kiosk lockdown apply`; on Windows as an administrator."


def files(tier: str) -> Mapping[str, bytes]:
    """What a tier puts where, by its path below the root."""
    folder = resource(f"lockdown/{tier}")
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@dataclass(frozen=True, slots=True)
class Lockdown:
    """The lock-down of the system whose files lie below `root`."""

    root: Path = Path("/")

    def apply(self, tier: str) -> bool:
        """Put the tier's files; whether anything changed.

        Raises:
            NotLockable, FolderReadOnly, DiskFull: apply again completes it, `remove` takes it back.
        """
        wanted = files(tier)
        was, known = self._record()
        if was not in {NONE, tier}:
            raise NotLockable(f"This PC is locked down as {was}.", "Run `kiosk lockdown remove` first.")
        if new := wanted.keys() - known.keys():
            known |= {path: self._keep(path) for path in sorted(new)}
            self._write(self._kept / "record.json", json.dumps({"tier": tier, "had": known}).encode())
        changed = [path for path, content in wanted.items() if self._content(path) != content]
        self._clear_halves(known)
        for path in changed:
            self._write(self.root / path, wanted[path])
        return bool(new or changed)

    def remove(self) -> bool:
        """Put back what was there before; whether anything was locked down.

        Raises:
            NotLockable, FolderReadOnly, DiskFull: remove again completes it.
        """
        was, had = self._record()
        self._clear_halves(had)
        for path, there in had.items():
            if there:
                self._write(self.root / path, (self._before / path).read_bytes())
            else:
                (self.root / path).unlink(missing_ok=True)
                self._clear_folders((self.root / path).parent)
        (self._kept / "record.json").unlink(missing_ok=True)
        shutil.rmtree(self._kept, ignore_errors=True)
        return was != NONE

    def tier(self) -> str:
        """The tier in force; with `-incomplete` where a file of it is not as it should be."""
        was, _had = self._record()
        if was == NONE:
            return NONE
        whole = all(self._is(path, content) for path, content in files(was).items())
        return was if whole else was + INCOMPLETE

    def plan(self, tier: str) -> Iterator[str]:
        """Each file that `apply` would put, whole, or how it would differ from the one that is there."""
        for path, content in files(tier).items():
            now = self._content(path)
            name = str(self.root / path)
            if now == content:
                yield f"# {name}: is there\n"
            elif now is None:
                yield f"# {name}: new\n{content.decode() or EMPTY}"
            else:
                before, after = (
                    each.decode(errors="replace").splitlines(keepends=True) for each in (now, content)
                )
                yield f"# {name}: changed\n" + "".join(difflib.unified_diff(before, after, name, name))

    def plan_of_removal(self) -> Iterator[str]:
        """Each file that `remove` would put back or take away."""
        for path, there in self._record()[1].items():
            yield f"# {self.root / path}: {'as it was before' if there else 'taken away'}\n"

    @property
    def _kept(self) -> Path:
        return self.root / KEPT

    @property
    def _before(self) -> Path:
        return self._kept / "before"

    def _record(self) -> tuple[str, dict[str, bool]]:
        """The tier that was applied and, for each of its paths, whether a file was there before."""
        try:
            told = json.loads((self._kept / "record.json").read_bytes())
        except FileNotFoundError:
            return NONE, {}
        return told["tier"], told["had"]

    def _keep(self, path: str) -> bool:
        """Keep what is there; whether there is anything."""
        content = self._content(path)
        if content is None:
            return False
        self._write(self._before / path, content)
        return True

    def _content(self, path: str) -> bytes | None:
        try:
            return (self.root / path).read_bytes()
        except FileNotFoundError:
            return None
        except PermissionError as error:
            raise NotLockable(f"/{path} cannot be read.") from error

    def _is(self, path: str, content: bytes) -> bool:
        """Whether a file is as it should be; one that this user may not see is taken at the record's word."""
        try:
            return self._content(path) == content
        except NotLockable:
            return True

    def _write(self, file: Path, content: bytes) -> None:
        write_whole(file, content, 0o644)

    def _clear_halves(self, paths: Iterable[str]) -> None:
        """Halves of files that a cut left: AppArmor would read them too."""
        for path in paths:
            (self.root / f"{path}.new").unlink(missing_ok=True)

    def _clear_folders(self, folder: Path) -> None:
        """Folders that were made for our files, as far as they are empty again."""
        with suppress(OSError):
            while folder not in {self.root, self.root / "etc"}:
                folder.rmdir()
                folder = folder.parent
