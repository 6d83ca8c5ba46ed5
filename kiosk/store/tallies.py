"""What was counted on each day: no visit, no hour, nothing but sums."""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime

from kiosk.domain.clock import CENTRE_ZONE
from kiosk.domain.figures import Cell, Figure, cells_of
from kiosk.store.database import Store


def count(store: Store, day: date, cells: Iterable[Cell]) -> None:
    """Inside `write()`: add one to each of these cells of a day."""
    store.executemany(
        "INSERT INTO tally VALUES (?, ?, ?, 1)"
        " ON CONFLICT (day, figure, code) DO UPDATE SET count = count + 1",
        [(day.isoformat(), figure, code) for figure, code in cells],
    )


def count_again(store: Store) -> None:
    """Inside `write()`: no day counts fewer than the events say that are still in the outbox."""
    found: Counter[tuple[str, Figure, str]] = Counter()
    for event_type, time, data in store.tuples("SELECT type, time, data FROM outbox"):
        day = datetime.fromisoformat(time).astimezone(CENTRE_ZONE).date().isoformat()
        found.update((day, *cell) for cell in cells_of(event_type, json.loads(data)))
    store.executemany(
        "INSERT INTO tally VALUES (?, ?, ?, ?)"
        " ON CONFLICT (day, figure, code) DO UPDATE SET count = MAX(count, excluded.count)",
        [(*cell, total) for cell, total in found.items()],
    )


def between(store: Store, first: date, last: date) -> dict[Cell, int]:
    """The sums of the days from `first` to `last`, both included."""
    return {
        (Figure(figure), code): total
        for figure, code, total in store.tuples(
            "SELECT figure, code, SUM(count) FROM tally WHERE day BETWEEN ? AND ? GROUP BY figure, code",
            (first.isoformat(), last.isoformat()),
        )
    }
