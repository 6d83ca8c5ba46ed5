"""`kiosk specialists`: who works at this PC, and their PINs."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import click

from kiosk.cli.options import data_option, json_option, opened, tell_faults

Command = Callable[..., None]


@click.group()
def specialists() -> None:
    """The specialists of this PC, who open with a PIN what visitors may not. Names stay on this PC."""


def _pin_option(command: Command) -> Command:
    return click.option(
        "--pin-stdin", is_flag=True, help="Read the PIN from standard input instead of asking for it twice."
    )(command)


@specialists.command()
@click.argument("name")
@_pin_option
@data_option
@tell_faults
def add(name: str, pin_stdin: bool, data: Path) -> None:
    """Add the specialist NAME, initials will do, with a PIN of six digits."""
    from kiosk.device.credentials import credentials
    from kiosk.usecases.pins import add_specialist

    pin = _asked(pin_stdin)
    with opened(data) as kiosk:
        added = add_specialist(kiosk, credentials(data), name, pin)
    click.echo(f"{added.name} can sign in on this PC.")


@specialists.command(name="list")
@data_option
@json_option
@tell_faults
def list_(data: Path, as_json: bool) -> None:
    """List the specialists, and how long the next PIN has to wait after wrong ones."""
    from kiosk.usecases.pins import every_specialist, wait_s

    with opened(data) as kiosk:
        known, wait = every_specialist(kiosk), wait_s(kiosk)
    if as_json:
        rows = [
            {"name": each.name, "pin": each.pin_hash is not None, "added": each.created_at.isoformat()}
            for each in known
        ]
        click.echo(json.dumps({"specialists": rows, "wait_s": wait}, ensure_ascii=False))
        return
    for each in known:
        pin = "" if each.pin_hash else "  the PIN must be set again: kiosk specialists reset"
        click.echo(f"{each.created_at:%d.%m.%Y}  {each.name}{pin}")
    if wait:
        click.echo(f"Too many wrong PINs: the next may be tried in {wait} s.", err=True)


@specialists.command()
@click.argument("name")
@_pin_option
@data_option
@tell_faults
def reset(name: str, pin_stdin: bool, data: Path) -> None:
    """Give the specialist NAME another PIN, and end the wait after wrong ones."""
    from kiosk.device.credentials import credentials
    from kiosk.usecases.pins import set_pin

    pin = _asked(pin_stdin)
    with opened(data) as kiosk:
        set_pin(kiosk, credentials(data), name, pin)
    click.echo(f"{name} has a new PIN.")


@specialists.command()
@click.argument("name")
@data_option
@tell_faults
def remove(name: str, data: Path) -> None:
    """Remove the specialist NAME: the PIN no longer opens anything."""
    from kiosk.usecases.pins import remove_specialist

    with opened(data) as kiosk:
        remove_specialist(kiosk, name)
    click.echo(f"{name} is removed.")


def _asked(pin_stdin: bool) -> str:
    """The PIN from a pipe, or typed twice unseen."""
    if pin_stdin:
        return sys.stdin.readline().strip()
    pin: str = click.prompt("PIN of six digits", hide_input=True, confirmation_prompt="The same again")
    return pin
