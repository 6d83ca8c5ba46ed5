"""The pages of figures: in short, services, opinions, lessons. All is from the sheets: no small number."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from kiosk.central import sheets, told
from kiosk.central.models import Centre, Scope
from kiosk.central.tallies import Figure as Also
from kiosk.central.told import Place, Table
from kiosk.central.web import centres, filters, words
from kiosk.central.web.charts import (
    Bar,
    Chart,
    Row,
    Stacked,
    bar_width,
    bars,
    decimal,
    number,
    percent,
    percent_text,
    row,
)
from kiosk.central.web.filters import Filters
from kiosk.domain.codes import Driver, Outcome, VisitMode
from kiosk.domain.figures import Figure
from kiosk.domain.spreadsheet import KEPT_BACK, as_csv

_MONTHS: Final = 6
_TOP: Final = 7
_ALL: Final = 1000
_GROUPS: Final = (
    (Also.SEXES, "female", _("Women")),
    (Also.SEXES, "male", _("Men")),
    (Also.AGES, "63+", _("63 years and older")),
    (Also.AGES, "0-25", _("Up to 25 years")),
    (Also.NEEDS, "yes", _("Asked for special help")),
    (Also.LOCALITIES, "neighbouring", _("From a neighbouring village")),
    (Also.LOCALITIES, "diaspora", _("From abroad")),
    (Also.FIRST_TIMES, "yes", _("Here for the first time")),
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows: the place and the month that were chosen, and the months up to it."""

    filters: Filters
    place: Place
    month: str
    before: str
    months: Sequence[tuple[str, str]]

    def tables(self, period: str | None = None) -> dict[str, Table]:
        """The tables of a period, else of the month; what is not there is empty."""
        return _Tables(told.tables(self.place, [period or self.month]))


class _Tables(dict[str, Table]):
    def __missing__(self, figure: str) -> Table:
        return Table()


def summary(request: HttpRequest, scope: Scope) -> HttpResponse:
    """The month in short."""
    shown = _shown(request, scope)
    tables, before = shown.tables(), shown.tables(shown.before)
    outcomes, drivers = tables[Figure.OUTCOMES], tables[Figure.DRIVERS]
    services = _chart("services", _("Most wanted services"), tables[Figure.SERVICES], words.services())
    context = {
        "filters": shown.filters,
        "place_count": shown.filters.narrowed(Centre.objects.all()).count(),
        "visits": tables[Figure.VISITORS].total,
        "visits_told": number(tables[Figure.VISITORS].total),
        "change": _change(tables[Figure.VISITORS].total, before[Figure.VISITORS].total),
        "done": _share(outcomes, Outcome.DONE),
        "done_before": _share(before[Figure.OUTCOMES], Outcome.DONE),
        "alone": _share(drivers, Driver.VISITOR),
        "alone_before": _share(before[Figure.DRIVERS], Driver.VISITOR),
        "opinions": tables[Figure.FACES].total,
        "opinions_told": number(tables[Figure.FACES].total),
        "measures": told.measures(shown.place, shown.month),
        "score": decimal(told.measures(shown.place, shown.month).get("score_tenths")),
        "drivers": _drivers(shown),
        "services": services,
        "faces": _faces(tables),
        "obstacles": _obstacles(tables),
        "lines": _centre_lines(shown),
    }
    return render(request, "central/summary.html", context)


def services(request: HttpRequest, scope: Scope) -> HttpResponse:
    """What people came for, and how it ended."""
    shown = _shown(request, scope)
    tables = shown.tables()
    context = {
        "filters": shown.filters,
        "charts": [
            _chart("wanted", _("Services that were begun"), tables[Figure.SERVICES], words.services(), _ALL),
            _closed("outcomes", _("What came of it"), tables[Figure.OUTCOMES], words.OUTCOMES),
            _obstacles(tables),
            _closed("waits", _("How long people waited"), tables[Figure.WAITED], words.WAITS),
            _chart("help", _("Where help was called"), tables[Figure.HELP_CALLS], words.services()),
            _chart("sites", _("Sites that did not answer, and how often"), tables[Also.SITES], {}),
            _closed("languages", _("How people wanted to work"), tables[Figure.VISITORS], words.MODES),
            _closed("modes", _("In which language"), tables[Also.LANGUAGES], words.LANGUAGES),
        ],
        "drivers": _drivers(shown),
    }
    return render(request, "central/services.html", context)


def opinions(request: HttpRequest, scope: Scope) -> HttpResponse:
    """How it was, and for whom, as people said without a name."""
    shown = _shown(request, scope)
    tables, year = shown.tables(), shown.tables(shown.month[:4])
    trend = _rows(shown, Figure.FACES, words.FACES)
    context = {
        "filters": shown.filters,
        "year": shown.month[:4],
        "faces": _faces(tables),
        "trend": Stacked(
            "trend", _("How it was, by month"), _("Share of the answers"), [*words.FACES.items()], trend
        ),
        "reasons": _closed("reasons", _("What the answers were about"), tables[Also.REASONS], words.REASONS),
        "modes": [*words.MODES.values()],
        "groups": _by_mode(year, [(figure, code, name) for figure, code, name in _GROUPS]),
        "scores": _by_mode(year, [(Also.OPINIONS, score, name) for score, name in words.FACES.items()]),
    }
    return render(request, "central/opinions.html", context)


def lessons(request: HttpRequest, scope: Scope) -> HttpResponse:
    """The lessons and who came to them."""
    shown = _shown(request, scope)
    tables = shown.tables()
    months = [(name, shown.tables(month)[Figure.LEARNERS].total) for month, name in shown.months]
    most = max(people or 0 for _name, people in months)
    by_month = [Bar(name, number(people), "", bar_width(people, most)) for name, people in months]
    context = {
        "filters": shown.filters,
        "lessons": tables[Figure.LESSONS].total,
        "learners": number(tables[Figure.LEARNERS].total),
        "charts": [
            Chart("months", _("People at lessons, by month"), "", by_month),
            _chart("topics", _("Lessons held, by topic"), tables[Figure.LESSONS], words.topics()),
            _closed("ages", _("Their age"), tables[Figure.LEARNERS], words.AGES),
            _closed("sexes", _("Women and men"), tables[Also.LEARNER_SEXES], words.SEXES),
        ],
    }
    return render(request, "central/lessons.html", context)


def download(request: HttpRequest, scope: Scope) -> HttpResponse:
    """The month as a sheet: the chosen place, and each district and centre in it."""
    shown = _shown(request, scope)
    inner = {place for by in ("district", "centre") for place in told.places(shown.place, by)}
    places = [shown.place, *sorted(inner - {shown.place}, key=lambda each: (each.district, each.centre))]
    rows = told.Report(shown.month, places, [shown.month]).rows()
    text = as_csv([told.COLUMNS, *rows])
    name = "-".join(part for part in ("cups", shown.month, shown.place.centre) if part)
    return HttpResponse(
        text.encode("utf-8-sig"),
        "text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )


def _shown(request: HttpRequest, scope: Scope) -> Shown:
    """What the address asks for; its sheets are made where they are old."""
    chosen = filters.read(request, scope)
    month = chosen.month or timezone.localdate().replace(day=1)
    months = [month]
    while len(months) < _MONTHS:
        months.insert(0, (months[0] - timedelta(days=1)).replace(day=1))
    sheets.keep([*(f"{each:%Y-%m}" for each in months), f"{month:%Y}"], timezone.now())
    before = months[-2]
    named = [(f"{each:%Y-%m}", _month_name(each, month)) for each in months]
    return Shown(chosen, _place(chosen, scope), f"{month:%Y-%m}", f"{before:%Y-%m}", named)


def _place(chosen: Filters, scope: Scope) -> Place:
    centre = chosen.centre or scope.centre
    if centre is not None:
        return Place(centre.district, centre.pk)
    return Place(chosen.district or scope.district)


def _month_name(each: date, chosen: date) -> str:
    return date_format(each, "F" if each.year == chosen.year else "F Y")


def _share(table: Table, line: str) -> int | None:
    return percent(table.lines.get(line, 0), table.total)


def _change(now: int | None, before: int | None) -> int | None:
    """By how many percent more it is, fewer when negative."""
    return round((now - before) * 100 / before) if now is not None and before else None


def _chart(name: str, title: Any, table: Table, names: words.Words, top: int = _TOP) -> Chart:
    lines = bars(table, names, closed=False)
    told_lines = [each for each in lines if each.number != KEPT_BACK]
    few = [each.name for each in lines if each.number == KEPT_BACK]
    return Chart(name, title, "", told_lines[:top], few=few if len(told_lines) < top else ())


def _closed(name: str, title: Any, table: Table, names: words.Words) -> Chart:
    return Chart(name, title, "", bars(table, names, closed=True), shows_share=True)


def _faces(tables: Mapping[str, Table]) -> Chart:
    lines = bars(tables[Figure.FACES], words.FACES, closed=True, faces=True)
    about = _("What visitors answered, without a name")
    return Chart("faces", _("How was it today?"), about, lines, shows_share=True)


def _obstacles(tables: Mapping[str, Table]) -> Chart:
    table = tables[Figure.OBSTACLES]
    lines = [
        Bar(each.name, each.number, each.share, each.width, kind="obstacle")
        for each in bars(table, words.OBSTACLES, closed=False)
    ]
    about = _("What stood in the way, as noted by the specialist")
    return Chart("obstacles", _("Why it was not done"), about, lines, shows_share=True)


def _drivers(shown: Shown) -> Stacked:
    about = _("Share of the services, by month")
    rows = _rows(shown, Figure.DRIVERS, words.DRIVERS)
    return Stacked("drivers", _("Who works at the computer?"), about, [*words.DRIVERS.items()], rows)


def _rows(shown: Shown, figure: str, lines: Iterable[str]) -> list[Row]:
    """A row for each month, from the first in which anything happened."""
    found = [(name, shown.tables(month)[figure]) for month, name in shown.months]
    begun = next((place for place, (_name, table) in enumerate(found) if table.numbers), len(found))
    return [row(name, table, [*lines]) for name, table in found[begun:]]


def _by_mode(year: Mapping[str, Table], lines: Iterable[tuple[str, str, Any]]) -> list[tuple[Any, list[str]]]:
    """For each line how many worked in each mode."""
    return [
        (name, [number(year[figure].lines.get(f"{code}/{mode}", 0)) for mode in VisitMode])
        for figure, code, name in lines
    ]


def _centre_lines(shown: Shown) -> dict[str, Any]:
    """The centres that need somebody first, then the busiest, with their figures."""
    lines = centres.lines(shown.filters, timezone.now())
    visits = told.totals_of_centres(shown.month, Figure.VISITORS)
    lines.sort(key=lambda line: (not line["attention"], -(visits.get(line["centre"].pk) or 0)))
    first = lines[:_TOP]
    of_centre = told.of_centres(shown.month, [line["centre"].pk for line in first])
    for line in first:
        found, measured = of_centre.get(line["centre"].pk, ({}, {}))
        tables = _Tables(found)
        drivers = tables[Figure.DRIVERS]
        line |= {
            "visits_told": number(tables[Figure.VISITORS].total),
            "alone": percent_text(drivers.lines.get(Driver.VISITOR, 0), drivers.total),
            "score": decimal(measured.get("score_tenths")),
        }
    return {
        "shown": first,
        "all": len(lines),
        "attention": sum(line["attention"] for line in lines),
    }
