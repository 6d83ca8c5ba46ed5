"""The end of a visit: its processes, its print jobs and its folder go; the proof is taken elsewhere."""

import logging
import os
import shutil
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

import psutil

from kiosk.device.print_queue import take_back
from kiosk.supervise.runs import VARIABLE, Run

LOG: Final = logging.getLogger(__name__)

PATIENCE_S: Final = 3.0
GLANCE_S: Final = 0.005
ROUNDS: Final = 3
"""A process may start another one while it is looked at."""


def end_processes(run: Run, leader: int | None = None) -> None:
    """Kill every process of a run and wait; `leader` is its window's process id while that is known."""
    for _ in range(ROUNDS):
        found = processes(run, leader)
        for process in found:
            try:
                process.kill()
            except psutil.Error as fault:
                LOG.info("process %s: %s", process.pid, fault)
        if not found:
            return
        _wait(found)


def processes(run: Run, leader: int | None = None) -> list[psutil.Process]:
    """Every process of a run: known by its environment, by its session, or as a child of such a one.

    Chromium's own processes write over their environment, so no sign alone would do.
    """
    found: dict[int, psutil.Process] = {}
    sessions = {leader}
    everything = [process for process in psutil.process_iter() if process.pid != os.getpid()]
    for process in everything:
        try:
            if process.environ().get(VARIABLE) == run.name:
                found[process.pid] = process
                sessions.add(_session(process.pid))
        except psutil.Error:
            continue  # gone already, or another user's
    sessions -= {None, _session(os.getpid())}
    for process in everything:
        if _session(process.pid) in sessions:
            found[process.pid] = process
    for process in tuple(found.values()):
        try:
            found |= {child.pid: child for child in process.children(recursive=True)}
        except psutil.Error:
            continue
    return [process for process in found.values() if _lives(process)]


def _wait(found: list[psutil.Process]) -> None:
    """Until none of them lives; a dead one that its parent has not yet asked for holds nothing any more."""
    until = time.monotonic() + PATIENCE_S
    while any(map(_lives, found)) and time.monotonic() < until:
        time.sleep(GLANCE_S)


def _session(pid: int) -> int | None:
    """The session of a process, numbered by the process that began it; Windows knows none."""
    if sys.platform == "win32":
        return None
    try:
        return os.getsid(pid)
    except OSError:
        return None


def _lives(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def remove(run: Run) -> None:
    """Take away a run's print jobs and its folder; what resists is found by the proof."""
    if run.folder.is_dir() and not run.folder.is_symlink():
        _open_up(run.folder)
        take_back(run.folder)
        shutil.rmtree(run.folder, onerror=_tell)
    else:
        try:
            run.folder.unlink(missing_ok=True)
        except OSError as fault:
            _tell(None, None, (None, fault, None))


def _open_up(folder: Path) -> None:
    """Give back the right to remove what is in a folder, at every depth; links are left alone."""
    with suppress(OSError):
        folder.chmod(0o700)
        for entry in os.scandir(folder):
            if entry.is_dir(follow_symlinks=False):
                _open_up(Path(entry.path))
            elif sys.platform == "win32":
                Path(entry.path).chmod(0o600)


def _tell(_act: object, _path: object, fault: tuple[object, BaseException, object]) -> None:
    """Without the name: people give files their own."""
    LOG.warning(
        "something was not removed: %s", getattr(fault[1], "strerror", None) or type(fault[1]).__name__
    )
