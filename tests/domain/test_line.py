"""The rules of the waiting line, without any line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes import Need, Precedence
from kiosk.domain.line import Span, expected_min, goes_first, rank_behind, usual_s

EVERYBODY = tuple(Precedence)


@pytest.mark.parametrize("precedence", EVERYBODY)
def test_the_centres_rule_says_who_goes_first(precedence):
    assert goes_first(precedence, (), EVERYBODY)
    assert goes_first(precedence, (), (precedence,))
    assert not goes_first(precedence, (), set(EVERYBODY) - {precedence})
    assert not goes_first(None, (), EVERYBODY)


@pytest.mark.parametrize(
    ("need", "first"), [(need, need not in {Need.READING, Need.INTERPRETER}) for need in Need]
)
def test_help_with_hearing_seeing_or_walking_speaks_for_itself(need, first):
    assert goes_first(None, (need,), EVERYBODY) is first
    assert not goes_first(None, (need,), (Precedence.URGENT, Precedence.CHILD))


@given(st.lists(st.floats(-1000, 1000), unique_by=round).map(sorted), st.integers(0, 4), st.floats(0, 100))
def test_a_rank_lies_behind_exactly_so_many(ranks, ahead, more):
    last = max(ranks, default=0.0) + more
    rank = rank_behind(ranks, ahead, last)
    assert sum(each < rank for each in ranks) == min(ahead, len(ranks))
    assert rank not in ranks


def test_fewer_than_five_cases_tell_nothing():
    assert usual_s([], []) is None
    assert usual_s([60] * 4, [60] * 4) is None
    assert usual_s([], [60] * 5) == Span(60, 60)


def test_the_usual_lies_between_the_median_of_today_and_that_of_the_weeks():
    assert usual_s([600] * 5, [300] * 20 + [9000]) == Span(300, 600)
    assert usual_s([300] * 5, [600] * 20) == Span(300, 600)
    assert usual_s([9000] * 4, [600] * 20) == Span(600, 600)


@pytest.mark.parametrize(
    ("ahead", "at_desk", "told"),
    [
        ([], [], Span(0, 0)),
        ([Span(700, 700)], [], Span(10, 15)),
        ([Span(600, 600)], [], Span(10, 15)),
        ([Span(600, 700)] * 3, [], Span(30, 35)),
        ([Span(60, 120)], [], Span(0, 5)),
        ([], [(Span(600, 900), 300)], Span(5, 10)),
        ([], [(Span(600, 900), 5000)], Span(0, 0)),
        ([Span(600, 600)], [(Span(600, 900), 5000)], Span(10, 15)),
        ([Span(600, 600), None], [], None),
        ([Span(600, 600)], [(None, 0)], None),
    ],
)
def test_the_expected_wait_is_a_span_of_five_minutes_or_silence(ahead, at_desk, told):
    assert expected_min(ahead, at_desk) == told
