"""Very many events over wires that lie, to a real central: each is there once.

The control sends over the same wires as programs often do: what an answer with 2xx followed is delivered, and
central writes down whatever comes. It loses events and doubles others.
"""

import gzip
import json
import random
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from uuid import UUID, uuid4

import requests

from kiosk.domain.machine import Machine
from kiosk.sync.backoff import CAP_S
from kiosk.usecases.queue import counts
from tests.bench import pc
from tests.central.served import Served
from tests.torture.together import Pc
from tests.torture.wires import FAULTS, RECEIPTS, URL, Fuse, Wires, laid, reply

PCS: Final = 8
LYING: Final = 0.5
"""Of the exchanges, those in which something goes wrong."""
SENT_AT_ONCE: Final = 200
CARELESS: Final = 10_000
"""Events of the control."""


@dataclass
class Line:
    """Lies in every second exchange or so, in each way as often as in the others."""

    wires: Wires
    chance: random.Random
    exchanges: int = 0
    met: Counter[str] = field(default_factory=Counter)
    _next: list[str] = field(default_factory=list)

    def turn(self) -> None:
        """Say whether the next exchange is honest."""
        self.exchanges += 1
        self.wires.script.clear()
        if self.chance.random() < LYING:
            self._next = self._next or self.chance.sample(FAULTS, len(FAULTS))
            fault = self._next.pop()
            self.wires.script.append(fault)
            self.met[fault] += 1


@dataclass(frozen=True, slots=True)
class Found:
    """Of so many events: those that are not at central, those there more than once; what else is wrong."""

    events: int
    line: Line
    lost: int
    twice: int
    waited_h: float
    """By the clocks of the kiosks, which were turned on where a kiosk backs off."""
    wrong: Sequence[str] = ()

    def __str__(self) -> str:
        return (
            f"{self.events} events, {self.line.exchanges} exchanges, {self.line.met.total()} of them with one"
            f" of {len(self.line.met)} faults, {self.waited_h:.0f} h waited: {self.lost} lost,"
            f" {self.twice} twice; {', '.join(self.wrong) or 'all receipts are in'}"
        )


def deliver(served: Served, folder: Path, events: int, chance: random.Random) -> Found:
    """Let so many events wait in eight kiosks, and send them until none waits.

    Raises AssertionError when a kiosk is shut out for good.
    """
    served.start()
    try:
        line = Line(Wires(lambda *asked: _asked(served, *asked)), chance)
        with laid(line.wires, Fuse()):
            pcs = [_filled(served, folder / str(number), number, events // PCS) for number in range(PCS)]
            waited_h = _send_all(pcs, line)
            found = _look(served, pcs, line, waited_h)
            for each in pcs:
                each.off()
        return found
    finally:
        served.stop()


def _asked(served: Served, method: str, path: str, headers: dict[str, str], body: bytes) -> requests.Response:
    fitting = {name: value for name, value in headers.items() if name != "Content-Length"}
    answer = served.request(method, path, body, fitting)
    return reply(answer.status, dict(answer.headers), answer.body)


def _filled(served: Served, folder: Path, number: int, events: int) -> Pc:
    joined = Pc(folder, Machine(frozenset({f"card {number}"}), None))
    joined.join(served.code())
    pc.fill(folder, events)
    return joined


def _send_all(pcs: Sequence[Pc], line: Line) -> float:
    """One exchange of each in turns; the hours that they waited by their own clocks, together."""
    began = [each.hands.moment for each in pcs]
    sending = deque(pcs)
    while sending:
        each = sending.popleft()
        line.turn()
        told = each.dial().engine.run_once()
        if not told.more:
            each.hands.let_pass(seconds=2 * CAP_S)
        if told.waiting:
            sending.append(each)
    waited = (each.hands.moment - before for each, before in zip(pcs, began, strict=True))
    return sum(each.total_seconds() for each in waited) / 3600


def _look(served: Served, pcs: Sequence[Pc], line: Line, waited_h: float) -> Found:
    rows = Counter(str(UUID(str(event))) for (event,) in served.query("SELECT id FROM central_event"))
    sent = {event for each in pcs for event in each.ids()}
    books = [counts(each.on()) for each in pcs]
    [(repeated, missing)] = served.query("SELECT SUM(repeated), SUM(missing) FROM central_numbering")
    faults = {
        f"{len(rows.keys() - sent)} events are nobody's": not rows.keys() <= sent,
        f"{sum(each.refused for each in books)} are refused": any(each.refused for each in books),
        f"{repeated} numbers came twice": repeated != 0,
        f"{missing} numbers are missing": missing != 0,
        "a fault was never met": len(line.met) < len(FAULTS),
    }
    twice = sum(count > 1 for count in rows.values())
    wrong = [fault for fault, holds in faults.items() if holds]
    return Found(len(sent), line, len(sent - rows.keys()), twice, waited_h, wrong)


def believe(chance: random.Random) -> Found:
    """What becomes of the events of the control."""
    written: Counter[str] = Counter()

    def write_down(_method: str, _path: str, headers: dict[str, str], body: bytes) -> requests.Response:
        events = json.loads(gzip.decompress(body)) if body else []
        written.update(event["id"] for event in events)
        receipts = [{"id": event["id"], "status": 201} for event in events]
        answer = {"batch": headers.get("X-Batch-ID"), "receipts": receipts}
        return reply(207, {"Content-Type": RECEIPTS}, json.dumps(answer).encode())

    line = Line(Wires(write_down), chance)
    events = [{"id": str(uuid4())} for _ in range(CARELESS)]
    with requests.Session() as session:
        session.mount("http://", line.wires)
        for first in range(0, CARELESS, SENT_AT_ONCE):
            body = gzip.compress(json.dumps(events[first : first + SENT_AT_ONCE]).encode())
            while not _believed(session, line, body):
                pass
    lost = sum(event["id"] not in written for event in events)
    return Found(CARELESS, line, lost, sum(count > 1 for count in written.values()), 0)


def _believed(session: requests.Session, line: Line, body: bytes) -> bool:
    line.turn()
    try:
        return session.post(f"{URL}/v1/events", body).ok
    except requests.RequestException:
        return False
