"""The end of a visit: its processes, its print jobs and its folder go; the proof is taken elsewhere."""

import getpass
import logging
import os
import shutil
import subprocess
from collections.abc import Iterable
from typing import Final

import psutil

from kiosk.supervise.runs import VARIABLE, Run

LOG: Final = logging.getLogger(__name__)

PATIENCE_S: Final = 3.0
ROUNDS: Final = 3
"""A process may start another one while it is looked at."""


def wipe(run: Run, session: int | None = None) -> None:
    """Take away what a visit left; what resists is found by the proof. `session`: the window's process id."""
    for _ in range(ROUNDS):
        if not _kill(processes(run, session)):
            break
    _cancel_prints()
    shutil.rmtree(run.folder, onerror=_tell)


def processes(run: Run, session: int | None = None) -> list[psutil.Process]:
    """Every process of a run: known by its environment, or by the session that its window leads.

    Chromium's own processes write over their environment, so neither sign alone would do.
    """
    found = []
    for process in psutil.process_iter():
        try:
            if process.status() == psutil.STATUS_ZOMBIE:
                continue
            if process.environ().get(VARIABLE) == run.name or _is_of(session, process.pid):
                found.append(process)
        except psutil.Error:
            continue  # gone already, or another user's
    return found


def _is_of(session: int | None, pid: int) -> bool:
    if session is None or not psutil.POSIX:
        return False
    try:
        return os.getsid(pid) == session
    except OSError:
        return False


def _kill(found: Iterable[psutil.Process]) -> bool:
    """Kill them and wait; whether there were any."""
    killed = []
    for process in found:
        try:
            process.kill()
        except psutil.Error as fault:
            LOG.info("process %s: %s", process.pid, fault)
        killed.append(process)
    psutil.wait_procs(killed, timeout=PATIENCE_S)
    return bool(killed)


def _cancel_prints() -> None:
    """Cancel this user's print jobs and have CUPS forget their files."""
    cancel = shutil.which("cancel")
    if cancel is None:
        return
    try:
        subprocess.run(
            [cancel, "-a", "-x", "-u", getpass.getuser()],
            capture_output=True,
            timeout=PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as fault:
        LOG.warning("print jobs were not cancelled: %s", fault)


def _tell(_act: object, path: object, fault: object) -> None:
    LOG.warning("%s was not removed: %s", path, fault)
