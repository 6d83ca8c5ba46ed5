"""A wall clock that a test turns: every process of the kiosk reads from one file how far it is ahead."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.clock import Clock

_THIS_PC = Clock.of_this_pc


def clock(file: Path) -> Clock:
    """The clock of this PC, so many seconds ahead as `file` says; uptime passes as it does."""
    real = _THIS_PC()
    return Clock(lambda: datetime.now(UTC) + timedelta(seconds=float(file.read_text("ascii"))), real.uptime)


def wind(file: Path) -> None:
    """From now on every clock of this process is that one."""
    Clock.of_this_pc = staticmethod(lambda: clock(file))  # type: ignore[method-assign]
