"""What a kiosk has in its outbox, for a test to look at."""

import json
from typing import Any

from kiosk.usecases.recording import Kiosk


def recorded(kiosk: Kiosk) -> list[tuple[str, dict[str, Any]]]:
    """Name and data of every event in the outbox, in order."""
    rows = kiosk.store.tuples("SELECT type, data FROM outbox ORDER BY seq")
    return [(kind.removeprefix("md.cups.").removesuffix(".v1"), json.loads(data)) for kind, data in rows]


def names(kiosk: Kiosk) -> list[str]:
    """The names alone."""
    return [name for name, _ in recorded(kiosk)]
