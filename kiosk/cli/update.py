"""`kiosk update`: newer versions of the program, from central, from a server of files or from a stick."""

import sys
from pathlib import Path
from typing import Any

import click

from kiosk import __version__
from kiosk.cli.options import Command, data_option, json_option, show, tell_faults
from kiosk.errors import InputFault


def _from_option(command: Command) -> Command:
    """`--from DIR`: the command gets `stick`, the folder of a repository."""
    return click.option(
        "--from",
        "stick",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="A folder of the agency's updates, as on a USB stick; else KIOSK_UPDATES, else central.",
    )(command)


@click.group()
def update() -> None:
    """Newer versions of the program, signed by the agency."""


@update.command()
@_from_option
@data_option
@json_option
@tell_faults
def check(stick: Path | None, data: Path, as_json: bool) -> None:
    """Ask what the agency offers; nothing is brought in."""
    from kiosk.bootstrap import open_updates

    with open_updates(data, stick) as repository:
        offer = repository.newer()
    show(as_json, {"version": __version__, "newer": offer.version if offer is not None else None})


@update.command()
@_from_option
@click.option("--gently", is_flag=True, help="Leave half of the line and most of the PC to whoever is at it.")
@data_option
@json_option
@tell_faults
def fetch(stick: Path | None, gently: bool, data: Path, as_json: bool) -> None:
    """Bring a newer version in; it is tried when nobody is served: at night or at the next start."""
    from kiosk.bootstrap import open_updates
    from kiosk.device.shelf import Shelf

    if gently:
        _give_way()
    with open_updates(data, stick, gently=gently) as repository:
        offer = repository.newer()
        if offer is not None:
            repository.fetch(offer)
    show(as_json, {"version": __version__, "staged": Shelf.of(data).staged or None})


@update.command()
@data_option
@json_option
@tell_faults
def apply(data: Path, as_json: bool) -> None:
    """Try the version that waits as soon as nobody is at the kiosk, not only at night."""
    from kiosk.device.shelf import Shelf

    shelf = Shelf.of(data)
    if not shelf.staged:
        raise InputFault("No newer version waits.", "Bring one in first: `kiosk update fetch`.")
    show(as_json, _told(shelf.changed(at_once=True)))


@update.command()
@data_option
@json_option
@tell_faults
def status(data: Path, as_json: bool) -> None:
    """Which version is used, which waits, and which were taken back."""
    from kiosk.device.shelf import Shelf

    show(as_json, _told(Shelf.of(data)))


def _told(shelf: Any) -> dict[str, Any]:
    return {
        "version": __version__,
        "previous": shelf.previous or None,
        "staged": shelf.staged or None,
        "at_once": shelf.at_once,
        "on_trial": shelf.on_trial,
        "failed": list(shelf.failed),
    }


def _give_way() -> None:
    """Let everything else on this PC go first."""
    import psutil

    this = psutil.Process()
    if sys.platform == "win32":
        this.nice(psutil.IDLE_PRIORITY_CLASS)
    else:
        this.nice(19)
    if sys.platform == "linux":
        this.ionice(psutil.IOPRIO_CLASS_IDLE)
