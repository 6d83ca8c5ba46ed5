"""Time and ids as arguments, so that every rule can be tried at any hour."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

CENTRE_ZONE: Final = ZoneInfo("Europe/Chisinau")
_PROCESS_START: Final = time.monotonic()


@dataclass(frozen=True, slots=True)
class Clock:
    """The hour and the seconds since start; `now` is aware, `uptime` never goes back."""

    now: Callable[[], datetime]
    uptime: Callable[[], float]

    @classmethod
    def of_this_pc(cls) -> "Clock":
        """The clock of the operating system."""
        return cls(lambda: datetime.now(UTC), lambda: time.monotonic() - _PROCESS_START)

    def local(self) -> datetime:
        """Now, as a clock on the centre's wall shows it."""
        return self.now().astimezone(CENTRE_ZONE)

    def today(self) -> date:
        """The centre's date: ticket numbers begin at 1 with each one."""
        return self.local().date()


@dataclass(frozen=True, slots=True)
class Ids:
    """Where new ids come from: `ordered` holds the time (UUIDv7), `blind` holds nothing (UUIDv4)."""

    ordered: Callable[[], str]
    blind: Callable[[], str]


def midnight(day: date) -> datetime:
    """The first moment of a date at the centre."""
    return datetime.combine(day, datetime.min.time(), CENTRE_ZONE)
