"""The engine: works as a role that owns no table, and tells PostgreSQL whose rows may be touched.

The tables' owner (`DATABASE_URL`'s user, when it is the one that made them) only changes tables. For all the
rest every connection becomes `ROLE`, on which row-level security is forced (`kiosk.central.row_security`).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from django.db.backends.postgresql import base

from kiosk.central.places import Place, place

ROLE: Final = "cups_central"
_BECOME: Final = f"""
    SELECT set_config('role', '{ROLE}', false)
    WHERE EXISTS (SELECT FROM pg_roles WHERE rolname = '{ROLE}') AND pg_has_role('{ROLE}', 'MEMBER')
"""  # noqa: S608 - a constant
_CONFINE: Final = "SELECT set_config('cups.centres', %s, false), set_config('cups.district', %s, false)"

_GIVE_UP: Final = "ROLLBACK TO SAVEPOINT"


class DatabaseWrapper(base.DatabaseWrapper):
    """One connection, confined to a place."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._told: Place | None = None
        self.execute_wrappers.append(self._in_place)

    def init_connection_state(self) -> None:
        """Begin as the role that owns nothing, wherever it was made already."""
        super().init_connection_state()
        self._told = None
        self.connection.execute(_BECOME)

    @contextmanager
    def as_owner(self) -> Iterator[None]:
        """As the user of the URL: for changes of tables."""
        self.ensure_connection()
        self.connection.execute("RESET ROLE")
        try:
            yield
        finally:
            self.connection.execute(_BECOME)

    def _in_place(self, execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:  # noqa: FBT001 - Django's signature
        # A savepoint is given up in a transaction that takes nothing else any more.
        if self._told != (wanted := place()) and not sql.startswith(_GIVE_UP):
            with self.wrap_database_errors:
                self.connection.execute(_CONFINE, (",".join(wanted.centres), wanted.district))
            # What is told inside a transaction is forgotten with it, should it be undone.
            self._told = None if self.in_atomic_block else wanted
        return execute(sql, params, many, context)
