"""Ends a technician's work on the PC when its time is up: nobody can leave it open by forgetting."""

from kiosk.domain.codes import MaintenanceEnd
from kiosk.usecases.maintenance import end_maintenance, entry
from kiosk.usecases.recording import Kiosk


class MaintenanceWatch:
    """Counts from when it first sees an entry, by a clock that nobody can turn."""

    def __init__(self) -> None:
        self._entry = ""
        self._seen_at = 0.0

    def is_over(self, kiosk: Kiosk) -> bool:
        """Whether it has ended it just now, in a transaction. Raises EnvironmentFault."""
        opened = entry(kiosk)
        if opened is None:
            return False
        now = kiosk.clock.uptime()
        if opened.id != self._entry:
            self._entry, self._seen_at = opened.id, now
        if now - self._seen_at < opened.minutes * 60:
            return False
        return end_maintenance(kiosk, MaintenanceEnd.TIMER)
