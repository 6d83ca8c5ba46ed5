"""Central stops, falls over and starts again, and nothing is forgotten."""

from concurrent.futures import ThreadPoolExecutor

from tests.central.served import Served


def test_a_stop_is_clean_and_a_start_finds_everything(fresh: Served):
    device = fresh.join()
    events = [device.event() for _ in range(20)]
    assert device.verdicts(events) == [201] * 20
    assert fresh.stop() == 0
    fresh.start()
    assert device.verdicts(events) == [208] * 20
    assert device.verdicts([device.event()]) == [201]
    assert fresh.report()["events"] == {"md.cups.visit.called.v1": 21}
    logged = fresh.log.read_text("utf-8")
    assert '"level": "error"' not in logged
    assert "Traceback" not in logged


def test_what_was_answered_stands_after_a_kill(fresh: Served):
    device = fresh.join()
    batches = [[device.event() for _ in range(30)] for _ in range(40)]
    answered: list[list[str]] = []

    def send(number: int) -> None:
        try:
            verdicts = device.verdicts(batches[number])
        except OSError:
            return
        assert verdicts == [201] * 30
        answered.append([event["id"] for event in batches[number]])
        if len(answered) == 10:
            fresh.process.kill()

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(send, range(40)))
    fresh.kill()
    assert len(answered) >= 10
    fresh.start()
    had = {event_id for batch in answered for event_id in batch}
    for batch in batches:
        for event, verdict in zip(batch, device.verdicts(batch), strict=True):
            assert verdict == 208 if event["id"] in had else verdict in {201, 208}
    assert fresh.report()["events"] == {"md.cups.visit.called.v1": 1200}


def test_a_database_in_trouble_postpones_and_loses_nothing(fresh: Served):
    device = fresh.join()
    event = device.event()
    fresh.query("ALTER TABLE central_event RENAME TO elsewhere")
    answer = device.send([event])
    assert (answer.status, answer.media_type) == (503, "application/problem+json")
    assert int(answer.headers["Retry-After"]) > 0
    fresh.query("ALTER TABLE elsewhere RENAME TO central_event")
    assert device.verdicts([event]) == [201]
