"""A throw-away PostgreSQL for the tests, from the binaries that the system's package brings."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import quote

_PLACES = "/usr/lib/postgresql"


def binaries() -> Path | None:
    """The folder of `initdb` and `pg_ctl`, of the newest version installed."""
    found = sorted(Path(_PLACES).glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


class Cluster:
    """One PostgreSQL that listens only on a socket in a folder of its own; `durable` waits for the disk."""

    def __init__(self, programs: Path, *, durable: bool = False) -> None:
        self._programs = programs
        self._folder = Path(tempfile.mkdtemp(prefix="cups-pg-"))
        self._user = None if os.name == "nt" or os.getuid() else "postgres"
        if self._user:
            shutil.chown(self._folder, self._user)
        self._run(
            "initdb",
            "-A",
            "trust",
            "-U",
            "central",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
            "-D",
            self._data,
        )
        options = f"-k {self._folder} -c listen_addresses='' -c fsync={'on' if durable else 'off'}"
        self._run("pg_ctl", "start", "-w", "-s", "-D", self._data, "-l", f"{self._folder}/log", "-o", options)

    def database(self, name: str) -> str:
        """Create a database; its URL."""
        self._run("createdb", "-h", str(self._folder), "-U", "central", name)
        return f"postgresql://central@{quote(str(self._folder), safe='')}/{name}"

    def stop(self) -> None:
        """Stop it and remove everything."""
        self._run("pg_ctl", "stop", "-s", "-m", "immediate", "-D", self._data)
        shutil.rmtree(self._folder)

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    def _run(self, program: str, *arguments: str) -> None:
        # The server keeps the handles it is given, so a pipe would never end.
        subprocess.run(
            [str(self._programs / program), *arguments],
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            user=self._user,
            cwd=self._folder,
        )
