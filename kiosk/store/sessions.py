"""Sessions at the computer and the services opened in them."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.codes import Outcome, SessionEnd, SessionKind, Wipe
from kiosk.store.database import Row, Store


@dataclass(frozen=True, slots=True)
class Session:
    """One stretch of work at the computer.

    `at_desk` has no visitor's window that ends with it; `ending` asks the window it has to end it. `note` is
    the specialist's, for this day and this PC alone.
    """

    id: str
    visit: str
    kind: SessionKind
    started_at: datetime
    ended_at: datetime | None
    at_desk: bool = False
    agreed_at: datetime | None = None
    ending: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class ServiceUse:
    """One service opened in a session."""

    id: str
    session: str
    service: str
    opened_at: datetime
    steps_done: int
    finished_at: datetime | None = None
    outcome: Outcome | None = None


def add(store: Store, session: Session) -> None:
    """Inside `write()`: a session begins."""
    store.execute(
        "INSERT INTO session (id, visit, kind, started_at, at_desk) VALUES (?, ?, ?, ?, ?)",
        (session.id, session.visit, session.kind, session.started_at.isoformat(), int(session.at_desk)),
    )


def find(store: Store, session_id: str) -> Session | None:
    """The session with this id."""
    row = store.row("SELECT * FROM session WHERE id = ?", [session_id])
    return _session(row) if row else None


def open_ones(store: Store) -> list[Session]:
    """Sessions that nobody ended, oldest first."""
    return [
        _session(row)
        for row in store.rows("SELECT * FROM session WHERE ended_at IS NULL ORDER BY started_at")
    ]


def ended_since(store: Store, moment: datetime, end: SessionEnd) -> int:
    """How many sessions ended in this way since a moment."""
    (count,) = store.execute(
        'SELECT COUNT(*) FROM session WHERE "end" = ? AND julianday(ended_at) >= julianday(?)',
        (end, moment.isoformat()),
    ).fetchone()
    return int(count)


def mark_ended(store: Store, session_id: str, at: datetime, end: SessionEnd, wipe: Wipe) -> None:
    """Inside `write()`: the session is over."""
    store.execute(
        'UPDATE session SET ended_at = ?, "end" = ?, wipe = ? WHERE id = ?',
        (at.isoformat(), end, wipe, session_id),
    )


def add_use(store: Store, use: ServiceUse) -> None:
    """Inside `write()`: a service was opened."""
    store.execute(
        "INSERT INTO service_use (id, session, service, opened_at) VALUES (?, ?, ?, ?)",
        (use.id, use.session, use.service, use.opened_at.isoformat()),
    )


def open_uses(store: Store, session_id: str) -> list[ServiceUse]:
    """Services of a session that are not finished, in the order they were opened."""
    return [use for use in every_use(store, session_id) if use.finished_at is None]


def every_use(store: Store, session_id: str) -> list[ServiceUse]:
    """All services of a session, in the order they were opened."""
    return [
        ServiceUse(
            row["id"],
            row["session"],
            row["service"],
            datetime.fromisoformat(row["opened_at"]),
            row["steps_done"],
            _moment(row["finished_at"]),
            Outcome(row["outcome"]) if row["outcome"] else None,
        )
        for row in store.rows(
            "SELECT * FROM service_use WHERE session = ? ORDER BY opened_at, rowid", [session_id]
        )
    ]


def move_open_uses(store: Store, session_id: str, to: str) -> None:
    """Inside `write()`: what is open goes on in another session, as it was left."""
    store.execute(
        "UPDATE service_use SET session = ? WHERE session = ? AND finished_at IS NULL", (to, session_id)
    )


def mark_agreed(store: Store, session_id: str, at: datetime) -> None:
    """Inside `write()`: the visitor agreed to be helped."""
    store.execute("UPDATE session SET agreed_at = ? WHERE id = ?", (at.isoformat(), session_id))


def mark_ending(store: Store, session_id: str) -> None:
    """Inside `write()`: the session's window is asked to end it."""
    store.execute("UPDATE session SET ending = 1 WHERE id = ?", [session_id])


def keep_note(store: Store, session_id: str, note: str) -> None:
    """Inside `write()`: the specialist's note."""
    store.execute("UPDATE session SET note = ? WHERE id = ?", (note, session_id))


def forget_notes(store: Store, today: date) -> None:
    """Inside `write()`: the notes of earlier days go."""
    store.execute(
        "UPDATE session SET note = '' WHERE note != '' AND visit IN (SELECT id FROM visit WHERE day < ?)",
        [today.isoformat()],
    )


def mark_steps(store: Store, session_id: str, steps_done: int) -> None:
    """Inside `write()`: how far the open service of a session has come."""
    store.execute(
        "UPDATE service_use SET steps_done = ? WHERE session = ? AND finished_at IS NULL",
        (steps_done, session_id),
    )


def mark_use_finished(
    store: Store, use_id: str, at: datetime, outcome: Outcome | None, steps_done: int
) -> None:
    """Inside `write()`: what came of a service."""
    store.execute(
        "UPDATE service_use SET finished_at = ?, outcome = ?, steps_done = ? WHERE id = ?",
        (at.isoformat(), outcome, steps_done, use_id),
    )


def _session(row: Row) -> Session:
    return Session(
        row["id"],
        row["visit"],
        SessionKind(row["kind"]),
        datetime.fromisoformat(row["started_at"]),
        _moment(row["ended_at"]),
        bool(row["at_desk"]),
        _moment(row["agreed_at"]),
        bool(row["ending"]),
        row["note"],
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
