"""A technician's work on the PC: each entry and each end is written down once."""

import pytest

from kiosk.domain.codes import Language, MaintenanceEnd, SessionKind, VisitMode
from kiosk.store import maintenance
from kiosk.usecases.maintenance import begin_maintenance, end_maintenance, prolong_maintenance
from kiosk.usecases.queue import recorded
from kiosk.usecases.sessions import start_session
from kiosk.usecases.visits import CheckIn, check_in


@pytest.mark.parametrize("end", MaintenanceEnd)
def test_an_entry_is_written_down_and_so_is_its_end_once(kiosk, end):
    assert begin_maintenance(kiosk)
    assert prolong_maintenance(kiosk)
    opened = maintenance.entry(kiosk.store)
    assert opened is not None
    assert opened.minutes == 45
    assert end_maintenance(kiosk, end)
    assert not end_maintenance(kiosk, end)
    assert not prolong_maintenance(kiosk)
    assert recorded(kiosk) == {
        f"md.cups.maintenance.{name}.v1": 1 for name in ("started", "prolonged", "ended")
    }


def test_nothing_begins_while_somebody_works_at_the_computer(kiosk):
    visit = check_in(kiosk, CheckIn(VisitMode.SELF, "pasaport", Language.RO))
    start_session(kiosk, visit.id, SessionKind.SELF)
    assert not begin_maintenance(kiosk)
    assert maintenance.entry(kiosk.store) is None
