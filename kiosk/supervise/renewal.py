"""Brings newer versions in beside the day's work, and asks the kiosk to make way for one at night."""

import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime, time
from pathlib import Path
from typing import Final

from kiosk import bootstrap
from kiosk.device.shelf import Shelf
from kiosk.domain.settings import Settings
from kiosk.errors import KioskError
from kiosk.store import sessions
from kiosk.usecases.catalogue import settings
from kiosk.usecases.device import record_fault
from kiosk.usecases.opening import opening_at
from kiosk.usecases.recording import Kiosk

LOG: Final = logging.getLogger(__name__)

FETCH: Final = (sys.executable, "-m", "kiosk", "update", "fetch", "--gently", "--data")
FIRST_S: Final = 300.0
"""So long the kiosk runs before it makes way: where a version cannot be tried it must not flicker."""
LOOK_S: Final = 60.0
FETCH_S: Final = 6 * 3600.0
AGAIN_S: Final = 900.0
"""After a download that broke off."""
NIGHT: Final = (time(20), time(6))
"""When updates are tried where nobody has told the hours, the centre's time."""
TAKEN_BACK: Final = "update_taken_back"
"""The fault that central is told of, with the version."""


class UpdateWatch(threading.Thread):
    """A thread with a store of its own; `make_way` is called, again and again, while a version waits."""

    def __init__(
        self,
        folder: Path,
        make_way: Callable[[], None],
        fetch: Sequence[str] = FETCH,
        first_s: float = FIRST_S,
    ) -> None:
        super().__init__(name="updates", daemon=True)
        self._folder, self._make_way, self._first_s = folder, make_way, first_s
        self._fetch = (*fetch, str(folder))
        self._ending = threading.Event()
        self._fetching: subprocess.Popen[bytes] | None = None
        self._fetch_at = 0.0

    def stop(self) -> None:
        """End; a download under way goes on from there another time."""
        self._ending.set()

    def run(self) -> None:
        """The thread's life."""
        kiosk = bootstrap.open_kiosk(self._folder)
        with closing(kiosk.store):
            pause_s = self._first_s
            while not self._ending.wait(pause_s):
                pause_s = LOOK_S
                try:
                    self.look(kiosk)
                except KioskError as fault:
                    LOG.warning("%s", fault)
        if self._fetching is not None:
            self._fetching.kill()
            self._fetching.wait()

    def look(self, kiosk: Kiosk) -> None:
        """Tell what was taken back, bring in what is due, ask for a way for what waits."""
        shelf = Shelf.of(self._folder)
        if shelf.untold:
            record_fault(kiosk, TAKEN_BACK, shelf.untold)
            shelf = shelf.changed(untold="")
        self._bring(kiosk.clock.uptime())
        if shelf.staged and self._is_quiet(kiosk, at_once=shelf.at_once):
            self._make_way()

    def _bring(self, now: float) -> None:
        """Start a download when one is due; the one under way is looked after."""
        if self._fetching is not None:
            if (code := self._fetching.poll()) is None:
                return
            self._fetching = None
            self._fetch_at = now + (FETCH_S if code == 0 else AGAIN_S)
        if now >= self._fetch_at:
            self._fetching = subprocess.Popen(
                self._fetch, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )

    def _is_quiet(self, kiosk: Kiosk, *, at_once: bool) -> bool:
        """Whether nobody is served; the window is asked besides, for whoever has not begun yet."""
        if sessions.open_ones(kiosk.store):
            return False
        return at_once or is_night(kiosk, settings(kiosk))


def is_night(kiosk: Kiosk, chosen: Settings) -> bool:
    """Whether the centre is closed, by its hours where it keeps them."""
    now = kiosk.clock.local()
    if chosen.keeps_hours:
        return not opening_at(kiosk, chosen, now).is_open
    return _at_night(now)


def _at_night(now: datetime) -> bool:
    evening, morning = NIGHT
    return not morning <= now.time() < evening
