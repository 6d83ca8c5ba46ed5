"""The engine: every statement outside a transaction, and every transaction whole, holds one file lock.

SQLite before 3.51.3 can corrupt a WAL file when two connections write or checkpoint in the same instant.
Checkpoints happen inside commits and when a connection opens or closes, so these hold the lock too.
"""

from functools import partial
from typing import Any, Self

from django.db.backends.sqlite3 import base
from django.db.utils import OperationalError
from filelock import FileLock, Timeout

_PATIENCE_S = 20.0
_POLL_S = 0.005


class _Turn:
    """The lock of one connection, entered again freely by its own thread."""

    def __init__(self, database: str) -> None:
        self._lock = FileLock(f"{database}.lock", timeout=_PATIENCE_S, poll_interval=_POLL_S)

    def __enter__(self) -> Self:
        try:
            self._lock.acquire()
        except Timeout as fault:
            raise OperationalError("database is locked") from fault
        except OSError as fault:
            raise OperationalError(f"unable to lock the database file: {fault.strerror}") from fault
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def end(self) -> None:
        """Give the lock back, however often it was entered."""
        self._lock.release(force=True)


class DatabaseWrapper(base.DatabaseWrapper):
    """One connection that waits its turn."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.turn = _Turn(str(self.settings_dict["NAME"]))

    def get_new_connection(self, conn_params: Any) -> Any:
        """Open under the lock: the first connection recovers the WAL."""
        with self.turn:
            return super().get_new_connection(conn_params)

    def create_cursor(self, name: str | None = None) -> Any:
        """A cursor whose statements wait their turn."""
        return self.connection.cursor(factory=partial(_Cursor, self.turn))

    def _start_transaction_under_autocommit(self) -> None:
        self.turn.__enter__()
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]  # the stubs leave it out
        except BaseException:
            self.turn.end()
            raise

    def _commit(self) -> None:
        super()._commit()  # type: ignore[misc]  # the stubs leave it out
        self.turn.end()

    def _rollback(self) -> None:
        try:
            super()._rollback()  # type: ignore[misc]  # the stubs leave it out
        finally:
            self.turn.end()

    def _close(self) -> None:
        try:
            with self.turn:
                super()._close()  # type: ignore[misc]  # the stubs leave it out
        finally:
            self.turn.end()


class _Cursor(base.SQLiteCursorWrapper):
    def __init__(self, turn: _Turn, connection: Any) -> None:
        super().__init__(connection)
        self._turn = turn

    def execute(self, query: str, params: Any = None) -> Any:
        """Run one statement under the lock."""
        with self._turn:
            return super().execute(query, params)

    def executemany(self, query: str, param_list: Any) -> Any:
        """Run one statement for many rows under the lock."""
        with self._turn:
            return super().executemany(query, param_list)
