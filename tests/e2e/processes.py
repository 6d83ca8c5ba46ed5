"""A kiosk in processes of its own, led by a test: its windows see the Internet of the test alone."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import psutil

from kiosk import bootstrap
from tests.supervise.living import end
from tests.web.internet import Internet

PATIENCE_S = 40.0


class Centre:
    """The kiosk's processes; `home` is everything that their user has."""

    def __init__(self, home: Path, internet: Internet) -> None:
        self.home, self.data = home, home / "data"
        (home / "tmp").mkdir(exist_ok=True)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.centre", str(self.data), str(internet.port)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=os.environ | {"HOME": str(home), "TMPDIR": str(home / "tmp")},
        )
        self.window = self._hear("ready")

    def do(self, what: str) -> int:
        """Have the visitor do something; the id of the window in front afterwards."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{what}\n")
        self.process.stdin.flush()
        return self._hear(what)

    def cut_power(self) -> None:
        """Everything ends in this instant."""
        if self.process.poll() is not None:
            return
        end(*self.processes())
        self.process.communicate()

    def processes(self) -> list[psutil.Process]:
        return [psutil.Process(self.process.pid), *psutil.Process(self.process.pid).children(recursive=True)]

    def ended(self) -> list[dict[str, object]]:
        """The data of every session that ended."""
        kiosk = bootstrap.open_kiosk(self.data)
        with closing(kiosk.store):
            query = "SELECT data FROM outbox WHERE type = 'md.cups.session.ended.v1' ORDER BY seq"
            return [json.loads(data) for (data,) in kiosk.store.tuples(query)]

    def _hear(self, what: str) -> int:
        assert self.process.stdout is not None
        told, _, number = self.process.stdout.readline().strip().rpartition(" ")
        assert told == what
        return int(number)


def until(what: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
    """Wait for what another process does."""
    deadline = time.monotonic() + patience_s
    while not what():
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.05)
