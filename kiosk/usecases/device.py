"""What this PC says about itself."""

import platform
from datetime import datetime, timedelta
from typing import Final

from kiosk import __version__
from kiosk.domain.codes import SessionEnd
from kiosk.domain.events import DETAIL_LENGTH, DeviceFault, DeviceHealth, DeviceStarted
from kiosk.store import epochs, outbox, room, sessions
from kiosk.store.database import SQLITE_VERSION
from kiosk.store.room import Room
from kiosk.usecases.recording import Kiosk, record

A_WEEK: Final = timedelta(days=7)


def record_start(kiosk: Kiosk) -> None:
    """The program started."""
    with kiosk.store.write():
        boots = epochs.count_start(kiosk.store)
        system = f"{platform.system()} {platform.release()}"[:80]
        python = platform.python_version()
        record(kiosk, None, DeviceStarted(__version__, python, SQLITE_VERSION, system, boots))


def record_fault(kiosk: Kiosk, code: str, detail: str) -> None:
    """Something broke; `detail` must hold nothing personal. What is no text in it becomes a question mark."""
    with kiosk.store.write():
        note_fault(kiosk, code, detail)


def note_fault(kiosk: Kiosk, code: str, detail: str) -> None:
    """Inside `write()`: as `record_fault`."""
    readable = detail.encode("utf-8", "replace").decode().replace("\0", "?")
    record(kiosk, None, DeviceFault(code, readable[:DETAIL_LENGTH]))


def record_health(kiosk: Kiosk, disk_free_mb: int, lockdown: str, clock_ahead_s: float | None = None) -> None:
    """The daily word of this PC about its queue, disk and clock.

    It is on Mondays alone where room is tight, and not given where it is scarce.
    """
    left = room.room(kiosk.store)
    if left is Room.SCARCE or (left is Room.TIGHT and kiosk.clock.today().weekday() > 0):
        return
    counts = outbox.counts(kiosk.store)
    with kiosk.store.write():
        record(
            kiosk,
            None,
            DeviceHealth(
                __version__,
                counts.waiting,
                age_s(kiosk, counts.oldest_waiting),
                counts.refused,
                disk_free_mb,
                None if clock_ahead_s is None else round(clock_ahead_s),
                lockdown,
            ),
        )


def cut_visits(kiosk: Kiosk) -> int:
    """How many sessions a crash or a power cut ended within the last week."""
    return sessions.ended_since(kiosk.store, kiosk.clock.now() - A_WEEK, SessionEnd.CRASH)


def age_s(kiosk: Kiosk, written: str | None) -> int | None:
    """Seconds since an RFC 3339 time of the outbox; never below 0."""
    if written is None:
        return None
    return max(0, round((kiosk.clock.now() - datetime.fromisoformat(written)).total_seconds()))
