"""`kiosk run`: the kiosk of an enrolled PC."""

import signal
from pathlib import Path

import click

from kiosk.cli.options import data_option, roles_options, tell_faults


@click.command()
@click.option("--windowed", is_flag=True, help="An ordinary window instead of the whole screen.")
@roles_options
@data_option
@tell_faults
def run(windowed: bool, roles: tuple[str, ...], data: Path) -> None:
    """Run the kiosk on this PC, on the whole screen."""
    from kiosk.device import identity
    from kiosk.logs import log_to
    from kiosk.supervise.supervisor import Supervisor

    log_to(data)
    identity.load(data)
    supervisor = Supervisor(data, {"data": str(data), "fullscreen": not windowed}, roles=roles)
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda _number, _frame: supervisor.stop())
    supervisor.run()
