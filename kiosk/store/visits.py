"""Visits of this PC: today's numbers and who still waits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.codes import Language, Need, Place, Precedence, VisitMode
from kiosk.domain.tickets import Ticket
from kiosk.store.database import Row, Store


@dataclass(frozen=True, slots=True)
class Visit:
    """One visitor's day, without anything that names them.

    In the line a smaller `rank` is called earlier; `absences` are calls that nobody came to.
    """

    id: str
    ticket: Ticket
    mode: VisitMode
    reason: str
    language: Language
    needs: tuple[Need, ...]
    checked_in_at: datetime
    called_at: datetime | None = None
    left_at: datetime | None = None
    rank: float = 0
    place: Place = Place.WAITING
    precedence: Precedence | None = None
    absences: int = 0
    last_called_at: datetime | None = None


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
        "INSERT INTO visit (id, day, letter, number, mode, reason, language, needs, checked_in_at, rank)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
            visit.rank,
        ),
    )


def find(store: Store, visit_id: str) -> Visit | None:
    """The visit with this id."""
    row = store.row("SELECT * FROM visit WHERE id = ?", [visit_id])
    return _visit(row) if row else None


def last_rank(store: Store, day: date) -> float:
    """The greatest rank of a day; 0 before the first visit."""
    (rank,) = store.execute(
        "SELECT COALESCE(MAX(rank), 0) FROM visit WHERE day = ?", [day.isoformat()]
    ).fetchone()
    return float(rank)


def in_line(store: Store, day: date) -> Sequence[Visit]:
    """Who came for the specialist on `day` and has not left, by rank."""
    return [
        _visit(row)
        for row in store.rows(
            # Never by time: a clock that is put back must not change who came first.
            "SELECT * FROM visit WHERE day = ? AND left_at IS NULL AND mode = ? ORDER BY rank, rowid",
            (day.isoformat(), VisitMode.SPECIALIST),
        )
    ]


def mark_called(store: Store, visit_id: str, at: datetime) -> None:
    """Inside `write()`: a call; the first one stays on record beside the last."""
    store.execute(
        "UPDATE visit SET called_at = COALESCE(called_at, ?1), last_called_at = ?1, place = ?2 WHERE id = ?3",
        (at.isoformat(), Place.CALLED, visit_id),
    )


def put(store: Store, visit_id: str, place: Place, rank: float) -> None:
    """Inside `write()`: somebody stands elsewhere."""
    store.execute("UPDATE visit SET place = ?, rank = ? WHERE id = ?", (place, rank, visit_id))


def count_absence(store: Store, visit_id: str) -> None:
    """Inside `write()`: nobody came to a call."""
    store.execute("UPDATE visit SET absences = absences + 1 WHERE id = ?", [visit_id])


def give_precedence(store: Store, visit_id: str, precedence: Precedence | None) -> None:
    """Inside `write()`: why somebody may come before others."""
    store.execute("UPDATE visit SET precedence = ? WHERE id = ?", (precedence or "", visit_id))


def handled(store: Store, first: date, last: date, absences: int) -> Sequence[tuple[str, int]]:
    """Reason, whole seconds from last call to end of the visits of these days with fewer `absences`."""
    return store.tuples(
        "SELECT reason, unixepoch(left_at) - unixepoch(last_called_at) FROM visit"
        " WHERE day BETWEEN ? AND ? AND last_called_at IS NOT NULL AND left_at IS NOT NULL AND absences < ?",
        (first.isoformat(), last.isoformat(), absences),
    )


def number_before(store: Store, day: date) -> int:
    """How many visits there are of all days before this one."""
    [(number,)] = store.tuples("SELECT count(*) FROM visit WHERE day < ?", [day.isoformat()])
    return int(number)


def mark_left(store: Store, visit_id: str, at: datetime) -> None:
    """Inside `write()`: the visit is over."""
    store.execute("UPDATE visit SET left_at = ? WHERE id = ?", (at.isoformat(), visit_id))


def forget_needs(store: Store, before: date) -> None:
    """Inside `write()`: special needs, and why somebody came first, end with their day."""
    store.execute(
        "UPDATE visit SET needs = '', precedence = '' WHERE needs || precedence <> '' AND day < ?",
        [before.isoformat()],
    )


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
        rank=row["rank"],
        place=Place(row["place"]),
        precedence=Precedence(row["precedence"]) if row["precedence"] else None,
        absences=row["absences"],
        last_called_at=_maybe(row["last_called_at"]),
    )


def _maybe(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None
