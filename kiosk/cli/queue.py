"""`kiosk queue`: what waits for central, and what central refused."""

import json
from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.cli.options import data_option, json_option, opened, show, tell_faults
from kiosk.usecases import queue as waiting
from kiosk.usecases.device import age_s


@click.group()
def queue() -> None:
    """The events that wait for central."""


@queue.command()
@data_option
@json_option
@tell_faults
def status(data: Path, as_json: bool) -> None:
    """Count what waits, what was refused and what is kept after delivery."""
    with opened(data) as kiosk:
        counts = waiting.counts(kiosk)
        last = counts.last_delivery
        show(
            as_json,
            {
                "waiting": counts.waiting,
                "refused": counts.refused,
                "delivered": counts.delivered,
                "oldest_waiting_s": age_s(kiosk, counts.oldest_waiting),
                "last_delivery": datetime.fromtimestamp(last, UTC).isoformat() if last else None,
            },
        )


@queue.command(name="list")
@data_option
@json_option
@tell_faults
def list_(data: Path, as_json: bool) -> None:
    """List the refused events with central's reason."""
    with opened(data) as kiosk:
        refused = waiting.refused(kiosk)
    if as_json:
        fields = ("id", "type", "time", "status", "reason")
        click.echo(json.dumps([{name: getattr(each, name) for name in fields} for each in refused]))
        return
    for each in refused:
        click.echo(f"{each.id}  {each.type}  {each.time}  {each.status or '-'}  {each.reason}")
    click.echo(f"{len(refused)} refused", err=True)


@queue.command()
@click.argument("ids", nargs=-1)
@data_option
@tell_faults
def retry(ids: tuple[str, ...], data: Path) -> None:
    """Let refused events try again: those named by ID, or all."""
    with opened(data) as kiosk:
        again = waiting.retry(kiosk, list(ids) or None)
    click.echo(f"{again} will be sent again")
    if ids and again < len(ids):
        raise click.ClickException(f"{len(ids) - again} of these ids are not among the refused or postponed.")
