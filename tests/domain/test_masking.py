"""Small numbers in tables that add up stay small secrets, whatever is computed from the rest."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.figures import FEWEST
from kiosk.domain.masking import kept_back
from tests.domain.sums import computable

LINES = ("done", "partly", "referred", "not_possible")
TOTAL = "total"


def country(districts):
    """`districts` of centres of counts per line: all numbers that are not 0, and how they add up."""
    counts: dict[tuple[str, str], int] = {}
    sums = []
    parts = {"country": [f"district {number}" for number in range(len(districts))]}
    for name, centres in zip(parts["country"], districts, strict=True):
        parts[name] = [f"{name} centre {number}" for number in range(len(centres))]
        for place, lines in zip(parts[name], centres, strict=True):
            counts |= {(place, line): count for line, count in zip(LINES, lines, strict=False)}
            counts[place, TOTAL] = sum(lines)
            sums.append(((place, TOTAL), [(place, line) for line in LINES]))
    for place in (*parts["country"], "country"):
        for line in (*LINES, TOTAL):
            counts[place, line] = sum(counts.get((part, line), 0) for part in parts[place])
            sums.append(((place, line), [(part, line) for part in parts[place]]))
    sums.append((("country", TOTAL), [("country", line) for line in LINES]))
    return {key: count for key, count in counts.items() if count}, sums


COUNTS = st.one_of(st.integers(0, 6), st.integers(0, 60))
CENTRE = st.lists(COUNTS, min_size=len(LINES), max_size=len(LINES))
COUNTRIES = st.lists(st.lists(CENTRE, min_size=1, max_size=4), min_size=1, max_size=4).map(country)


@given(COUNTRIES)
def test_nothing_that_is_kept_back_follows_from_what_is_told(country):
    counts, sums = country
    kept = kept_back(counts, sums)
    assert {key for key, count in counts.items() if count < FEWEST} <= kept
    assert computable(kept, sums) == set()


def test_keeping_back_the_small_numbers_alone_would_give_them_away():
    counts, sums = country([[(30, 3, 0, 0), (40, 20, 0, 0)]])
    small = {key for key, count in counts.items() if count < FEWEST}
    assert small == {("district 0 centre 0", "partly")} == computable(small, sums)


def test_two_pairs_that_a_single_number_joins_hide_it_no_longer():
    one = [(1, 2, 90, 90), (2, 1, 90, 90), (90, 3, 90, 90), (90, 90, 90, 90)]
    counts, sums = country([one])
    kept = kept_back(counts, sums)
    assert ("district 0 centre 2", "partly") in kept
    assert computable(kept, sums) == set()


@given(st.lists(st.integers(0, 12), min_size=1, max_size=6))
def test_a_sum_alone_leaves_each_small_number_any_from_one_to_four(lines):
    counts = {str(number): count for number, count in enumerate(lines) if count}
    if total := sum(lines):
        counts[TOTAL] = total
    kept = kept_back(counts, [(TOTAL, [key for key in counts if key != TOTAL])])
    if TOTAL in kept or not kept:
        return
    rest = total - sum(count for key, count in counts.items() if key not in (*kept, TOTAL))
    others = product(*(range(1, rest + 1) for _ in range(min(len(kept), 4) - 1)))
    possible = {rest - max(len(kept) - 4, 0) - sum(each) for each in others}
    assert {1, 2, 3, 4} <= possible


@given(COUNTRIES)
def test_what_stands_in_no_danger_is_told(country):
    counts, sums = country
    if min(counts.values(), default=FEWEST) >= FEWEST:
        assert kept_back(counts, sums) == set()


def test_a_number_that_another_table_keeps_back_is_kept_back_here_too():
    counts, sums = country([[(30, 20, 0, 0), (40, 20, 0, 0), (50, 60, 0, 0)]])
    total = ("district 0 centre 0", TOTAL)
    kept = kept_back(counts, sums, {total})
    assert total in kept
    assert computable(kept, sums) == set()
