"""`kiosk enrol`: joins this PC to a centre."""

from pathlib import Path

import click

from kiosk.cli.options import data_option, opened, tell_faults


@click.command()
@click.argument("url")
@click.argument("code", required=False)
@click.option(
    "--ca",
    type=click.Path(exists=True, dir_okay=False, resolve_path=True),
    help="Certificate of a private authority.",
)
@data_option
@tell_faults
def enrol(url: str, code: str | None, ca: str | None, data: Path) -> None:
    """Join this PC to a centre of the central at URL, with an enrolment CODE from the agency."""
    from kiosk.device.credentials import credentials
    from kiosk.sync.enrolment import enrol as join

    code = code or click.prompt("Enrolment code")
    with opened(data) as kiosk:
        place = credentials(data)
        joined = join(kiosk.store, place, data, url, code, ca, kiosk.ids, kiosk.clock.now())
    click.echo(
        f"This PC is {joined.letter} of centre {joined.centre}; its token is kept in the {place.kind}."
    )
