"""Specialists and guesses on a real file."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from kiosk.domain.pins import Guesses
from kiosk.store import specialists
from kiosk.store.database import FILE_NAME, Store
from kiosk.store.recovery import repair
from kiosk.store.specialists import Specialist

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
ELENA = Specialist("1", "Elena", "$argon2id$one", NOW)
VASILE = Specialist("2", "Vasile", "$argon2id$two", NOW)


@pytest.fixture
def staffed(store):
    with store.write():
        for each in (ELENA, VASILE):
            specialists.add(store, each)
    return store


def test_they_come_back_as_they_were_in_their_order(staffed):
    assert specialists.every_one(staffed) == [ELENA, VASILE]
    assert specialists.named(staffed, "Vasile") == VASILE
    assert specialists.named(staffed, "Ion") is None


def test_a_name_is_nobody_elses(staffed):
    with pytest.raises(sqlite3.IntegrityError), staffed.write():
        specialists.add(staffed, Specialist("3", "Elena", None, NOW))


def test_pins_change_and_go(staffed):
    with staffed.write():
        specialists.set_pin(staffed, "1", "$argon2id$new")
        specialists.remove(staffed, "2")
    assert [each.pin_hash for each in specialists.every_one(staffed)] == ["$argon2id$new"]
    with staffed.write():
        specialists.forget_pins(staffed)
    assert [each.pin_hash for each in specialists.every_one(staffed)] == [None]


def test_guesses_begin_at_none_and_there_is_only_one_count(store):
    assert specialists.guesses(store) == Guesses()
    for failures in (1, 7):
        with store.write():
            specialists.keep_guesses(store, Guesses(failures, 12.5))
    assert specialists.guesses(store) == Guesses(7, 12.5)
    assert store.tuples("SELECT COUNT(*) FROM pin_guess") == [(1,)]


def test_another_process_sees_a_guess_at_once(staffed, folder):
    with staffed.write():
        specialists.keep_guesses(staffed, Guesses(3, 99.0))
    with closing(Store.open(folder)) as other:
        assert specialists.guesses(other) == Guesses(3, 99.0)


def test_a_file_from_before_gets_the_tables_and_keeps_what_it_had(before, folder):
    with before("0003_specialists") as store, store.write():
        store.execute("INSERT INTO blocked_host VALUES ('pasaport', 'a.md', 1, '2026-11-23')")
    with closing(Store.open(folder)) as store:
        assert specialists.every_one(store) == []
        assert store.tuples("SELECT host FROM blocked_host") == [("a.md",)]


def test_a_repair_carries_specialists_and_guesses_over(staffed, folder):
    with staffed.write():
        specialists.keep_guesses(staffed, Guesses(5, 42.0))
    staffed.close()
    repair(folder, NOW)
    assert (folder / FILE_NAME).exists()
    with closing(Store.open(folder)) as repaired:
        assert specialists.every_one(repaired) == [ELENA, VASILE]
        assert specialists.guesses(repaired) == Guesses(5, 42.0)
