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
    """The kiosk of `folder`, its database checked first and repaired when it is damaged."""
    found = recovery.damage(folder) if folder.exists() else None
    if found is None:
        return bootstrap.open_kiosk(folder)
    LOG.error("the database is damaged: %s", found)
    done = recovery.repair(folder, Clock.of_this_pc().now())
    kiosk = bootstrap.open_kiosk(folder)
    detail = f"{found}; {done.carried} rows carried over, {done.rotten} events rotten"
    record_fault(kiosk, DatabaseDamaged.code, detail)
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
