"""A backup of central, its books and its secrets in one file; and central made from it again.

The file is a packed tar: the books as their engine copies them, the secrets that lie in files beside them,
and last `backup.json`, which holds the SHA-256 of each. A file that was cut short has no such end.
"""

import hashlib
import io
import json
import os
import shutil
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Final

from django.contrib.sessions.models import Session
from django.db import DatabaseError, connection, transaction
from django.db.migrations.loader import MigrationLoader

import kiosk
from kiosk.central import audit, enrolment, opening, rotation
from kiosk.central.audit import Did
from kiosk.central.models import Act, Centre, Device, EnrolmentCode
from kiosk.central.postgresql import copies as postgresql
from kiosk.central.secret_files import SECRETS, in_force, keep
from kiosk.central.sqlite import copies as sqlite
from kiosk.domain.foreign import NotFitting, built_from
from kiosk.errors import EnvironmentFault, InputFault
from kiosk.paths import data_folder

_ENGINES: Final[dict[str, ModuleType]] = {"sqlite": sqlite, "postgresql": postgresql}
_ABOUT: Final = "backup.json"


@dataclass(frozen=True, slots=True)
class Part:
    """A file in the backup, or a secret wherever it was kept, and its SHA-256."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class About:
    """What a backup tells of itself.

    `tables` is the last change of central's tables, `act` the last line of the book of acts, NUMBER:HASH.
    """

    engine: str
    program: str
    tables: str
    made_at: str
    act: str
    parts: tuple[Part, ...]
    secrets: tuple[Part, ...]

    @property
    def elsewhere(self) -> list[str]:
        """The environment's variables with secrets that are not in the file."""
        inside = {part.name for part in self.parts}
        return [SECRETS[secret.name] for secret in self.secrets if secret.name not in inside]


def make(file: Path, now: datetime) -> About:
    """Write a backup to `file`, which only its owner may read; it appears whole or not at all.

    Raises EnvironmentFault.
    """
    number, last = audit.end()
    with _told_of(file), TemporaryDirectory(dir=file.parent, prefix=".central-") as folder:
        books = Path(folder, _engine().NAME)
        _engine().dump(books)
        kept = [data_folder() / name for name, variable in SECRETS.items() if not os.environ.get(variable)]
        parts = [books, *(path for path in kept if path.is_file())]
        secrets = {name: in_force(data_folder() / name) for name in SECRETS}
        about = About(
            connection.vendor,
            kiosk.__version__,
            _tables(),
            now.isoformat(),
            f"{number}:{last}",
            tuple(Part(path.name, _sum(path)) for path in parts),
            tuple(Part(name, _hash(held)) for name, held in secrets.items() if held),
        )
        draft = Path(folder, "draft")
        draft.touch(0o600)
        with draft.open("wb") as packed:
            _pack(packed, parts, about)
            packed.flush()
            os.fsync(packed.fileno())
        draft.replace(file)
    return about


def restore(file: Path, now: datetime, *, replace: bool) -> About:
    """Put the books and secrets of a backup in place of those that stand.

    Whoever signed in must sign in again, codes that were not used are void, who was given another token since
    is known by it, and a computer that is shut out where the backup comes stays so. The books change whole or
    not at all. Raises InputFault and EnvironmentFault.
    """
    if not replace and (Centre.objects.exists() or Act.objects.exists()):
        raise InputFault(
            "This central is filled.", "Name an empty database; or, with --replace, lose what stands in it."
        )
    shut_out = list(Device.objects.exclude(revoked_at=None).values_list("pk", flat=True))
    with _told_of(file), _beside_the_secrets() as folder:
        about = _unpack(file, folder)
        _check(about)
        _engine().load(folder / _engine().NAME)
        for name in SECRETS.keys() & {part.name for part in about.parts}:
            keep(data_folder() / name, (folder / name).read_bytes())
    opening.update_tables()
    with transaction.atomic():
        Session.objects.all().delete()
        EnrolmentCode.objects.filter(used_at=None, expires_at__gt=now).update(expires_at=now)
        rotation.foresee()
        for device in Device.objects.filter(pk__in=shut_out):
            enrolment.revoke(device, now, audit.AT_THE_COMMAND_LINE)
        audit.record(audit.AT_THE_COMMAND_LINE, Did.RESTORED, f"of {about.made_at}", now)
    return about


@contextmanager
def _beside_the_secrets() -> Iterator[Path]:
    """A folder that only its owner reads, on the same disk."""
    data_folder().mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=data_folder(), prefix=".central-") as folder:
        yield Path(folder)


def _engine() -> ModuleType:
    return _ENGINES[connection.vendor]


def _tables() -> str:
    [(_, last)] = MigrationLoader(connection).graph.leaf_nodes("central")
    return str(last)


def _pack(packed: io.BufferedWriter, parts: list[Path], about: About) -> None:
    told = json.dumps(asdict(about), indent=2).encode()
    with tarfile.open(fileobj=packed, mode="w:gz", compresslevel=1) as tar:
        for path in parts:
            member = tarfile.TarInfo(path.name)
            member.size = path.stat().st_size
            with path.open("rb") as content:
                tar.addfile(member, content)
        member = tarfile.TarInfo(_ABOUT)
        member.size = len(told)
        tar.addfile(member, io.BytesIO(told))


def _unpack(file: Path, folder: Path) -> About:
    """The parts of a backup, each proved; raises InputFault."""
    known = {_ABOUT, *SECRETS, *(engine.NAME for engine in _ENGINES.values())}
    try:
        with tarfile.open(file, "r|gz") as tar:
            for member in tar:
                content = tar.extractfile(member)
                if content is None or member.name not in known:
                    raise NotFitting(f"nobody here knows {member.name}")
                with (folder / member.name).open("xb") as part:
                    shutil.copyfileobj(content, part)
        about: About = built_from(_ABOUT, About, json.loads((folder / _ABOUT).read_bytes()))
        for told in about.parts:
            if told.name not in known or _sum(folder / told.name) != told.sha256:
                raise NotFitting(f"{told.name} was altered")
    except FileNotFoundError as fault:
        raise InputFault(f"{file.name} was cut short: it lacks {Path(fault.filename).name}.") from fault
    except (tarfile.TarError, EOFError, zlib.error, ValueError) as fault:
        raise InputFault(f"{file.name} is no whole backup of central: {fault}.") from fault
    return about


def _check(about: About) -> None:
    """Raise InputFault for what does not fit this central: its engine, its program, its environment."""
    if about.engine != connection.vendor:
        raise InputFault(
            f"The backup was made on {about.engine}, this is {connection.vendor}.",
            "Name a database of the same kind.",
        )
    if ("central", about.tables) not in MigrationLoader(connection).graph.nodes:
        raise InputFault(
            f"The backup is of version {about.program}.", "Install that version, or a newer one."
        )
    for variable in about.elsewhere:
        if not os.environ.get(variable):
            raise InputFault(f"The secret is not in the backup: it came from {variable}.", "Set it first.")
    for secret in about.secrets:
        variable = SECRETS[secret.name]
        if (named := os.environ.get(variable)) and _hash(named.encode()) != secret.sha256:
            raise InputFault(f"{variable} is another secret than the backup's.", "Set the one of then.")


def _hash(secret: bytes) -> str:
    return hashlib.sha256(secret).hexdigest()


def _sum(path: Path) -> str:
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


@contextmanager
def _told_of(file: Path) -> Iterator[None]:
    """A disk or a database that does not do its part is told in a sentence."""
    try:
        yield
    except (OSError, DatabaseError) as fault:
        raise EnvironmentFault(f"{file.name}: {fault}.", "Mend it and try again.") from fault
