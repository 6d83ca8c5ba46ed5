"""Updates in earnest: real versions of the kiosk from a real central, and kills at each step of a start.

The versions are copies of this checkout with another number. One of them changes the database and shows no
window.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Final

from build.release import Publisher, publish
from kiosk import __version__
from kiosk.device.shelf import Shelf
from kiosk.supervise.embedded_central import EmbeddedCentral
from tests.e2e.processes import until
from tests.supervise.launching import INSTALLED, MIGRATING, WELL_BEHAVED, kill_at, recorded, write_program
from tests.torture import versions

VISIT: Final = json.dumps({"mode": "specialist", "reason": "pensii", "language": "ro"})
PROGRAM: Final = f"""#!/bin/sh
PYTHONPATH=$(dirname "$0")/_internal exec "{sys.executable}" -m kiosk "$@"
"""
STARTED: Final = "md.cups.device.started.v1"
STARTS: Final = 3
"""Of the first version, of the bad one on trial, and of the first one again."""
OF_TOMORROW: Final = """

@STEPS(name="9999_tomorrow")
def _tomorrow(db: Database) -> None:
    db.execute("CREATE TABLE of_tomorrow (id INTEGER PRIMARY KEY) STRICT")
"""


def sweep(folder: Path) -> dict[str, int]:
    """Kill a start at each of its steps, for a good version and for a bad one; how many steps each had.

    Raises AssertionError where the kiosk does not start afterwards, or an event is lost.
    """
    installed = write_program(folder / "installed", INSTALLED)
    steps = {}
    for name, program in (("good", WELL_BEHAVED), ("bad", MIGRATING)):
        steps[name] = next(
            step for step in count(1) if not kill_at(step, folder / f"{name}{step}", installed, program)
        )
    return steps


class Pc:
    """A PC with the program installed, and an agency that publishes at a central."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.data = folder, folder / "data"
        self.central = EmbeddedCentral(folder / "central")
        self.repository, self.keys = self.central.folder / "updates", folder / "keys"
        self.root = Publisher(self.repository, self.keys).make_keys()
        self.program = self.copy(__version__) / "kiosk"
        self.environment = os.environ | {
            "KIOSK_DATA": str(self.data),
            "KIOSK_CREDENTIALS": "file",
            "QT_QPA_PLATFORM": "offscreen",
        }

    def copy(self, version: str, change: Callable[[Path], None] = lambda _copy: None) -> Path:
        """The program as another version, changed."""
        place = self.folder / version
        change(versions.copy(place / "_internal", version, self.root))
        write_program(place / "kiosk", PROGRAM)
        return place

    def publish(self, version: str, change: Callable[[Path], None] = lambda _copy: None) -> None:
        """Offer another version."""
        place = self.copy(version, change)
        publish(place, version, self.repository, self.keys)

    def kiosk(self, *words: str, given: str = "") -> str:
        """What a command of the installed program prints."""
        done = subprocess.run(
            [self.program, *words],
            input=given,
            env=self.environment,
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def told(self, *words: str) -> Any:
        """The same of a command that tells in JSON."""
        return json.loads(self.kiosk(*words, "--json"))

    @contextmanager
    def running(self) -> Iterator[None]:
        """The kiosk at work until the end of the block, which is that of SIGTERM."""
        with subprocess.Popen(
            [self.program, "run", "--windowed"], env=self.environment, cwd=self.folder
        ) as run:
            try:
                yield
            finally:
                run.terminate()

    def uses(self, version: str) -> bool:
        """Whether that version is in use and proven."""
        shelf = Shelf.of(self.data)
        return shelf.current == version and not shelf.on_trial


def prove(folder: Path) -> Iterator[tuple[str, bool]]:
    """The steps of two years of updates, and whether each of them holds."""
    pc = Pc(folder)
    pc.central.command("create-centre", "lozova", "Lozova")
    pc.central.start()
    try:
        pc.kiosk("enrol", pc.central.url, pc.central.command("enrolment-code", "lozova"))
        yield "installed and joined", pc.told("update", "status")["version"] == __version__
        pc.publish("1.0.0")
        yield "a version is offered", pc.told("update", "check")["newer"] == "1.0.0"
        yield "and brought in", pc.told("update", "fetch")["staged"] == "1.0.0"
        with pc.running():
            until(lambda: pc.uses("1.0.0"))
            yield "tried at the next start, and kept", True
            yield "every command is its own", pc.told("update", "status")["version"] == "1.0.0"
            pc.kiosk("visits", "add", "-", given=VISIT)
        pc.publish("1.1.0", _spoil)
        pc.kiosk("update", "fetch")
        with pc.running():
            until(lambda: Shelf.of(pc.data).failed == ("1.1.0",))
            yield "a version without a window is taken back", pc.uses("1.0.0")
            until(lambda: [kind for *_, kind in recorded(pc.data)].count(STARTED) == STARTS)
        yield "and not offered again", pc.told("update", "check")["newer"] is None
        numbers = [number for _, _, number, *_ in recorded(pc.data)]
        yield "no number missing, none twice", numbers == list(range(1, len(numbers) + 1))
        sent = pc.told("sync", "--once")
        yield "nothing refused at central", (sent["refused"], sent["waiting"]) == (0, 0)
        events = json.loads(pc.central.command("report", "--json"))["events"]
        yield "every event at central once", sum(events.values()) >= len(numbers)
        pc.publish("1.2.0")
        pc.kiosk("update", "fetch")
        with pc.running():
            until(lambda: pc.uses("1.2.0"))
            yield "a newer one is tried, and kept", True
    finally:
        pc.central.stop()


def _spoil(copy: Path) -> None:
    """Make of it a version that changes the database and shows no window."""
    migrations = copy / "kiosk" / "store" / "migrations.py"
    migrations.write_text(migrations.read_text() + OF_TOMORROW)
    (copy / "kiosk" / "ui" / "app.py").write_text("raise SystemExit(1)")
