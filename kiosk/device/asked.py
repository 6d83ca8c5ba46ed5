"""When news were asked for last, and what was wrong with the answer: noted for the doctor."""

import json
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.device.files import write_whole

_FILE: Final = "asked.json"


def note(folder: Path, now: datetime, trouble: str) -> None:
    """News of this folder were asked for; `trouble` is the code of a fault, empty when all was well."""
    write_whole(folder / _FILE, json.dumps([now.isoformat(), trouble]).encode())


def last(folder: Path) -> tuple[datetime, str] | None:
    """What `note` wrote last."""
    with suppress(OSError, ValueError, TypeError):
        moment, trouble = json.loads((folder / _FILE).read_text("utf-8"))
        return datetime.fromisoformat(moment), str(trouble)
    return None


def is_due(folder: Path, now: datetime, every: timedelta) -> bool:
    """Whether nobody has asked for so long, or the clock was turned back since."""
    before = last(folder)
    return before is None or not timedelta() <= now - before[0] < every
