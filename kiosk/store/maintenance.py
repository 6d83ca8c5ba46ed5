"""That a technician works on this PC now; at most one entry is open."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.store.database import Store


@dataclass(frozen=True, slots=True)
class Entry:
    """An open entry: the subject of its events, when it began, and the minutes given so far."""

    id: str
    began_at: datetime
    minutes: int


def entry(store: Store) -> Entry | None:
    """The open entry."""
    row = store.row("SELECT entry, began_at, minutes FROM maintenance")
    return Entry(row["entry"], datetime.fromisoformat(row["began_at"]), row["minutes"]) if row else None


def keep(store: Store, opened: Entry) -> None:
    """Inside `write()`: this is the open entry."""
    store.execute(
        "INSERT OR REPLACE INTO maintenance VALUES (1, ?, ?, ?)",
        (opened.id, opened.began_at.isoformat(), opened.minutes),
    )


def drop(store: Store) -> None:
    """Inside `write()`: nobody works on this PC any more."""
    store.execute("DELETE FROM maintenance")
