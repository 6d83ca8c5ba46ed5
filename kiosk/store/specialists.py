"""The centre's specialists on this PC, the hashes of their PINs, and the guesses made at them."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.pins import Guesses
from kiosk.store.database import Row, Store


@dataclass(frozen=True, slots=True)
class Specialist:
    """Somebody who works here; `name` is what the technician typed and never leaves this PC.

    `pin_hash` is None when the PIN must be set again.
    """

    id: str
    name: str
    pin_hash: str | None
    created_at: datetime


def add(store: Store, specialist: Specialist) -> None:
    """Inside `write()`: somebody new."""
    store.execute(
        "INSERT INTO specialist (id, name, pin_hash, created_at) VALUES (?, ?, ?, ?)",
        (specialist.id, specialist.name, specialist.pin_hash, specialist.created_at.isoformat()),
    )


def every_one(store: Store) -> list[Specialist]:
    """All of them, in the order they were added."""
    return [_specialist(row) for row in store.rows("SELECT * FROM specialist ORDER BY rowid")]


def named(store: Store, name: str) -> Specialist | None:
    """The specialist of this name."""
    row = store.row("SELECT * FROM specialist WHERE name = ?", [name])
    return _specialist(row) if row else None


def set_pin(store: Store, specialist_id: str, pin_hash: str) -> None:
    """Inside `write()`: another PIN."""
    store.execute("UPDATE specialist SET pin_hash = ? WHERE id = ?", (pin_hash, specialist_id))


def forget_pins(store: Store) -> None:
    """Inside `write()`: nobody's PIN can be checked any more."""
    store.execute("UPDATE specialist SET pin_hash = NULL")


def remove(store: Store, specialist_id: str) -> None:
    """Inside `write()`: somebody no longer works here."""
    store.execute("DELETE FROM specialist WHERE id = ?", [specialist_id])


def guesses(store: Store) -> Guesses:
    """The guesses since the last right PIN."""
    row = store.row("SELECT failures, next_at FROM pin_guess")
    return Guesses(row["failures"], row["next_at"]) if row else Guesses()


def keep_guesses(store: Store, now: Guesses) -> None:
    """Inside `write()`: how many guesses there were, and when the next is allowed."""
    store.execute(
        "INSERT OR REPLACE INTO pin_guess (id, failures, next_at) VALUES (1, ?, ?)",
        (now.failures, now.next_at),
    )


def _specialist(row: Row) -> Specialist:
    return Specialist(row["id"], row["name"], row["pin_hash"], datetime.fromisoformat(row["created_at"]))
