"""Central on this very PC, as a process of its own: for the demo and for tests of the whole."""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk.errors import EnvironmentFault

_LISTENING: Final = re.compile(r"central listening on (http://\S+:(\d+))")


class EmbeddedCentral:
    """Starts, stops and starts again on the same port; what it stored stays in its folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = ""
        self._port = "0"
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> str:
        """Serve; returns the address. Raises EnvironmentFault when central does not come up."""
        self._process = subprocess.Popen(
            [*_kiosk("central", "serve"), "--data", str(self.folder), "--port", self._port],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout is not None  # noqa: S101  it was opened as a pipe
        for line in self._process.stdout:
            if (found := _LISTENING.search(line)) is not None:
                self.url, self._port = found[1], found[2]
                return self.url
        raise EnvironmentFault("Central did not start on this PC.", "Is the extra [central] installed?")

    def stop(self) -> None:
        """Cut central off, as a broken line would."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def command(self, *words: str) -> str:
        """Run a `kiosk central` command on this central's data; returns what it printed."""
        done = subprocess.run(
            [*_kiosk("central", *words), "--data", str(self.folder)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise EnvironmentFault(f"`kiosk central {words[0]}` failed: {done.stderr.strip()}")
        return done.stdout.strip()


def _kiosk(*words: str) -> Sequence[str]:
    """The command line of this very program."""
    return [sys.executable, "-m", "kiosk", *words]
