"""Making the sheets: what is told of each place and month, with small numbers kept back.

Every number of a month that a page or a file tells, of the country, a district or a centre, stands in a
sheet, and all of them are masked together, so that none that is kept back follows from the others. No period
is shorter than a month; a longer one is the sum of what its months tell. What people said of themselves would
be too small by month and is told by year alone.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from threading import Lock, Thread
from typing import Any, Final

from django.db import connections, transaction
from django.db.models import Sum

from kiosk.central import bulk
from kiosk.central.models import Centre, Publication, Sheet, Tally
from kiosk.central.places import everywhere
from kiosk.central.tallies import Figure as Also
from kiosk.domain.figures import FEWEST, Figure
from kiosk.domain.masking import kept_back

COUNTRY: Final = "country"
OUTDATED: Final = timedelta(hours=1)
PERIOD: Final = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?")

# Figures in one group are counted from the same events, so their totals are one number.
_BY_MONTH: Final = (
    (Figure.VISITORS, Also.LANGUAGES),
    (Figure.OUTCOMES, Figure.DRIVERS),
    (Figure.SERVICES,),
    (Figure.OBSTACLES,),
    (Figure.WAITED,),
    (Figure.NO_SHOWS,),
    (Figure.HELP_CALLS,),
    (Figure.FACES,),
    (Also.REASONS,),
    (Figure.LEARNERS, Also.LEARNER_SEXES),
)
_BY_YEAR: Final = ((Also.SEXES, Also.AGES, Also.LOCALITIES, Also.NEEDS, Also.FIRST_TIMES), (Also.OPINIONS,))
_NOT_PEOPLE: Final = (Figure.LESSONS, Also.SITES)
"""Lessons and sites that did not answer count no people: nothing of them is kept back."""
_WAIT_BANDS: Final = ((5, "0-4"), (15, "5-14"), (30, "15-29"), (60, "30-59"), (2**31, "60+"))
_EMPTY: Final[Mapping[str, Any]] = {"total": 0, "lines": {}}
_ENOUGH_TO_ROUND: Final = 100
"""So many opinions leave open, behind a mean with one decimal, which score a kept-back few had."""

_AT_ONCE: Final = 500
_one_at_a_time: Final = Lock()

Key = tuple[str, str | None]
"""A place and a line; None is the figure's total."""
Counts = Mapping[str, Counter[Key]]


def centre_place(centre: str) -> str:
    """How a sheet names a centre."""
    return f"centre {centre}"


def district_place(district: str) -> str:
    """How a sheet names a district."""
    return f"district {district}"


def refresh(periods: Iterable[str], now: datetime) -> None:
    """Make anew the sheets of these periods where more was counted since they were made."""
    with everywhere(), _one_at_a_time:  # no sheet may depend on who asked first
        made = dict(Publication.objects.values_list("period", "counted"))
        for period in periods:
            counted = _tallies(period).aggregate(all=Sum("count"))["all"] or 0
            if made.get(period) != counted:
                _publish(period)
            Publication.objects.update_or_create(period=period, defaults={"made_at": now, "counted": counted})


def keep(periods: Sequence[str], now: datetime) -> None:
    """See to it that there are sheets of these periods: old ones serve while new ones are made behind them.

    A whole country's month takes some seconds, which only those wait for who ask for it first.
    """
    with everywhere():
        made = dict(Publication.objects.filter(period__in=periods).values_list("period", "made_at"))
    refresh([period for period in periods if period not in made], now)
    old = [period for period in periods if period in made and now - made[period] > OUTDATED]
    if old and not _one_at_a_time.locked():
        Thread(target=_refresh_aside, args=(old, now), name="sheets", daemon=True).start()


def _refresh_aside(periods: Sequence[str], now: datetime) -> None:
    try:
        refresh(periods, now)
    finally:
        connections.close_all()


def _publish(period: str) -> None:
    parts = _parts()
    counts, minutes = _counted(period, parts)
    told: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for group in _BY_MONTH if _is_month(period) else _BY_YEAR:
        for figure, kept in _masked(group, counts, parts).items():
            for (place, line), count in counts[figure].items():
                table = told[place].setdefault(figure, {"total": None, "lines": {}})
                number = None if (place, line) in kept else count
                if line is None:
                    table["total"] = number
                else:
                    table["lines"][line] = number
    if _is_month(period):
        for figure in _NOT_PEOPLE:
            for (place, line), count in counts[figure].items():
                table = told[place].setdefault(figure, {"total": counts[figure][place, None], "lines": {}})
                if line is not None:
                    table["lines"][line] = count
        for place, tables in told.items():
            scores = {str(score): counts[Figure.FACES][place, str(score)] for score in range(1, 6)}
            tables["measures"] = _measures(tables.get(Figure.FACES, _EMPTY), scores, minutes[place])
    _write(period, told)


def _write(period: str, told: Mapping[str, Mapping[str, Any]]) -> None:
    places = list(told)
    with transaction.atomic():
        Sheet.objects.filter(period=period).delete()
        for start in range(0, len(places), _AT_ONCE):
            some = places[start : start + _AT_ONCE]
            columns: dict[str, Sequence[Any]] = {"period": [period] * len(some), "place": some}
            columns["told"] = [told[place] for place in some]
            bulk.insert(Sheet, columns, "ON CONFLICT DO NOTHING")


def _is_month(period: str) -> bool:
    return "-" in period


def _tallies(period: str) -> Any:
    if _is_month(period):
        return Tally.objects.filter(month=date.fromisoformat(f"{period}-01"))
    figures = [str(figure) for group in _BY_YEAR for figure in group]
    return Tally.objects.filter(
        month__gte=date(int(period), 1, 1), month__lte=date(int(period), 12, 1), figure__in=figures
    )


def _parts() -> dict[str, list[str]]:
    """The places that the country and each district consist of."""
    parts: defaultdict[str, list[str]] = defaultdict(list)
    for centre, district in Centre.objects.values_list("id", "district"):
        parts[district_place(district) if district else COUNTRY].append(centre_place(centre))
    parts[COUNTRY] += [place for place in parts if place != COUNTRY]
    return dict(parts)


def _counted(period: str, parts: Mapping[str, Sequence[str]]) -> tuple[Counts, Mapping[str, Counter[int]]]:
    """For each figure what is true of every place; for each place how many waited so many minutes."""
    above = {part: place for place, its_parts in parts.items() for part in its_parts}
    counts: defaultdict[str, Counter[Key]] = defaultdict(Counter)
    minutes: defaultdict[str, Counter[int]] = defaultdict(Counter)
    rows = _tallies(period).values_list("centre_id", "figure", "line", "count")
    for centre, figure, true_line, count in rows.iterator(chunk_size=5000):
        line = _band(int(true_line)) if figure == Figure.WAITED else true_line
        place: str | None = centre_place(centre)
        while place is not None:
            counts[figure][place, line] += count
            counts[figure][place, None] += count
            if figure == Figure.WAITED:
                minutes[place][int(true_line)] += count
            place = above.get(place)
    return counts, minutes


def _band(waited_min: int) -> str:
    return next(name for end, name in _WAIT_BANDS if waited_min < end)


def _masked(group: Sequence[str], counts: Counts, parts: Mapping[str, Sequence[str]]) -> dict[str, set[Key]]:
    """What of each figure is kept back; a total that one figure keeps back no other tells."""
    sums = {figure: _sums(counts[figure], parts) for figure in group}
    totals: set[Key] = set()
    while True:
        kept = {figure: kept_back(counts[figure], sums[figure], totals) for figure in group}
        found = {key for keys in kept.values() for key in keys if key[1] is None}
        if found == totals or len(group) == 1:
            return kept
        totals = found


def _sums(counts: Counter[Key], parts: Mapping[str, Sequence[str]]) -> list[tuple[Key, list[Key]]]:
    """How the numbers of one figure add up: lines to totals, and places to the place around them."""
    lines = sorted({line for _, line in counts if line is not None})
    bottom = [COUNTRY, *(each for its_parts in parts.values() for each in its_parts if each not in parts)]
    of_lines: list[tuple[Key, list[Key]]] = [
        ((place, None), [(place, line) for line in lines]) for place in bottom
    ]
    of_places: list[tuple[Key, list[Key]]] = [
        ((place, line), [(each, line) for each in its_parts])
        for place, its_parts in parts.items()
        for line in (*lines, None)
    ]
    return of_lines + of_places


def _measures(
    faces: Mapping[str, Any], scores: Mapping[str, int], minutes: Counter[int]
) -> dict[str, int | None]:
    """Waiting in minutes, the median and what nine in ten stayed within; the mean score in tenths."""
    opinions = sum(scores.values())
    is_safe = opinions >= _ENOUGH_TO_ROUND or None not in (faces["total"], *faces["lines"].values())
    mean = sum(int(score) * count for score, count in scores.items()) * 10 / opinions if opinions else 0
    return {
        "waited_median": _within(minutes, 1, 2),
        "waited_nine_in_ten": _within(minutes, 9, 10),
        "score_tenths": round(mean) if opinions and is_safe else None,
    }


def _within(minutes: Counter[int], part: int, of: int) -> int | None:
    """How many minutes `part` of `of` people waited at most; None for fewer than ten people."""
    people = minutes.total()
    passed = 0
    for waited, count in sorted(minutes.items()):
        passed += count
        if people >= 2 * FEWEST and passed * of >= people * part:
            return waited
    return None
