"""`kiosk run`: the kiosk of an enrolled PC, in the version that is in use on it."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import click

from kiosk.cli.options import data_option, roles_options, tell_faults


@click.command()
@click.option("--windowed", is_flag=True, help="An ordinary window instead of the whole screen.")
@roles_options
@data_option
@tell_faults
def run(windowed: bool, roles: tuple[str, ...], data: Path) -> None:
    """Run the kiosk on this PC, on the whole screen; before that its first start, where that is not done."""
    from kiosk.cli.setup import first_start, is_due
    from kiosk.device import identity
    from kiosk.device.shelf import LAUNCHED, Shelf
    from kiosk.logs import log_to
    from kiosk.paths import resource

    log_to(data)
    if is_due(data) and not first_start(data, windowed=windowed):
        identity.load(data)
        return
    if LAUNCHED in os.environ or not (Shelf.of(data).exists or resource("updates/root.json").exists()):
        raise click.exceptions.Exit(_supervise(data, windowed, roles))
    from kiosk.supervise.launch import Launcher

    launcher = Launcher(data, sys.argv[1:])
    _end_by(launcher.stop)
    raise click.exceptions.Exit(launcher.run())


def _supervise(data: Path, windowed: bool, roles: tuple[str, ...]) -> int:
    """Be the kiosk; returns the exit code."""
    from kiosk.device.shelf import LAUNCHED
    from kiosk.supervise.launch import RENEW_CODE, tell_trial
    from kiosk.supervise.renewal import UpdateWatch
    from kiosk.supervise.supervisor import Supervisor

    supervisor = Supervisor(
        data,
        {"data": str(data), "fullscreen": not windowed},
        lambda message: tell_trial(message, supervisor.stop),
        roles=roles,
    )
    _end_by(supervisor.stop)
    updates = UpdateWatch(data, supervisor.make_way)
    if LAUNCHED in os.environ:
        updates.start()
    supervisor.run()
    updates.stop()
    return RENEW_CODE if supervisor.makes_way else 0


def _end_by(stop: Callable[[], None]) -> None:
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda _number, _frame: stop())
