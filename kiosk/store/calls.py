"""Calls for help: at most one open call for each computer."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.store.database import Row, Store


@dataclass(frozen=True, slots=True)
class HelpCall:
    """Somebody at computer `letter` called; `session`, `service` and `step` (from 1) where there are any."""

    letter: str
    session: str | None
    since: datetime
    service: str | None
    step: int | None
    answered_at: datetime | None = None


def add(store: Store, call: HelpCall) -> None:
    """Inside `write()`: somebody calls; a call that this computer left open gives way."""
    store.execute(
        "INSERT OR REPLACE INTO help_call (letter, session, since, service, step) VALUES (?, ?, ?, ?, ?)",
        (call.letter, call.session, call.since.isoformat(), call.service, call.step),
    )


def find(store: Store, letter: str) -> HelpCall | None:
    """The open call of a computer."""
    row = store.row("SELECT * FROM help_call WHERE letter = ?", [letter])
    return _call(row) if row else None


def every(store: Store) -> list[HelpCall]:
    """All open calls, the oldest first."""
    return [_call(row) for row in store.rows("SELECT * FROM help_call ORDER BY since")]


def mark_answered(store: Store, letter: str, at: datetime) -> None:
    """Inside `write()`: the specialist comes."""
    store.execute("UPDATE help_call SET answered_at = ? WHERE letter = ?", (at.isoformat(), letter))


def move(store: Store, session: str, to: str) -> None:
    """Inside `write()`: the work goes on in another session."""
    store.execute("UPDATE help_call SET session = ? WHERE session = ?", (to, session))


def drop(store: Store, letter: str) -> None:
    """Inside `write()`: the call of a computer is over."""
    store.execute("DELETE FROM help_call WHERE letter = ?", [letter])


def drop_of(store: Store, session: str) -> None:
    """Inside `write()`: the session that called is over."""
    store.execute("DELETE FROM help_call WHERE session = ?", [session])


def _call(row: Row) -> HelpCall:
    answered = row["answered_at"]
    return HelpCall(
        row["letter"],
        row["session"],
        datetime.fromisoformat(row["since"]),
        row["service"],
        row["step"],
        datetime.fromisoformat(answered) if answered else None,
    )
