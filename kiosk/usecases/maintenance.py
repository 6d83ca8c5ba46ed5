"""A technician works on this PC: visitors are kept away, for a time that always ends by itself."""

from dataclasses import replace
from typing import Final

from kiosk.domain.codes import MaintenanceEnd
from kiosk.domain.events import MaintenanceEnded, MaintenanceProlonged, MaintenanceStarted
from kiosk.store import maintenance, sessions
from kiosk.store.maintenance import Entry
from kiosk.usecases.recording import Kiosk, record
from kiosk.usecases.sessions import seconds_since

MINUTES: Final = 30
MORE_MIN: Final = 15


def begin_maintenance(kiosk: Kiosk) -> bool:
    """Keep visitors away; False, and nothing begins, while somebody still works at the computer."""
    with kiosk.store.write():
        if any(not each.at_desk for each in sessions.open_ones(kiosk.store)):
            return False
        _conclude(kiosk, MaintenanceEnd.RESTART)  # an end that could not be written down
        opened = Entry(kiosk.ids.ordered(), kiosk.clock.local(), MINUTES)
        maintenance.keep(kiosk.store, opened)
        record(kiosk, opened.id, MaintenanceStarted(MINUTES))
    return True


def prolong_maintenance(kiosk: Kiosk) -> bool:
    """Give more time; False where nothing is under way."""
    with kiosk.store.write():
        opened = maintenance.entry(kiosk.store)
        if opened is None:
            return False
        maintenance.keep(kiosk.store, replace(opened, minutes=opened.minutes + MORE_MIN))
        record(kiosk, opened.id, MaintenanceProlonged(MORE_MIN))
    return True


def entry(kiosk: Kiosk) -> Entry | None:
    """What is under way."""
    return maintenance.entry(kiosk.store)


def minutes_left(kiosk: Kiosk) -> int:
    """Until visitors may come again, by the wall clock, which ends nothing; 0 where nothing is under way."""
    opened = entry(kiosk)
    if opened is None:
        return 0
    return max(1, opened.minutes - _lasted(kiosk, opened))


def end_maintenance(kiosk: Kiosk, end: MaintenanceEnd) -> bool:
    """Visitors may come again; False where nothing was under way."""
    with kiosk.store.write():
        return _conclude(kiosk, end)


def _conclude(kiosk: Kiosk, end: MaintenanceEnd) -> bool:
    """Inside `write()`."""
    opened = maintenance.entry(kiosk.store)
    if opened is None:
        return False
    maintenance.drop(kiosk.store)
    record(kiosk, opened.id, MaintenanceEnded(_lasted(kiosk, opened), end))
    return True


def _lasted(kiosk: Kiosk, opened: Entry) -> int:
    """Minutes; never more than were given, whatever the wall clock says."""
    return min(seconds_since(kiosk, opened.began_at) // 60, opened.minutes)
