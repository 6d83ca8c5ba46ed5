"""Days of a line that comes and goes, played in seconds: all is delivered, and nobody is overrun."""

import json
import random
from collections import Counter

import pytest

from kiosk.domain.codes import Language, VisitMode
from kiosk.errors import CentralUnreachable
from kiosk.sync.backoff import CAP_S, delay_s
from kiosk.sync.engine import SyncEngine
from kiosk.sync.exchange import drain
from kiosk.sync.replies import Receipt, Receipts
from kiosk.usecases.queue import counts
from kiosk.usecases.visits import CheckIn, check_in
from tests.fixtures import SOURCE

HOUR_S = 3600
WEEK_S = 7 * 24 * HOUR_S


class Village:
    """A central behind a line that is up when `is_up` says so; it may take a batch and lose the answer."""

    def __init__(self, is_up, loses):
        self.is_up, self.loses = is_up, loses
        self.asked = 0
        self.stored: Counter[str] = Counter()

    def post_events(self, events_json, _batch_id, _now, _delivered):
        self.asked += 1
        if not self.is_up():
            raise CentralUnreachable("offline", "No connection.")
        ids = [event["id"] for event in json.loads(events_json)]
        new = [each for each in ids if each not in self.stored]
        self.stored.update(new)
        if self.loses():
            raise CentralUnreachable("offline", "The answer broke off.")
        return Receipts(tuple(Receipt(each, 201 if each in new else 208, "") for each in ids), None, None)


@pytest.fixture
def chance():
    return random.Random(7)  # noqa: S311  not a secret


def sync_of(kiosk, village, chance):
    return SyncEngine(kiosk.store, village, SOURCE, kiosk.clock, kiosk.ids, chance.uniform)


def test_a_week_without_central_is_asked_in_vain_no_oftener_than_the_backoff_says(kiosk, hands, chance):
    check_in(kiosk, CheckIn(VisitMode.SELF, "pensii", Language.RO))
    village = Village(lambda: False, lambda: False)
    engine = sync_of(kiosk, village, chance)
    ends = hands.uptime + WEEK_S
    while hands.uptime < ends:
        drain(engine)
        hands.let_pass(seconds=max(0.001, engine.not_before_s - hands.uptime))
    usual = WEEK_S / (CAP_S / 2)
    assert usual * 0.8 < village.asked < usual * 1.2
    assert counts(kiosk).waiting == 1


def test_a_day_of_a_line_that_comes_and_goes_brings_every_visit_once(kiosk, hands, chance):
    """Up for about five minutes, down for about twenty, and one answer in four is lost."""
    turns = {"up": False, "until": 0.0}

    def is_up():
        while hands.uptime >= turns["until"]:
            turns["up"] = not turns["up"]
            turns["until"] += chance.expovariate(1 / (300 if turns["up"] else 1200))
        return turns["up"]

    village = Village(is_up, lambda: chance.random() < 0.25)
    engine = sync_of(kiosk, village, chance)
    for minute in range(24 * 60):
        if minute % 10 == 0:
            check_in(kiosk, CheckIn(VisitMode.SELF, "pensii", Language.RO))
        drain(engine)
        hands.let_pass(minutes=1)
    village.is_up = lambda: True
    village.loses = lambda: False
    engine.forget_failures()
    drain(engine)
    assert counts(kiosk).waiting == 0
    assert len(village.stored) == 144
    assert set(village.stored.values()) == {1}


def test_two_thousand_kiosks_come_back_spread_over_the_quarter_of_an_hour(chance):
    """After a long outage each is somewhere in its wait: no second has more than a handful of them."""
    seconds = Counter(int(delay_s(20, chance.uniform)) for _ in range(2000))
    assert max(seconds.values()) <= 12
    assert len(seconds) > CAP_S * 0.8
