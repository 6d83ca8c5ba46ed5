"""`kiosk central …`: what the agency does without the web pages."""

import json
from importlib.util import find_spec
from pathlib import Path

import click

from kiosk.cli.backups import backup, restore
from kiosk.cli.options import json_option, on_database, read_file, tell_faults
from kiosk.cli.report import report
from kiosk.domain.clock import Clock
from kiosk.domain.tickets import LETTERS


@click.group()
@click.pass_context
def central(context: click.Context) -> None:
    """The reference central endpoint."""
    if find_spec("django") is None and context.invoked_subcommand != "check":
        raise click.ClickException("This program came without central: the agency's computers have it.")


central.add_command(report)
central.add_command(backup)
central.add_command(restore)


@central.command()
@on_database
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option(
    "--port", default=8080, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one."
)
def serve(database: str | None, data: Path, host: str, port: int) -> None:
    """Answer the kiosks until stopped."""
    from kiosk.central import serving

    serving.serve(database, data, host, port)


@central.command("migrate")
@on_database
def migrate(database: str | None, data: Path) -> None:
    """Bring the tables up to date. Every command does; this one is for the tables' owner and does no more."""
    _open(database, data)
    click.echo("The tables are up to date.")


@central.command("create-centre")
@click.argument("centre_id", metavar="ID")
@click.argument("name")
@click.option("--district", default="", help="The district it lies in.")
@on_database
def create_centre(centre_id: str, name: str, district: str, database: str | None, data: Path) -> None:
    """Create a centre; the same again is no change, another name renames it."""
    _open(database, data)
    from kiosk.central import audit, centres

    centres.create(centre_id, name, Clock.of_this_pc().now(), audit.AT_THE_COMMAND_LINE, district)
    click.echo(centre_id)


@central.command("enrolment-code")
@click.argument("centre_id", metavar="CENTRE")
@click.option("--count", default=1, show_default=True, type=click.IntRange(1, 100), help="One code per line.")
@click.option(
    "--letter",
    type=click.Choice(list(LETTERS)),
    help="The letter that the computer is to have, if it is free.",
)
@on_database
def enrolment_code(centre_id: str, count: int, letter: str | None, database: str | None, data: Path) -> None:
    """Print a new code: one computer joins CENTRE with it, within seven days."""
    _open(database, data)
    from kiosk.central import audit, centres, enrolment

    centre = centres.find(centre_id)
    for _ in range(count):
        now = Clock.of_this_pc().now()
        click.echo(enrolment.make_code(centre, now, audit.AT_THE_COMMAND_LINE, letter or ""))


@central.command("devices")
@json_option
@on_database
def devices(as_json: bool, database: str | None, data: Path) -> None:
    """List the computers of every centre."""
    _open(database, data)
    from kiosk.central import reports

    listed = reports.devices()
    if as_json:
        click.echo(json.dumps({"devices": listed}, ensure_ascii=False))
        return
    for each in listed:
        state = "shut out" if each["revoked_at"] else f"last seen {each['last_seen_at'] or 'never'}"
        lacking = f"  {each['missing']} events lack" if each["missing"] else ""
        doubled = f"  {each['repeated']} numbers twice: a copied disk?" if each["repeated"] else ""
        click.echo(
            f"{each['id']}  {each['centre']}  {each['letter']}  {each['version']}  {state}{lacking}{doubled}"
        )


@central.command("revoke")
@click.argument("device_id", metavar="DEVICE")
@on_database
def revoke(device_id: str, database: str | None, data: Path) -> None:
    """Shut a computer out; what it sent stays."""
    _open(database, data)
    from kiosk.central import audit, centres, enrolment

    enrolment.revoke(centres.find_device(device_id), Clock.of_this_pc().now(), audit.AT_THE_COMMAND_LINE)
    click.echo(f"{device_id} is shut out.")


@central.command("rotate")
@click.argument("device_id", metavar="DEVICE")
@on_database
def rotate(device_id: str, database: str | None, data: Path) -> None:
    """Give a computer a new token at its next exchange; it happens by itself every 90 days."""
    _open(database, data)
    from kiosk.central import audit, centres, rotation

    rotation.hasten(centres.find_device(device_id), Clock.of_this_pc().now(), audit.AT_THE_COMMAND_LINE)
    click.echo(f"{device_id} gets a new token when it speaks next; the old one holds until then.")


@central.command("create-admin")
@click.argument("name")
@click.password_option(help="Asked for when left out.")
@on_database
def create_admin(name: str, password: str, database: str | None, data: Path) -> None:
    """Let NAME sign in to the web pages for the agency; for a known name, change the password.

    Everybody else is let in on the web pages.
    """
    _open(database, data)
    from kiosk.central import audit, people

    people.create_for_agency(name, password, Clock.of_this_pc().now(), audit.AT_THE_COMMAND_LINE)
    click.echo(f"{name} may sign in.")


@central.command("remove-second-factor")
@click.argument("name")
@on_database
def remove_second_factor(name: str, database: str | None, data: Path) -> None:
    """Take the second factor away from NAME, who lost telephone and recovery codes; sessions end.

    For the last one of the agency: everybody else asks there.
    """
    _open(database, data)
    from kiosk.central import audit, people, second_factor

    second_factor.remove(people.find(name), Clock.of_this_pc().now(), audit.AT_THE_COMMAND_LINE)
    click.echo(f"{name} signs in with the password alone, until a second factor is set up again.")


@central.group("audit")
def audit() -> None:
    """The book of acts: who did what to computers, codes, guide packs, centres and users."""


@audit.command("verify")
@click.option(
    "--noted",
    metavar="NUMBER:HASH",
    help="A line that was noted elsewhere, as this command prints the last one: does it still stand?",
)
@on_database
def verify(noted: str | None, database: str | None, data: Path) -> None:
    """Prove that no line of the book was altered, removed or put elsewhere; exit 1 when one was."""
    _open(database, data)
    from kiosk.central import audit

    faults = list(audit.faults())
    if noted is not None and not audit.stands(noted):
        faults.append(f"Line {noted} does not stand any more.")
    for fault in faults:
        click.echo(fault, err=True)
    if faults:
        raise click.exceptions.Exit(1)
    number, last = audit.end()
    click.echo(f"{number} lines hold together. The last one is {number}:{last}")


@central.group("catalogue")
def catalogue() -> None:
    """The guide pack that the kiosks get."""


@catalogue.command("publish")
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@on_database
def publish(folder: Path, database: str | None, data: Path) -> None:
    """Check, sign and publish the guide pack in DIR."""
    _open(database, data)
    from kiosk.central import audit, guides

    pack = guides.publish(folder, Clock.of_this_pc().now(), audit.AT_THE_COMMAND_LINE)
    click.echo(f"Published: version {pack.version}.")


@catalogue.command("export")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@on_database
def export(folder: Path, database: str | None, data: Path) -> None:
    """Write what the kiosks are given to DIR, as on a USB stick: there `kiosk catalogue install DIR`."""
    _open(database, data)
    from kiosk.central import repository
    from kiosk.central.trust import LASTS

    repository.export(folder, Clock.of_this_pc().now())
    click.echo(f"{folder} can be carried for {LASTS.days} days.")


@catalogue.command("rotate")
@on_database
def rotate_keys(database: str | None, data: Path) -> None:
    """Sign guide packs with new keys from now on; what the old ones sign is believed no more."""
    _open(database, data)
    from kiosk.central import audit, repository

    version = repository.rotate(Clock.of_this_pc().now(), audit.AT_THE_COMMAND_LINE)
    click.echo(f"Root {version} holds; every kiosk follows by itself. Make a backup now.")


@central.command("check")
@click.argument("url")
@click.option("--code", help="An enrolment code: with it a computer joins for the trial.")
@click.option("--ca", type=click.Path(exists=True, dir_okay=False, resolve_path=True))
@json_option
@tell_faults
def check(*, url: str, code: str | None, ca: str | None, as_json: bool) -> None:
    """Try out whether the central at URL keeps the contract; one line for each rule, exit 1 if one fails."""
    from contextlib import closing

    from kiosk.bootstrap import ids
    from kiosk.sync.conformance import Trial

    with closing(Trial(url, ids(), Clock.of_this_pc(), ca)) as trial:
        rules = list(trial.rules(code))
    if as_json:
        told = [{"rule": each.name, "pass": each.kept, "came": each.came} for each in rules]
        click.echo(json.dumps({"rules": told}, ensure_ascii=False))
    else:
        for each in rules:
            verdict = "pass" if each.kept else "FAIL"
            click.echo(f"{verdict}  {each.name}{f': {each.came}' if each.came else ''}")
        if code is None:
            click.echo("Without --code only what anybody may ask was tried.", err=True)
    if not all(each.kept for each in rules):
        raise click.exceptions.Exit(1)


@central.command("receive")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--receipts",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where central's receipts are written; else beside FILE, as FILE.receipts.",
)
@on_database
def receive(file: Path, receipts: Path | None, database: str | None, data: Path) -> None:
    """Take the events that `kiosk queue export` wrote to FILE, and write the receipts that go back."""
    from kiosk.domain import bundles
    from kiosk.errors import BundleRefused

    content = read_file(file, bundles.MOST_BYTES, BundleRefused)
    _open(database, data)
    from kiosk.central import courier, ingest

    received = courier.receive(content, Clock.of_this_pc().now())
    back = receipts or file.with_name(f"{file.name}.receipts")
    try:
        back.write_bytes(received.receipts)
    except OSError as error:
        raise BundleRefused(
            f"The events are stored, but {back.name} cannot be written: {error.strerror}.",
            "Name another place with --receipts and receive the same file again.",
        ) from error
    counted = received.statuses
    stored, known = counted[ingest.STORED], counted[ingest.HAD_ALREADY]
    refused = counted.total() - stored - known
    click.echo(f"{received.device}: {stored} stored, {known} known already, {refused} refused.")
    click.echo(f"Carry {back} back to that computer: kiosk queue receipts {back.name}")


def _open(database: str | None, data: Path) -> None:
    from kiosk.central.opening import open_central

    open_central(database, data)
