"""On which machine the file is at home."""

import json
from datetime import datetime

from kiosk.domain.machine import Machine
from kiosk.errors import Copied
from kiosk.store.database import Store


def machine(store: Store) -> Machine | None:
    """Where the file is at home; None before the first start."""
    row = store.row("SELECT facts FROM machine")
    if row is None:
        return None
    facts = json.loads(row["facts"])
    return Machine(frozenset(facts["parts"]), facts["system"])


def is_strange(store: Store) -> bool:
    """Whether the file was found on another machine than its own, and has not joined anew there."""
    return store.row("SELECT 1 FROM machine WHERE strange_since IS NOT NULL") is not None


def check(store: Store) -> None:
    """Raises Copied where nothing may speak as the computer that the file was copied from."""
    if is_strange(store):
        raise Copied("The disk of this PC is a copy of another computer's.")


def settle(store: Store, here: Machine) -> None:
    """Inside `write()`: the file is at home on this machine."""
    facts = json.dumps({"parts": sorted(here.parts), "system": here.system})
    store.execute("INSERT OR REPLACE INTO machine VALUES (1, ?, NULL)", [facts])


def mark_strange(store: Store, now: datetime) -> None:
    """Inside `write()`: this is another machine than the file's own."""
    store.execute("UPDATE machine SET strange_since = ?", [now.isoformat(timespec="seconds")])
