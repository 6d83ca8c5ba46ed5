"""A country comes back: after an outage every kiosk sends what waits, and central answers each of them."""

import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus
from http.client import HTTPException
from itertools import count, islice
from typing import Any, Final
from uuid import UUID

from build import simulate
from build.invented import Centre
from kiosk.central.opening import open_central
from kiosk.sync.backoff import CAP_S, delay_s
from tests.central.served import Joined, Served

WAITING: Final = 40
"""Events of each: a day or two of a village."""
A_SECOND: Final = 22
"""Kiosks; ten times as many as of two thousand that are spread over a quarter of an hour."""
LONG_AWAY: Final = 20
"""Attempts in vain, after which a kiosk waits as long as it ever does."""


@dataclass
class Caller:
    """A kiosk whose next attempt comes after `wait_s`; tries again like one until all is delivered."""

    device: Joined
    chance: random.Random
    wait_s: float
    hasten: float
    """So many of a kiosk's seconds pass in one of ours."""
    statuses: Counter[str] = field(default_factory=Counter)
    answered_in_s: float = 0.0
    sent: set[str] = field(default_factory=set)

    def call(self) -> None:
        events = [self.device.event() for _ in range(WAITING)]
        self.sent = {event["id"] for event in events}
        failures = 0
        time.sleep(self.wait_s)
        while not self._delivered(events):
            failures += 1
            time.sleep(delay_s(failures, self.chance.uniform) / self.hasten)

    def _delivered(self, events: list[dict[str, Any]]) -> bool:
        begun = time.monotonic()
        try:
            answer = self.device.send(events)
        except (OSError, HTTPException) as fault:
            self.statuses[type(fault).__name__] += 1
            return False
        self.answered_in_s = time.monotonic() - begun
        self.statuses[str(answer.status)] += 1
        return answer.status == HTTPStatus.MULTI_STATUS


@dataclass(frozen=True, slots=True)
class Found:
    """How often which answer came, how long the slowest took, and of the events those that stand not once."""

    devices: int
    statuses: Counter[str]
    slowest_s: float
    took_s: float
    lost: int
    twice: int

    def __str__(self) -> str:
        told = ", ".join(f"{times} times {status}" for status, times in sorted(self.statuses.items()))
        return (
            f"{self.devices} kiosks in {self.took_s:.0f} s: {told}; slowest answer {self.slowest_s:.1f} s,"
            f" {self.lost} events lost, {self.twice} twice"
        )

    def wrong(self) -> bool:
        """Whether there was an answer that no kiosk should get, or an event that is not there once."""
        return bool(self.lost or self.twice or self.statuses.keys() - {"207", "429"})


def rush(served: Served, devices: int, chance: random.Random) -> Iterator[Found]:
    """They come back as their backoff spreads them, but faster; then again, all within a second.

    Once in a process: Django serves one database for the process's whole life.
    """
    served.start()
    try:
        joined = list(_joined(served, devices))
        for hasten in (CAP_S * A_SECOND / devices, CAP_S):
            callers = [_caller(device, hasten, chance) for device in joined]
            begun = time.monotonic()
            with ThreadPoolExecutor(devices) as pool:
                for done in [pool.submit(each.call) for each in callers]:
                    done.result()
            yield _look(served, callers, time.monotonic() - begun)
    finally:
        served.stop()


def _caller(device: Joined, hasten: float, chance: random.Random) -> Caller:
    own = random.Random(chance.random())  # noqa: S311  not a secret
    return Caller(device, own, delay_s(LONG_AWAY, own.uniform) / hasten, hasten)


def _joined(served: Served, devices: int) -> Iterator[Joined]:
    open_central(served.database, served.data)
    return islice(_of_a_country(served), devices)


def _of_a_country(served: Served) -> Iterator[Joined]:
    today = datetime.now(UTC).date()
    for number in count(1):
        centre = Centre(number, seed=1)
        computers = centre.computers(today, 1)
        simulate.create(centre, computers, today)
        for pc in computers:
            yield Joined(served, {"centre": centre.id, "device": str(pc.id), "token": pc.token})


def _look(served: Served, callers: Sequence[Caller], took_s: float) -> Found:
    rows = Counter(str(UUID(str(event))) for (event,) in served.query("SELECT id FROM central_event"))
    sent = set().union(*(each.sent for each in callers))
    return Found(
        devices=len(callers),
        statuses=sum((each.statuses for each in callers), Counter()),
        slowest_s=max(each.answered_in_s for each in callers),
        took_s=took_s,
        lost=len(sent - rows.keys()),
        twice=sum(times > 1 for times in rows.values()),
    )
