"""Which whole numbers have come, as few spans `(first, last)` in order: `[(1, 60), (101, 140)]`."""

from collections.abc import Iterable, Sequence

Span = tuple[int, int]


def add(spans: Sequence[Span], numbers: Iterable[int]) -> tuple[list[Span], int]:
    """The spans with `numbers` among them, and how many of those had come before."""
    joined: list[Span] = []
    repeated = 0
    for first, last in sorted([*spans, *((number, number) for number in numbers)]):
        if joined and first <= joined[-1][1]:
            repeated += 1
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return joined, repeated


def missing(spans: Sequence[Span]) -> list[Span]:
    """What lacks, from 1 to the highest number that has come."""
    ends = [0, *(last for _, last in spans)]
    return [(end + 1, first - 1) for end, (first, _) in zip(ends, spans, strict=False) if first > end + 1]


def size(spans: Iterable[Span]) -> int:
    """How many numbers there are in spans."""
    return sum(last - first + 1 for first, last in spans)
