"""`kiosk visits add`: types in a paper day sheet after a power cut."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

import click

from kiosk.cli.options import data_option, opened, tell_faults
from kiosk.domain.codes import VisitOrigin
from kiosk.domain.events import VisitCheckedIn, read
from kiosk.domain.foreign import NotFitting
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.visits import CheckIn, check_in


@click.group()
def visits() -> None:
    """Visits of this PC."""


@visits.command()
@click.argument("sheet", metavar="FILE|-", type=click.File("rb"))
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="The day of the sheet, when not today.")
@data_option
@tell_faults
def add(sheet: BinaryIO, day: datetime | None, data: Path) -> None:
    """Record visits from FILE, one JSON object per line with the fields of `visit.checked_in`.

    Prints `ID<TAB>saved` for each visit after it is on the disk. Lines that do not fit are told on
    standard error; the others are kept.
    """
    bad = 0
    with opened(data) as kiosk:
        for number, line in enumerate(sheet, start=1):
            if not line.strip():
                continue
            try:
                visit_id = _add(kiosk, line, day.date() if day is not None else None)
            except NotFitting as error:
                bad += 1
                click.echo(f"line {number}: {error}", err=True)
            else:
                click.echo(f"{visit_id}\tsaved")
    if bad:
        raise click.ClickException(f"{bad} lines were not saved; correct them and add those alone.")


def _add(kiosk: Kiosk, line: bytes, day: date | None) -> str:
    try:
        raw = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise NotFitting("is not a JSON object") from error
    if not isinstance(raw, dict):
        raise NotFitting("is not a JSON object")
    said = read(VisitCheckedIn, {"ticket": "", "origin": VisitOrigin.PAPER, **raw})
    assert isinstance(said, VisitCheckedIn)  # noqa: S101  for the type checker
    wish = CheckIn(said.mode, said.reason, said.language, origin=said.origin, day=day)
    return check_in(kiosk, wish).id
