"""Reading the sheets: what is told of a place over some months, and the same as rows of a file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from kiosk.central.models import Centre, Sheet
from kiosk.central.sheets import COUNTRY, PERIOD, centre_place, district_place, refresh
from kiosk.errors import InputFault

_MEASURES: Final = "measures"
_MOST_MONTHS: Final = 60
COLUMNS: Final = ("period", "district", "centre", "figure", "line", "count")
TOTAL: Final = "total"


@dataclass(frozen=True, slots=True)
class Place:
    """Where: a centre, else a district, else the whole country."""

    district: str = ""
    centre: str = ""

    @property
    def sheet(self) -> str:
        """How its sheets are named."""
        if self.centre:
            return centre_place(self.centre)
        return district_place(self.district) if self.district else COUNTRY


@dataclass(slots=True)
class Table:
    """One figure over some months, by line; the line None is the total.

    The number None is kept back in every month. What is kept back in some months alone is told as the sum of
    the others, and its line stands in `at_least`.
    """

    numbers: dict[str | None, int | None] = field(default_factory=dict)
    at_least: set[str | None] = field(default_factory=set)

    def add(self, told: dict[str, Any]) -> None:
        """Add one month as a sheet tells it."""
        for line, count in {None: told["total"], **told["lines"]}.items():
            before = self.numbers.get(line, count)
            if (before is None) is not (count is None):
                self.at_least.add(line)
            both = (before or 0) + (count or 0) if line in self.numbers else count
            self.numbers[line] = None if before is None and count is None else both

    @property
    def total(self) -> int | None:
        """The total; 0 when nothing happened."""
        return self.numbers.get(None, 0)

    @property
    def lines(self) -> dict[str, int | None]:
        """The lines, the greatest number first."""
        lines = [(line, count) for line, count in self.numbers.items() if line is not None]
        return dict(sorted(lines, key=lambda line: (-(line[1] or 0), line[0])))

    def document(self) -> dict[str, Any]:
        """The table as it is printed."""
        at_least = sorted(TOTAL if line is None else line for line in self.at_least)
        return {"total": self.total, "lines": self.lines} | ({"at_least": at_least} if at_least else {})


def months(text: str) -> list[str]:
    """The months of `2026-10`, `2026` or `2026-05..2026-10`; raises InputFault."""
    first, _, last = text.partition("..")
    last = last or first
    if not PERIOD.fullmatch(first) or not PERIOD.fullmatch(last):
        raise InputFault(
            f"{text!r} is no period.", "Figures go by months: 2026-10, 2026 or 2026-05..2026-10."
        )
    begin, end = _number(first, 1), _number(last, 12)
    if not 0 <= end - begin < _MOST_MONTHS:
        raise InputFault(f"{text!r} is no period.", f"It is of 1 to {_MOST_MONTHS} months.")
    return [f"{number // 12:04}-{number % 12 + 1:02}" for number in range(begin, end + 1)]


def _number(period: str, month: int) -> int:
    year, _, named = period.partition("-")
    return int(year) * 12 + int(named or month) - 1


def periods(text: str) -> list[str]:
    """The periods whose sheets tell of `text`: its months, and the years that lie in it whole."""
    found = months(text)
    years = sorted({month[:4] for month in found if month.endswith("-01") and f"{month[:4]}-12" in found})
    return [*found, *years]


def places(around: Place, by: str | None) -> list[Place]:
    """The place itself, or each district (`by` "district") or centre ("centre") in it."""
    if by is None or around.centre:
        return [around]
    centres = Centre.objects.order_by("district", "id")
    if around.district:
        centres = centres.filter(district=around.district)
    if by == "centre":
        return [Place(district, centre) for centre, district in centres.values_list("id", "district")]
    districts = centres.exclude(district="").values_list("district", flat=True)
    return [Place(district) for district in dict.fromkeys(districts)]


def tables(place: Place, of: Sequence[str]) -> dict[str, Table]:
    """What the sheets of these periods tell of a place, by figure."""
    found: dict[str, Table] = {}
    for sheet in Sheet.objects.filter(place=place.sheet, period__in=of).values_list("told", flat=True):
        for figure, table in sheet.items():
            if figure != _MEASURES:
                found.setdefault(figure, Table()).add(table)
    return found


def measures(place: Place, month: str) -> dict[str, int | None]:
    """The measures of one month (`kiosk.central.sheets`); none when nothing happened."""
    told = Sheet.objects.filter(place=place.sheet, period=month).values_list("told", flat=True).first()
    return told[_MEASURES] if told else {}


def of_centres(
    month: str, centres: Sequence[str]
) -> dict[str, tuple[dict[str, Table], dict[str, int | None]]]:
    """The tables and the measures of a month by centre; a centre where nothing happened is not there."""
    by_sheet = {centre_place(centre): centre for centre in centres}
    sheets = Sheet.objects.filter(period=month, place__in=by_sheet).values_list("place", "told")
    return {by_sheet[place]: (_tables(told), told[_MEASURES]) for place, told in sheets}


def totals_of_centres(month: str, figure: str) -> dict[str, int | None]:
    """The total of one figure by centre; None for one that is kept back."""
    sheets = Sheet.objects.filter(period=month, place__startswith=centre_place(""))
    found = sheets.values_list("place", f"told__{figure}__total")
    return {place.removeprefix(centre_place("")): total for place, total in found}


def _tables(told: dict[str, Any]) -> dict[str, Table]:
    found = {figure: Table() for figure in told if figure != _MEASURES}
    for figure, table in found.items():
        table.add(told[figure])
    return found


@dataclass(frozen=True, slots=True)
class Report:
    """What is told of some places and periods."""

    period: str
    places: Sequence[Place]
    of: Sequence[str]

    def rows(self) -> Iterator[tuple[str | int | None, ...]]:
        """A row for each number of each sheet, under COLUMNS; None for one that is kept back."""
        by_sheet = {place.sheet: place for place in self.places}
        found = Sheet.objects.filter(period__in=self.of, place__in=by_sheet).order_by("period", "place")
        for period, sheet, told in found.values_list("period", "place", "told").iterator():
            where = (period, by_sheet[sheet].district, by_sheet[sheet].centre)
            for figure, table in told.items():
                if figure == _MEASURES:
                    yield from ((*where, figure, name, value) for name, value in table.items() if value)
                    continue
                yield (*where, figure, TOTAL, table["total"])
                yield from ((*where, figure, line, count) for line, count in sorted(table["lines"].items()))

    def document(self) -> dict[str, Any]:
        """`{period, places: [{district, centre, tables: {figure: {total, lines, at_least?}}}]}`."""
        told = [
            {"district": place.district, "centre": place.centre}
            | {"tables": {figure: table.document() for figure, table in tables(place, self.of).items()}}
            for place in self.places
        ]
        return {"period": self.period, "places": told}


def made(period: str, place: Place, by: str | None, now: datetime) -> Report:
    """The report of a period, from sheets of this moment; raises InputFault."""
    of = periods(period)
    refresh(of, now)
    return Report(period, places(place, by), of)
