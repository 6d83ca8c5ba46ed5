"""Whatever the line does, an event leaves the outbox only when central itself says that it holds it."""

import json
import time
from contextlib import closing
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import bootstrap
from kiosk.domain.codes import Language, VisitMode
from kiosk.errors import InputFault
from kiosk.store.database import Store
from kiosk.sync import central as wire
from kiosk.sync.backoff import BASE_S, CAP_S, delay_s, retry_after_s
from kiosk.sync.central import RECEIPTS_TYPE, Central
from kiosk.sync.engine import MOST_EVENTS, SyncEngine
from kiosk.sync.exchange import drain
from kiosk.usecases.queue import counts, refused
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.visits import CheckIn, check_in
from tests.fixtures import SOURCE, TOKEN, honest

JSON = "application/json"
LOGIN_PAGE = b"<html><title>Hotel</title><form>Room number?</form></html>"


def record(kiosk, number):
    """So many visits, one event each."""
    for _ in range(number):
        check_in(kiosk, CheckIn(VisitMode.SELF, "pensii", Language.RO))


def cut(exchange):
    exchange.store()
    exchange.begin(207, RECEIPTS_TYPE, 10_000)
    exchange.handler.wfile.write(b'{"batch": "')
    exchange.hang_up()


def drop(exchange):
    exchange.hang_up()


def lost_reply(exchange):
    exchange.store()
    exchange.hang_up()


def hotel(exchange):
    exchange.send(200, "text/html", LOGIN_PAGE)


def hotel_in_disguise(exchange):
    exchange.send(207, RECEIPTS_TYPE, LOGIN_PAGE)


def redirect(exchange):
    exchange.send(302, "text/html", b"", Location="http://127.0.0.1:9/login")


def foreign_ids(exchange):
    exchange.receipts([{"id": "somebody-else", "status": 201}])


def other_batch(exchange):
    exchange.receipts([{"id": each["id"], "status": 201} for each in exchange.events], batch="stale")


def no_receipts(exchange):
    exchange.receipts([])


def broken_receipts(exchange):
    exchange.receipts([{"id": 5, "status": "201"}])


def other_shape(exchange):
    exchange.send(207, RECEIPTS_TYPE, b"[]")


def true_as_status(exchange):
    exchange.receipts([{"id": each["id"], "status": True} for each in exchange.events])


def not_now(exchange):
    exchange.receipts([{"id": each["id"], "status": 503} for each in exchange.events])


def problem(status, **headers):
    def answer(exchange):
        exchange.problem(status, **headers)

    answer.__name__ = f"problem_{status}"
    return answer


def plain(status):
    def answer(exchange):
        exchange.send(status, "text/html", b"<h1>no</h1>")

    answer.__name__ = f"plain_{status}"
    return answer


LIES = {
    "offline": [drop, cut, lost_reply],
    "gateway": [hotel, hotel_in_disguise, redirect, other_batch, broken_receipts, other_shape, true_as_status,
                plain(404), plain(401)],
    "busy": [problem(503), problem(500), problem(429), problem(408), plain(502), plain(504)],
    "failed": [problem(413), problem(404), problem(410)],
    "denied": [problem(401), problem(403)],
    "ok": [foreign_ids, no_receipts, not_now],
}  # fmt: skip
ALL_LIES = [(state, lie) for state, lies in LIES.items() for lie in lies]


@pytest.mark.parametrize(("state", "lie"), ALL_LIES, ids=lambda each: getattr(each, "__name__", each))
def test_no_lie_takes_an_event_out_of_the_outbox(kiosk, engine, lying_central, hands, state, lie):
    record(kiosk, 3)
    lying_central.will(lie)
    told = engine.run_once()
    assert (told.state, told.delivered, told.refused, told.waiting) == (state, 0, 0, 3)
    hands.let_pass(seconds=CAP_S + 1)
    assert drain(engine).delivered == 3
    assert len(lying_central.stored) == 3


def test_receipts_are_taken_one_by_one(kiosk, engine, lying_central):
    record(kiosk, 4)

    def mixed(exchange):
        statuses = (201, 409, 422, 500)
        exchange.receipts([
            {"id": event["id"], "status": status, "problem": {"detail": f"said {status}"}}
            for event, status in zip(exchange.events, statuses, strict=True)
        ])  # fmt: skip

    lying_central.will(mixed)
    told = engine.run_once()
    assert (told.delivered, told.refused, told.waiting) == (1, 2, 1)
    assert [each.reason for each in refused(kiosk)] == ["said 409", "said 422"]


def test_what_is_asked_is_what_the_contract_names(kiosk, engine, lying_central):
    record(kiosk, 1)
    engine.run_once()
    (asked,) = lying_central.asked
    headers = asked.handler.headers
    assert asked.handler.path == "/v1/events"
    assert headers["Authorization"] == f"Bearer {TOKEN}"
    assert headers["Content-Type"] == "application/cloudevents-batch+json"
    assert headers["User-Agent"].startswith("cups-kiosk/")
    assert headers["X-Request-ID"]
    (event,) = asked.events
    assert event["source"] == SOURCE
    assert {"specversion", "id", "type", "time", "epoch", "seqno", "uptime", "subject"} <= set(event)


def test_a_redirect_is_never_followed_and_the_token_never_leaves(kiosk, engine, lying_central):
    record(kiosk, 1)
    lying_central.will(lambda exchange: exchange.send(307, "text/html", b"", Location="/elsewhere"))
    engine.run_once()
    assert [asked.handler.path for asked in lying_central.asked] == ["/v1/events"]


def test_netrc_and_proxies_of_the_environment_are_ignored(
    kiosk, engine, lying_central, monkeypatch, tmp_path
):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login thief password thief\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    record(kiosk, 1)
    assert engine.run_once().delivered == 1
    assert lying_central.asked[0].handler.headers["Authorization"] == f"Bearer {TOKEN}"


@pytest.mark.parametrize("status", [413, 500])
def test_a_poisonous_event_is_found_and_the_others_pass(kiosk, engine, lying_central, hands, status):
    """A gateway or central that stumbles over one event, whatever stands beside it."""
    record(kiosk, 16)
    poison = kiosk.store.tuples("SELECT id FROM outbox ORDER BY seq LIMIT 1 OFFSET 9")[0][0]

    def stumbles(exchange):
        if any(event["id"] == poison for event in exchange.events):
            exchange.problem(status)
        else:
            honest(exchange)

    lying_central.otherwise = stumbles
    for _ in range(40):
        drain(engine)
        hands.let_pass(seconds=CAP_S + 1)
    assert len(lying_central.stored) == 15
    assert counts(kiosk).waiting == 1


def test_a_batch_shrinks_with_failures_and_grows_again(kiosk, engine, lying_central, hands):
    record(kiosk, 40)
    lying_central.will(problem(503), problem(503))
    for _ in range(2):
        engine.run_once()
        hands.let_pass(seconds=CAP_S + 1)
    drain(engine)
    assert lying_central.sizes[:4] == [40, 20, 10, 20]
    assert len(lying_central.stored) == 40


@pytest.mark.parametrize(
    ("header", "wait"),
    [("7", 7.0), ("0", 1.0), ("99999999", CAP_S), ("Mon, 23 Nov 2026 07:02:00 GMT", 120.0)],
)
def test_retry_after_is_kept_within_reason(kiosk, engine, lying_central, hands, header, wait):
    record(kiosk, 1)
    lying_central.will(problem(429, Retry_After=header))
    engine.run_once()
    assert engine.not_before_s == pytest.approx(hands.uptime + wait)
    assert engine.run_once().state == "busy"
    assert len(lying_central.asked) == 1
    hands.let_pass(seconds=wait + 0.1)
    assert engine.run_once().delivered == 1


def test_a_person_who_asks_need_not_wait(kiosk, engine, lying_central):
    record(kiosk, 1)
    lying_central.will(drop)
    engine.run_once()
    engine.forget_failures()
    assert engine.run_once().delivered == 1


def test_a_slow_drip_ends_at_the_deadline(kiosk, engine, lying_central, monkeypatch):
    monkeypatch.setattr(wire, "DEADLINE_S", 0.3)
    record(kiosk, 1)
    dripped = []

    def drip(exchange):
        exchange.begin(207, RECEIPTS_TYPE, 1_000_000)
        try:
            for _ in range(200):
                exchange.handler.wfile.write(b" ")
                exchange.handler.wfile.flush()
                dripped.append(1)
                time.sleep(0.02)
        except OSError:
            exchange.handler.close_connection = True

    lying_central.will(drip)
    assert engine.run_once().state == "failed"
    assert len(dripped) < 150


def test_an_endless_answer_ends(kiosk, engine, lying_central, monkeypatch):
    monkeypatch.setattr(wire, "MOST_ANSWER_BYTES", 100_000)
    record(kiosk, 1)
    lying_central.will(lambda exchange: exchange.send(207, RECEIPTS_TYPE, b" " * 300_000))
    assert engine.run_once().state == "failed"


def test_a_large_queue_leaves_in_batches_of_the_contract(kiosk, engine, lying_central):
    record(kiosk, MOST_EVENTS + 20)
    assert drain(engine).delivered == MOST_EVENTS + 20
    assert lying_central.sizes == [MOST_EVENTS, 20]


@pytest.mark.parametrize(
    "address",
    ["http://central.example", "ftp://x", "https://", "https://a:b@c", "https://x/?q", "nonsense", ""],
)
def test_an_address_that_is_none_is_refused(ids, address):
    with pytest.raises(InputFault):
        Central(address, TOKEN, ids)


@given(
    lies=st.lists(st.sampled_from([lie for _, lie in ALL_LIES] + [honest] * 5), max_size=12),
    recorded=st.lists(st.integers(0, 4), min_size=1, max_size=12),
)
@settings(
    max_examples=25, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
def test_after_any_faults_central_holds_every_event_once(
    lying_central, tmp_path_factory, hands, lies, recorded
):
    """Record and sync in turns over a line that lies, then over an honest one."""
    folder = tmp_path_factory.mktemp("data")
    lying_central.script.clear()
    lying_central.stored.clear()
    lying_central.will(*lies)
    ids = bootstrap.ids()
    with closing(Store.open(folder)) as store, closing(Central(lying_central.url, TOKEN, ids)) as central:
        kiosk = Kiosk(store, hands.clock(), ids, "A")
        engine = SyncEngine(store, central, SOURCE, kiosk.clock, ids, lambda _least, most: most)
        for number in recorded:
            record(kiosk, number)
            engine.run_once()
            hands.let_pass(seconds=CAP_S + 1)
            for (delivered,) in store.tuples("SELECT id FROM outbox WHERE delivered_at IS NOT NULL"):
                assert delivered in lying_central.stored
        lying_central.script.clear()
        hands.let_pass(seconds=CAP_S + 1)
        drain(engine)
        confirmed = {each for (each,) in store.tuples("SELECT id FROM outbox")}
        assert set(lying_central.stored) == confirmed
        assert len(confirmed) == sum(recorded)
        assert sorted(event["seqno"] for event in lying_central.stored.values()) == list(
            range(1, sum(recorded) + 1)
        )


def test_the_wait_doubles_under_its_cap_and_is_spread_over_it():
    ceilings = [delay_s(failures, lambda _least, most: most) for failures in range(1, 60)]
    assert ceilings[0] == BASE_S
    assert ceilings == sorted(ceilings)
    assert ceilings[-1] == CAP_S
    assert delay_s(3, lambda least, _most: least) == 0.0


def test_a_retry_after_that_says_nothing_is_none():
    now = datetime(2026, 11, 23, tzinfo=UTC)
    assert [retry_after_s(each, now) for each in (None, "", "soon", "-5")] == [None, None, None, None]
    assert json.dumps(retry_after_s("Mon, 23 Nov 2020 00:00:00 GMT", now)) == "1.0"
