"""Stand-ins for versions of the program, a launcher that starts them, and kills at any step of a start."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from kiosk import bootstrap
from kiosk.device.shelf import Shelf
from kiosk.store.database import FILE_NAME, Store
from kiosk.supervise.launch import Launcher
from kiosk.usecases.device import record_start


def version(*, doctor: str = "echo '{\"checks\": []}'", run: str = 'touch "$KIOSK_TRIAL"') -> str:
    """A program whose doctor and whose kiosk do as told, and which notes that it was run."""
    return f"""#!/bin/sh
case "$1" in
doctor) {doctor} ;;
run) echo "$KIOSK_LAUNCHED" >> "$KIOSK_DATA/ran"; {run} ;;
esac
"""


WELL_BEHAVED = version()
MIGRATING = version(run=f'"{sys.executable}" -m tests.supervise.migrating; exit 1')
INSTALLED = version(doctor='cat "$KIOSK_DATA/found" || echo \'{"checks": []}\'', run="exit 0")


def write_program(file: Path, program: str) -> Path:
    """Make a file that runs."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(program)
    file.chmod(0o755)
    return file


def put(folder: Path, name: str, program: str = WELL_BEHAVED) -> Shelf:
    """Lay a version on the shelf, to be tried at the next start."""
    shelf = Shelf.of(folder)
    write_program(shelf.program(name), program)
    return shelf.changed(staged=name)


def launch(folder: Path, installed: Path, trial_s: float = 30.0) -> list[str]:
    """Start once; returns what ran, in order."""
    folder.mkdir(exist_ok=True)
    (folder / "ran").write_text("")
    Launcher(folder, ["run"], [str(installed)], trial_s).run()
    return (folder / "ran").read_text().split()


def recorded(folder: Path) -> list[tuple[Any, ...]]:
    """Each event as it is: its place, its id and its number."""
    with closing(Store(folder / FILE_NAME)) as store:
        return store.tuples("SELECT seq, epoch, seqno, id, type FROM outbox ORDER BY seq")


def record(folder: Path) -> None:
    """Something of the device itself."""
    kiosk = bootstrap.open_kiosk(folder)
    with closing(kiosk.store):
        record_start(kiosk)


def kill_at(step: int, folder: Path, installed: Path, program: str) -> bool:
    """Kill a start at a step while a version is to be tried, start again; whether it came as far as the step.

    Fails when the kiosk does not start in one version or the other, or when an event is lost.
    """
    put(folder, "1.0.0")
    launch(folder, installed)
    record(folder)
    before = recorded(folder)
    put(folder, "1.1.0", program)
    command = [sys.executable, "-m", "tests.supervise.cut_launch", str(folder), str(installed), str(step)]
    killed = subprocess.run(command, start_new_session=True, stderr=subprocess.DEVNULL, check=False)
    [*_, runs_now] = launch(folder, installed)
    shelf = Shelf.of(folder)
    assert runs_now == shelf.current
    assert runs_now == "1.0.0" or (runs_now == "1.1.0" and program is WELL_BEHAVED)
    assert not shelf.on_trial
    record(folder)
    after = recorded(folder)
    assert after[: len(before)] == before
    assert [number for _, _, number, *_ in after] == list(range(1, len(after) + 1))
    return killed.returncode < 0
