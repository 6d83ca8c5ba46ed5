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
        self._told_for_good = True
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

    def _set_autocommit(self, autocommit: bool) -> None:  # noqa: FBT001 - Django's signature
        if not autocommit:
            self._tell()  # before the transaction, which then has nothing of it to undo
        super()._set_autocommit(autocommit)  # type: ignore[misc]  # the stubs leave it out

    def _commit(self) -> None:
        self._forget_what_may_be_undone()
        super()._commit()  # type: ignore[misc]  # the stubs leave it out

    def _rollback(self) -> None:
        self._forget_what_may_be_undone()
        super()._rollback()  # type: ignore[misc]  # the stubs leave it out

    def _forget_what_may_be_undone(self) -> None:
        """PostgreSQL undoes what it was told inside a transaction, also at the commit of one that failed."""
        if not self._told_for_good:
            self._told = None

    def _in_place(self, execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:  # noqa: FBT001 - Django's signature
        if sql.startswith(_GIVE_UP):
            # In a transaction that takes nothing else any more.
            self._forget_what_may_be_undone()
        else:
            self._tell()
        return execute(sql, params, many, context)

    def _tell(self) -> None:
        if self._told != (wanted := place()):
            self._told, self._told_for_good = None, self.autocommit
            with self.wrap_database_errors:
                self.connection.execute(_CONFINE, (",".join(wanted.centres), wanted.district))
            self._told = wanted
