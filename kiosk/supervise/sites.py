"""Asks the sites that visitors found not answering, ever more rarely, until they answer."""

import logging
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kiosk import bootstrap
from kiosk.device import internet
from kiosk.errors import KioskError
from kiosk.supervise.protocol import Message
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sites import note_answer, sites_down

LOG: Final = logging.getLogger(__name__)

MOST_S: Final = 600.0
FAREWELL_S: Final = 1.0
"""A probe under way is not waited for any longer."""


@dataclass(slots=True)
class Turn:
    """When a site is asked next, by the monotonic clock, and the pause after that."""

    due: float
    pause_s: float


class SiteWatch(threading.Thread):
    """Probes from a thread with a store of its own; `tell` hears `changed` when a site answers again."""

    def __init__(
        self,
        folder: Path,
        tell: Callable[[Message], None],
        probe: Callable[[str], bool] = internet.answers,
        first_s: float = 20.0,
    ) -> None:
        super().__init__(name="sites", daemon=True)
        self._folder, self._tell, self._probe, self._first_s = folder, tell, probe, first_s
        self._wake = threading.Event()
        self._ending = threading.Event()
        self._turns: dict[str, Turn] = {}

    def wake(self) -> None:
        """Something was recorded: perhaps that a site does not answer."""
        self._wake.set()

    def try_now(self) -> None:
        """The network came back: the long pauses are forgotten."""
        self._turns = {}
        self._wake.set()

    def stop(self) -> None:
        """End; the next start asks again."""
        self._ending.set()
        self._wake.set()
        self.join(FAREWELL_S)

    def run(self) -> None:
        """The thread's life."""
        kiosk = bootstrap.open_kiosk(self._folder)
        with closing(kiosk.store):
            while not self._ending.is_set():
                self._wake.clear()
                try:
                    pause_s = self._ask_due(kiosk)
                except KioskError as fault:
                    LOG.warning("%s", fault)
                    pause_s = MOST_S
                self._wake.wait(pause_s)

    def _ask_due(self, kiosk: Kiosk) -> float:
        """Ask the sites whose turn it is; returns the seconds until the next turn."""
        now = time.monotonic()
        first = Turn(now + self._first_s, self._first_s)
        turns = {host: self._turns.get(host, replace(first)) for host in sites_down(kiosk)}
        self._turns = turns
        for host, turn in tuple(turns.items()):
            if turn.due > now or self._ending.is_set():
                continue
            if self._probe(host):
                LOG.info("%s answers again", host)
                note_answer(kiosk, host)
                del turns[host]
                self._tell({"type": "changed"})
            else:
                turn.pause_s = min(turn.pause_s * 2, MOST_S)
                turn.due = time.monotonic() + turn.pause_s
        return max(0.0, min((turn.due for turn in turns.values()), default=now + MOST_S) - time.monotonic())
