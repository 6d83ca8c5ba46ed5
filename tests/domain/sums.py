"""What can be computed from told numbers: Gaussian elimination over the sums they stand in."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
_PRIME = 2**61 - 1
"""Exact enough: coefficients are 1 and -1, and a false zero would need a multiple of this."""


def computable(unknown: Collection[Key], sums: Sequence[tuple[Key, Sequence[Key]]]) -> set[Key]:
    """Which of the unknown numbers follow from all the others."""
    pivots: dict[Key, dict[Key, int]] = {}
    for total, parts in sums:
        row = {each: 1 for each in parts if each in unknown} | ({total: -1} if total in unknown else {})
        while row:
            lead = min(row, key=str)
            if lead in pivots:
                _subtract(row, lead, pivots[lead])
                continue
            inverse = pow(row[lead], -1, _PRIME)
            pivots[lead] = {key: factor * inverse % _PRIME for key, factor in row.items()}
            break
    for lead in sorted(pivots, key=str, reverse=True):
        for other in [key for key in pivots[lead] if key != lead and key in pivots]:
            _subtract(pivots[lead], other, pivots[other])
    return {lead for lead, row in pivots.items() if len(row) == 1}


def _subtract(row: dict[Key, int], lead: Key, pivot: Mapping[Key, int]) -> None:
    factor = row[lead]
    for key, value in pivot.items():
        left = (row.get(key, 0) - factor * value) % _PRIME
        if left:
            row[key] = left
        else:
            row.pop(key, None)
