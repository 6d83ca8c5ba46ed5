"""Charts as the templates draw them: a table as bars, and wholes cut into shares; every number in words.

A bar is an empty picture as wide as its number; the table behind each chart holds the numbers themselves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.formats import number_format

from kiosk.central.told import Table
from kiosk.domain.spreadsheet import KEPT_BACK

Words = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a table: its name, number and share in words, and how wide its bar is; empty for none."""

    name: Any
    number: str
    share: str
    width: str
    kind: str = ""
    face: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """A table as bars; `few` are lines that are not worth a bar, because their number is kept back."""

    name: str
    title: Any
    about: Any
    bars: Sequence[Bar]
    shows_share: bool = False
    few: Sequence[Any] = ()

    @property
    def hides(self) -> bool:
        """Whether a number in it is kept back."""
        return any(bar.number == KEPT_BACK for bar in self.bars)

    @property
    def anything(self) -> bool:
        """Whether there is a number at all."""
        return bool(self.few) or any(bar.number != "0" for bar in self.bars)


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole in one row."""

    kind: str
    percent: int

    @property
    def width(self) -> str:
        """Its width as a picture's attribute."""
        return f"{self.percent}%"


@dataclass(frozen=True, slots=True)
class Row:
    """One whole, of which each part is a share; the numbers in the order of the parts."""

    name: Any
    shares: Sequence[Share]
    numbers: Sequence[str]


@dataclass(frozen=True, slots=True)
class Stacked:
    """Wholes under each other, each cut into the same parts, which are `(kind, name)`."""

    name: str
    title: Any
    about: Any
    parts: Sequence[tuple[str, Any]]
    rows: Sequence[Row] = field(default_factory=tuple)

    @property
    def anything(self) -> bool:
        """Whether there is a share at all."""
        return any(row.shares for row in self.rows)


def number(count: int | None) -> str:
    """A number in groups of three; a star for one that is not told."""
    return KEPT_BACK if count is None else f"{count:,}".replace(",", "\u00a0")


def decimal(tenths: int | None) -> str:
    """Tenths with the decimal sign of the language; a dash for none."""
    return "—" if tenths is None else number_format(tenths / 10, 1)


def percent(part: int | None, whole: int | None) -> int | None:
    """A share in whole percent; None when one of the two is not told or there is nothing."""
    return round(part * 100 / whole) if part is not None and whole else None


def percent_text(part: int | None, whole: int | None) -> str:
    """The same with its sign; a dash for none."""
    share = percent(part, whole)
    return "—" if share is None else f"{share}%"


def bar_width(count: int | None, most: int) -> str:
    """How wide a bar is beside that of `most`; empty where there is none."""
    return f"{count * 100 / most:.1f}%" if count else ""


def bars(table: Table, words: Words, *, closed: bool, faces: bool = False) -> list[Bar]:
    """The lines of a table: all of `words` in their order when `closed`, else what there is, most first."""
    codes = [*words] if closed else [*table.lines]
    counts = {code: table.lines.get(code, 0) for code in codes}
    most = max((count or 0 for count in counts.values()), default=0)
    return [
        Bar(
            name=words.get(code, code),
            number=number(count),
            share=percent_text(count, table.total),
            width=bar_width(count, most),
            kind=code if faces else "",
            face=code if faces else "",
        )
        for code, count in counts.items()
    ]


def row(name: Any, table: Table, parts: Sequence[str]) -> Row:
    """The shares of a table's lines; none where one of them is not told."""
    counts = [table.lines.get(part, 0) for part in parts]
    told = [count for count in counts if count is not None]
    whole = sum(told)
    shares = _hundred(told) if whole and len(told) == len(counts) else []
    return Row(
        name,
        [Share(part, share) for part, share in zip(parts, shares, strict=False) if share],
        [number(count) for count in counts],
    )


def _hundred(counts: Sequence[int]) -> list[int]:
    """Whole percents that are 100 together (largest remainders)."""
    whole = sum(counts)
    shares = [count * 100 // whole for count in counts]
    by_remainder = sorted(range(len(counts)), key=lambda place: -(counts[place] * 100 % whole))
    for place in by_remainder[: 100 - sum(shares)]:
        shares[place] += 1
    return shares
