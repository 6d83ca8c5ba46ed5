"""When a window that died is started again: at once, or slowly when this PC cannot keep one alive."""

from typing import Final

CALM_S: Final = 600.0
MOST_DEATHS: Final = 3
"""More deaths than this within `CALM_S`, and the PC is out of order: it must not flicker all day."""
SLOW_RESTART_S: Final = 20.0


class Restarts:
    """Remembers deaths. Times are seconds of a clock that never goes back."""

    def __init__(self, slow_restart_s: float = SLOW_RESTART_S) -> None:
        self.not_before = 0.0
        """The next start waits until this moment."""
        self._slow_restart_s = slow_restart_s
        self._deaths: list[float] = []

    def note_death(self, now: float) -> int:
        """A window died; returns the deaths of the last ten minutes.

        The first screen that says "out of order" comes at once, only its own deaths slow it down.
        """
        self._deaths = [death for death in self._deaths if now - death < CALM_S] + [now]
        if len(self._deaths) > MOST_DEATHS + 1:
            self.not_before = now + self._slow_restart_s
        return len(self._deaths)

    def out_of_order(self, now: float) -> bool:
        """Whether windows died too often of late."""
        return sum(now - death < CALM_S for death in self._deaths) > MOST_DEATHS
