"""The books of a PostgreSQL central as one file, and back: by PostgreSQL's own client programs."""

import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Final

from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from psycopg.conninfo import make_conninfo

from kiosk.errors import EnvironmentFault

NAME: Final = "central.dump"
_DUMP: Final = ("--format=custom", "--compress=0", "--enable-row-security")
_RESTORE: Final = ("--clean", "--if-exists", "--no-owner", "--no-privileges", "--file=-")


def dump(copy: Path) -> None:
    """Copy the books as they stand at one moment. Raises EnvironmentFault."""
    done = subprocess.run(
        [_program("pg_dump"), *_DUMP, f"--file={copy}", *_where()],
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
    )
    _check(done.returncode, done.stderr)


def load(copy: Path) -> None:
    """Put a copy in place of the books, whole or not at all. Raises EnvironmentFault."""
    standing = ", ".join(map(connection.ops.quote_name, _tables()))
    writer = subprocess.Popen(
        [_program("psql"), "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", *_where()],
        env=_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert writer.stdin is not None  # noqa: S101 - asked for
    with suppress(BrokenPipeError):
        writer.stdin.write(f"BEGIN;\nDROP TABLE IF EXISTS {standing} CASCADE;\n".encode())
        writer.stdin.flush()
    reader = subprocess.run(
        [_program("pg_restore"), *_RESTORE, str(copy)],
        stdout=writer.stdin,
        stderr=subprocess.PIPE,
        check=False,
    )
    # Without this last word everything is undone.
    _, told = writer.communicate(b"COMMIT;\n" if reader.returncode == 0 else None)
    _check(writer.returncode, told)
    _check(reader.returncode, reader.stderr)


def _tables() -> list[str]:
    """Central's own tables; what else may lie in the database is nobody's business here."""
    own = connection.introspection.django_table_names(only_existing=True)
    return [MigrationRecorder.Migration._meta.db_table, *own]  # noqa: SLF001 - Django's documented way to a model's table


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise EnvironmentFault(
            f"{name} is not installed.", "Install PostgreSQL's client programs (Debian: postgresql-client)."
        )
    return found


def _where() -> tuple[str, ...]:
    """The database, by all that its URL says but the password, which others could read from a command."""
    known = connection.settings_dict
    names = {"dbname": "NAME", "user": "USER", "host": "HOST", "port": "PORT"}
    told = {name: known[named] for name, named in names.items() if known[named]}
    return (f"--dbname={make_conninfo(**known['OPTIONS'], **told)}",)


def _environment() -> dict[str, str]:
    password = connection.settings_dict["PASSWORD"]
    # Row-level security holds the owner of the tables too.
    return os.environ | {"PGOPTIONS": "-c cups.centres=*"} | ({"PGPASSWORD": password} if password else {})


def _check(status: int, told: bytes) -> None:
    if status:
        first = told.decode(errors="replace").partition("\n")[0]
        raise EnvironmentFault(
            f"PostgreSQL's program ended with {status}: {first}.",
            "Nothing was changed; mend it and try again.",
        )
