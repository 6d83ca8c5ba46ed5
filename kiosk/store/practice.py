"""The lesson of the moment, who practised at this PC, and what."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from kiosk.domain.codes import SessionKind
from kiosk.store.database import Store

_PRACTISED_THEN: Final = "kind = ? AND julianday(started_at) BETWEEN julianday(?) AND julianday(?)"


@dataclass(frozen=True, slots=True)
class RunningLesson:
    """A lesson for which exercises are offered; from `stopped_at` on no longer."""

    topic: str
    began_at: datetime
    stopped_at: datetime | None


def lesson(store: Store) -> RunningLesson | None:
    """The lesson that was begun last and not written down yet, which may be of another day."""
    row = store.row("SELECT topic, began_at, stopped_at FROM lesson")
    if row is None:
        return None
    stopped = row["stopped_at"]
    return RunningLesson(
        row["topic"],
        datetime.fromisoformat(row["began_at"]),
        datetime.fromisoformat(stopped) if stopped else None,
    )


def keep_lesson(store: Store, running: RunningLesson) -> None:
    """Inside `write()`: this is the lesson now."""
    stopped = running.stopped_at.isoformat() if running.stopped_at is not None else None
    store.execute(
        "INSERT OR REPLACE INTO lesson VALUES (1, ?, ?, ?)",
        (running.topic, running.began_at.isoformat(), stopped),
    )


def drop_lesson(store: Store) -> None:
    """Inside `write()`: there is no lesson."""
    store.execute("DELETE FROM lesson")


def add_practised(store: Store, session_id: str, exercise: str) -> None:
    """Inside `write()`: an exercise was done in a session, the first time or once more."""
    store.execute("INSERT OR IGNORE INTO practised VALUES (?, ?)", (session_id, exercise))


def learners_between(store: Store, since: datetime, until: datetime) -> int:
    """How many visits began to practise in this time; whoever comes back to it in one visit is one."""
    (count,) = store.execute(
        f"SELECT COUNT(DISTINCT visit) FROM session WHERE {_PRACTISED_THEN}", _then(since, until)
    ).fetchone()
    return int(count)


def done_between(store: Store, since: datetime, until: datetime) -> frozenset[str]:
    """The exercises that were done by those who began to practise in this time."""
    rows = store.rows(
        f"""SELECT DISTINCT exercise FROM practised JOIN session ON session.id = practised.session
            WHERE {_PRACTISED_THEN}""",
        _then(since, until),
    )
    return frozenset(row["exercise"] for row in rows)


def learners_on(store: Store, day: date) -> int:
    """The same for one of the centre's days."""
    (count,) = store.execute(
        "SELECT COUNT(DISTINCT visit) FROM session WHERE kind = ? AND substr(started_at, 1, 10) = ?",
        (SessionKind.PRACTICE, day.isoformat()),
    ).fetchone()
    return int(count)


def _then(since: datetime, until: datetime) -> tuple[str, str, str]:
    return (SessionKind.PRACTICE, since.isoformat(), until.isoformat())
