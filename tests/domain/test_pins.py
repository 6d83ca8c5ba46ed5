"""A PIN's rules: six digits, none of the obvious ones, and never more guesses in an hour than allowed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.pins import LONGEST_WAIT_S, Guesses, delay_s, is_pin, is_trivial

FIRST_HOUR = 15
LATER_HOUR = 4
HOUR = 3600.0

gaps = st.lists(st.floats(0, 1000), max_size=300)


@pytest.mark.parametrize("text", ["", "12345", "1234567", "12a456", "٣٤٥٦٧٨", "472915\n", "47 915", "-47291"])
def test_anything_but_six_digits_is_no_pin(text):
    assert not is_pin(text)


@pytest.mark.parametrize(
    "pin",
    [
        "000000",
        "999999",
        "123456",
        "012345",
        "654321",
        "987654",
        "567890",
        "246802",
        "111222",
        "110011",
        "121212",
        "123123",
        "112233",
        "998877",
        "123321",
        "101010",
    ],
)
def test_what_anybody_tries_first_is_trivial(pin):
    assert is_pin(pin)
    assert is_trivial(pin)


@pytest.mark.parametrize("pin", ["472915", "305817", "190284", "123465", "112234", "900817"])
def test_other_pins_do(pin):
    assert is_pin(pin)
    assert not is_trivial(pin)


def test_few_pins_are_lost_to_the_rule():
    every_seventh = range(0, 10**6, 7)
    assert sum(is_trivial(f"{number:06}") for number in every_seventh) < len(every_seventh) / 100


def test_the_wait_doubles_from_the_third_error_to_a_quarter_of_an_hour():
    assert [delay_s(failures) for failures in range(8)] == [0, 0, 0, 1, 2, 4, 8, 16]
    assert [delay_s(failures) for failures in (11, 12, 13, 14, 1000)] == [256, 512, 900, 900, 900]


def admitted(moments, clock=lambda moment: moment):
    """The true moments at which somebody who tries at all of `moments` may guess; `clock` may lie."""
    guesses, when = Guesses(), []
    for moment in moments:
        guesses = guesses.after_clock_jump(clock(moment))
        if not guesses.wait_s(clock(moment)):
            guesses = guesses.one_more(clock(moment))
            when.append(moment)
    return when


def in_worst_hour(when):
    return max((sum(start <= each < start + HOUR for each in when) for start in when), default=0)


@given(gaps)
def test_no_way_to_try_gives_more_guesses_than_allowed(gaps):
    moments = [sum(gaps[:i]) for i in range(len(gaps))]
    when = admitted(moments)
    assert in_worst_hour(when) <= FIRST_HOUR
    assert in_worst_hour(when[FIRST_HOUR:]) <= LATER_HOUR


def test_a_machine_that_tries_every_second_gets_all_that_is_allowed():
    when = admitted(range(6 * 3600))
    assert in_worst_hour(when) == FIRST_HOUR
    assert in_worst_hour(when[FIRST_HOUR:]) == LATER_HOUR


@given(gaps, st.lists(st.floats(0, 10**9), min_size=300, max_size=300))
def test_a_clock_that_is_put_back_gives_no_guess_more(gaps, jumps):
    moments = [sum(gaps[:i]) for i in range(len(gaps))]
    behind = {moment: sum(jumps[:i]) for i, moment in enumerate(moments)}
    assert in_worst_hour(admitted(moments, lambda moment: moment - behind[moment])) <= FIRST_HOUR


@given(st.integers(0, 100), st.floats(0, 10**10), st.floats(0, 10**10))
def test_no_jump_of_the_clock_locks_anybody_out_for_longer_than_the_longest_wait(failures, before, after):
    guesses = Guesses(failures).one_more(before).after_clock_jump(after)
    assert guesses.wait_s(after) <= LONGEST_WAIT_S
    assert guesses.after_clock_jump(after + LONGEST_WAIT_S).wait_s(after + LONGEST_WAIT_S) == 0
