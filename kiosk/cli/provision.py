"""`kiosk provision`: the first start of many PCs, with nobody at them."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import data_option, opened, read_file, tell_faults
from kiosk.device import identity
from kiosk.device.identity import Identity
from kiosk.errors import AccessDenied, CodesUsedUp, InputFault, NotEnrolled, ProvisionRefused
from kiosk.usecases.recording import Kiosk

if TYPE_CHECKING:
    from kiosk.domain.provision import Provision

AUTHORITY = "ca.pem"
"""The certificate of a private authority, in the data folder: the stick goes on to the next PC."""


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--letter", metavar="LETTER", help="Take the code that the file has for this letter.")
@data_option
@tell_faults
def provision(file: Path, letter: str | None, data: Path) -> None:
    """Set up this PC as FILE says, from a stick that may serve twenty PCs: each takes the next free code.

    All of FILE is checked before anything is changed. Whatever interrupts it, the next call goes on behind
    the last step that was done; where all is done it changes nothing.
    """
    from kiosk.domain.provision import LARGEST, read
    from kiosk.store.home import is_strange

    wishes = read(read_file(file, LARGEST, InputFault))
    codes = wishes.codes_for(letter)
    joined = _joined(data)
    _check(wishes, file, joined)
    done = []
    with opened(data) as kiosk:
        if joined is None or is_strange(kiosk.store):
            joined = _join(kiosk, wishes, codes, file, data)
            done.append(f"joined: {joined.letter} of centre {joined.centre}")
        done += _fit(kiosk, wishes)
        done += _introduce(kiosk, wishes, data)
    for each in done or [f"nothing to do: this PC is {joined.letter} of centre {joined.centre}"]:
        click.echo(each)


def _joined(data: Path) -> Identity | None:
    try:
        return identity.load(data)
    except NotEnrolled:
        return None


def _check(wishes: "Provision", file: Path, joined: Identity | None) -> None:
    """What only this PC can tell; raises ProvisionRefused."""
    faults = []
    if joined is not None and joined.url != wishes.url:
        faults.append(f"url: this PC has joined {joined.url} already")
    if wishes.ca is not None and not file.with_name(wishes.ca).is_file():
        faults.append(f"ca: there is no file {wishes.ca} beside {file.name}")
    if wishes.printer is not None or wishes.sound:
        from kiosk.cli.examination import ask_fittings

        found = ask_fittings()
        printers = found.printers if found is not None else ()
        if wishes.printer is not None and wishes.printer not in printers:
            faults.append(f"printer: this PC has {', '.join(printers) or 'none'}")
        if wishes.sound and not (found is not None and found.loudspeaker):
            faults.append("sound: this PC has no loudspeaker")
    if faults:
        raise ProvisionRefused(faults)


def _join(kiosk: Kiosk, wishes: "Provision", codes: Sequence[str], file: Path, data: Path) -> Identity:
    """With the first code that no other PC has; raises EnvironmentFault when there is none."""
    from kiosk.device.credentials import credentials
    from kiosk.device.files import write_whole
    from kiosk.device.machine import fingerprint, machine
    from kiosk.device.turns import Turns
    from kiosk.domain.invitation import plain_code
    from kiosk.sync.enrolment import enrol

    authority = None
    if wishes.ca is not None:
        authority = str((data / AUTHORITY).resolve())
        write_whole(data / AUTHORITY, file.with_name(wishes.ca).read_bytes())
    turns, place = Turns(file, fingerprint(machine())), credentials(data)
    for code in codes:
        if turns.take(plain_code(code)):
            try:
                now = kiosk.clock.now()
                return enrol(kiosk.store, place, data, wishes.url, code, authority, kiosk.ids, now)
            except AccessDenied:
                continue
    raise CodesUsedUp(
        f"None of {len(codes)} codes lets this PC join: others have taken them, or they expired."
    )


def _fit(kiosk: Kiosk, wishes: "Provision") -> Iterator[str]:
    """Language and printer."""
    from kiosk.usecases.catalogue import choose_language

    if wishes.language is not None and choose_language(kiosk, wishes.language):
        yield f"language: {wishes.language}"
    if wishes.printer is not None:
        from kiosk.cli.examination import ask_fittings
        from kiosk.device.print_queue import make_default

        found = ask_fittings()
        if found is None or found.printer != wishes.printer:
            make_default(wishes.printer)
            yield f"printer: {wishes.printer}"


def _introduce(kiosk: Kiosk, wishes: "Provision", data: Path) -> Iterator[str]:
    """The specialists whom this PC does not know; the others keep their PINs, for they may have new ones."""
    from kiosk.device.credentials import credentials
    from kiosk.usecases.pins import add_specialist, every_specialist

    known = {each.name for each in every_specialist(kiosk)}
    for each in wishes.specialists:
        if each.name not in known:
            add_specialist(kiosk, credentials(data), each.name, each.pin)
            yield f"specialist: {each.name} can sign in"
