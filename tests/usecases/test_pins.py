"""Signing in with a PIN: without a line, slow to guess, and open to nobody when its key is gone."""

import random
import subprocess
import sys
import time

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.profiles import RFC_9106_LOW_MEMORY

from kiosk.device.credentials import FILE_NAME, FileCredentials, make_pepper, pepper
from kiosk.errors import InputFault, PinsNotSet, WrongPin
from kiosk.store import specialists
from kiosk.store.specialists import Specialist
from kiosk.usecases.pins import (
    add_specialist,
    check_pin,
    count_guess,
    every_specialist,
    remove_specialist,
    set_pin,
    wait_s,
    with_pin,
)

ELENA, VASILE, WRONG = "472915", "305817", "190284"
KILLS = 30
SLOW_S = 4.0


@pytest.fixture
def place(folder):
    return FileCredentials(folder)


@pytest.fixture
def staffed(kiosk, place):
    add_specialist(kiosk, place, "Elena", ELENA)
    return kiosk


def guess_wrong(kiosk, place, times=1):
    """Guess without waiting; the wait after each."""
    waits = []
    for _ in range(times):
        with pytest.raises(WrongPin) as told:
            check_pin(kiosk, place, "Elena", WRONG)
        waits.append(told.value.wait_s)
    return waits


def test_a_pin_says_who_it_is(staffed, place):
    add_specialist(staffed, place, " Vasile ", VASILE)
    assert check_pin(staffed, place, "Elena", ELENA).name == "Elena"
    assert check_pin(staffed, place, "Vasile", VASILE).name == "Vasile"
    assert [each.name for each in every_specialist(staffed)] == ["Elena", "Vasile"]


def test_the_hash_is_argon2id_with_the_low_memory_profile_and_holds_no_pin(staffed, place, folder):
    [kept] = every_specialist(staffed)
    assert kept.pin_hash is not None
    assert extract_parameters(kept.pin_hash) == RFC_9106_LOW_MEMORY
    with pytest.raises(Exception, match="match"):
        PasswordHasher().verify(kept.pin_hash, ELENA)
    assert not any(ELENA.encode() in file.read_bytes() for file in folder.iterdir() if file.is_file())


@pytest.mark.parametrize("pin", ["12345", "1234567", "abcdef", "000000", "123456", "121212"])
def test_what_is_no_pin_or_too_easy_is_not_taken(kiosk, place, pin):
    with pytest.raises(InputFault):
        add_specialist(kiosk, place, "Elena", pin)
    assert every_specialist(kiosk) == []


@pytest.mark.parametrize("name", ["", "  ", "x" * 41, "a\nb"])
def test_what_is_no_name_is_not_taken(kiosk, place, name):
    with pytest.raises(InputFault):
        add_specialist(kiosk, place, name, ELENA)


def test_a_name_is_not_given_twice(staffed, place):
    with pytest.raises(InputFault):
        add_specialist(staffed, place, "Elena", VASILE)
    assert len(every_specialist(staffed)) == 1


def test_a_pin_opens_under_its_own_name_alone(staffed, place):
    add_specialist(staffed, place, "Vasile", VASILE)
    for name, pin in (("Vasile", ELENA), ("Maria", ELENA)):
        with pytest.raises(WrongPin):
            check_pin(staffed, place, name, pin)


def test_however_many_work_here_one_hash_is_tried(staffed, place, monkeypatch):
    for name in ("Vasile", "Maria", "Ion"):
        add_specialist(staffed, place, name, VASILE)
    tried = []
    verify = PasswordHasher.verify

    def counted(hasher, pin_hash, pin):
        tried.append(pin_hash)
        return verify(hasher, pin_hash, pin)

    monkeypatch.setattr(PasswordHasher, "verify", counted)
    check_pin(staffed, place, "Maria", VASILE)
    assert len(tried) == 1


def test_wrong_pins_slow_down_from_the_third_and_the_right_one_forgives(staffed, place, hands):
    assert guess_wrong(staffed, place, 3) == [0, 0, 1]
    for wait in (1, 2, 4, 8):
        hands.let_pass(seconds=wait)
        [following] = guess_wrong(staffed, place)
        assert following == 2 * wait
    hands.let_pass(seconds=16)
    assert check_pin(staffed, place, "Elena", ELENA).name == "Elena"
    assert wait_s(staffed) == 0
    assert guess_wrong(staffed, place, 3) == [0, 0, 1]


def test_during_the_wait_the_right_pin_is_refused_like_a_wrong_one_and_costs_nothing(staffed, place, hands):
    guess_wrong(staffed, place, 3)
    for pin in (ELENA, WRONG, ELENA):
        with pytest.raises(WrongPin) as told:
            check_pin(staffed, place, "Elena", pin)
        assert told.value.wait_s == 1
    hands.let_pass(seconds=1)
    assert check_pin(staffed, place, "Elena", ELENA).name == "Elena"


def test_however_many_guesses_a_quarter_of_an_hour_later_the_right_pin_opens(staffed, place, hands):
    for _ in range(40):
        count_guess(staffed)
        hands.let_pass(seconds=900)
    assert check_pin(staffed, place, "Elena", ELENA).name == "Elena"


def test_a_clock_put_back_by_years_makes_nobody_wait_for_years(staffed, place, hands):
    guess_wrong(staffed, place, 3)
    hands.let_pass(days=-9000)
    assert wait_s(staffed) == 1
    with pytest.raises(WrongPin):
        check_pin(staffed, place, "Elena", ELENA)
    hands.let_pass(seconds=1)
    assert check_pin(staffed, place, "Elena", ELENA).name == "Elena"


def test_whoever_never_stops_gets_no_more_guesses_an_hour_than_allowed(kiosk, hands):
    chance = random.Random(18)  # noqa: S311  not a secret
    allowed = []
    start = hands.moment
    for _ in range(1500):
        hands.let_pass(seconds=chance.choice((0, 0, 0, 0.5, 1, 3, 10, 60)))
        try:
            count_guess(kiosk)
        except WrongPin:
            continue
        allowed.append((hands.moment - start).total_seconds())
    assert max(sum(since <= each < since + 3600 for each in allowed) for since in allowed) <= 15
    assert len(allowed) > 20


def test_the_technician_gives_another_pin_and_ends_the_wait(staffed, place):
    guess_wrong(staffed, place, 3)
    set_pin(staffed, place, "Elena", VASILE)
    assert check_pin(staffed, place, "Elena", VASILE).name == "Elena"
    guess_wrong(staffed, place, 1)


def test_who_is_removed_no_longer_gets_in(staffed, place):
    add_specialist(staffed, place, "Vasile", VASILE)
    remove_specialist(staffed, "Elena")
    with pytest.raises(WrongPin):
        check_pin(staffed, place, "Elena", ELENA)
    with pytest.raises(InputFault):
        remove_specialist(staffed, "Elena")
    with pytest.raises(InputFault):
        set_pin(staffed, place, "Elena", ELENA)


def test_without_any_pin_nothing_is_counted(kiosk, place):
    for _ in range(5):
        with pytest.raises(PinsNotSet):
            check_pin(kiosk, place, "Elena", ELENA)
    assert wait_s(kiosk) == 0


def test_when_the_key_is_gone_pins_are_set_again_and_until_then_count_as_none(staffed, place, folder):
    add_specialist(staffed, place, "Vasile", VASILE)
    (folder / FILE_NAME).unlink()
    assert with_pin(staffed, place) == []
    with pytest.raises(PinsNotSet):
        check_pin(staffed, place, "Elena", ELENA)
    set_pin(staffed, place, "Elena", ELENA)
    assert check_pin(staffed, place, "Elena", ELENA).name == "Elena"
    assert [each.name for each in with_pin(staffed, place)] == ["Elena"]
    assert pepper(place) is not None


def test_a_hash_that_rotted_fits_no_pin(staffed, place):
    [kept] = every_specialist(staffed)
    with staffed.store.write():
        specialists.set_pin(staffed.store, kept.id, "rotten")
    guess_wrong(staffed, place)


GUESSER = """
import sys
from pathlib import Path
from kiosk.bootstrap import open_kiosk
from kiosk.device.credentials import FileCredentials
from kiosk.domain.clock import Clock
from kiosk.errors import WrongPin
from kiosk.usecases.pins import check_pin
from kiosk.usecases.recording import Kiosk
from datetime import datetime, timedelta, UTC

folder = Path(sys.argv[1])
opened = open_kiosk(folder)
later = datetime(2026, 11, 23, tzinfo=UTC) + timedelta(hours=int(sys.argv[2]))
kiosk = Kiosk(opened.store, Clock(lambda: later, lambda: 1.0), opened.ids)
print("trying", flush=True)
try:
    check_pin(kiosk, FileCredentials(folder), "Elena", "190284")
except WrongPin:
    print("wrong", flush=True)
"""


@pytest.mark.timeout(240)
def test_no_kill_between_guess_and_answer_wins_a_guess(kiosk, place, folder):
    """The check is made to last; the guess must be on the disk long before, and stay there."""
    make_pepper(place)
    slow = PasswordHasher(time_cost=120, memory_cost=65536, parallelism=4).hash("another")
    with kiosk.store.write():
        specialists.add(kiosk.store, Specialist("1", "Elena", slow, kiosk.clock.now()))
    for kill in range(KILLS):
        with subprocess.Popen(
            [sys.executable, "-c", GUESSER, folder, str(kill)], stdout=subprocess.PIPE, text=True
        ) as guesser:
            assert guesser.stdout is not None
            assert guesser.stdout.readline() == "trying\n"
            deadline = time.monotonic() + SLOW_S / 2
            while specialists.guesses(kiosk.store).failures == kill and time.monotonic() < deadline:
                pass
            guesser.kill()
            assert "wrong" not in guesser.stdout.read()
        assert specialists.guesses(kiosk.store).failures == kill + 1
