"""`kiosk setup`: the first start of a PC, in a window."""

import subprocess
import sys
from pathlib import Path
from typing import Final

import click

from kiosk.cli.options import data_option, opened, tell_faults
from kiosk.device import identity
from kiosk.device.files import write_whole
from kiosk.errors import KioskError, NotEnrolled

WINDOW: Final = (sys.executable, "-m", "kiosk.ui.setup")
BEGUN: Final = "setup.begun"
"""An empty file in the data folder from the first page of the window until its last is left."""


@click.command()
@click.option("--windowed", is_flag=True, help="An ordinary window instead of the whole screen.")
@data_option
@tell_faults
def setup(windowed: bool, data: Path) -> None:
    """Join a centre, look at this PC and give PINs, step by step; does nothing when that is done already.

    Whatever interrupts it, the next call goes on behind the last step that was done.
    """
    if is_done(data):
        click.echo("This PC is set up already.")
        return
    first_start(data, windowed=windowed)
    identity.load(data)
    click.echo("This PC is set up." if is_done(data) else "This PC has joined; nobody has a PIN yet.")


def first_start(data: Path, *, windowed: bool) -> bool:
    """Show the window until all is set up, or a person closes it: then False."""
    write_whole(data / BEGUN, b"")
    options = ["--windowed"] if windowed else []
    if subprocess.run([*WINDOW, str(data), *options], check=False).returncode != 0:
        return False
    (data / BEGUN).unlink(missing_ok=True)
    return True


def is_due(data: Path) -> bool:
    """Whether this PC has not joined yet, or its first start was cut off behind that.

    Where PINs are lost later nobody at the screen may give new ones: that takes a technician.
    """
    try:
        identity.load(data)
    except NotEnrolled:
        return True
    if (data / BEGUN).exists() and is_done(data):
        (data / BEGUN).unlink()
    return (data / BEGUN).exists()


def is_done(data: Path) -> bool:
    """Whether this PC has joined a centre and somebody can sign in on it."""
    from kiosk.device.credentials import credentials
    from kiosk.usecases.pins import with_pin

    try:
        identity.load(data)
        with opened(data) as kiosk:
            return bool(with_pin(kiosk, credentials(data)))
    except NotEnrolled:
        return False
    except KioskError:
        return False
