"""Keeps one window on the screen from morning to evening, and a fresh one behind it after each visit."""

import logging
import os
import queue
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from kiosk import bootstrap
from kiosk.domain.clock import Clock
from kiosk.domain.codes import Connection, SessionEnd, Wipe
from kiosk.errors import AlreadyRunning, DatabaseDamaged, FolderReadOnly
from kiosk.store import recovery
from kiosk.supervise import runs
from kiosk.supervise.line import LineThread
from kiosk.supervise.proof import findings
from kiosk.supervise.protocol import BEAT_S, HANGS_AFTER_S, Message
from kiosk.supervise.runs import Run
from kiosk.supervise.window_process import WindowProcess
from kiosk.supervise.wipe import wipe
from kiosk.usecases.catalogue import settings_document
from kiosk.usecases.device import record_fault, record_start
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sessions import end_interrupted, end_session

LOG: Final = logging.getLogger(__name__)

LOCK_NAME: Final = "kiosk.lock"
CALM_S: Final = 600.0
MOST_RESTARTS: Final = 3
"""More deaths than this within `CALM_S` slow the restarts down: a broken PC must not flicker all day."""
SLOW_RESTART_S: Final = 20.0

Listener = Callable[[Message], None]


class Supervisor:
    """Owns the data folder while it runs, until a person closes the window or `stop()` is called."""

    def __init__(
        self,
        folder: Path,
        start: Message,
        listener: Listener | None = None,
        patience_s: float = HANGS_AFTER_S,
    ) -> None:
        self._folder = folder
        self._patience_s = patience_s
        self._start = start
        self._listener = listener or (lambda _message: None)
        self._inbox: queue.Queue[tuple[WindowProcess | None, Message]] = queue.Queue()
        self._current: WindowProcess | None = None
        self._next: WindowProcess | None = None
        self._settings: Callable[[], Message] = dict
        self._status: Message = {"type": "status", "connection": Connection.OFFLINE}
        self._deaths: list[float] = []
        self._open_at: float | None = None
        self._ended: tuple[WindowProcess, str, SessionEnd] | None = None
        self._dirty: list[tuple[Run, int | None]] = []
        self._line: LineThread | None = None
        self._stopped = False

    def run(self) -> None:
        """Live until stopped.

        Raises:
            AlreadyRunning: another kiosk holds this data folder.
            EnvironmentFault: the folder or the database cannot be used.
        """
        lock = _take(self._folder)
        try:
            kiosk = open_sound(self._folder)
            with closing(kiosk.store):
                self._settings = lambda: settings_document(kiosk)
                self._wipe_left_over(kiosk)
                record_start(kiosk)
                self._line = LineThread(self._folder, lambda message: self._inbox.put((None, message)))
                self._line.start()
                self._current = self._open_window(self._start | {"show": True})
                try:
                    self._live(kiosk)
                finally:
                    self._end_all()
        finally:
            lock.release()

    @property
    def window_pid(self) -> int | None:
        """The process id of the window in front."""
        return self._current.pid if self._current is not None else None

    def stop(self) -> None:
        """End from another thread or a signal handler."""
        self._inbox.put((None, {"type": "stop"}))

    def try_now(self) -> None:
        """The network came back, or a person asks: do not wait for the next attempt."""
        self._inbox.put((None, {"type": "network"}))

    def tell_window(self, message: Message) -> None:
        """Pass a message to the window that is in front; used by a script."""
        self._inbox.put((None, {"type": "tell", "message": message}))

    def _live(self, kiosk: Kiosk) -> None:
        while not self._stopped:
            try:
                window, message = self._inbox.get(timeout=BEAT_S)
            except queue.Empty:
                pass
            else:
                self._handle(kiosk, window, message)
            for window in (self._current, self._next):
                if window is not None and window.hangs(self._patience_s):
                    LOG.error("window %s hangs", window.pid)
                    window.end()
            if self._open_at is not None and time.monotonic() >= self._open_at:
                self._open_at = None
                self._current = self._open_window(self._start | {"show": True, "first": "maintenance"})

    def _handle(self, kiosk: Kiosk, window: WindowProcess | None, message: Message) -> None:
        kind = message["type"]
        if window is None:
            self._from_inside(kind, message)
        elif window not in {self._current, self._next}:
            LOG.debug("late word %s of window %s", kind, window.pid)
        elif kind == "gone":
            self._bury(kiosk, window)
        else:
            window.beat()
            self._from_window(kiosk, kind, message, window)
        if kind not in {"beat", "tell"}:
            self._listener(message)

    def _from_inside(self, kind: str, message: Message) -> None:
        if kind == "stop":
            self._stopped = True
        elif kind == "status":
            self._status = message
            self._tell_all(message)
        elif kind == "renewed":
            self._tell_all(message)
        elif kind == "network" and self._line is not None:
            self._line.try_now()
        elif kind == "tell" and self._current is not None:
            self._current.tell(message["message"])

    def _from_window(self, kiosk: Kiosk, kind: str, message: Message, window: WindowProcess) -> None:
        if kind == "painted":
            window.tell(self._status)
            if window is self._next:
                window.tell({"type": "show"})
        elif kind == "shown" and window is self._next:
            self._swap(kiosk)
        elif kind == "wake" and self._line is not None:
            self._line.wake()
        elif kind == "network" and self._line is not None:
            self._line.try_now()
        elif kind == "wipe_again":
            self._wipe_again(kiosk, window)
        elif kind == "visit_ended" and self._next is None:
            if "session" in message:
                self._ended = (window, message["session"], SessionEnd(message["end"]))
            self._next = self._open_window(self._start | message["start"] | {"show": False})
        elif kind == "closed":
            self._stopped = True

    def _swap(self, kiosk: Kiosk) -> None:
        """The fresh window is in front: the old one goes, with all that it held."""
        old, self._current, self._next = self._current, self._next, None
        if old is not None:
            old.end()
            self._close(kiosk, old)

    def _bury(self, kiosk: Kiosk, window: WindowProcess) -> None:
        """A window died or was ended for hanging: write it down, start again from the welcome screen."""
        window.end()
        now = time.monotonic()
        self._deaths = [death for death in self._deaths if now - death < CALM_S] + [now]
        LOG.error("window %s is gone", window.pid)
        if window is self._next:
            self._wipe(kiosk, window.run, window.pid)
            self._next = self._open_window(window.start)
            return
        self._close(kiosk, window)
        record_fault(kiosk, "window_gone", f"deaths within ten minutes: {len(self._deaths)}")
        if self._line is not None:
            self._line.wake()
        self._current = None
        if self._next is not None:
            self._next.tell({"type": "show"})
        elif len(self._deaths) > MOST_RESTARTS:
            self._open_at = now + SLOW_RESTART_S
        else:
            self._current = self._open_window(self._start | {"show": True})

    def _close(self, kiosk: Kiosk, window: WindowProcess) -> None:
        """Wipe what a window left, prove it, and end its visit with what the proof found."""
        wiped = self._wipe(kiosk, window.run, window.pid)
        if self._ended is not None and self._ended[0] is window:
            _, session, end = self._ended
            end_session(kiosk, session, end, wiped)
            self._ended = None
        end_interrupted(kiosk, wiped)
        if self._line is not None:
            self._line.wake()

    def _wipe_left_over(self, kiosk: Kiosk) -> None:
        """Before the first window: what a crash or a power cut left is wiped and proven, its visits ended."""
        left = runs.left_over(self._folder)
        results = [self._wipe(kiosk, run, None) for run in left]
        end_interrupted(
            kiosk, Wipe.DIRTY if Wipe.DIRTY in results else Wipe.CLEAN if left else Wipe.NOT_NEEDED
        )

    def _wipe(self, kiosk: Kiosk, run: Run, pid: int | None) -> Wipe:
        wipe(run, pid)
        found = findings(self._folder, run, pid)
        if not found:
            return Wipe.CLEAN
        LOG.error("run %s is not clean: %s", run.name, found)
        record_fault(kiosk, "wipe_dirty", ", ".join(found))
        self._dirty.append((run, pid))
        self._tell_all({"type": "not_ready"})
        return Wipe.DIRTY

    def _wipe_again(self, kiosk: Kiosk, window: WindowProcess) -> None:
        """A specialist asks for another try."""
        resisting, self._dirty = self._dirty, []
        for run, pid in resisting:
            self._wipe(kiosk, run, pid)
        window.tell({"type": "not_ready" if self._dirty else "ready"})

    def _open_window(self, start: Message) -> WindowProcess:
        start = start | {"settings": self._settings(), "not_ready": bool(self._dirty)}
        run = runs.begin(self._folder)
        return WindowProcess(start, os.environ, run, lambda *heard: self._inbox.put(heard))

    def _tell_all(self, message: Message) -> None:
        for window in (self._current, self._next):
            if window is not None:
                window.tell(message)

    def _end_all(self) -> None:
        for window in (self._current, self._next):
            if window is not None:
                window.end()
                wipe(window.run, window.pid)
        if self._line is not None:
            self._line.stop()
            self._line.join()


def open_sound(folder: Path) -> Kiosk:
    """The kiosk of `folder`, its database checked first and repaired when it is damaged."""
    found = recovery.damage(folder) if folder.exists() else None
    if found is None:
        return bootstrap.open_kiosk(folder)
    LOG.error("the database is damaged: %s", found)
    done = recovery.repair(folder, Clock.of_this_pc().now())
    kiosk = bootstrap.open_kiosk(folder)
    detail = f"{found}; {done.carried} rows carried over, {done.rotten} events rotten"
    record_fault(kiosk, DatabaseDamaged.code, detail)
    return kiosk


def _take(folder: Path) -> FileLock:
    """Hold the data folder for this program alone."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / LOCK_NAME)
        lock.acquire(timeout=0)
    except Timeout as error:
        raise AlreadyRunning(f"The kiosk is already open on {folder}.") from error
    except OSError as error:
        raise FolderReadOnly(f"The data folder {folder} cannot be used: {error.strerror}.") from error
    return lock
