"""The technician's commands: a second front end, without Qt."""

from importlib import import_module
from typing import Final

import click

from kiosk import __version__

_COMMANDS: Final = {
    "run": "kiosk.cli.run:run",
    "demo": "kiosk.cli.demo:demo",
    "setup": "kiosk.cli.setup:setup",
    "provision": "kiosk.cli.provision:provision",
    "enrol": "kiosk.cli.enrol:enrol",
    "doctor": "kiosk.cli.doctor:doctor",
    "sync": "kiosk.cli.sync:sync",
    "queue": "kiosk.cli.queue:queue",
    "visits": "kiosk.cli.visits:visits",
    "catalogue": "kiosk.cli.catalogue:catalogue",
    "specialists": "kiosk.cli.specialists:specialists",
    "update": "kiosk.cli.update:update",
    "lockdown": "kiosk.cli.lockdown:lockdown",
    "logs": "kiosk.cli.support:logs",
    "support-bundle": "kiosk.cli.support:support_bundle",
    "central": "kiosk.cli.central:central",
}


class _OnDemand(click.Group):
    """Imports a command's module when it is called: `kiosk queue` does not wait for Django or Qt."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order a technician meets them."""
        return [*_COMMANDS, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name."""
        if (place := _COMMANDS.get(cmd_name)) is None:
            return super().get_command(ctx, cmd_name)
        module, name = place.split(":")
        command: click.Command = getattr(import_module(module), name)
        return command


@click.group(
    cls=_OnDemand, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, prog_name="kiosk")
def main() -> None:
    """The kiosk of a village centre of public services."""
