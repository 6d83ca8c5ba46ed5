"""`kiosk lockdown`: keeps visitors inside the kiosk, and takes that back."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import click

from kiosk.cli.options import json_option, show, tell_faults
from kiosk.device.lockdown import NONE, TIERS, Lockdown, NotLockable

Command = Callable[..., None]

_AT_START = "It takes effect when this PC is started again."


def _options(command: Command) -> Command:
    """`--dry-run`, and `--root` for a system that is not running; what is refused is told."""
    dry = click.option("--dry-run", is_flag=True, help="Only print what would change.")
    root = click.option(
        "--root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        default=Path("/"),
        help="The root of another system, such as an image.",
    )
    told: Command = dry(root(tell_faults(command)))
    return told


@click.group()
def lockdown() -> None:
    """Keep visitors inside the kiosk: what was there before is kept and comes back with `remove`."""


@lockdown.command()
@click.option("--tier", type=click.Choice(TIERS), default=TIERS[0], show_default=True)
@_options
def apply(tier: str, dry_run: bool, root: Path) -> None:
    """Lock this PC down; run again, it completes what was cut short."""
    here = Lockdown(root)
    if dry_run:
        for part in here.plan(tier):
            click.echo(part)
        return
    _only_root()
    changed = here.apply(tier)
    click.echo(f"Locked down: {tier}. {_AT_START}" if changed else f"Locked down already: {tier}.")


@lockdown.command()
@_options
def remove(dry_run: bool, root: Path) -> None:
    """Put everything back as it was before the lock-down."""
    here = Lockdown(root)
    if dry_run:
        for part in here.plan_of_removal():
            click.echo(part)
        return
    _only_root()
    click.echo(f"As it was before. {_AT_START}" if here.remove() else "This PC was not locked down.")


@lockdown.command()
@click.option("--root", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Path("/"))
@json_option
@tell_faults
def status(root: Path, as_json: bool) -> None:
    """Tell the tier in force."""
    tier = Lockdown(root).tier()
    show(as_json, {"tier": tier, "locked": tier in TIERS, "possible": NONE if _foreign() else TIERS[0]})


def _foreign() -> bool:
    return sys.platform != "linux"


def _only_root() -> None:
    if sys.platform != "linux":
        raise NotLockable("Only a kiosk on Linux can be locked down by this command.", "Nothing was changed.")
    if os.geteuid() != 0:
        raise NotLockable("Only root may change what this PC allows.")
