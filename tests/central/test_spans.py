"""Which numbers have come, and which lack."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.central import spans

NUMBERS = st.sets(st.integers(1, 60), max_size=40)


@given(st.lists(NUMBERS, max_size=5))
def test_spans_hold_exactly_the_numbers_that_came_in_whatever_order(batches: list[set[int]]):
    held: list[spans.Span] = []
    seen: set[int] = set()
    for batch in batches:
        held, repeated = spans.add(held, batch)
        assert repeated == len(batch & seen)
        seen |= batch
    assert {number for first, last in held for number in range(first, last + 1)} == seen
    assert spans.size(held) == len(seen)
    assert all(before[1] + 1 < after[0] for before, after in pairwise(held))
    lacking = {number for first, last in spans.missing(held) for number in range(first, last + 1)}
    assert lacking == set(range(1, max(seen, default=0) + 1)) - seen


def test_a_number_twice_in_one_batch_is_repeated():
    assert spans.add([], [1, 2, 2]) == ([(1, 2)], 1)
