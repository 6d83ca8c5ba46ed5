"""Where room shrinks, what central has and what the PC says of itself give way; visits never."""

from datetime import timedelta

import pytest

from kiosk.domain.codes import Language, SiteFault, VisitMode
from kiosk.errors import DiskFull
from kiosk.store import outbox, room
from kiosk.store.room import Room
from kiosk.sync.exchange import drain
from kiosk.usecases.device import record_health
from kiosk.usecases.queue import counts
from kiosk.usecases.sites import record_unavailable
from kiosk.usecases.visits import CheckIn, check_in
from tests.usecases.events import names


@pytest.fixture
def small(kiosk):
    """A quota three times the size of the empty database."""
    (pages,) = kiosk.store.execute("PRAGMA page_count").fetchone()
    kiosk.store.execute(f"PRAGMA max_page_count = {pages * 3}")
    return kiosk


def visit(kiosk):
    check_in(kiosk, CheckIn(VisitMode.SELF, "pensii", Language.RO))


def visits_until(kiosk, wanted):
    count = 0
    while room.room(kiosk.store) is not wanted:
        visit(kiosk)
        count += 1
    return count


def test_an_empty_database_has_ample_room(kiosk):
    assert room.room(kiosk.store) is Room.AMPLE
    assert room.used(kiosk.store) < 0.01


def test_health_becomes_weekly_and_then_stops(small, hands):
    visits_until(small, Room.TIGHT)
    for _ in range(14):
        record_health(small, 1, "none")
        hands.let_pass(days=1)
    assert names(small).count("device.health") == 2
    visits_until(small, Room.SCARCE)
    record_health(small, 1, "none")
    assert names(small).count("device.health") == 2


def test_of_a_site_only_the_first_visitor_is_told_and_then_nobody(small):
    visits_until(small, Room.TIGHT)
    for _ in range(3):
        record_unavailable(small, None, "mpay.gov.md", SiteFault.TIMEOUT)
    assert names(small).count("site.unavailable") == 1
    visits_until(small, Room.SCARCE)
    record_unavailable(small, None, "other.gov.md", SiteFault.TIMEOUT)
    assert names(small).count("site.unavailable") == 1


def test_what_was_delivered_goes_the_sooner_the_less_room_there_is(small, engine, hands):
    visits_until(small, Room.TIGHT)
    drain(engine)
    hands.let_pass(days=8)
    with small.store.write():
        assert room.make(small.store, hands.moment) > 0
    assert room.room(small.store) is not Room.SCARCE


def test_the_last_visit_before_the_end_is_kept_and_the_line_brings_room_again(small, engine, hands):
    saved = visits_until(small, Room.SCARCE)
    with pytest.raises(DiskFull):
        for _ in range(100_000):
            visit(small)
            saved += 1
    assert counts(small).waiting == saved
    # The connection was closed with the fault; the next one has the quota of the program.
    drain(engine)
    hands.let_pass(seconds=1)
    with small.store.write():
        dropped = outbox.prune(small.store, hands.moment + timedelta(seconds=1))
    assert dropped == saved
    visit(small)
    assert counts(small).waiting == 1
