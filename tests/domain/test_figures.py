"""What may leave the centre: no small number, and none that can be worked out from the others."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.figures import FEWEST, Figure, Figures, Grain, Period, cells_of, masked

TABLES = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 30), max_size=6)


def test_counts_of_five_and_more_are_told_as_they_are():
    assert masked({"a": 5, "b": 12}) == {"a": 5, "b": 12}
    assert masked({}) == {}


def test_a_small_count_is_kept_back_together_with_the_next():
    assert masked({"a": 3, "b": 9, "c": 20}) == {"a": None, "b": None, "c": 20}


def test_two_small_counts_that_hide_each_other_need_no_third():
    assert masked({"a": 2, "b": 2, "c": 20}) == {"a": None, "b": None, "c": 20}
    assert masked({"a": 4, "b": 4, "c": 20}) == {"a": None, "b": None, "c": None}
    assert masked({"a": 0, "b": 0, "c": 5, "d": 20}) == {"a": None, "b": None, "c": None, "d": None}


@given(TABLES)
def test_no_count_below_five_is_told_and_none_is_changed(lines):
    told = masked(lines)
    assert told.keys() == lines.keys()
    for code, count in told.items():
        assert count is None or (count == lines[code] and count >= FEWEST)


@given(TABLES)
def test_who_knows_the_total_cannot_tell_which_small_count_it_was(lines):
    told = masked(lines)
    kept_back = [code for code, count in told.items() if count is None]
    rest = sum(lines.values()) - sum(count for count in told.values() if count is not None)
    for code in kept_back:
        if lines[code] < FEWEST and sum(lines.values()) >= FEWEST:
            assert len(kept_back) > 1
            others = (range(rest + 1) for _ in kept_back[1:])
            possible = {rest - sum(each) for each in product(*others)} if len(kept_back) < 4 else {0, 1}
            assert len({each for each in possible if each >= 0}) > 1


def test_a_week_begins_on_monday_and_a_month_ends_on_its_last_day():
    day = date(2028, 2, 17)  # a Thursday of a leap year
    assert Period.around(Grain.DAY, day) == Period(Grain.DAY, day, day)
    assert Period.around(Grain.WEEK, day) == Period(Grain.WEEK, date(2028, 2, 14), date(2028, 2, 20))
    assert Period.around(Grain.MONTH, day) == Period(Grain.MONTH, date(2028, 2, 1), date(2028, 2, 29))


@given(st.sampled_from(Grain), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_periods_follow_each_other_without_a_gap(grain, day):
    period = Period.around(grain, day)
    assert period.first <= day <= period.last
    assert period.after().first == period.last + timedelta(days=1)
    assert period.after().before() == period


@pytest.mark.parametrize(
    ("waits", "told"),
    [
        ({}, None),
        ({"7": 1}, (7, 7)),
        ({"2": 1, "10": 1}, (10, 10)),
        ({"2": 2, "10": 1}, (2, 10)),
        ({"9": 1, "30": 1, "100": 1}, (30, 100)),
    ],
)
def test_the_median_wait_and_the_longest(waits, told):
    assert Figures({(Figure.WAITED, code): count for code, count in waits.items()}).waited_min() == told


def test_an_event_that_is_not_known_or_does_not_fit_counts_nothing():
    assert cells_of("md.cups.something.new.v1", {}) == []
    assert cells_of("md.cups.visit.called.v1", {"waited_s": "long"}) == []
    called = {"ticket": "A-1", "waited_s": 125}
    assert cells_of("md.cups.visit.called.v1", called) == [(Figure.WAITED, "2")]
    assert cells_of("md.cups.visit.recalled.v1", called) == []
