"""Making this process ready to work on one database: Django set up, the tables up to date."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

from kiosk.errors import EnvironmentFault, FolderReadOnly, InputFault

_SCHEMES = ("sqlite:///", "postgresql://", "postgres://")
_MIGRATION_LOCK = 7_382_119_450
"""Any number that nothing else in the database uses as an advisory lock."""


def open_central(database: str | None, folder: Path) -> None:
    """Set Django up for `database` (a URL, None for a file in the data folder) and update its tables.

    A process works on one database for its whole life. Raises InputFault for a URL that is none of ours and
    EnvironmentFault when the database does not answer.
    """
    if database is not None and not database.startswith(_SCHEMES):
        raise InputFault("The database is named by a URL.", "Use sqlite:///FILE or postgresql://….")
    os.environ["KIOSK_DATA"] = str(folder)
    os.environ["DATABASE_URL"] = database or ""
    os.environ["DJANGO_SETTINGS_MODULE"] = "kiosk.central.settings"
    import django  # noqa: PLC0415 - the settings must stand first
    from django.db import DatabaseError  # noqa: PLC0415

    try:
        django.setup()
        if database is None:
            folder.mkdir(parents=True, exist_ok=True)
        _migrate()
    except OSError as fault:
        raise FolderReadOnly(f"The database's folder cannot be written: {fault.strerror}.") from fault
    except ValueError as fault:
        raise InputFault(f"The database's URL cannot be read: {fault}.") from fault
    except DatabaseError as fault:
        said = str(fault).partition("\n")[0]
        raise EnvironmentFault(
            f"The database does not answer: {said}.", "Check its address and that it runs."
        ) from fault


def _migrate() -> None:
    from django.db import connection  # noqa: PLC0415 - the settings must stand first
    from django.db.migrations.executor import MigrationExecutor  # noqa: PLC0415

    with _alone():
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            _update_tables()


def update_tables() -> None:
    """Bring the tables of a restored database up to date, and PostgreSQL's rules over them."""
    with _alone():
        _update_tables()


def _update_tables() -> None:
    from django.core.management import call_command  # noqa: PLC0415 - the settings must stand first
    from django.db import connection  # noqa: PLC0415

    if connection.vendor == "sqlite":
        call_command("migrate", verbosity=0, interactive=False)
        return
    from kiosk.central import row_security  # noqa: PLC0415 - the settings must stand first

    with connection.as_owner():  # type: ignore[attr-defined]  # our own engine
        call_command("migrate", verbosity=0, interactive=False)
        row_security.enforce(connection)


@contextmanager
def _alone() -> Iterator[None]:
    """One process changes tables at a time."""
    from django.db import connection  # noqa: PLC0415 - the settings must stand first

    if connection.vendor == "sqlite":
        with FileLock(f"{connection.settings_dict['NAME']}.migrating"):
            yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [_MIGRATION_LOCK])
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_MIGRATION_LOCK])
