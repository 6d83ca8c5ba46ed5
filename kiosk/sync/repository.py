"""Repositories of TUF, at a server or on a stick: what they are believed, and files brought in by pieces.

TUF (python-tuf) refuses what is unsigned, altered, older than what was seen before, mixed of two states or
run out; see theupdateframework.github.io/specification. Its metadata is all that a server or a stick is
believed for. `tufup` is not used: its patches and its ways to install are not ours, the rest is python-tuf.
"""

from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

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

from kiosk.device import asked
from kiosk.device.files import told_of
from kiosk.errors import AccessDenied, AlreadyRunning, CentralUnreachable, DiskFull, InputFault, KioskError
from kiosk.sync.central import Central

Target = TargetFile
"""A file that is offered: its `length` in bytes, its hashes, and what else was signed about it, `custom`."""
NotThere = DownloadHTTPError
"""A repository, or a file of it, that does not exist."""

Pieces = Generator[bytes, None, None]
"""A file as it comes; whoever takes it closes it, for a line may hang on it."""

_GONE: Final = frozenset({403, 404})
_PIECE_BYTES: Final = 2**20


class Source(Protocol):
    """Where a repository lies."""

    def pieces(self, path: str, offset: int) -> Pieces:
        """A file of it from `offset` on; raises DownloadHTTPError 404 when it is not there."""


@dataclass(frozen=True, slots=True)
class Stick:
    """A repository in a folder."""

    folder: Path

    def pieces(self, path: str, offset: int) -> Pieces:
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
    """A repository at any server of files, `under` a path there; `pace` is called after each piece."""

    central: Central
    now: datetime
    pace: Callable[[], None] = lambda: None
    under: str = ""

    def pieces(self, path: str, offset: int) -> Pieces:
        """A file from `offset` on; raises CentralUnreachable."""
        try:
            with closing(self.central.pieces(f"{self.under}/{path}", offset, self.now)) as pieces:
                for piece in pieces:
                    yield piece
                    self.pace()
        except CentralUnreachable as fault:
            if fault.status not in _GONE:
                raise
            raise DownloadHTTPError(f"{path} is not there", fault.status or 0) from fault
        except AccessDenied as fault:  # no token was shown: who knows no such file may say this of all
            raise DownloadHTTPError(f"{path} is not there", 403) from fault


@dataclass(frozen=True, slots=True)
class Faults:
    """How it is told that what a repository offers is not believed, or has run out."""

    refused: type[InputFault]
    expired: type[KioskError]


@contextmanager
def noted(folder: Path, faults: Faults, now: datetime) -> Iterator[None]:
    """Inside, a repository is asked; when that was and what is wrong with it is noted for the doctor.

    A line that does not answer is not noted: there is a check of its own for it.
    """
    try:
        yield
    except (faults.refused, faults.expired, DiskFull) as fault:
        asked.note(folder, now, fault.code)
        raise
    asked.note(folder, now, "")


class Repository:
    """What is known of a repository, kept in `folder`; one conversation each."""

    def __init__(self, folder: Path, root: bytes, source: Source, faults: Faults) -> None:
        self._folder = folder
        self._source = source
        self._faults = faults
        metadata = folder / "metadata"
        with self._refusals_told(), told_of(metadata.name):
            metadata.mkdir(parents=True, exist_ok=True)
            self._fetcher = _Fetcher(source)
            self._updater = Updater(str(metadata), "metadata/", fetcher=self._fetcher, bootstrap=root)

    def find(self, name: str) -> Target | None:
        """The file of this name that is offered now.

        Raises:
            the faults of this repository: it is not believed.
            CentralUnreachable: nobody answers.
        """
        with self._refusals_told(), told_of("metadata"), closing(self._fetcher):
            self._updater.refresh()
            return self._updater.get_targetinfo(name)

    @contextmanager
    def brought(self, target: Target, make_sure: Callable[[int], None] = lambda _: None) -> Iterator[Path]:
        """Inside, the file lies there whole; what came before a line was cut is not asked for again.

        `make_sure` is told how many bytes are still to come, before they are asked for.

        Raises:
            the faults of this repository: what came is something else; nothing of it is kept.
            CentralUnreachable: the line was cut; what has come stays.
            AlreadyRunning: another download is under way.
        """
        try:
            alone = FileLock(self._folder / "download.lock").acquire(timeout=0)
        except Timeout as error:
            raise AlreadyRunning("A download is under way already.", "Wait until it is there.") from error
        with alone:
            yield from self._brought(target, make_sure)

    def _brought(self, target: Target, make_sure: Callable[[int], None]) -> Iterator[Path]:
        (digest,) = target.hashes.values()
        folder = self._folder / "download"
        file = folder / digest
        with told_of("download"):
            folder.mkdir(parents=True, exist_ok=True)
            for other in set(folder.iterdir()) - {file}:
                other.unlink()
            have = file.stat().st_size if file.exists() else 0
        make_sure(max(0, target.length - have))
        try:
            with self._refusals_told():
                self._bring(target, file, f"targets/{digest}.{target.path}", have)
            yield file
        except (InputFault, OSError):
            file.unlink(missing_ok=True)
            raise
        file.unlink()

    def _bring(self, wanted: Target, file: Path, path: str, have: int) -> None:
        with told_of("download"), file.open("ab") as coming:
            if have < wanted.length:
                with closing(self._source.pieces(path, have)) as pieces:
                    for piece in pieces:
                        coming.write(piece)
                        if coming.tell() > wanted.length:
                            raise self._faults.refused("More came than was signed.")
            if coming.tell() < wanted.length:
                raise CentralUnreachable("offline", "The download broke off; it goes on from there.")
        with file.open("rb") as whole:
            wanted.verify_length_and_hashes(whole)

    @contextmanager
    def _refusals_told(self) -> Iterator[None]:
        """Inside, what TUF does not believe becomes a fault that is told."""
        try:
            yield
        except ExpiredMetadataError as error:
            raise self._faults.expired(f"What was signed has run out: {error}.") from error
        except LengthOrHashMismatchError as error:
            raise self._faults.refused(f"What came is not what was signed: {error}.") from error
        except RepositoryError as error:
            raise self._faults.refused(f"What is offered is not believed: {error}.") from error
        except DownloadHTTPError as error:
            raise CentralUnreachable(
                "failed", f"Nothing is offered: {error}.", status=error.status_code
            ) from error
        except DownloadError as error:
            raise self._faults.refused(f"What is offered does not come whole: {error}.") from error


class _Fetcher(FetcherInterface):
    """TUF's requests through a source of ours, one after the other; it leaves open what it does not like."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._coming: Pieces | None = None

    def _fetch(self, url: str) -> Iterator[bytes]:
        self.close()
        self._coming = self._source.pieces(url, 0)
        return self._coming

    def close(self) -> None:
        if self._coming is not None:
            self._coming.close()
