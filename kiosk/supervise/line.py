"""The sync engine at work all day, in a thread of its own with a store of its own."""

import logging
import random
import shutil
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk import bootstrap
from kiosk.device import internet
from kiosk.device.tiers import here
from kiosk.domain.codes import Connection
from kiosk.errors import DiskFull, InputFault, KioskError
from kiosk.store import documents, reserve, room
from kiosk.supervise.guides import AskBeside
from kiosk.sync.engine import Pass
from kiosk.sync.exchange import Line
from kiosk.usecases.answers import release_answers
from kiosk.usecases.device import record_fault, record_health
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.visits import begin_day

if TYPE_CHECKING:
    from datetime import date

LOG: Final = logging.getLogger(__name__)

POLL_S: Final = 300.0
"""Central is asked this often for news when nothing waits."""
JOIN_POLL_S: Final = 30.0
"""A PC that central does not accept looks this often whether it has joined anew."""

Tell = Callable[[dict[str, object]], None]


class LineThread(threading.Thread):
    """Sends what waits, keeps house once a day, and tells the supervisor how the line stands."""

    def __init__(self, folder: Path, tell: Tell) -> None:
        super().__init__(name="line", daemon=True)
        self._folder = folder
        self._tell = tell
        self._wake = threading.Event()
        self._try_now = threading.Event()
        self._ending = threading.Event()
        self._housekept: date | None = None
        self._denied = False
        self._clock_ahead_s: float | None = None

    def wake(self) -> None:
        """Something was recorded."""
        self._wake.set()

    def try_now(self) -> None:
        """The network came back, or a person asked: forget the failures."""
        self._try_now.set()
        self._wake.set()

    def stop(self) -> None:
        """End after the exchange that is under way; what waits stays in the store."""
        self._ending.set()
        self._wake.set()

    def run(self) -> None:
        """The thread's life."""
        kiosk = bootstrap.open_kiosk(self._folder)
        with closing(kiosk.store):
            line: Line | None = None
            while not self._ending.is_set():
                self._wake.clear()
                wait_s = POLL_S
                try:
                    self._keep_house(kiosk)
                    line = self._open(kiosk, line)
                    wait_s = self._exchange(kiosk, line)
                except DiskFull as fault:
                    freed = reserve.give_back(self._folder)
                    LOG.error("%s reserve freed: %s", fault, freed)  # noqa: TRY400  a fault of the environment
                    self._make_room(kiosk)
                except KioskError as fault:
                    LOG.warning("%s", fault)
                    self._tell({"type": "status", "connection": Connection.DENIED, "detail": str(fault)})
                self._wake.wait(wait_s)
            if line is not None:
                line.central.close()

    def _make_room(self, kiosk: Kiosk) -> None:
        """Nothing fits any more: what was delivered goes at once."""
        try:
            with kiosk.store.write():
                dropped = room.make(kiosk.store, kiosk.clock.now())
        except KioskError as fault:
            LOG.warning("%s", fault)
        else:
            LOG.info("%d delivered events dropped", dropped)

    def _open(self, kiosk: Kiosk, line: Line | None) -> Line:
        """The line there is; where central accepts it no more, another one once this PC has joined anew."""
        if line is not None and not self._denied:
            return line
        opened = bootstrap.open_line(kiosk, self._folder)
        fresh = replace(opened, take_guides=AskBeside(self._folder, self._ending.is_set))
        if line is not None and not fresh.is_other(line):
            fresh.central.close()
            return line
        if line is not None:
            line.central.close()
        return fresh

    def _exchange(self, kiosk: Kiosk, line: Line) -> float:
        """Talk with central; returns the seconds until it may be tried again."""
        if self._try_now.is_set():
            self._try_now.clear()
            line.engine.forget_failures()
        pause = line.engine.not_before_s - kiosk.clock.uptime()
        if pause > 0:
            return self._patience(pause)
        before = _versions(kiosk)
        talk = line.talk(kiosk.store, kiosk.clock.now(), self._ending.is_set)
        done = talk.brought
        self._denied = done.state is Connection.DENIED
        if done.clock_ahead_s is not None:
            self._clock_ahead_s = done.clock_ahead_s
        for complaint in talk.complaints:
            LOG.warning("%s", complaint)
            if isinstance(complaint, InputFault):
                record_fault(kiosk, complaint.code, complaint.detail)
        if _versions(kiosk) != before:
            self._tell({"type": "renewed"})
        self._report(done)
        pause = line.engine.not_before_s - kiosk.clock.uptime()
        return self._patience(pause) if pause > 0 else 0.0 if done.more else POLL_S

    def _patience(self, pause: float) -> float:
        """How long to sleep of a pause: somebody may enrol anew a PC that central does not accept."""
        return min(pause, JOIN_POLL_S) if self._denied else pause

    def _report(self, done: Pass) -> None:
        LOG.info(
            "sync %s: %d delivered, %d refused, %d wait. %s",
            done.state,
            done.delivered,
            done.refused,
            done.waiting,
            done.detail,
        )
        state = done.state
        if state is Connection.OFFLINE and internet.is_there():
            state = Connection.BUSY  # central alone is away: visitors can do their services
        self._tell({"type": "status", "connection": state, "waiting": done.waiting, "detail": done.detail})

    def _keep_house(self, kiosk: Kiosk) -> None:
        """Once a day: end yesterday's visits, release answers, drop what was delivered long ago."""
        kiosk.store.checkpoint()
        today = kiosk.clock.today()
        if self._housekept == today:
            return
        begin_day(kiosk)
        release_answers(kiosk, random.SystemRandom().shuffle)
        with kiosk.store.write():
            room.make(kiosk.store, kiosk.clock.now())
        reserve.set_apart(self._folder)
        free_mb = shutil.disk_usage(self._folder).free // 2**20
        record_health(kiosk, free_mb, here().tier(), self._clock_ahead_s)
        self._housekept = today


def _versions(kiosk: Kiosk) -> tuple[str | None, str | None]:
    return documents.etag(kiosk.store, "catalogue"), documents.etag(kiosk.store, "settings")
