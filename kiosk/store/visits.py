"""Visits of this PC: today's numbers and who still waits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.codes import Language, Need, VisitMode
from kiosk.domain.tickets import Ticket
from kiosk.store.database import Row, Store


@dataclass(frozen=True, slots=True)
class Visit:
    """One visitor's day, without anything that names them."""

    id: str
    ticket: Ticket
    mode: VisitMode
    reason: str
    language: Language
    needs: tuple[Need, ...]
    checked_in_at: datetime
    called_at: datetime | None
    left_at: datetime | None


def next_number(store: Store, day: date, letter: str) -> int:
    """Inside `write()`: the next free number of this letter today."""
    (number,) = store.execute(
        "SELECT COALESCE(MAX(number), 0) + 1 FROM visit WHERE day = ? AND letter = ?",
        (day.isoformat(), letter),
    ).fetchone()
    return int(number)


def add(store: Store, visit: Visit, day: date) -> None:
    """Inside `write()`: a new visit."""
    store.execute(
        "INSERT INTO visit (id, day, letter, number, mode, reason, language, needs, checked_in_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            visit.id,
            day.isoformat(),
            visit.ticket.letter,
            visit.ticket.number,
            visit.mode,
            visit.reason,
            visit.language,
            " ".join(visit.needs),
            visit.checked_in_at.isoformat(),
        ),
    )


def find(store: Store, visit_id: str) -> Visit | None:
    """The visit with this id."""
    row = store.row("SELECT * FROM visit WHERE id = ?", [visit_id])
    return _visit(row) if row else None


def in_line(store: Store, day: date) -> Sequence[Visit]:
    """Who waits for the specialist on `day` and has not left, in order of arrival."""
    return [
        _visit(row)
        for row in store.rows(
            # By rowid, not by time: a clock that is put back must not change who came first.
            "SELECT * FROM visit WHERE day = ? AND left_at IS NULL AND mode = ? ORDER BY rowid",
            (day.isoformat(), VisitMode.SPECIALIST),
        )
    ]


def mark_called(store: Store, visit_id: str, at: datetime) -> None:
    """Inside `write()`: the first call; later ones leave it as it is."""
    store.execute(
        "UPDATE visit SET called_at = ? WHERE id = ? AND called_at IS NULL", (at.isoformat(), visit_id)
    )


def mark_left(store: Store, visit_id: str, at: datetime) -> None:
    """Inside `write()`: the visit is over."""
    store.execute("UPDATE visit SET left_at = ? WHERE id = ?", (at.isoformat(), visit_id))


def forget_needs(store: Store, before: date) -> None:
    """Inside `write()`: special needs end with their day."""
    store.execute("UPDATE visit SET needs = '' WHERE needs <> '' AND day < ?", [before.isoformat()])


def left_open(store: Store, before: date) -> Sequence[Visit]:
    """Visits of earlier days that nobody ended."""
    return [
        _visit(row)
        for row in store.rows("SELECT * FROM visit WHERE left_at IS NULL AND day < ?", [before.isoformat()])
    ]


def _visit(row: Row) -> Visit:
    return Visit(
        id=row["id"],
        ticket=Ticket(row["letter"], row["number"]),
        mode=VisitMode(row["mode"]),
        reason=row["reason"],
        language=Language(row["language"]),
        needs=tuple(Need(code) for code in row["needs"].split()),
        checked_in_at=datetime.fromisoformat(row["checked_in_at"]),
        called_at=_maybe(row["called_at"]),
        left_at=_maybe(row["left_at"]),
    )


def _maybe(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None
