"""Visits of a file from before the line had places."""

from contextlib import closing
from datetime import date

from kiosk.domain.codes import Place
from kiosk.store import visits
from kiosk.store.database import Store

DAY = date(2026, 11, 23)
TIME = "2026-11-23T09:00:00+02:00"


def test_a_days_line_from_before_goes_on_as_it_was(before, folder):
    with before("0004_line") as store, store.write():
        for number, called_at in ((1, TIME), (2, None), (3, None)):
            store.execute(
                "INSERT INTO visit VALUES (?, ?, 'A', ?, 'specialist', 'pensii', 'ro', '', ?, ?, NULL)",
                (f"v{number}", DAY.isoformat(), number, TIME, called_at),
            )
    with closing(Store.open(folder)) as store:
        line = visits.in_line(store, DAY)
        assert [each.ticket.number for each in line] == [1, 2, 3]
        assert [each.place for each in line] == [Place.CALLED, Place.WAITING, Place.WAITING]
        assert line[0].last_called_at == line[0].called_at is not None
        assert visits.last_rank(store, DAY) == 3
