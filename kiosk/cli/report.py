"""`kiosk central report`: what stands in the books, and what is told of some months."""

import json
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import click

from kiosk.cli.options import json_option, on_database
from kiosk.domain.clock import CENTRE_ZONE, Clock


class _Moment(click.ParamType[datetime]):
    """A date (of the centres) or an RFC 3339 time; `ends` takes the whole of a date in."""

    name = "date or time"

    def __init__(self, *, ends: bool) -> None:
        self._ends = ends

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The moment, aware."""
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is neither a date nor a time as 2026-01-31T08:00:00+02:00.", param, ctx)
        if self._ends and len(value) == len("2026-01-31"):
            moment = datetime.combine(moment.date() + timedelta(days=1), time())
        return moment if moment.tzinfo else moment.replace(tzinfo=CENTRE_ZONE)


@click.command()
@json_option
@click.option("--csv", "as_csv", is_flag=True, help="Print the figures of --period for any table program.")
@click.option("--period", help="Tell the figures of these months: 2026-10, 2026 or 2026-05..2026-10.")
@click.option("--since", type=_Moment(ends=False), help="Count events from this date or time on.")
@click.option(
    "--until", type=_Moment(ends=True), help="Until this date, itself included, or before this time."
)
@click.option("--district", default="", help="Only this district.")
@click.option("--centre", metavar="ID", help="Only this centre.")
@click.option("--by", type=click.Choice(["district", "centre"]), help="The figures of each one by itself.")
@click.option("--figures", "with_figures", is_flag=True, help="Also count as the desks do, to the unit.")
@on_database
def report(  # noqa: PLR0913 - one argument per option
    *,
    as_json: bool,
    as_csv: bool,
    period: str | None,
    since: datetime | None,
    until: datetime | None,
    district: str,
    centre: str | None,
    by: str | None,
    with_figures: bool,
    database: str | None,
    data: Path,
) -> None:
    """Count the events in the books by type, and tell the figures of some months.

    The figures are meant to be handed on: no number of people under five is told, and none can be worked out
    from the others. What is kept back is * or, in JSON, null.
    """
    if as_csv and (as_json or period is None):
        raise click.UsageError("--csv goes with --period, and without --json.")
    from kiosk.central.opening import open_central

    open_central(database, data)
    from kiosk.central import centres, reports, told
    from kiosk.domain.spreadsheet import as_csv as sheet

    only = centres.find(centre) if centre else None
    place = told.Place(only.district, only.pk) if only is not None else told.Place(district)
    figures = None if period is None else told.made(period, place, by, Clock.of_this_pc().now())
    if as_csv and figures is not None:
        click.echo(sheet([told.COLUMNS, *figures.rows()]), nl=False)
        return
    narrowing = reports.Narrowing(since, until, place.centre or None, place.district or None)
    totals = reports.totals(narrowing)
    if with_figures:
        totals["figures"] = reports.figures(narrowing)
    if figures is not None:
        totals |= figures.document()
    if as_json:
        click.echo(json.dumps(totals, ensure_ascii=False))
        return
    for event_type, count in totals["events"].items():
        click.echo(f"{count:>12}  {event_type}")
    click.echo(f"{totals['devices']:>12}  computers\n{totals['centres']:>12}  centres")
    for figure, lines in totals.get("figures", {}).items():
        for code, count in lines.items():
            click.echo(f"{count:>12}  {figure} {code}")
    for row in figures.rows() if figures is not None else ():
        *where, count = row
        click.echo(f"{'*' if count is None else count:>12}  {' '.join(str(part) for part in where if part)}")
