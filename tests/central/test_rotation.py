"""A token is changed without a moment in which none holds."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from tests.central.served import Joined, Served


def with_token(device: Joined, token: str) -> Joined:
    return replace(device, enrolment=device.enrolment | {"token": token})


def offered(device: Joined) -> str:
    answer = device.send([])
    assert answer.status == 207, answer.body
    token = answer.json()["notices"]["next_token"]
    assert isinstance(token, str)
    return token


def test_the_old_token_holds_until_the_next_one_was_used(central: Served):
    device = central.join()
    assert device.send([]).json()["notices"] == {}
    central.told("rotate", device.enrolment["device"])
    token = offered(device)
    assert offered(device) == token
    assert device.verdicts([device.event()]) == [201]
    renewed = with_token(device, token)
    assert renewed.verdicts([device.event()]) == [201]
    assert renewed.send([]).json()["notices"] == {}
    assert device.send([]).status == 401
    assert renewed.get("/v1/settings").status == 200


def test_the_next_token_may_first_be_used_for_anything(central: Served):
    device = central.join()
    central.told("rotate", device.enrolment["device"])
    renewed = with_token(device, offered(device))
    assert renewed.get("/v1/settings").status == 200
    assert device.send([]).status == 401


def test_two_exchanges_at_once_are_offered_the_same_and_may_both_use_it(central: Served):
    device = central.join()
    central.told("rotate", device.enrolment["device"])
    with ThreadPoolExecutor(4) as pool:
        tokens = set(pool.map(lambda _: offered(device), range(8)))
        assert len(tokens) == 1
        renewed = with_token(device, tokens.pop())
        assert {each.status for each in pool.map(lambda _: renewed.send([]), range(8))} == {207}


def test_each_rotation_brings_another_token(central: Served):
    device = central.join()
    seen = {device.enrolment["token"]}
    for _ in range(3):
        central.told("rotate", device.enrolment["device"])
        device = with_token(device, offered(device))
        assert device.send([]).status == 207
        seen.add(device.enrolment["token"])
    assert len(seen) == 4


def test_a_computer_that_is_shut_out_gets_no_token(central: Served):
    device = central.join()
    central.told("rotate", device.enrolment["device"])
    token = offered(device)
    central.told("revoke", device.enrolment["device"])
    assert with_token(device, token).send([]).status == 403


def test_who_wanted_a_token_changed_and_that_it_was_stands_in_the_book(fresh: Served):
    device = fresh.join()
    fresh.told("rotate", device.enrolment["device"])
    renewed = with_token(device, offered(device))
    with ThreadPoolExecutor(4) as pool:
        assert {each.status for each in pool.map(lambda _: renewed.send([]), range(8))} == {207}
    rows = fresh.query("SELECT who, act, what FROM central_act WHERE act LIKE 'token.%' ORDER BY number")
    whose = f"{device.enrolment['centre']} A"
    assert rows == [
        ("command line", "token.wanted", f"{whose} {device.enrolment['device']}"),
        (whose, "token.changed", f"{whose} {device.enrolment['device']}"),
    ]
    assert fresh.command("audit", "verify").returncode == 0
