"""`kiosk lockdown`: keeps visitors inside the kiosk, and takes that back."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import click

from kiosk.cli.options import json_option, show, tell_faults
from kiosk.device.lockdown import NotLockable
from kiosk.device.tiers import TIERS, here, possible, strongest

Command = Callable[..., None]

_AT_START = "It takes effect when this PC is started again."

_root = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The root of another Linux system, such as an image.",
)


def _options(command: Command) -> Command:
    """`--dry-run`, and `--root` for a system that is not running; what is refused is told."""
    dry = click.option("--dry-run", is_flag=True, help="Only print what would change.")
    told: Command = dry(_root(tell_faults(command)))
    return told


@click.group()
def lockdown() -> None:
    """Keep visitors inside the kiosk: what was there before is kept and comes back with `remove`."""


@lockdown.command()
@click.option("--tier", type=click.Choice(TIERS), help="Else the strongest that this system can have.")
@_options
def apply(tier: str | None, dry_run: bool, root: Path | None) -> None:
    """Lock this PC down; run again, it completes what was cut short."""
    wanted = _can_have(tier)
    if dry_run:
        for part in here(root).plan(wanted):
            click.echo(part)
        return
    _only_root()
    changed = here(root).apply(wanted)
    click.echo(f"Locked down: {wanted}. {_AT_START}" if changed else f"Locked down already: {wanted}.")


@lockdown.command()
@_options
def remove(dry_run: bool, root: Path | None) -> None:
    """Put everything back as it was before the lock-down.

    On Windows the account of the kiosk goes too, and its token with it: the PC joins anew, with what it
    has recorded.
    """
    if dry_run:
        for part in here(root).plan_of_removal():
            click.echo(part)
        return
    _only_root()
    click.echo(f"As it was before. {_AT_START}" if here(root).remove() else "This PC was not locked down.")


@lockdown.command()
@_root
@json_option
@tell_faults
def status(root: Path | None, as_json: bool) -> None:
    """Tell the tier in force."""
    tier = here(root).tier()
    show(as_json, {"tier": tier, "locked": tier in TIERS, "possible": strongest()})


def _can_have(tier: str | None) -> str:
    """The tier that is meant, where this system can have it."""
    wanted = tier or strongest()
    if wanted not in possible():
        raise NotLockable(f"This system cannot have the lock-down {wanted}.", "Nothing was changed.")
    return wanted


def _only_root() -> None:
    """On Windows each setting that only an administrator may change says so itself."""
    if sys.platform == "linux" and os.geteuid() != 0:
        raise NotLockable("Only root may change what this PC allows.")
