"""The start of the day: the data folder for this program alone, and a database that is sound."""

import logging
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from kiosk import bootstrap
from kiosk.domain.clock import Clock
from kiosk.errors import AlreadyRunning, DatabaseDamaged, FolderReadOnly
from kiosk.store import recovery
from kiosk.usecases.device import record_fault
from kiosk.usecases.recording import Kiosk

LOG: Final = logging.getLogger(__name__)

LOCK_NAME: Final = "kiosk.lock"


def open_sound(folder: Path) -> Kiosk:
    """The kiosk of `folder`: its database repaired when it is damaged, a copy of another PC's noticed."""
    found = recovery.damage(folder) if folder.exists() else None
    if found is None:
        return _at_home(folder)
    LOG.error("the database is damaged: %s", found)
    done = recovery.repair(folder, Clock.of_this_pc().now())
    kiosk = _at_home(folder)
    detail = f"{found}; {done.carried} rows carried over, {done.rotten} events rotten"
    record_fault(kiosk, DatabaseDamaged.code, detail)
    return kiosk


def _at_home(folder: Path) -> Kiosk:
    kiosk = bootstrap.open_kiosk(folder)
    if not bootstrap.recognise(kiosk, folder):
        LOG.error("the disk is a copy of another computer's: nothing is sent until this one joins by itself")
    return kiosk


def take(folder: Path) -> FileLock:
    """Hold the data folder for this program alone; raises AlreadyRunning and FolderReadOnly."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / LOCK_NAME)
        lock.acquire(timeout=0)
    except Timeout as error:
        raise AlreadyRunning(f"The kiosk is already open on {folder}.") from error
    except OSError as error:
        raise FolderReadOnly(f"The data folder {folder} cannot be used: {error.strerror}.") from error
    return lock
