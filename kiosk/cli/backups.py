"""`kiosk central backup` and `restore`: the books and the secrets in one file, and back."""

from pathlib import Path

import click

from kiosk.cli.options import on_database
from kiosk.domain.clock import Clock


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, resolve_path=True, path_type=Path))
@on_database
def backup(file: Path, database: str | None, data: Path) -> None:
    """Write the books and the secrets of central to FILE, while it works on.

    Whoever has FILE can speak as central: keep it as you keep the keys of the house.
    """
    from kiosk.central.opening import open_central

    open_central(database, data)
    from kiosk.central import backups

    made = backups.make(file, Clock.of_this_pc().now())
    click.echo(f"{file.name} is whole: {len(made.parts)} parts, the book of acts up to {made.act}")
    for variable in made.elsewhere:
        click.echo(
            f"{variable} is not in it, for it comes from the environment: keep it elsewhere.", err=True
        )


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, resolve_path=True, path_type=Path))
@click.option("--replace", is_flag=True, help="Also where central is filled: what stands there now is lost.")
@on_database
def restore(*, file: Path, replace: bool, database: str | None, data: Path) -> None:
    """Put the books and the secrets of FILE in place of those that stand. Stop central first."""
    from kiosk.central.opening import open_central

    open_central(database, data)
    from kiosk.central import backups

    restored = backups.restore(file, Clock.of_this_pc().now(), replace=replace)
    click.echo(f"Central stands as of {restored.made_at}. Start it again.")
    click.echo("What the computers sent since, they send again by themselves within the hour.")
    click.echo("What people did at central since is gone: who joined, who was let in. Do that once more.")
