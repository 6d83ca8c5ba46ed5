"""Events that lack are noticed by their numbers, asked for again, and told."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.central.served import Joined, Served
from tests.central.visitor import PASSWORD, Visitor


def notices(device: Joined, *events: dict[str, Any]) -> dict[str, Any]:
    answer = device.send(list(events))
    assert answer.status == 207, answer.body
    found: dict[str, Any] = answer.json()["notices"]
    return found


def listed(central: Served, device: Joined) -> dict[str, Any]:
    devices = json.loads(central.told("devices", "--json"))["devices"]
    [found] = [each for each in devices if each["id"] == device.enrolment["device"]]
    assert isinstance(found, dict)
    return found


def test_a_device_whose_numbers_follow_each_other_is_asked_for_nothing(central: Served):
    device = central.join()
    first, second, third = (device.event() for _ in range(3))
    assert notices(device, first, second) == {}
    assert notices(device, third, first) == {}
    assert (listed(central, device)["missing"], listed(central, device)["repeated"]) == (0, 0)


def test_what_lacks_is_asked_for_once_and_told_until_it_has_come(central: Served):
    device = central.join()
    events = [device.event() for _ in range(9)]
    assert notices(device, events[0]) == {}
    asked = notices(device, events[4], events[8])
    assert asked == {"resend_from": {"epoch": "e1", "seqno": 2, "until": 4}}
    assert notices(device) == {"resend_from": {"epoch": "e1", "seqno": 6, "until": 8}}
    assert notices(device) == {}
    assert listed(central, device)["missing"] == 6
    assert "6 events lack" in central.told("devices")
    assert notices(device, *events) == {}
    assert listed(central, device)["missing"] == 0


def test_the_beginning_of_an_epoch_may_lack_too(central: Served):
    device = central.join()
    device.event()
    assert notices(device, device.event(epoch="e2", seqno=3)) == {
        "resend_from": {"epoch": "e2", "seqno": 1, "until": 2}
    }


def test_it_is_asked_again_an_hour_later_and_in_the_end_once_a_day(central: Served):
    device = central.join()
    asks = [bool(notices(device, device.event(seqno=3)))]
    for hours in [2] * 6 + [25]:
        long_ago = (datetime.now(UTC) - timedelta(hours=hours)).strftime("%Y-%m-%d %H:%M:%S+00:00")
        stored = _stored(central, device)
        central.query(f"UPDATE central_numbering SET asked_at = '{long_ago}' WHERE device_id = '{stored}'")
        asks.append(bool(notices(device)))
    assert asks == [True] * 5 + [False] * 2 + [True]


def test_what_never_comes_does_not_hold_up_what_lacks_elsewhere(central: Served):
    device = central.join()
    asked = [notices(device, device.event(epoch="e1", seqno=3), device.event(epoch="e2", seqno=3))]
    for _ in range(5):
        central.query(
            "UPDATE central_numbering SET asked_at = '2026-01-01 00:00:00+00:00'"
            f" WHERE device_id = '{_stored(central, device)}'"
        )
        asked.append(notices(device))
    epochs = [each["resend_from"]["epoch"] for each in asked]
    assert [set(epochs[at : at + 2]) for at in (0, 2, 4)] == [{"e1", "e2"}] * 3


def test_two_computers_that_speak_as_one_are_seen_by_their_numbers(central: Served):
    device = central.join()
    notices(device, device.event(seqno=1), device.event(seqno=2))
    notices(device, device.event(seqno=2), device.event(seqno=3))
    assert listed(central, device)["repeated"] == 1
    assert "1 numbers twice" in central.told("devices")


def test_a_clock_that_is_wrong_is_told_with_the_computer(central: Served):
    device = central.join()
    device.send_raw(b"[]", Date="Sat, 01 Jan 2011 00:00:00 GMT")
    assert listed(central, device)["clock_ahead_s"] < -14 * 365 * 86_400
    other = central.join()
    other.send_raw(b"[]", Date="yesterday")
    assert listed(central, other)["clock_ahead_s"] is None


def _stored(central: Served, device: Joined) -> str:
    """A device's id as the database writes it."""
    identity = str(device.enrolment["device"])
    return identity.replace("-", "") if central.database.startswith("sqlite") else identity


def test_a_kiosk_that_tells_of_more_than_is_here_is_asked_for_it(central: Served):
    """Central's books were put back from a backup, and no later event shows the hole."""
    device = central.join()
    device.send([device.event(), device.event()])

    def asked(told: str) -> Any:
        return device.send_raw(b"[]", X_Delivered=told).json()["notices"].get("resend_from")

    assert asked("e1=2") is None
    assert asked("e1=5") == {"epoch": "e1", "seqno": 3, "until": 5}
    assert asked("e0=4,e1=2") == {"epoch": "e0", "seqno": 1, "until": 4}
    assert asked("e1=1") is None
    assert asked("nonsense,=,e1=,=5,e1=x") is None


def test_the_page_of_the_computers_tells_what_lacks_and_what_is_there_twice(fresh: Served):
    fresh.told("create-admin", "ana", "--password", PASSWORD)
    device = fresh.join()
    twice = device.event(epoch="e2", seqno=1)
    device.send([device.event(seqno=1), device.event(seqno=5), twice, device.event(epoch="e2", seqno=1)])
    visitor = Visitor(fresh, "ro")
    visitor.sign_in("ana")
    page = visitor.get("/computers").body.decode()
    assert "Lipsesc" in page
    assert page.count('<td class="number"><strong>3</strong></td>') == 1
    assert page.count('<td class="number"><strong>1</strong></td>') == 1
