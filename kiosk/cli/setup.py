"""`kiosk setup`: the first start of a PC, in a window."""

import subprocess
import sys
from pathlib import Path
from typing import Final

import click

from kiosk.cli.options import data_option, opened, tell_faults
from kiosk.device import identity
from kiosk.errors import KioskError, NotEnrolled

WINDOW: Final = (sys.executable, "-m", "kiosk.ui.setup")


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
    options = ["--windowed"] if windowed else []
    subprocess.run([*WINDOW, str(data), *options], check=False)
    identity.load(data)
    click.echo("This PC is set up." if is_done(data) else "This PC has joined; nobody has a PIN yet.")


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
