"""`kiosk queue`: what waits for central, and what central refused."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import click

from kiosk.cli.options import data_option, json_option, opened, read_file, show, tell_faults
from kiosk.domain import bundles
from kiosk.errors import BundleRefused
from kiosk.usecases import queue as waiting
from kiosk.usecases.device import age_s

_WAYS_OUT: Final = (
    "Ask the agency about them, then `kiosk queue retry`, or carry them with `kiosk queue export --refused`."
)


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
        click.echo(f"{each.id}  {each.time}  {each.type.removeprefix('md.cups.').removesuffix('.v1')}")
        click.echo(f"{'':38}{waiting.meaning(each)} ({each.reason})")
    if refused:
        click.echo(f"{len(refused)} refused; they hold nothing up. {_WAYS_OUT}", err=True)
    else:
        click.echo("0 refused", err=True)


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


@queue.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--refused", is_flag=True, help="Also what central refused, for one that has learnt since.")
@data_option
@tell_faults
def export(file: Path, refused: bool, data: Path) -> None:
    """Write what waits to FILE, for example on a USB stick; `kiosk central receive` takes it there.

    Only central can read it. The events go on waiting here until its receipts are back.
    """
    from kiosk.device import identity
    from kiosk.device.credentials import credentials
    from kiosk.device.files import write_whole
    from kiosk.sync.courier import carry_out

    joined = identity.load(data)
    with opened(data) as kiosk:
        place, now = credentials(data), kiosk.clock.now()
        carried = carry_out(kiosk.store, joined, place, kiosk.ids, now, refused_too=refused)
    write_whole(file, carried.file)
    click.echo(f"{carried.events} events are in {file.name}.")
    if carried.left:
        click.echo(f"{carried.left} more wait: carry them with the next one.", err=True)


@queue.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@data_option
@tell_faults
def receipts(file: Path, data: Path) -> None:
    """Read central's receipts from FILE: what it received no longer waits."""
    from kiosk.device import identity
    from kiosk.sync.courier import take_receipts

    content = read_file(file, bundles.MOST_BYTES, BundleRefused)
    with opened(data) as kiosk:
        taken = take_receipts(kiosk.store, identity.load(data), content, kiosk.clock.now())
    click.echo(f"{taken.delivered} events are at central, {taken.refused} were refused by it.")
