"""Kills central at random moments under load: what it confirmed stands once, and it always starts again."""

import gzip
import json
import random
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http import HTTPStatus
from http.client import HTTPException
from threading import Event
from typing import Any, Final
from uuid import UUID

from tests.central.served import Answer, Joined, Served

SENDERS: Final = 4
MOST_EVENTS: Final = 60
LOST: Final = 0.1
"""Of the replies, those that a sender never sees though central sent them."""
LONGEST_S: Final = 0.5
PATIENCE_S: Final = 120
SENT_FROM: Final = "127.0.0.2"
"""Nobody's sending takes the port that central comes back to."""


@dataclass
class Times:
    """What the senders and who kills tell each other: central is there, it has answered, it is enough."""

    up: Event = field(default_factory=Event)
    answered: Event = field(default_factory=Event)
    over: Event = field(default_factory=Event)


@dataclass
class Sender:
    """A device that sends batch after batch, each until it has the receipts.

    A `trusting` one takes a batch for delivered when its reply was cut.
    """

    device: Joined
    chance: random.Random
    trusting: bool
    sent: set[str] = field(default_factory=set)
    confirmed: set[str] = field(default_factory=set)
    cut: int = 0
    again: int = 0
    """Receipts that told of an event that central had already."""

    def work(self, times: Times) -> None:
        """Until it is enough; raises AssertionError when central answers what it may not."""
        while not times.over.is_set():
            events = [self.device.event() for _ in range(self.chance.randint(1, MOST_EVENTS))]
            self.sent |= {event["id"] for event in events}
            while not self._delivered(events, times):
                pass

    def _delivered(self, events: list[dict[str, Any]], times: Times) -> bool:
        try:
            answer = self._send(events)
        except ConnectionRefusedError:
            assert not times.over.is_set(), "central is not there"
            times.up.wait(PATIENCE_S)
            return False
        except (OSError, HTTPException):
            self.cut += 1
            if self.trusting:
                self.confirmed |= {event["id"] for event in events}
            return self.trusting
        times.answered.set()
        if self.chance.random() < LOST:
            return False
        self._hear(answer, events)
        return True

    def _send(self, events: list[dict[str, Any]]) -> Answer:
        body = gzip.compress(json.dumps(events).encode())
        headers = self.device.headers(Content_Encoding="gzip")
        return self.device.central.request("POST", "/v1/events", body, headers, come_from=SENT_FROM)

    def _hear(self, answer: Answer, events: list[dict[str, Any]]) -> None:
        assert answer.status == HTTPStatus.MULTI_STATUS, answer.body
        receipts = answer.json()["receipts"]
        assert [receipt["id"] for receipt in receipts] == [event["id"] for event in events]
        statuses = [receipt["status"] for receipt in receipts]
        assert set(statuses) <= {HTTPStatus.CREATED, HTTPStatus.ALREADY_REPORTED}, answer.body
        self.again += statuses.count(HTTPStatus.ALREADY_REPORTED)
        self.confirmed |= {event["id"] for event in events}


@dataclass(frozen=True, slots=True)
class Found:
    """After so many kills: replies cut, events confirmed and told again, those lost; what else is wrong."""

    kills: int
    cut: int
    confirmed: int
    again: int
    lost: int
    wrong: Sequence[str]

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.cut} replies cut, {self.confirmed} events confirmed"
            f" ({self.again} receipts for what was there), {self.lost} lost;"
            f" {', '.join(self.wrong) or 'nothing doubled'}"
        )


def kill_central(served: Served, kills: int, chance: random.Random, *, trusting: bool = False) -> Found:
    """Start it, kill it so often while devices send, and look into its books.

    Raises AssertionError when it does not start again, or answers what it may not.
    """
    served.start()
    try:
        devices = [served.join() for _ in range(SENDERS)]
        senders = [Sender(device, random.Random(chance.random()), trusting) for device in devices]  # noqa: S311  not a secret
        _play(served, kills, chance, senders)
        return _look(served, kills, senders)
    finally:
        served.stop()


def _play(served: Served, kills: int, chance: random.Random, senders: Sequence[Sender]) -> None:
    """Kill while they send; at the end each has the receipts of all that it sent."""
    times = Times()
    times.up.set()
    with ThreadPoolExecutor(SENDERS) as pool:
        working = [pool.submit(each.work, times) for each in senders]
        try:
            for _ in range(kills):
                assert times.answered.wait(PATIENCE_S), "central does not answer"
                time.sleep(chance.uniform(0, LONGEST_S))
                _kill(served, times)
        finally:
            times.over.set()
            times.up.set()
    for each in working:
        each.result()


def _kill(served: Served, times: Times) -> None:
    times.up.clear()
    served.kill()
    times.answered.clear()
    served.start(served.port)
    times.up.set()


def _look(served: Served, kills: int, senders: Sequence[Sender]) -> Found:
    rows = [str(UUID(str(event))) for (event,) in served.query("SELECT id FROM central_event")]
    here = set(rows)
    sent = {event for each in senders for event in each.sent}
    confirmed = {event for each in senders for event in each.confirmed}
    [(repeated, missing)] = served.query("SELECT SUM(repeated), SUM(missing) FROM central_numbering")
    log = served.log.read_text("utf-8")
    cut, again = sum(each.cut for each in senders), sum(each.again for each in senders)
    faults = {
        "no reply was cut, so that nothing is shown": cut == 0,
        f"{len(rows) - len(here)} events stand twice": len(rows) != len(here),
        f"{len(here - sent)} events are nobody's": not here <= sent,
        f"the report does not count {len(here)}": sum(served.report()["events"].values()) != len(here),
        f"{repeated} numbers came twice": repeated != 0,
        f"{missing} numbers are missing": missing != 0,
        "a fault stands in the log": "Traceback" in log or '"level": "error"' in log,
    }
    wrong = [fault for fault, holds in faults.items() if holds]
    return Found(kills, cut, len(confirmed), again, len(confirmed - here), wrong)
