"""`kiosk logs` and `kiosk support-bundle`: what a technician far away needs, and nothing of visitors."""

import json
import platform
import zipfile
from collections.abc import Iterator
from dataclasses import asdict
from io import BytesIO
from pathlib import Path
from typing import Any

import click

from kiosk import __version__
from kiosk.cli.options import data_option, opened, tell_faults
from kiosk.device.doctor import Check
from kiosk.domain.clock import Clock
from kiosk.domain.redaction import redacted
from kiosk.errors import KioskError
from kiosk.logs import FILE_NAME, KEPT

MOST_LINES = 5_000
NAMES_FILES = "strangers"
"""The one check whose words come from outside the program: names of files, which may name people."""


@click.command()
@click.option("--lines", default=200, show_default=True, type=click.IntRange(1, MOST_LINES))
@data_option
@tell_faults
def logs(lines: int, data: Path) -> None:
    """Print the end of the log, without addresses beyond their host and without anything personal."""
    for line in list(_log_lines(data))[-lines:]:
        click.echo(line)


@click.command("support-bundle")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@data_option
@tell_faults
def support_bundle(file: Path, data: Path) -> None:
    """Write FILE, a zip: versions, the doctor's word, counters, the log without anything personal."""
    from kiosk.device.files import write_whole

    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, document in (
            ("about.json", _about()),
            ("doctor.json", _doctor(data)),
            ("queue.json", _queue(data)),
        ):
            bundle.writestr(name, json.dumps(document, ensure_ascii=False, indent=2))
        bundle.writestr("log.txt", "\n".join(list(_log_lines(data))[-MOST_LINES:]))
    write_whole(file, content.getvalue(), mode=0o644)
    click.echo(f"{file.name} holds versions, checks, counters and the log; nothing of visitors.")


def _log_lines(data: Path) -> Iterator[str]:
    """The lines that are kept, the oldest first."""
    for number in range(KEPT, -1, -1):
        path = data / (f"{FILE_NAME}.{number}" if number else FILE_NAME)
        if path.is_file():
            with path.open(encoding="utf-8", errors="replace") as log:
                for line in log:
                    yield redacted(line.rstrip("\n"))


def _about() -> dict[str, str]:
    from kiosk.store.database import SQLITE_VERSION

    return {
        "version": __version__,
        "python": platform.python_version(),
        "sqlite": ".".join(map(str, SQLITE_VERSION)),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "made_at": Clock.of_this_pc().local().isoformat(timespec="seconds"),
    }


def _doctor(data: Path) -> list[dict[str, Any]]:
    from kiosk.cli.examination import examine

    return [_without_names(check) for check in examine(data)]


def _without_names(check: Check) -> dict[str, str]:
    told = check.told()
    detail = "" if check.id == NAMES_FILES else redacted(told["detail"])
    return told | {"detail": detail, "remedy": redacted(told["remedy"])}


def _queue(data: Path) -> dict[str, Any]:
    """Counters, and why events were refused; never what they hold."""
    from kiosk.usecases import queue

    try:
        with opened(data) as kiosk:
            refused = [
                {"type": each.type, "time": each.time, "status": each.status, "reason": redacted(each.reason)}
                for each in queue.refused(kiosk)
            ]
            counts = asdict(queue.counts(kiosk))
            return counts | {
                "by_type": queue.recorded(kiosk),
                "held_back": queue.held_back(kiosk),
                "why": refused,
            }
    except KioskError as fault:
        return {"fault": str(fault)}
