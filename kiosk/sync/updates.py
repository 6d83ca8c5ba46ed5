"""Updates of the program: what the agency offers, believed by TUF alone, brought in piece by piece.

TUF (python-tuf) refuses what is unsigned, altered, older than what was seen before, mixed of two states or
run out; see theupdateframework.github.io/specification. Its metadata is all that a server or a stick is
believed for. `tufup` is not used: its patches and its ways to install are not ours, the rest is python-tuf.
"""

import platform
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Protocol

from filelock import FileLock, Timeout
from tuf.api.exceptions import (
    DownloadError,
    DownloadHTTPError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
)
from tuf.api.metadata import TargetFile
from tuf.ngclient import FetcherInterface, Updater

from kiosk.device.files import told_of
from kiosk.device.shelf import Shelf, check_room
from kiosk.domain.versions import number
from kiosk.errors import (
    AlreadyRunning,
    CentralUnreachable,
    DiskFull,
    UpdateRefused,
    UpdatesExpired,
    UpdatesOff,
)
from kiosk.paths import resource
from kiosk.sync.central import Central

TARGET: Final = f"cups-kiosk-{platform.system()}-{platform.machine()}.tar.xz".lower()
"""The program for this kind of PC, among the targets of a repository."""
_GONE: Final = frozenset({403, 404})
_PIECE_BYTES: Final = 2**20


class Source(Protocol):
    """Where a repository lies."""

    def pieces(self, path: str, offset: int) -> Iterator[bytes]:
        """A file of it from `offset` on; raises DownloadHTTPError 404 when it is not there."""


@dataclass(frozen=True, slots=True)
class Stick:
    """A repository in a folder."""

    folder: Path

    def pieces(self, path: str, offset: int) -> Iterator[bytes]:
        """A file from `offset` on."""
        try:
            file = (self.folder / path).open("rb")
        except OSError as error:
            message = f"{path} is not there"
            raise DownloadHTTPError(message, 404) from error
        with file:
            file.seek(offset)
            while piece := file.read(_PIECE_BYTES):
                yield piece


@dataclass(frozen=True, slots=True)
class Server:
    """A repository at central or at any server of files; `pace` is called after each piece."""

    central: Central
    now: datetime
    pace: Callable[[], None] = lambda: None

    def pieces(self, path: str, offset: int) -> Iterator[bytes]:
        """A file from `offset` on; raises CentralUnreachable."""
        try:
            for piece in self.central.pieces(f"/{path}", offset, self.now):
                yield piece
                self.pace()
        except CentralUnreachable as fault:
            if fault.status not in _GONE:
                raise
            raise DownloadHTTPError(f"{path} is not there", fault.status or 0) from fault


@dataclass(frozen=True, slots=True)
class Offer:
    """A version that the agency offers; `unpacked` are the bytes it takes on the disk."""

    version: str
    unpacked: int
    file: TargetFile


class Repository:
    """What is known of the agency's updates, in the folder of a shelf; one conversation each."""

    def __init__(self, shelf: Shelf, root: bytes, source: Source) -> None:
        self._shelf = shelf
        self._source = source
        self._downloads = shelf.folder / "download"
        metadata = shelf.folder / "metadata"
        with _refusals_told(), told_of(metadata.name):
            metadata.mkdir(parents=True, exist_ok=True)
            self._updater = Updater(str(metadata), "metadata/", fetcher=_Fetcher(source), bootstrap=root)

    def offer(self) -> Offer | None:
        """The version that is offered for this kind of PC.

        Raises:
            UpdateRefused, UpdatesExpired: it is not believed.
            CentralUnreachable: nobody answers.
        """
        with _refusals_told(), told_of("metadata"):
            self._updater.refresh()
            file = self._updater.get_targetinfo(TARGET)
        if file is None:
            return None
        told: Any = file.custom or {}
        try:
            number(told["version"])
            return Offer(told["version"], int(told["unpacked"]), file)
        except (KeyError, TypeError, ValueError) as error:
            raise UpdateRefused(f"The offer does not read: {error}.") from error

    def newer(self) -> Offer | None:
        """What is offered, unless this PC has it, has something newer or has found it bad; as `offer`."""
        offer = self.offer()
        return offer if offer is not None and self._shelf.wants(offer.version) else None

    def fetch(self, offer: Offer) -> Shelf:
        """Bring an offer in and put it on the shelf; what came before a line was cut is not asked for again.

        Raises:
            UpdateRefused: what came is something else.
            DiskFull: there is no room for it.
            CentralUnreachable: the line was cut; what has come stays.
            AlreadyRunning: another download is under way.
        """
        try:
            with FileLock(self._shelf.folder / "download.lock", timeout=0):
                return self._fetch(offer)
        except Timeout as error:
            raise AlreadyRunning(
                "An update is being brought in already.", "Wait until it is there."
            ) from error

    def _fetch(self, offer: Offer) -> Shelf:
        (digest,) = offer.file.hashes.values()
        archive = self._downloads / digest
        with told_of("download"):
            self._downloads.mkdir(parents=True, exist_ok=True)
            for other in set(self._downloads.iterdir()) - {archive}:
                other.unlink()
            have = archive.stat().st_size if archive.exists() else 0
        check_room(self._downloads, max(0, offer.file.length - have) + offer.unpacked)
        try:
            with _refusals_told():
                self._bring(offer.file, archive, f"targets/{digest}.{TARGET}", have)
            shelf = self._shelf.stage(offer.version, archive)
        except (UpdateRefused, OSError):
            archive.unlink(missing_ok=True)
            raise
        archive.unlink()
        return shelf

    def _bring(self, wanted: TargetFile, archive: Path, path: str, have: int) -> None:
        with told_of("download"), archive.open("ab") as file:
            if have < wanted.length:
                for piece in self._source.pieces(path, have):
                    file.write(piece)
                    if file.tell() > wanted.length:
                        raise UpdateRefused("More came than was signed.")
            if file.tell() < wanted.length:
                raise CentralUnreachable("offline", "The download broke off; it goes on from there.")
        with archive.open("rb") as whole:
            wanted.verify_length_and_hashes(whole)


class _Fetcher(FetcherInterface):
    """TUF's requests through a source of ours."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def _fetch(self, url: str) -> Iterator[bytes]:
        return self._source.pieces(url, 0)


def shipped_root() -> bytes:
    """The root of trust of this build; raises UpdatesOff when it has none."""
    try:
        return resource("updates/root.json").read_bytes()
    except OSError as error:
        raise UpdatesOff("This build has no root of trust for updates.") from error


@contextmanager
def noted(shelf: Shelf, now: datetime) -> Iterator[None]:
    """Inside, the agency is asked; when that was and what is wrong with its updates is noted for the doctor.

    A line that does not answer is not noted: there is a check of its own for it.
    """
    try:
        yield
    except (UpdateRefused, UpdatesExpired, DiskFull) as fault:
        shelf.note(now, fault.code)
        raise
    shelf.note(now, "")


@contextmanager
def _refusals_told() -> Iterator[None]:
    """Inside, what TUF does not believe becomes a fault that is told."""
    try:
        yield
    except ExpiredMetadataError as error:
        raise UpdatesExpired(f"What was signed about updates has run out: {error}.") from error
    except LengthOrHashMismatchError as error:
        raise UpdateRefused(f"What came is not what was signed: {error}.") from error
    except RepositoryError as error:
        raise UpdateRefused(f"The offer of updates is not believed: {error}.") from error
    except DownloadHTTPError as error:
        raise CentralUnreachable(
            "failed", f"There are no updates: {error}.", status=error.status_code
        ) from error
    except DownloadError as error:
        raise UpdateRefused(f"The offer of updates does not come whole: {error}.") from error
