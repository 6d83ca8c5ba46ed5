"""How much room the database has left in its own quota, and what gives way when it shrinks.

Visits, services, sessions and opinions never give way. First goes what central has received already, then
what the PC says about itself and about sites.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from kiosk.store import outbox
from kiosk.store.database import Store


class Room(StrEnum):
    """Ample; tight from half of the quota on, long before anything is lost; scarce from four fifths on."""

    AMPLE = "ample"
    TIGHT = "tight"
    SCARCE = "scarce"


TIGHT_FROM: Final = 0.5
SCARCE_FROM: Final = 0.8
KEEP_DELIVERED: Final = {
    Room.AMPLE: timedelta(days=30),
    Room.TIGHT: timedelta(days=7),
    Room.SCARCE: timedelta(0),
}
"""How long events stay after their delivery, for a central that comes back from a backup."""


def used(store: Store) -> float:
    """The share of the quota that holds something, from 0 to 1."""
    pages, free, most = (
        store.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_count", "freelist_count", "max_page_count")
    )
    return float((pages - free) / most)


def room(store: Store) -> Room:
    """How much is left."""
    share = used(store)
    if share < TIGHT_FROM:
        return Room.AMPLE
    return Room.TIGHT if share < SCARCE_FROM else Room.SCARCE


def make(store: Store, now: datetime) -> int:
    """Inside `write()`: drop what was delivered long ago, and sooner the less room there is; how many."""
    return outbox.prune(store, now - KEEP_DELIVERED[room(store)])
