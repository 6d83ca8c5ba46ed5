"""Events at central: each exactly once, each with its receipt."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest

from tests.central.served import Joined, Served


def test_a_batch_is_stored_and_answered_as_the_contract_says(device: Joined):
    events = [device.event(), device.event()]
    answer = device.send_raw(json.dumps(events).encode(), X_Batch_ID="0199aabb-1111-7222-8333-444455556666")
    assert answer.status == 207
    assert answer.media_type == "application/vnd.cups.receipts+json"
    told = answer.json()
    assert told["batch"] == "0199aabb-1111-7222-8333-444455556666"
    assert told["receipts"] == [{"id": event["id"], "status": 201} for event in events]
    assert datetime.fromisoformat(told["received_at"]).tzinfo is not None
    assert told["catalogue_etag"] is None
    assert told["settings_etag"] == device.get("/v1/settings").headers["ETag"]
    assert told["notices"] == {}


def test_the_same_again_is_had_already_and_other_content_conflicts(device: Joined):
    event = device.event()
    assert device.verdicts([event]) == [201]
    assert device.verdicts([event]) == [208]
    answer = device.send([event | {"uptime": 13.5}])
    assert answer.json()["receipts"][0]["status"] == 409
    assert answer.json()["receipts"][0]["problem"]["code"] == "other-content"
    assert device.verdicts([event]) == [208]


def test_an_id_twice_in_one_batch_is_stored_once(device: Joined):
    event = device.event()
    assert device.verdicts([event, event, event | {"seqno": 99}]) == [201, 208, 409]


def test_the_order_of_members_is_not_content(device: Joined):
    event = device.event()
    assert device.verdicts([event, dict(reversed(event.items()))]) == [201, 208]


def test_an_empty_batch_has_no_receipts(device: Joined):
    assert device.verdicts([]) == []


def test_identical_batches_at_once_store_each_event_once(central: Served):
    device = central.join()
    events = [device.event() for _ in range(150)]
    with ThreadPoolExecutor(8) as pool:
        sent = [pool.submit(device.verdicts, events[::direction]) for direction in (1, -1) * 4]
        verdicts = [each.result()[::direction] for each, direction in zip(sent, (1, -1) * 4, strict=True)]
    for of_one_event in zip(*verdicts, strict=True):
        assert sorted(of_one_event) == [201] + [208] * 7
    device_id = device.enrolment["device"].replace("-", "")
    [(count,)] = central.query(f"SELECT count(*) FROM central_event WHERE device_id = '{device_id}'")
    assert count == 150


def test_an_administrator_at_work_disturbs_nothing(central: Served):
    centre = central.new_centre()
    devices = [central.join() for _ in range(3)]

    def drain(device: Joined) -> list[int]:
        return [verdict for _ in range(5) for verdict in device.verdicts([device.event() for _ in range(40)])]

    with ThreadPoolExecutor(4) as pool:
        drained = [pool.submit(drain, device) for device in devices]
        codes = central.told("enrolment-code", centre, "--count", "20").split()
        assert len(codes) == 20
        assert all(each.result() == [201] * 200 for each in drained)


def test_only_the_device_of_the_token_writes_and_only_as_itself(central: Served):
    centre = central.new_centre()
    mine, other = (
        central.join(code) for code in central.told("enrolment-code", centre, "--count", "2").split()
    )
    foreign = other.event()
    assert mine.verdicts([foreign, mine.event()]) == [422, 201]
    assert other.verdicts([foreign]) == [201]
    assert mine.verdicts([mine.event(id=foreign["id"])]) == [409]


def test_what_another_device_of_the_centre_has_told_is_known_already(central: Served):
    centre = central.new_centre()
    mine, other = (
        central.join(code) for code in central.told("enrolment-code", centre, "--count", "2").split()
    )
    events = [other.event() for _ in range(3)]
    assert other.verdicts(events) == [201] * 3
    assert mine.verdicts([each | {"source": mine.source} for each in events]) == [208] * 3
    assert mine.verdicts([events[0] | {"source": mine.source, "uptime": 1}]) == [409]
    assert central.report("--centre", centre)["events"] == {"md.cups.visit.called.v1": 3}
    elsewhere = central.join(central.told("enrolment-code", central.new_centre()).strip())
    assert elsewhere.verdicts([events[0] | {"source": elsewhere.source}]) == [201]


def test_a_newer_kiosk_is_understood_as_far_as_possible(central: Served, device: Joined):
    unknown = device.event(
        type="md.cups.robot.waved.v1", data=[1, {"deep": None}], traceparent="00-1", hands=2
    )
    more = device.event(data={"ticket": "A-1", "waited_s": 1, "weather": "snow"})
    dataless = device.event(type="md.cups.nothing.v1")
    del dataless["data"], dataless["subject"]
    assert device.verdicts([unknown, more, dataless]) == [201, 201, 201]
    kept = dict(central.query("SELECT type, extras FROM central_event WHERE type = 'md.cups.robot.waved.v1'"))
    extras = kept["md.cups.robot.waved.v1"]
    assert (json.loads(extras) if isinstance(extras, str) else extras) == {"traceparent": "00-1", "hands": 2}


def test_what_python_takes_for_the_same_stays_apart(central: Served, device: Joined):
    told = [{"robot": 1}, {"robot": True}, {"robot": 1.0}]
    events = [device.event(type="md.cups.robot.counted.v1", data=data) for data in told]
    assert device.verdicts(events) == [201, 201, 201]
    found = dict(central.query("SELECT id, data FROM central_event WHERE type = 'md.cups.robot.counted.v1'"))
    kept = {
        str(UUID(str(key))): json.loads(data) if isinstance(data, str) else data
        for key, data in found.items()
    }
    assert [repr(kept[event["id"]]) for event in events] == [repr(data) for data in told]


UNFIT: dict[str, dict[str, Any]] = {
    "specversion": {"specversion": "0.3"},
    "no time": {"time": None},
    "time without offset": {"time": "2026-11-20T10:00:00"},
    "time is no date": {"time": "2026-02-30T10:00:00Z"},
    "time before all": {"time": "0001-01-01T00:00:00+14:00"},
    "offset of days": {"time": "2026-02-20T10:00:00+99:00"},
    "time as a number": {"time": 1763629200},
    "type": {"type": ""},
    "type as a list": {"type": ["md.cups.visit.called.v1"]},
    "long type": {"type": "t" * 101},
    "subject": {"subject": 7},
    "epoch": {"epoch": 1},
    "seqno zero": {"seqno": 0},
    "seqno true": {"seqno": True},
    "seqno as text": {"seqno": "1"},
    "seqno over 64 bits": {"seqno": 2**63},
    "seqno huge": {"seqno": 10**400},
    "uptime negative": {"uptime": -1},
    "uptime endless": {"uptime": float("inf")},
    "uptime nothing": {"uptime": None},
    "data does not fit": {"data": {"ticket": "A-1", "waited_s": "long"}},
    "data missing": {"data": None},
    "data with NaN": {"data": {"ticket": "A-1", "waited_s": 1, "more": float("nan")}},
    "data with a half pair": {"data": {"ticket": "A-1", "waited_s": 1, "more": "\ud83d"}},
    "data with NUL": {"data": {"ticket": "A-1", "waited_s": 1, "more": ["\0"]}},
    "NUL in a name": {"data": {"ticket": "A-1", "waited_s": 1, "\0": 1}},
    "data with a huge number": {"data": {"ticket": "A-1", "waited_s": 1, "more": -(10**30)}},
    "text too long": {"extra": "x" * 2001},
    "content type": {"datacontenttype": "text/xml"},
    "unlinked with subject": {"type": "md.cups.feedback.given.v1", "data": {"score": 5}},
    "id in upper case": {"id": "0199AABB-1111-7222-8333-444455556666"},
    "id no UUID": {"id": "1; DROP TABLE central_event"},
    "id with half a pair": {"id": "\udc00"},
}


@pytest.mark.parametrize("changes", UNFIT.values(), ids=UNFIT.keys())
def test_what_does_not_fit_is_refused_alone(device: Joined, changes: dict[str, Any]):
    answer = device.send([device.event(**changes), device.event()])
    assert answer.status == 207, answer.body
    refused, stored = answer.json()["receipts"]
    assert (refused["status"], stored["status"]) == (422, 201)
    assert refused["problem"].keys() >= {"type", "title", "detail"}
    assert refused["problem"]["detail"]


def test_what_json_leaves_open_is_refused_alone(device: Joined):
    twice = json.dumps(device.event())[:-1] + ', "seqno": 5}'
    deep = json.dumps(device.event(type="x", data=0)).replace('"data": 0', f'"data": {"[" * 40}{"]" * 40}')
    endless = json.dumps(device.event(type="x", data=0)).replace('"data": 0', '"data": 1e999')
    good = json.dumps(device.event())
    answer = device.send_raw(f"[{twice}, {deep}, {endless}, {good}]".encode())
    assert [receipt["status"] for receipt in answer.json()["receipts"]] == [422, 422, 422, 201]


def test_five_hundred_events_go_in_one_batch_and_no_more(device: Joined):
    events = [device.event() for _ in range(501)]
    assert device.send(events).status == 413
    assert device.verdicts(events[1:]) == [201] * 500
