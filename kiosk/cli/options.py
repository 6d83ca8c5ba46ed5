"""What every command shares: the data folder, JSON output, faults told in one sentence."""

import functools
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import click

from kiosk.errors import InputFault, KioskError
from kiosk.paths import data_folder
from kiosk.usecases.recording import Kiosk

Command = Callable[..., Any]


def data_option(command: Command) -> Command:
    """`--data DIR`: the command gets `data`, the folder as a Path.

    Where a newer version of the program is in use on that folder, the command goes over to it.
    """

    def settled(_context: click.Context, _option: click.Parameter, chosen: Path | None) -> Path:
        folder = data_folder(chosen)
        if command.__name__ != "run":  # which starts it, and watches over it
            _go_over(folder)
        return folder

    return click.option(
        "--data",
        type=click.Path(file_okay=False, path_type=Path),
        callback=settled,
        help="Data folder; else KIOSK_DATA, else the platform's place.",
    )(command)


def _go_over(folder: Path) -> None:
    from kiosk.device.shelf import LAUNCHED, Shelf

    if LAUNCHED not in os.environ and (version := Shelf.of(folder).in_use()):
        program = str(Shelf.of(folder).program(version))
        os.environ[LAUNCHED] = version
        os.execv(program, [program, *sys.argv[1:]])  # noqa: S606  no shell is wanted


def roles_options(command: Command) -> Command:
    """`--desk`, `--display`: the command gets `roles`, the windows that stand beside the visitor's."""
    for role, what in (
        ("display", "Also the room's display, on a screen of its own."),
        ("desk", "Also the specialist's desk, on a screen of its own."),
    ):
        command = click.option(f"--{role}", "roles", flag_value=role, multiple=True, help=what)(command)
    return command


def json_option(command: Command) -> Command:
    """`--json`: the command gets `as_json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")(
        command
    )


def tell_faults(command: Command) -> Command:
    """A fault becomes one sentence on standard error and exit code 1."""

    @functools.wraps(command)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        try:
            return command(*args, **kwargs)
        except KioskError as fault:
            raise click.ClickException(f"[{fault.code}] {fault}") from fault

    return wrapped


def on_database(command: Callable[..., None]) -> Callable[..., None]:
    """`--data`, `--database` and faults in one sentence: what every command here has."""
    database = click.option(
        "--database",
        envvar="DATABASE_URL",
        metavar="URL",
        help="sqlite:///FILE or postgresql://…; else DATABASE_URL, else central.db in the data folder.",
    )
    told: Callable[..., None] = data_option(database(tell_faults(command)))
    return told


@contextmanager
def opened(folder: Path) -> Iterator[Kiosk]:
    """The kiosk of a data folder, closed afterwards."""
    from kiosk.bootstrap import open_kiosk, recognise

    kiosk = open_kiosk(folder)
    with closing(kiosk.store):
        recognise(kiosk, folder)
        yield kiosk


def read_file(file: Path, most: int, refusal: type[InputFault]) -> bytes:
    """The file's bytes, one more than `most` when it is longer; raises `refusal` when it cannot be read."""
    try:
        with file.open("rb") as opened_file:
            return opened_file.read(most + 1)
    except OSError as error:
        raise refusal(f"{file.name} cannot be read: {error.strerror}.") from error


def show(as_json: bool, values: dict[str, Any]) -> None:
    """Print values for a program or for a person."""
    if as_json:
        click.echo(json.dumps(values, ensure_ascii=False))
        return
    width = max(map(len, values), default=0)
    for name, value in values.items():
        click.echo(f"{name.replace('_', ' '):<{width}}  {'-' if value is None else value}")
