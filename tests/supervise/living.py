"""A supervisor at work beside a test, and what its kiosk wrote down."""

import json
import queue
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import psutil
import pytest

from kiosk import bootstrap
from kiosk.domain.codes import Language, SessionKind, VisitMode
from kiosk.supervise.protocol import Message
from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Listener, Supervisor
from kiosk.supervise.window_process import Program
from kiosk.usecases.queue import recorded
from kiosk.usecases.sessions import start_session
from kiosk.usecases.visits import CheckIn, check_in, end_visit

PATIENCE_S = 30.0
ROLES = ("desk", "display")
STAND_IN = Program((sys.executable, "-m", "tests.supervise.stand_in"))

Found = TypeVar("Found")


@contextmanager
def _running(supervisor: Supervisor) -> Iterator[None]:
    thread = threading.Thread(target=supervisor.run)
    thread.start()
    try:
        yield
    finally:
        supervisor.stop()
        thread.join(PATIENCE_S)
    assert not thread.is_alive()


@contextmanager
def living(folder: Path, **options: Any) -> Iterator[tuple[Supervisor, Hand]]:
    """A supervisor with real windows, and a hand on the one in front."""
    hand = Hand(None)
    supervisor = Supervisor(folder, {"data": str(folder), "scripted": True}, hand.listen, **options)
    hand.take(supervisor)
    with _running(supervisor):
        yield supervisor, hand


@contextmanager
def staffed(folder: Path, **options: Any) -> Iterator[tuple[Supervisor, Hand, Hand]]:
    """A supervisor with real windows, a hand on the visitor's and one on the desk."""
    hand, desk = Hand(None), Hand(None, "desk")

    def listen(message: Message) -> None:
        hand.listen(message)
        desk.listen(message)

    start = {"data": str(folder), "scripted": True}
    supervisor = Supervisor(folder, start, listen, roles=["desk"], **options)
    hand.take(supervisor)
    desk.take(supervisor)
    with _running(supervisor):
        yield supervisor, hand, desk


class StandIn:
    """A test's hold on the stand-ins: what they tell is heard in order, in front is the one that obeys."""

    def __init__(self, folder: Path, program: Program, **options: Any) -> None:
        self._heard: queue.Queue[Message] = queue.Queue()
        listener: Listener = self._heard.put
        self.supervisor = Supervisor(folder, {"data": str(folder)}, listener, program, **options)

    def hear(self, kind: str, role: str | None = "", **values: Any) -> Message:
        """The next message of this kind and with these values; others before it are passed over.

        It comes from the stand-in of a `role`, from the visitor's, which has none, or from any for None.
        """
        while True:
            message = self._heard.get(timeout=PATIENCE_S)
            from_it = role is None or message.get("role", "") == role
            if message["type"] == kind and from_it and values.items() <= message.items():
                return message

    def say(self, word: str, role: str = "", **values: Any) -> None:
        """Have the stand-in in front, or the one of a role, say something to its supervisor."""
        self.supervisor.tell_window({"type": "say", "word": word, "values": values}, role)

    def make_a_mess(self) -> list[psutil.Process]:
        """Have it leave files and children; returns all processes of the visit, the window first."""
        self.supervisor.tell_window({"type": "mess"})
        children = self.hear("done")["processes"]
        return [psutil.Process(pid) for pid in (self.supervisor.window_pid, *children)]


@contextmanager
def standing(folder: Path, program: Program = STAND_IN, **options: Any) -> Iterator[StandIn]:
    """A supervisor with stand-ins for windows, the first of them in front."""
    stand_in = StandIn(folder, program, **options)
    with _running(stand_in.supervisor):
        yield stand_in


@contextmanager
def beside(what: str, folder: Path) -> Iterator[tuple[subprocess.Popen[str], list[psutil.Process]]]:
    """A supervisor in a process of its own, and the processes of its visit."""
    command = [sys.executable, "-m", "tests.supervise.beside", what, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process, [psutil.Process(pid) for pid in json.loads(process.stdout.readline())]


def until(true: Callable[[], Found]) -> Found:
    """Look again and again until it is true; returns what it found."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        if found := true():
            return found
    pytest.fail("it never came")


def await_end(process: psutil.Process) -> None:
    """Until a process that was told to end has ended."""
    psutil.wait_procs([process], PATIENCE_S)
    assert has_ended(process)


def has_ended(process: psutil.Process) -> bool:
    """Whether a process is no more, or only waits for somebody to note its end."""
    try:
        return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def end(*processes: psutil.Process) -> None:
    """Kill processes, as far as they have not ended meanwhile."""
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            process.kill()


def start_visit(folder: Path) -> str:
    """Write down a session as the window does when a site was opened; returns its id."""
    kiosk = bootstrap.open_kiosk(folder)
    with closing(kiosk.store):
        visit = check_in(kiosk, CheckIn(VisitMode.SELF, "pasaport", Language.RO))
        session = start_session(kiosk, visit.id, SessionKind.SELF)
        end_visit(kiosk, visit.id)
    return session


def events(folder: Path) -> Counter[str]:
    """How many events of each kind were recorded, by the contract's name."""
    kiosk = bootstrap.open_kiosk(folder)
    with closing(kiosk.store):
        return Counter(
            {
                kind.removeprefix("md.cups.").removesuffix(".v1"): count
                for kind, count in recorded(kiosk).items()
            }
        )


def told(folder: Path, kind: str, *fields: str) -> list[tuple[Any, ...]]:
    """What the recorded events of a kind say in these fields, in the order of their making."""
    kiosk = bootstrap.open_kiosk(folder)
    with closing(kiosk.store):
        rows = kiosk.store.tuples(
            "SELECT data FROM outbox WHERE type = ? ORDER BY seq", [f"md.cups.{kind}.v1"]
        )
        return [tuple(json.loads(data)[field] for field in fields) for (data,) in rows]
