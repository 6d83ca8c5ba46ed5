"""A technician's work on the PC ends by itself: when its time is up, and at every start."""

from contextlib import closing
from datetime import timedelta

import pytest

from kiosk import bootstrap
from kiosk.store import maintenance
from kiosk.store.maintenance import Entry
from kiosk.supervise.maintenance import MaintenanceWatch
from kiosk.usecases.maintenance import begin_maintenance, prolong_maintenance
from tests.supervise.living import standing, told, until


@pytest.mark.parametrize("days", [-400, 0, 400])
def test_the_time_is_up_whatever_the_wall_clock_says(kiosk, hands, days):
    watch = MaintenanceWatch()
    assert not watch.is_over(kiosk)
    assert begin_maintenance(kiosk)
    assert not watch.is_over(kiosk)
    hands.moment += timedelta(days=days)
    hands.let_pass(minutes=29)
    assert not watch.is_over(kiosk)
    assert prolong_maintenance(kiosk)
    hands.let_pass(minutes=15)
    assert not watch.is_over(kiosk)
    hands.let_pass(minutes=1)
    assert watch.is_over(kiosk)
    assert maintenance.entry(kiosk.store) is None
    assert not watch.is_over(kiosk)


def test_a_second_entry_has_its_own_time(kiosk, hands):
    watch = MaintenanceWatch()
    for _ in range(2):
        assert begin_maintenance(kiosk)
        assert not watch.is_over(kiosk)
        hands.let_pass(minutes=30)
        assert watch.is_over(kiosk)


@pytest.mark.logs("kiosk.supervise.line")
def test_what_a_power_cut_left_open_ends_at_the_next_start(tmp_path):
    kiosk = bootstrap.open_kiosk(tmp_path)
    with closing(kiosk.store):
        assert begin_maintenance(kiosk)
    with standing(tmp_path) as stand_in:
        stand_in.hear("shown")
        assert told(tmp_path, "maintenance.ended", "minutes", "end") == [(0, "restart")]


@pytest.mark.logs("kiosk.supervise.line")
def test_every_window_hears_when_the_time_is_up(tmp_path):
    with standing(tmp_path) as stand_in:
        stand_in.hear("shown")
        kiosk = bootstrap.open_kiosk(tmp_path)
        with closing(kiosk.store), kiosk.store.write():
            maintenance.keep(kiosk.store, Entry("used up", kiosk.clock.local(), 0))
        stand_in.hear("heard", word="changed")
        assert until(lambda: told(tmp_path, "maintenance.ended", "end")) == [("timer",)]
