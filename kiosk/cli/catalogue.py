"""`kiosk catalogue`: guide packs by hand."""

import json
from pathlib import Path

import click

from kiosk.cli.options import data_option, json_option, opened, read_file, tell_faults
from kiosk.domain import packs
from kiosk.domain.codes import Language
from kiosk.errors import PackRefused
from kiosk.usecases.recording import Kiosk

_FILE = click.Path(exists=True, path_type=Path)


@click.group()
def catalogue() -> None:
    """The guide pack: the services and their steps."""


@catalogue.command()
@click.argument("file", type=_FILE)
@data_option
@tell_faults
def check(file: Path, data: Path) -> None:
    """Check FILE: a folder against the schema, a signed pack also against central's key."""
    from kiosk.device import identity
    from kiosk.sync.documents import check_pack, open_pack

    if file.is_dir():
        pack, word = packs.assemble(file), "fits its schema (a folder has no signature)"
    else:
        pack, word = (
            open_pack(read_file(file, packs.MOST_BYTES, PackRefused), identity.load(data).catalogue_key),
            "is signed by central and fits its schema",
        )
    services = check_pack(pack).services
    click.echo(f"Version {pack['version']} with {len(services)} services {word}.")


@catalogue.command(name="show")
@click.option(
    "--language", type=click.Choice([*Language]), default=Language.RO, help="Language of the titles."
)
@data_option
@json_option
@tell_faults
def show_(language: str, data: Path, as_json: bool) -> None:
    """List the services of the guide pack in force."""
    from kiosk.usecases.catalogue import catalogue as in_force

    with opened(data) as kiosk:
        pack = in_force(kiosk)
    titles = {service.id: service.title[Language(language)] for service in pack.services}
    if as_json:
        click.echo(json.dumps({"version": pack.version, "services": titles}, ensure_ascii=False))
        return
    click.echo(f"version {pack.version}, {pack.created:%d.%m.%Y}")
    for service in pack.services:
        click.echo(f"{service.id:<28}  {service.category:<12}  {titles[service.id]}")


@catalogue.command()
@click.argument("file", type=_FILE)
@data_option
@tell_faults
def install(file: Path, data: Path) -> None:
    """Install the signed guide pack FILE, or the one in a folder of central's, as from a USB stick."""
    from kiosk.device import identity
    from kiosk.sync.documents import install_catalogue
    from kiosk.usecases.catalogue import catalogue as in_force

    key = identity.load(data).catalogue_key
    with opened(data) as kiosk:
        if file.is_dir():
            _take_from_folder(kiosk, data, key, file)
        else:
            envelope = read_file(file, packs.MOST_BYTES, PackRefused)
            install_catalogue(kiosk.store, envelope, key, None, kiosk.clock.now())
        click.echo(f"Guide pack {in_force(kiosk).version} is installed.")


def _take_from_folder(kiosk: Kiosk, data: Path, key: str, folder: Path) -> None:
    from kiosk.sync.guides import Guides
    from kiosk.sync.repository import Stick

    if not Guides(data / packs.FOLDER, key).take(kiosk.store, Stick(folder), kiosk.clock.now()):
        raise PackRefused(f"{folder} holds no guide packs of central's.")
