"""`kiosk sync`: sends what waits, without the window."""

from pathlib import Path

import click

from kiosk.cli.options import data_option, json_option, opened, show, tell_faults
from kiosk.domain.codes import Connection


@click.command()
@click.option(
    "--once",
    is_flag=True,
    help="One pass: what is due now, then stop. (This is also what happens without it.)",
)
@data_option
@json_option
@tell_faults
def sync(once: bool, data: Path, as_json: bool) -> None:  # noqa: ARG001  the contract's name for the only way
    """Send what waits to central and fetch what it has for this PC."""
    from kiosk.bootstrap import open_line

    with opened(data) as kiosk:
        line = open_line(kiosk, data)
        line.engine.forget_failures()
        talk = line.talk(kiosk.store, kiosk.clock.now())
        line.central.close()
    done = talk.brought
    show(
        as_json,
        {
            "state": str(done.state),
            "detail": "; ".join(filter(None, (done.detail, *map(str, talk.complaints)))),
            "delivered": done.delivered,
            "refused": done.refused,
            "waiting": done.waiting,
            "gateway": done.state is Connection.GATEWAY,
        },
    )
    if done.state is not Connection.OK:
        raise click.exceptions.Exit(1)
