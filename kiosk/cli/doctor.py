"""`kiosk doctor`: is this PC ready? Never loads Qt: what only Qt knows, a process of its own tells."""

import json
from pathlib import Path

import click

from kiosk.cli.examination import examine
from kiosk.cli.options import data_option, json_option
from kiosk.device.doctor import State

_COLOURS = {State.GREEN: "green", State.AMBER: "yellow", State.RED: "red"}


@click.command()
@click.option("--lines", "as_lines", is_flag=True, hidden=True, help="For the desk: a line for each check.")
@data_option
@json_option
def doctor(data: Path, as_json: bool, as_lines: bool) -> None:
    """Check this PC: each line green, amber or red, with what to do. Exit code 1 when something is red."""
    checks = []
    for check in examine(data):
        checks.append(check)
        if as_lines:
            click.echo(json.dumps(check.phrases()))
        elif not as_json:
            mark = click.style(f"{check.state.upper():<5}", fg=_COLOURS[check.state], bold=True)
            click.echo(f"{mark}  {check.title:<14}  {check.detail}")
            if check.remedy:
                click.echo(f"{'':21}  → {check.remedy}")
    ready = not any(check.state is State.RED for check in checks)
    if as_json:
        told = [check.told() for check in checks]
        click.echo(json.dumps({"ready": ready, "checks": told}, ensure_ascii=False))
    elif not as_lines:
        click.echo("This PC is ready." if ready else "This PC is not ready.")
    if not ready:
        raise click.exceptions.Exit(1)
