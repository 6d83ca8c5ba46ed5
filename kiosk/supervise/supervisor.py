"""Keeps a visitor's window on the screen from morning to evening, and a fresh one behind it after each visit.

The specialist's desk and the room's display stand beside it in windows of their own.
"""

import logging
import os
import queue
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from kiosk.domain.codes import Connection, MaintenanceEnd, SessionEnd, Wipe
from kiosk.errors import KioskError
from kiosk.supervise import runs
from kiosk.supervise.cleaning import Cleaning
from kiosk.supervise.line import LineThread
from kiosk.supervise.maintenance import MaintenanceWatch
from kiosk.supervise.network import NetworkWatch
from kiosk.supervise.opening import open_sound, take
from kiosk.supervise.protocol import BEAT_S, Message
from kiosk.supervise.restarts import Restarts
from kiosk.supervise.sites import SiteWatch
from kiosk.supervise.standing import Standing, role_of
from kiosk.supervise.window_process import Program, WindowProcess
from kiosk.usecases.catalogue import settings_document
from kiosk.usecases.device import record_fault, record_start
from kiosk.usecases.maintenance import end_maintenance
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sessions import end_interrupted, end_session

LOG: Final = logging.getLogger(__name__)

OUT_OF_ORDER: Final = "out_of_order"
"""The first screen of a window on a PC that cannot keep one alive."""

Listener = Callable[[Message], None]
"""Hears the windows' messages, the line's, and `gone` whenever the window in front is another or none.

What a standing window says, and that it is gone, carries its `role`.
"""


class Supervisor:
    """Owns the data folder while it runs, until a person closes the window or `stop()` is called."""

    def __init__(  # noqa: PLR0913, PLR0917  the last four have a good default
        self,
        folder: Path,
        start: Message,
        listener: Listener | None = None,
        program: Program | None = None,
        restarts: Restarts | None = None,
        roles: Sequence[str] = (),
    ) -> None:
        self._folder = folder
        self._start = start
        self._listener = listener or (lambda _message: None)
        self._program = program or Program()
        self._restarts = restarts or Restarts()
        # A signal handler puts into it while the loop takes out: no other queue allows that.
        self._inbox: queue.SimpleQueue[tuple[WindowProcess | None, Message]] = queue.SimpleQueue()
        self._current: WindowProcess | None = None
        self._next: WindowProcess | None = None
        self._wanted: Message | None = None
        """What the next window starts with, from the end of a visit until it is in front."""
        self._ended: tuple[str, SessionEnd] | None = None
        """The session that ends with the window in front, once its wipe is proven."""
        self._standing = Standing(roles, self._open_window)
        self._painted = False
        """Whether a visitor's window was ever seen, or ended: only then the others may take the PC's time."""
        self._cleaning = Cleaning(folder)
        self._maintenance = MaintenanceWatch()
        self._settings: Callable[[], Message] = dict
        self._status: Message = {"type": "status", "connection": Connection.OFFLINE}
        self._line: LineThread | None = None
        self._sites = SiteWatch(folder, self._hear_inside)
        self._stopped = False
        self.makes_way = False
        """Whether it ended for a newer version."""

    def run(self) -> None:
        """Live until stopped.

        Raises:
            AlreadyRunning: another kiosk holds this data folder.
            EnvironmentFault: the folder or the database cannot be used.
        """
        lock = take(self._folder)
        try:
            kiosk = open_sound(self._folder)
            with closing(kiosk.store):
                self._settings = lambda: settings_document(kiosk)
                end_interrupted(kiosk, self._cleaning.clean_left_over(kiosk))
                end_maintenance(kiosk, MaintenanceEnd.RESTART)
                record_start(kiosk)
                self._sites.start()
                try:
                    self._live(kiosk)
                finally:
                    self._end_all(kiosk)
        finally:
            lock.release()

    @property
    def window_pid(self) -> int | None:
        """The process id of the window in front."""
        return self._current.pid if self._current is not None else None

    def stop(self) -> None:
        """End from another thread, a signal handler or the listener: nothing is begun any more."""
        self._stopped = True
        self._inbox.put((None, {"type": "stop"}))

    def try_now(self) -> None:
        """The network came back, or a person asks: do not wait for the next attempt."""
        self._inbox.put((None, {"type": "network"}))

    def make_way(self) -> None:
        """A newer version waits: end, if nobody is at it; `makes_way` tells whether that was so."""
        self._inbox.put((None, {"type": "make_way"}))

    def standing_pid(self, role: str) -> int | None:
        """The process id of a standing window."""
        return self._standing.pid(role)

    def tell_window(self, message: Message, role: str = "") -> None:
        """Pass a message to the window that is in front, or to the one of a `role`; used by scripts."""
        self._inbox.put((None, {"type": "tell", "message": message, "role": role}))

    def _hear_inside(self, message: Message) -> None:
        self._inbox.put((None, message))

    def _live(self, kiosk: Kiosk) -> None:
        network = NetworkWatch()
        while not self._stopped:
            self._open_due()
            if network.came_back():
                self._try_again()
            self._mind_maintenance(kiosk)
            try:
                window, message = self._inbox.get(timeout=BEAT_S)
            except queue.Empty:
                pass
            else:
                self._handle(kiosk, window, message)
            for each in self._every_window():
                if each.hangs():
                    LOG.error("window %s hangs", each.pid)
                    self._bury(kiosk, each)

    def _mind_maintenance(self, kiosk: Kiosk) -> None:
        """What cannot be written down now is tried again at the next beat."""
        try:
            if self._maintenance.is_over(kiosk):
                self._spread_news()
        except KioskError as fault:
            LOG.error("%s", fault)  # noqa: TRY400  a fault of the environment, not a bug

    def _handle(self, kiosk: Kiosk, window: WindowProcess | None, message: Message) -> None:
        kind = message["type"]
        if window is None:
            self._from_inside(kind, message)
        elif window not in self._every_window():
            LOG.debug("late word %s of window %s", kind, window.pid)
            return
        elif kind == "gone":
            self._bury(kiosk, window)
            return
        elif window in self._standing:
            self._from_standing(kiosk, kind, window)
            message |= {"role": role_of(window)}
        else:
            self._from_window(kiosk, kind, message, window)
        if kind not in {"beat", "tell"}:
            self._listener(message)

    def _from_inside(self, kind: str, message: Message) -> None:
        if kind == "stop":
            self._stopped = True
        elif kind == "status":
            self._status = message
            self._tell_all(message)
        elif kind in {"renewed", "changed"}:
            self._tell_all(message)
        elif kind == "network":
            self._try_again()
        elif kind == "make_way" and self._current is not None:
            self._current.tell(message)
        elif kind == "tell" and message["role"]:
            self._standing.tell(message["role"], message["message"])
        elif kind == "tell" and self._current is not None:
            self._current.tell(message["message"])

    def _from_window(self, kiosk: Kiosk, kind: str, message: Message, window: WindowProcess) -> None:
        if kind == "painted":
            self._painted = True
            window.tell(self._status)
            if window is self._next:
                window.tell({"type": "show"})
        elif kind == "shown" and window is self._next:
            self._swap(kiosk)
        elif kind == "wake":
            self._spread_news(window)
        elif kind == "visit_ended" and window is self._current and self._wanted is None:
            self._end_visit(message)
        elif kind == "wipe_again" and window is self._current:
            self._wipe_again()
        elif kind == "made_way" and window is self._current and self._wanted is None:
            self.makes_way = self._stopped = True
        elif kind == "closed":
            self._stopped = True

    def _from_standing(self, kiosk: Kiosk, kind: str, window: WindowProcess) -> None:
        if kind == "painted":
            window.tell(self._status)
        elif kind == "wake":
            self._spread_news(window)
        elif kind == "wipe_again":
            self._wipe_again()
        elif kind == "closed":
            self._standing.close(window)
            with self._recording():
                self._clean(kiosk, window)

    def _begin_others(self) -> None:
        """Events travel and what else is no visitor's window begins, not before one was seen or ended.

        A version of the program that shows none leaves nothing behind but its start.
        """
        if self._line is None:
            self._line = LineThread(self._folder, self._hear_inside)
            self._line.start()
        self._standing.open_due()

    def _try_again(self) -> None:
        """The network came back: what waited for it need not wait any longer."""
        self._sites.try_now()
        if self._line is not None:
            self._line.try_now()

    def _spread_news(self, source: WindowProcess | None = None) -> None:
        """Something was recorded: it may travel, and the other windows read it."""
        if self._line is not None:
            self._line.wake()
        self._sites.wake()
        for window in self._every_window():
            if window is not source:
                window.tell({"type": "changed"})

    def _wipe_again(self) -> None:
        self._cleaning.again()
        self._tell_state()

    def _tell_state(self) -> None:
        traces = self._cleaning.traces
        self._tell_all({"type": "not_ready", "traces": traces} if traces else {"type": "ready"})

    def _end_visit(self, message: Message) -> None:
        """Prepare the next window; the one in front stays until that one has painted."""
        if not isinstance(message.get("start"), dict):
            LOG.error("a visit ended without saying what comes next")
            return
        self._wanted = message["start"]
        if "session" in message:
            self._ended = message["session"], SessionEnd(message["end"])

    def _swap(self, kiosk: Kiosk) -> None:
        """The fresh window is in front: the old one goes, with all that it held."""
        old, self._current, self._next, self._wanted = self._current, self._next, None, None
        self._listener({"type": "gone"})
        if old is not None:
            with self._recording():
                self._record_end(kiosk, self._clean(kiosk, old))

    def _bury(self, kiosk: Kiosk, window: WindowProcess) -> None:
        """A window died or hangs: wipe, and write down what was cut; `_open_due` starts another one."""
        LOG.error("window %s is gone", window.pid)
        if window in self._standing:
            self._bury_standing(kiosk, window)
            return
        self._painted = True
        deaths = self._restarts.note_death(time.monotonic())
        in_front = window is self._current
        if in_front:
            self._current = None
            self._listener({"type": "gone"})
        else:
            self._next = None
        with self._recording():
            wiped = self._clean(kiosk, window)
            if in_front:
                self._record_end(kiosk, wiped)
                end_interrupted(kiosk, wiped)
            record_fault(kiosk, "window_gone", f"deaths within ten minutes: {deaths}")
        if self._current is None:
            self._wanted = None
            if self._next is not None:
                self._next.tell({"type": "show"})

    def _bury_standing(self, kiosk: Kiosk, window: WindowProcess) -> None:
        """No visitor was at it: nothing was cut, and the visitor's window goes on."""
        deaths, role = self._standing.lose(window), role_of(window)
        self._listener({"type": "gone", "role": role})
        with self._recording():
            self._clean(kiosk, window)
            record_fault(kiosk, "window_gone", f"{role}; deaths within ten minutes: {deaths}")

    def _clean(self, kiosk: Kiosk, window: WindowProcess) -> Wipe:
        """End a window, wipe what it left, and shut the kiosk to visitors when something resists."""
        window.end()
        wiped = self._cleaning.clean(kiosk, window.run, window.pid)
        if not self._cleaning.is_ready:
            self._tell_state()
        return wiped

    def _record_end(self, kiosk: Kiosk, wiped: Wipe) -> None:
        """The session that was left to the proof is over."""
        ended, self._ended = self._ended, None
        if ended is not None:
            end_session(kiosk, *ended, wiped)

    @contextmanager
    def _recording(self) -> Iterator[None]:
        """A fault of the environment must not end the supervisor; what stays open ends at the next start."""
        try:
            yield
        except KioskError as fault:
            LOG.error("%s", fault)  # noqa: TRY400  a fault of the environment, not a bug
        self._spread_news()

    def _open_due(self) -> None:
        """Start the windows that are missing, unless windows die so often that this has to wait."""
        if self._painted:
            self._begin_others()
        now = time.monotonic()
        if now < self._restarts.not_before or self._next is not None:
            return
        try:
            if self._current is None:
                self._current = self._open_window({"first": "welcome", "show": True})
            elif self._wanted is not None:
                self._next = self._open_window(self._wanted | {"show": False})
            elif self._current.start.get("first") == OUT_OF_ORDER and not self._restarts.out_of_order(now):
                self._wanted = {"first": "welcome"}
        except (OSError, KioskError) as fault:
            self._restarts.note_death(now)
            LOG.error("no window can be started: %s", fault)  # noqa: TRY400  a fault of the environment

    def _open_window(self, start: Message) -> WindowProcess:
        if "role" not in start and self._restarts.out_of_order(time.monotonic()):
            start |= {"first": OUT_OF_ORDER}
        state = {"settings": self._settings(), "not_ready": self._cleaning.traces}
        return WindowProcess(
            self._program,
            self._start | start | state,
            os.environ,
            runs.begin(self._folder),
            lambda window, message: self._inbox.put((window, message)),
        )

    def _every_window(self) -> list[WindowProcess]:
        visitors = (each for each in (self._current, self._next) if each is not None)
        return [*visitors, *self._standing]

    def _tell_all(self, message: Message) -> None:
        for window in self._every_window():
            window.tell(message)

    def _end_all(self, kiosk: Kiosk) -> None:
        behind, front, self._next, self._current = self._next, self._current, None, None
        for each in (*self._standing.close_all(), *([behind] if behind is not None else ())):
            with self._recording():
                self._clean(kiosk, each)
        with self._recording():
            if front is not None:
                wiped = self._clean(kiosk, front)
                self._record_end(kiosk, wiped)
                end_interrupted(kiosk, wiped)
        self._sites.stop()
        if self._line is not None:
            self._line.stop()
            self._line.join()
