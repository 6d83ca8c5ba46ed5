"""Runs a piece of a program in a process of its own that is killed at one of its calls on files."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

ROOT = Path(__file__).parents[2]
CALLS = (
    *((os, name) for name in ("open", "replace", "unlink", "rename", "rmdir", "fsync")),
    *((Path, name) for name in ("replace", "unlink", "rmdir", "mkdir")),
)


def killed_after(calls: int, program: str, *words: str | Path) -> bool:
    """Whether the program, which finds `words` in `sys.argv`, was killed before it was through."""
    start = f"from tests.device.killing import die_after; die_after({calls})\n{program}"
    done = subprocess.run([sys.executable, "-c", start, *words], cwd=ROOT, check=False)
    assert done.returncode in {0, -signal.SIGKILL}
    return done.returncode != 0


def die_after(calls: int) -> None:
    """Let so many calls through in this process."""
    made = count()
    for owner, name in CALLS:
        setattr(owner, name, _counted(getattr(owner, name), made, calls))


def _counted(call: Callable[..., object], made: Iterator[int], most: int) -> Callable[..., object]:
    def wrapped(*given: object, **named: object) -> object:
        if next(made) >= most:
            os.kill(os.getpid(), signal.SIGKILL)
        return call(*given, **named)

    return wrapped
