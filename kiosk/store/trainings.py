"""Lessons held at this PC."""

from dataclasses import dataclass
from datetime import date

from kiosk.store.database import Store


@dataclass(frozen=True, slots=True)
class Training:
    """One lesson; `people` is how many came."""

    id: str
    day: date
    topic: str
    minutes: int
    people: int


def add(store: Store, training: Training) -> bool:
    """Inside `write()`: a lesson was held; False when it stands there already."""
    added = store.execute(
        "INSERT OR IGNORE INTO training VALUES (?, ?, ?, ?, ?)",
        (training.id, training.day.isoformat(), training.topic, training.minutes, training.people),
    )
    return added.rowcount > 0


def latest(store: Store) -> dict[str, Training]:
    """The last lesson of each topic."""
    rows = store.rows("SELECT * FROM training ORDER BY day, rowid")
    return {row["topic"]: Training(**row | {"day": date.fromisoformat(row["day"])}) for row in rows}
