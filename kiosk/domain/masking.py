"""Keeping small numbers back in tables that add up, so that no total gives one away.

A published number stands in sums: a centre's figure in its district's, a line in its table's total. With
every number in at most two sums, the sums are the nodes of a graph and the kept-back numbers its edges; such
a number can be computed from the others exactly when its edge is a bridge (Gusfield, "A graph theoretic
approach to statistical data security", 1988). So numbers are kept back until there is no bridge.
"""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Final, Generic, TypeVar

from kiosk.domain.figures import FEWEST

Key = TypeVar("Key", bound=Hashable)
Sum = tuple[Key, Sequence[Key]]
"""A number and those that it is the sum of."""

_OUTSIDE: Final = -1
"""The node at the free end of a number that stands in one sum alone."""


def kept_back(
    counts: Mapping[Key, int], sums: Sequence[Sum[Key]], also: Collection[Key] = frozenset()
) -> set[Key]:
    """The numbers that may not be told: those under five, `also`, and what has to hide them.

    `counts` holds every number that is not 0, which is told as nobody; `sums` say how they add up, each
    number standing in two at most. From the numbers that are told none of those kept back can be computed,
    and no sum alone narrows one under five down: it can be any from 1 to 4.
    """
    return _Keeping(counts, sums, also).done()


class _Keeping(Generic[Key]):
    def __init__(self, counts: Mapping[Key, int], sums: Sequence[Sum[Key]], also: Collection[Key]) -> None:
        self._counts = counts
        self._sums = [(total, [each for each in parts if each in counts]) for total, parts in sums]
        self._places: defaultdict[Key, list[int]] = defaultdict(list)
        for place, (total, parts) in enumerate(self._sums):
            for key in (total, *parts):
                self._places[key].append(place)
        self._kept = {key for key, count in counts.items() if count < FEWEST or key in also}

    def done(self) -> set[Key]:
        self._hide_in_sums(range(len(self._sums)))
        while touched := self._hide_across_bridges():
            self._hide_in_sums(touched)
        return self._kept

    def _hide_in_sums(self, places: Iterable[int]) -> None:
        waiting = set(places)
        while waiting:
            place = waiting.pop()
            while (more := self._missing(place)) is not None:
                self._kept.add(more)
                waiting.update(self._places[more])

    def _missing(self, place: int) -> Key | None:
        """What to keep back next so that this sum gives nothing away; None when it does not."""
        total, parts = self._sums[place]
        kept = [each for each in parts if each in self._kept]
        told = [each for each in parts if each not in self._kept]
        if total in self._kept:
            return None if kept else self._smallest(told)
        rest = sum(self._counts[each] for each in kept)
        # Of n numbers that are not 0, each can be 4 when they are n + 3 together.
        if not kept or (len(kept) > 1 and rest >= len(kept) + FEWEST - 2):
            return None
        return self._smallest(told) if told else total

    def _smallest(self, keys: Iterable[Key]) -> Key | None:
        return min(keys, key=lambda key: (self._counts[key], str(key)), default=None)

    def _hide_across_bridges(self) -> set[int]:
        """For each bridge keep back one number more that leads across; the sums that these stand in."""
        touched: set[int] = set()
        for side in _far_sides_of_bridges({key: self._ends(key) for key in self._kept}):
            across = (
                key
                for place in side
                for key in (self._sums[place][0], *self._sums[place][1])
                if key in self._counts and key not in self._kept
                if (self._ends(key)[0] in side) is not (self._ends(key)[1] in side)
            )
            if (more := self._smallest(across)) is not None:
                self._kept.add(more)
                touched.update(self._places[more])
        return touched

    def _ends(self, key: Key) -> tuple[int, int]:
        first, second, *_ = (*self._places[key], _OUTSIDE, _OUTSIDE)
        return first, second


def _far_sides_of_bridges(edges: Mapping[Key, tuple[int, int]]) -> Iterator[set[int]]:
    """For each bridge the nodes behind it, seen from where the search of its part of the graph began."""
    neighbours: defaultdict[int, list[tuple[int, Key]]] = defaultdict(list)
    for key, (first, second) in edges.items():
        neighbours[first].append((second, key))
        neighbours[second].append((first, key))
    seen: dict[int, int] = {}
    for root in sorted(neighbours):  # the outside comes first, so that it is behind no bridge
        if root not in seen:
            yield from _behind_bridges(root, neighbours, seen)


def _behind_bridges(
    root: int, neighbours: Mapping[int, Sequence[tuple[int, Key]]], seen: dict[int, int]
) -> Iterator[set[int]]:
    """Tarjan's search of one part of the graph, without recursion; numbers its nodes in `seen`."""
    found: list[tuple[int, Key | None, int | None]] = []
    waiting: list[tuple[int, Key | None, int | None]] = [(root, None, None)]
    begin = len(seen)
    while waiting:
        node, came_by, parent = waiting.pop()
        if node not in seen:
            seen[node] = begin + len(found)
            found.append((node, came_by, parent))
            waiting += [(other, key, node) for other, key in neighbours[node] if other not in seen]
    earliest = {
        node: min([seen[node], *(seen[other] for other, key in neighbours[node] if key != came_by)])
        for node, came_by, _ in found
    }
    behind = dict.fromkeys(earliest, 1)
    for node, _, parent in reversed(found):
        if parent is None:
            continue
        earliest[parent] = min(earliest[parent], earliest[node])
        behind[parent] += behind[node]
        if earliest[node] == seen[node]:
            first = seen[node] - begin
            yield {each for each, _, _ in found[first : first + behind[node]]}
