"""The print queue of this PC: the jobs of one window, and how they are taken back with their files."""

import ctypes
import getpass
import logging
import shutil
import subprocess
import sys
from ctypes import POINTER, byref, c_char_p, c_int, c_long
from pathlib import Path
from typing import Final

from kiosk.errors import EnvironmentFault

LOG: Final = logging.getLogger(__name__)

PRINTED: Final = "printed"
"""A file in the folder of a window that has sent a paper to the printer: its jobs, one a line."""
PATIENCE_S: Final = 3.0
_ALL_JOBS: Final = -1


class _Job(ctypes.Structure):
    """`cups_job_t` of libcups."""

    _fields_ = (
        ("id", c_int),
        ("printer", c_char_p),
        ("title", c_char_p),
        ("user", c_char_p),
        ("format", c_char_p),
        ("state", c_int),
        ("size", c_int),
        ("priority", c_int),
        ("completed", c_long),
        ("created", c_long),
        ("processing", c_long),
    )


def title_of(folder: Path) -> str:
    """What the queue shows of a window's jobs: nothing of the visitor, and no other window's name."""
    return f"cups-{folder.name}"


def announce(folder: Path) -> None:
    """Before a paper goes to the printer: leave word that one may lie in the queue. Raises OSError."""
    (folder / PRINTED).touch()


def note_jobs(folder: Path) -> None:
    """After it: write down which jobs are this window's.

    Where nobody can tell, the word that was left stays empty; where the queue has none of them, it goes.
    """
    if sys.platform == "win32":
        return
    try:
        jobs = jobs_called(title_of(folder))
        if jobs:
            (folder / PRINTED).write_text("\n".join(jobs), "utf-8")
        else:
            (folder / PRINTED).unlink()
    except OSError as fault:
        LOG.warning("print jobs were not noted: %s", fault)


def take_back(folder: Path) -> None:
    """Cancel the jobs of a window that printed, and have the spooler forget their files.

    A window that died before it noted them takes all of this user's with it, also what the specialist prints.
    """
    try:
        noted = (folder / PRINTED).read_text("utf-8", errors="replace").split()
    except OSError:
        return
    if sys.platform == "win32":
        jobs = f"Get-CimInstance Win32_PrintJob -Filter \"Document='{title_of(folder)}'\""
        _run(["powershell", "-NoProfile", "-NonInteractive", "-Command", f"{jobs} | Remove-CimInstance"])
    elif noted:
        for job in noted:
            _run(["cancel", "-x", job])
    else:
        _run(["cancel", "-a", "-x", "-u", getpass.getuser()])


def make_default(printer: str) -> None:
    """Send the papers of this user to this printer from now on; raises EnvironmentFault."""
    if sys.platform == "win32":
        command = ["rundll32", "printui.dll,PrintUIEntry", "/y", "/q", "/n", printer]
    else:
        command = ["lpoptions", "-d", printer]
    try:
        subprocess.run(command, capture_output=True, timeout=PATIENCE_S, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise EnvironmentFault(
            f"{printer} was not made the default printer.", "Choose it in the system's settings."
        ) from error


def jobs_called(title: str) -> list[str]:
    """The jobs of this title, waiting and printed, as `cancel` knows them; raises OSError without CUPS."""
    cups = ctypes.CDLL("libcups.so.2")
    jobs = POINTER(_Job)()
    count = cups.cupsGetJobs2(None, byref(jobs), None, 0, _ALL_JOBS)
    if count < 0:
        raise OSError("the print queue does not answer")
    ours = [job for job in jobs[:count] if job.title == title.encode()]
    found = [f"{job.printer.decode()}-{job.id}" for job in ours]
    cups.cupsFreeJobs(count, jobs)
    return found


def _run(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        return
    try:
        subprocess.run(command, capture_output=True, timeout=PATIENCE_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as fault:
        LOG.warning("print jobs were not cancelled: %s", fault)
