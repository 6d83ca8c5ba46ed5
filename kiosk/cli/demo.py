"""`kiosk demo`: everything on one PC with nothing prepared."""

import json
import logging
import os
import signal
import sys
import tempfile
import threading
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

import click

from kiosk.cli.options import data_option, opened, roles_options, tell_faults
from kiosk.errors import KioskError
from kiosk.supervise.embedded_central import EmbeddedCentral
from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor

CENTRE: Final = "lozova"
CENTRE_NAME: Final = "CUPS Lozova"
SPECIALIST: Final = "Elena"
PIN: Final = "204816"
"""Opens the desk of the demo, and of nothing else."""


@click.command()
@click.option("--scripted", is_flag=True, help="Walk the whole journey by itself, then compare with central.")
@click.option(
    "--screens", type=click.Path(file_okay=False, path_type=Path), help="Save a PNG of every screen here."
)
@click.option("--fullscreen", is_flag=True, help="The whole screen, as in a centre.")
@roles_options
@data_option
@click.pass_context
@tell_faults
def demo(  # noqa: PLR0913, PLR0917  one argument per option
    context: click.Context,
    scripted: bool,
    screens: Path | None,
    fullscreen: bool,
    roles: tuple[str, ...],
    data: Path,
) -> None:
    """Show the kiosk with an embedded central, a centre and an enrolled PC.

    Everything lies in a folder that is removed at the end, unless --data names one that stays.
    """
    from kiosk.logs import log_to

    for name in (signal.SIGTERM, signal.SIGINT):  # central must not be left alone
        signal.signal(name, lambda _number, _frame: sys.exit(1))
    _make_do_with_this_place()
    with ExitStack() as stack:
        named = context.get_parameter_source("data") is click.core.ParameterSource.COMMANDLINE
        folder = (
            data if named else Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-demo-")))
        )
        os.environ["KIOSK_CREDENTIALS"] = "file"
        log_to(folder)
        logging.getLogger().setLevel(logging.INFO)
        click.echo("Starting central on this PC …", err=True)
        central = EmbeddedCentral(folder / "central")
        stack.callback(central.stop)
        _enrol(folder, central)
        if "desk" in roles:
            _hire(folder)
            click.echo(f"The desk opens with the PIN {PIN}.", err=True)
        start = {"data": str(folder), "fullscreen": fullscreen, "scripted": scripted}
        if not scripted:
            click.echo(f"Central's pages: {central.url}/admin/ · log: {folder / 'kiosk.log'}", err=True)
            _live(Supervisor(folder, start, roles=roles))
            return
        if screens is not None:
            screens.mkdir(parents=True, exist_ok=True)
        hand = Hand(screens)
        supervisor = Supervisor(folder, start, hand.listen, roles=roles)
        hand.take(supervisor)
        fault = _walk(supervisor, hand, central)
        summary = _summary(folder, central, hand, fault)
        click.echo(json.dumps(summary, ensure_ascii=False, indent=2))
        if not summary["ok"]:
            raise click.exceptions.Exit(1)


def _make_do_with_this_place() -> None:
    """Show the kiosk also without a display, and to root, whom Chromium refuses its sandbox.

    Never done by `kiosk run`: there a site that cannot be opened safely is not opened.
    """
    if sys.platform != "linux":
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        click.echo("You are root: sites open without Chromium's sandbox here. Only look.", err=True)


def _enrol(folder: Path, central: EmbeddedCentral) -> None:
    """A centre, a code, and this PC joined with it; a folder from an earlier demo is joined already."""
    from kiosk.device import identity
    from kiosk.device.credentials import credentials
    from kiosk.errors import NotEnrolled
    from kiosk.sync.enrolment import enrol

    central.command("create-centre", CENTRE, CENTRE_NAME)
    url = central.start()
    try:
        joined = identity.load(folder)
    except NotEnrolled:
        code = central.command("enrolment-code", CENTRE)
        with opened(folder) as kiosk:
            enrol(kiosk.store, credentials(folder), folder, url, code, None, kiosk.ids, kiosk.clock.now())
    else:
        from dataclasses import replace

        identity.save(folder, replace(joined, url=url))


def _hire(folder: Path) -> None:
    """A specialist for the desk; a folder from an earlier demo has one already."""
    from kiosk.device.credentials import credentials
    from kiosk.usecases.pins import add_specialist, every_specialist

    with opened(folder) as kiosk:
        if not every_specialist(kiosk):
            add_specialist(kiosk, credentials(folder), SPECIALIST, PIN)


def _live(supervisor: Supervisor) -> None:
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda _number, _frame: supervisor.stop())
    supervisor.run()


def _walk(supervisor: Supervisor, hand: Hand, central: EmbeddedCentral) -> str | None:
    """Run the supervisor here and the script beside it; returns what went wrong."""
    from kiosk.supervise.journey import walk

    faults: list[str] = []

    def script() -> None:
        try:
            walk(hand, central)
        except KioskError as fault:
            faults.append(str(fault))
        finally:
            supervisor.stop()

    thread = threading.Thread(target=script, name="script")
    thread.start()
    _live(supervisor)
    thread.join()
    return faults[0] if faults else None


def _summary(folder: Path, central: EmbeddedCentral, hand: Hand, fault: str | None) -> dict[str, Any]:
    """What was recorded here beside what central holds; answers not released yet are told apart."""
    from kiosk.bootstrap import open_line
    from kiosk.sync.exchange import drain
    from kiosk.usecases.queue import held_back, recorded

    with opened(folder) as kiosk:
        line = open_line(kiosk, folder)
        drain(line.engine)
        line.central.close()
        here, waiting_answers = recorded(kiosk), held_back(kiosk)
    report = json.loads(central.command("report", "--json"))
    return {
        "recorded": here,
        "at_central": report["events"],
        "held_back": waiting_answers,
        "screens": hand.pictures,
        "fault": fault,
        "ok": fault is None and here == report["events"] and sum(here.values()) > 0,
    }
