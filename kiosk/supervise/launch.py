"""Starts the version of the program in use, tries a new one, and brings the one before back when that fails.

This is always the program as it was installed, which no update replaces: however bad a version is, what
judges it is not part of it. A new version is on trial until its doctor has found nothing worse than the one
before did and its welcome screen stands. Whatever cuts the trial, a crash, a hang or a power cut, its record
stands on the disk from before its first start, so that the next start takes it back.
"""

import json
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import psutil

from kiosk import __version__
from kiosk.device.shelf import LAUNCHED, Shelf, check_room
from kiosk.domain.versions import newest
from kiosk.errors import DatabaseDamaged, KioskError
from kiosk.supervise.opening import take
from kiosk.supervise.protocol import Message

LOG: Final = logging.getLogger(__name__)

RENEW_CODE: Final = 75
"""What a kiosk ends with that made way for a version that waits."""
TRIAL: Final = "KIOSK_TRIAL"
"""In the environment of a version on trial: the file by which it says that its welcome screen stands."""
INSTALLED: Final = (sys.executable, "-m", "kiosk")
TRIAL_S: Final = 120.0
"""From the start to the welcome screen, on a cold disk; its doctor gets as long before."""
_LOOK_S: Final = 0.1
_DOCTOR: Final = ("doctor", "--json")


def tell_trial(message: Message, stop: Callable[[], None]) -> None:
    """On trial: say that the welcome screen stands, or end a kiosk whose first window is gone before that."""
    if message.get("role") or not (file := os.environ.get(TRIAL)):
        return
    if message["type"] == "painted":
        Path(file).touch()
        del os.environ[TRIAL]
    elif message["type"] == "gone":
        stop()


class Launcher:
    """Keeps the kiosk running until it ends by itself or is stopped."""

    def __init__(
        self,
        data: Path,
        arguments: Sequence[str],
        installed: Sequence[str] = INSTALLED,
        trial_s: float = TRIAL_S,
    ) -> None:
        self._data = data.absolute()
        self._arguments = arguments
        self._installed = tuple(installed)
        self._trial_s = trial_s
        self._running: subprocess.Popen[bytes] | None = None
        self._stopping = threading.Event()

    def run(self) -> int:
        """Live; returns the exit code of the kiosk that ended. Raises AlreadyRunning and EnvironmentFault."""
        while True:
            lock = take(self._data)
            try:
                self._prepare()
            finally:
                lock.release()
            code = self._live()
            if self._stopping.is_set() or code not in {RENEW_CODE, None}:
                return code or 0

    def stop(self) -> None:
        """End from a signal handler; a version on trial is not judged by it."""
        self._stopping.set()
        if self._running is not None:
            self._running.terminate()

    def _prepare(self) -> None:
        """Judge a trial that was cut, then put the version on trial that waits for it."""
        shelf = Shelf.of(self._data)
        if shelf.on_trial:
            shelf = self._judge_cut(shelf)
        if not shelf.staged or newest(shelf.staged, shelf.in_use() or __version__) != shelf.staged:
            return
        try:
            self._put_on_trial(shelf)
        except (KioskError, OSError) as fault:
            LOG.warning("version %s waits on: %s", shelf.staged, fault)
            with suppress(KioskError):
                shelf.changed(at_once=False)

    def _judge_cut(self, shelf: Shelf) -> Shelf:
        from kiosk.store.takeback import has_served  # noqa: PLC0415  most starts need no store

        with suppress(DatabaseDamaged):  # the version of before repairs it, with every row that reads
            if has_served(self._data, shelf.before):
                LOG.info("version %s has served somebody: it stays", shelf.current)
                return shelf.keep()
        return self._take_back(shelf, "its trial was cut")

    def _put_on_trial(self, shelf: Shelf) -> None:
        """Switch, unless its doctor finds worse than the doctor of the version in use."""
        from kiosk.store.takeback import room_needed, set_aside  # noqa: PLC0415  most starts need no store

        check_room(self._data, room_needed(self._data))
        healthy = self._red(shelf.in_use())
        set_aside(self._data, shelf.before)
        shelf.reached.unlink(missing_ok=True)
        LOG.info("version %s is on trial", shelf.staged)
        shelf = shelf.switch()
        found = self._red(shelf.current)
        if found is None:
            self._take_back(shelf, "its doctor does not answer")
        elif healthy is not None and not found <= healthy:
            self._take_back(shelf, f"its doctor finds {', '.join(sorted(found - healthy))}")

    def _live(self) -> int | None:
        """Run the version in use to its end; None when it was on trial and failed."""
        shelf = Shelf.of(self._data)
        told = {TRIAL: str(shelf.reached)} if shelf.on_trial else {}
        version = shelf.in_use()
        self._running = self._start(version, told)
        if self._stopping.is_set():
            self._running.terminate()
        if shelf.on_trial and not self._passes(shelf, self._running):
            _end_tree(self._running)
            lock = take(self._data)
            try:
                self._end_trial(shelf)
            finally:
                lock.release()
            return None
        return self._running.wait()

    def _start(self, version: str, told: dict[str, str]) -> "subprocess.Popen[bytes]":
        """The kiosk of a version, of what was installed where that one does not even start."""
        try:
            command = [*self._program(version), *self._arguments]
            return subprocess.Popen(command, env=self._environment(version) | told)
        except OSError as error:
            if not version:
                raise
            LOG.error("version %s does not start: %s", version, error)  # noqa: TRY400  no bug of ours
            return self._start("", told)

    def _passes(self, shelf: Shelf, running: "subprocess.Popen[bytes]") -> bool:
        """Wait for the welcome screen of the version on trial; whether it came."""
        until = time.monotonic() + self._trial_s
        while not (reached := shelf.reached.exists()) and time.monotonic() < until and running.poll() is None:
            time.sleep(_LOOK_S)
        if not reached:
            return False
        shelf.keep()
        LOG.info("version %s has proven itself", shelf.current)
        return True

    def _end_trial(self, shelf: Shelf) -> None:
        """The welcome screen did not come; who was told to stop meanwhile is not to blame."""
        if self._stopping.is_set():
            self._give_back(shelf)
            shelf.put_off()
        else:
            self._take_back(shelf, "its welcome screen did not come")

    def _take_back(self, shelf: Shelf, why: str) -> Shelf:
        LOG.error("version %s is taken back: %s", shelf.current, why)
        self._give_back(shelf)
        return shelf.take_back()

    def _give_back(self, shelf: Shelf) -> None:
        from kiosk.store.takeback import give_back  # noqa: PLC0415  most starts need no store

        try:
            if give_back(self._data, shelf.before):
                LOG.info("the database is as it was before")
        except DatabaseDamaged as fault:
            LOG.warning("the version of before repairs what it can: %s", fault)

    def _red(self, version: str) -> frozenset[str] | None:
        """What a version's doctor finds red; None when it does not answer."""
        try:
            doctor = subprocess.Popen(
                [*self._program(version), *_DOCTOR],
                env=self._environment(version),
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            return None
        with doctor:
            try:
                answer, _ = doctor.communicate(timeout=self._trial_s)
                checks = json.loads(answer)["checks"]
                return frozenset(each["id"] for each in checks if each["state"] == "red")
            except (subprocess.TimeoutExpired, ValueError, TypeError, KeyError):
                return None
            finally:
                _end_tree(doctor)

    def _program(self, version: str) -> tuple[str, ...]:
        return (str(Shelf.of(self._data).program(version)),) if version else self._installed

    def _environment(self, version: str) -> dict[str, str]:
        return os.environ | {"KIOSK_DATA": str(self._data), LAUNCHED: version or __version__}


def _end_tree(process: "subprocess.Popen[bytes]") -> None:
    """Kill a process with all that it started, and wait for its end."""
    try:
        every = psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        every = []
    process.kill()
    for each in every:
        try:
            each.kill()
        except psutil.NoSuchProcess:
            continue
    process.wait()
