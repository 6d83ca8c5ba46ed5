"""Looks for a secret everywhere that the kiosk and its user have: on the disk and in memory."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from tests.e2e.processes import Centre
from tests.web.internet import Internet

SECRET = "IDNP-2004-forget-me-not-8131"


@contextmanager
def centre(tmp_path: Path, internet: Internet) -> Iterator[Centre]:
    opened = Centre(tmp_path / "home", internet)
    try:
        yield opened
    finally:
        opened.cut_power()


def on_disk(home: Path) -> list[str]:
    """Files that hold the secret, in either spelling."""
    spellings = [SECRET.encode(), SECRET.encode("utf-16-le")]
    found = []
    for path in home.rglob("*"):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            if any(each in content for each in spellings):
                found.append(str(path.relative_to(home)))
    return found


def in_memory(process: psutil.Process) -> int:
    """How often the secret stands in the memory of a process; one that has just ended holds nothing."""
    spellings = [SECRET.encode(), SECRET.encode("utf-16-le")]
    count = 0
    with suppress(FileNotFoundError, ProcessLookupError):
        maps = Path(f"/proc/{process.pid}/maps").read_text()
        with Path(f"/proc/{process.pid}/mem").open("rb", 0) as memory:
            for start, end in re.findall(r"^(\w+)-(\w+) r", maps, re.MULTILINE):
                try:
                    memory.seek(int(start, 16))
                    content = memory.read(int(end, 16) - int(start, 16))
                except (OSError, OverflowError, ValueError):
                    continue  # not to be read by anybody
                count += sum(content.count(each) for each in spellings)
    return count
