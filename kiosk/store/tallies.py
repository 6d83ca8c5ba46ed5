"""What was counted on each day: no visit, no hour, nothing but sums."""

from collections.abc import Iterable
from datetime import date

from kiosk.domain.figures import Cell, Figure
from kiosk.store.database import Store


def count(store: Store, day: date, cells: Iterable[Cell]) -> None:
    """Inside `write()`: add one to each of these cells of a day."""
    store.executemany(
        "INSERT INTO tally VALUES (?, ?, ?, 1)"
        " ON CONFLICT (day, figure, code) DO UPDATE SET count = count + 1",
        [(day.isoformat(), figure, code) for figure, code in cells],
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
