"""`kiosk doctor`: is this PC ready? Never loads Qt."""

import json
import os
from contextlib import closing
from pathlib import Path

import click

from kiosk.cli.options import data_option, json_option
from kiosk.device import doctor as rules
from kiosk.device.credentials import credentials
from kiosk.device.doctor import Check, State
from kiosk.domain.said import plain, said
from kiosk.errors import KioskError, NotEnrolled
from kiosk.usecases.recording import Kiosk

_COLOURS = {State.GREEN: "green", State.AMBER: "yellow", State.RED: "red"}


@click.command()
@data_option
@json_option
def doctor(data: Path, as_json: bool) -> None:
    """Check this PC: each line green, amber or red, with what to do. Exit code 1 when something is red."""
    checks = examine(data)
    ready = not any(check.state is State.RED for check in checks)
    if as_json:
        click.echo(
            json.dumps({"ready": ready, "checks": [check.told() for check in checks]}, ensure_ascii=False)
        )
    else:
        for check in checks:
            mark = click.style(f"{check.state.upper():<5}", fg=_COLOURS[check.state], bold=True)
            click.echo(f"{mark}  {check.title:<14}  {check.detail}")
            if check.remedy:
                click.echo(f"{'':21}  → {check.remedy}")
        click.echo("This PC is ready." if ready else "This PC is not ready.")
    if not ready:
        raise click.exceptions.Exit(1)


def examine(folder: Path) -> list[Check]:
    """Every check, whatever state the PC is in."""
    from kiosk.domain.clock import Clock
    from kiosk.sync.enrolment import TOKEN

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        detail = plain(f"{folder}: {error.strerror}")
        return [Check("folder", State.RED, said("Data folder"), detail, said("Choose another with --data."))]
    checks = [
        rules.check_folder(folder),
        _examine_strangers(folder),
        rules.check_user(is_root=hasattr(os, "geteuid") and os.geteuid() == 0),
        rules.check_disk(folder),
        rules.check_clock(Clock.of_this_pc().now().year),
        rules.check_credentials(credentials(folder), TOKEN),
    ]
    return checks + _examine_store(folder)


def _examine_strangers(folder: Path) -> Check:
    from kiosk.supervise import runs
    from kiosk.supervise.proof import strangers

    left_over = runs.left_over(folder)  # also the visit under way, whose wipe they would spoil
    found = {path.name for run in left_over for path in strangers(folder, run.since)}
    return rules.check_strangers(sorted(found))


def _examine_store(folder: Path) -> list[Check]:
    from kiosk.bootstrap import open_kiosk
    from kiosk.store.database import SQLITE_VERSION
    from kiosk.store.recovery import damage

    try:
        found = rules.check_database(damage(folder), SQLITE_VERSION)
        if found.state is State.RED:
            return [found]
        kiosk = open_kiosk(folder)
    except KioskError as fault:
        return [rules.failed("database", State.RED, said("Database"), fault)]
    with closing(kiosk.store):
        return [
            found,
            *_examine_queue(kiosk),
            _examine_pins(kiosk, folder),
            _examine_catalogue(kiosk),
            _examine_hosts(kiosk),
            _examine_central(kiosk, folder),
        ]


def _examine_queue(kiosk: Kiosk) -> list[Check]:
    from kiosk.usecases.device import age_s
    from kiosk.usecases.queue import counts

    now = counts(kiosk)
    return [
        rules.check_queue(now.waiting, age_s(kiosk, now.oldest_waiting)),
        rules.check_refused(now.refused),
    ]


def _examine_pins(kiosk: Kiosk, folder: Path) -> Check:
    from kiosk.usecases.pins import every_specialist, with_pin

    try:
        having = len(with_pin(kiosk, credentials(folder)))
    except KioskError as fault:
        return rules.failed("pins", State.AMBER, said("Specialists"), fault)
    return rules.check_pins(having, len(every_specialist(kiosk)) - having)


def _examine_catalogue(kiosk: Kiosk) -> Check:
    from kiosk.store.documents import etag
    from kiosk.usecases.catalogue import catalogue

    try:
        pack = catalogue(kiosk)
    except KioskError as fault:
        return rules.failed("catalogue", State.RED, said("Guide pack"), fault)
    return rules.check_catalogue(
        pack.version, len(pack.services), installed=etag(kiosk.store, "catalogue") is not None
    )


def _examine_hosts(kiosk: Kiosk) -> Check:
    from kiosk.usecases.sites import blocked_hosts

    return rules.check_blocked_hosts([(each.service, each.host) for each in blocked_hosts(kiosk)])


def _examine_central(kiosk: Kiosk, folder: Path) -> Check:
    """One empty batch: asks the whole way to central and back, and sends nothing."""
    from kiosk.bootstrap import open_line
    from kiosk.errors import AccessDenied, CentralUnreachable

    try:
        line = open_line(kiosk, folder)
    except KioskError as fault:
        state = State.RED if isinstance(fault, NotEnrolled) else State.AMBER
        return rules.failed("central", state, said("Central"), fault)
    with closing(line.central):
        try:
            line.central.post_events(b"[]", kiosk.ids.blind(), kiosk.clock.now())
        except AccessDenied as fault:
            return rules.check_connection("denied", fault.detail)
        except CentralUnreachable as fault:
            return rules.check_connection(fault.state, fault.detail)
    return rules.check_connection("ok", "")
