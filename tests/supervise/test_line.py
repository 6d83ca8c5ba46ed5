"""The sync engine at work all day: what it does when central no longer accepts this PC."""

import json
from dataclasses import replace
from queue import SimpleQueue

import pytest

from kiosk.device import identity
from kiosk.device.credentials import FileCredentials
from kiosk.device.identity import Identity
from kiosk.domain.codes import Language, VisitMode
from kiosk.domain.machine import Machine
from kiosk.store import home
from kiosk.supervise.line import LineThread
from kiosk.sync import tokens
from kiosk.sync.tokens import Tokens
from kiosk.usecases.visits import CheckIn, check_in
from tests.fixtures import honest


@pytest.fixture
def joined(kiosk, folder, lying_central, monkeypatch):
    """A PC that has joined as the device 2, and a visit that waits."""
    monkeypatch.setenv("KIOSK_CREDENTIALS", "file")
    joined = Identity(lying_central.url, "1", "2", "A", "")
    identity.save(folder, joined)
    tokens.keep(FileCredentials(folder), "2", Tokens("old"))
    check_in(kiosk, CheckIn(VisitMode.SELF, "pensii", Language.RO))
    return joined


class Heard(LineThread):
    """Keeps what it says, until it is asked for."""

    def __init__(self, folder):
        self._said: SimpleQueue[dict[str, object]] = SimpleQueue()
        super().__init__(folder, self._said.put)

    def until(self, wanted):
        """The first word that tells this connection."""
        return next(
            word
            for word in iter(lambda: self._said.get(timeout=30), None)
            if word.get("connection") == wanted
        )


@pytest.fixture
def line(joined, folder):
    """The thread, to be started."""
    thread = Heard(folder)
    yield thread
    thread.stop()
    thread.join()


def test_a_pc_that_joins_anew_while_it_runs_goes_on_without_a_restart(line, joined, folder, lying_central):
    def knows_the_new_one(exchange):
        if exchange.headers["Authorization"] == "Bearer new":
            honest(exchange)
        else:
            exchange.problem(401)

    lying_central.otherwise = knows_the_new_one
    line.start()
    line.until("denied")
    tokens.keep(FileCredentials(folder), "3", Tokens("new"))
    identity.save(folder, replace(joined, device="3"))
    line.wake()
    line.until("ok")
    sources = {event["source"] for event in lying_central.stored.values()}
    assert sources == {"/centres/1/devices/3"}


@pytest.mark.logs("kiosk.supervise.line")
def test_a_copy_sends_nothing_and_says_so(line, kiosk, lying_central):
    with kiosk.store.write():
        home.settle(kiosk.store, Machine(frozenset({"another"}), None))
        home.mark_strange(kiosk.store, kiosk.clock.now())
    line.start()
    assert "copy of another computer" in line.until("denied")["detail"]
    assert lying_central.asked == []


@pytest.mark.logs("kiosk.supervise.line")
def test_settings_that_do_not_fit_are_told_central(line, kiosk, lying_central):
    def publishing(exchange):
        if exchange.handler.path == "/v1/settings":
            exchange.send(200, "application/json", json.dumps({"idle_s": "x"}).encode(), ETag='"bad"')
        elif exchange.handler.command == "GET":
            honest(exchange)
        else:
            exchange.receipts(exchange.store(), settings_etag='"bad"')

    lying_central.otherwise = publishing
    line.start()
    for _ in range(3):
        line.until("ok")
        line.try_now()
    line.until("ok")
    faults = [
        event["data"]["code"]
        for event in lying_central.stored.values()
        if event["type"] == "md.cups.device.fault.v1"
    ]
    assert faults == ["settings_refused"]
