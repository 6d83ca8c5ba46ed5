"""Joining a centre, and being shut out of it."""

import base64
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.domain.tickets import LETTERS
from tests.central.served import Joined, Served


def test_a_code_lets_one_computer_join(central: Served):
    centre = central.new_centre("CUPS Ungheni")
    [code] = central.told("enrolment-code", centre).split()
    answer = central.enrol(code)
    assert answer.status == 201
    told = answer.json()
    assert told["centre"] == centre
    assert told["letter"] == "A"
    assert told["settings"] == {"name": "CUPS Ungheni"}
    assert len(base64.b64decode(told["catalogue_key"])) == 32
    assert Joined(central, told).verdicts([]) == []


def test_a_code_works_once(central: Served, address: str):
    code = central.code()
    central.join(code)
    again = central.enrol(code, come_from=address)
    assert (again.status, again.media_type, again.json()["code"]) == (
        403,
        "application/problem+json",
        "enrolment-code",
    )


def test_a_code_used_by_many_at_once_works_once(central: Served, address: str):
    code = central.code()
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: central.enrol(code, come_from=address), range(6)))
    assert sorted(answer.status for answer in answers) == [201] + [403] * 5


def test_many_codes_at_once_give_each_computer_a_letter_of_its_own(central: Served):
    codes = central.told("enrolment-code", central.new_centre(), "--count", "6").split()
    with ThreadPoolExecutor(6) as pool:
        joined = list(pool.map(central.join, codes))
    assert sorted(device.enrolment["letter"] for device in joined) == list("ABCDEF")


def test_a_code_expires_and_every_wrong_code_gets_the_same_answer(central: Served, address: str):
    [expired] = central.told("enrolment-code", centre := central.new_centre()).split()
    central.query(f"UPDATE central_enrolmentcode SET expires_at = made_at WHERE centre_id = '{centre}'")
    answers = [central.enrol(code, come_from=address) for code in (expired, "0000-0000-0000", "x", "ț'--")]
    assert {answer.status for answer in answers} == {403}
    assert len({answer.json()["detail"] for answer in answers}) == 1


def test_a_code_may_be_typed_carelessly(central: Served):
    code = central.code()
    typed = code.replace("-", " ").lower().replace("0", "o").replace("1", "l")
    assert central.enrol(typed).status == 201


@pytest.mark.usefixtures("in_one_window")
def test_guessing_is_slowed_down(central: Served, address: str):
    answers = [central.enrol("0000-0000-0000", come_from=address) for _ in range(11)]
    assert [answer.status for answer in answers] == [403] * 10 + [429]
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 600
    assert central.enrol(central.code(), come_from=address).status == 429
    assert central.enrol(central.code()).status == 201


@pytest.mark.parametrize(
    ("wish", "status"),
    [
        (b"{", 400),
        (b"[" * 100_000, 400),
        (b"[]", 422),
        (b'{"code": "x"}', 422),
        (b'{"code": 1, "fingerprint": "f", "version": "1"}', 422),
        (b'{"code": "x", "fingerprint": "\\u0000", "version": "1"}', 422),
        (b'{"code": "x", "fingerprint": "\\ud800", "version": "1"}', 422),
        (json.dumps({"code": "x", "fingerprint": "f" * 201, "version": "1"}).encode(), 422),
        (b" " * (2**20 + 1), 413),
    ],
)
def test_a_wish_that_does_not_fit_is_a_problem(central: Served, wish: bytes, status: int):
    answer = central.request("POST", "/v1/enrolments", wish, {"Content-Type": "application/json"})
    assert answer.status == status, answer.body
    assert answer.media_type == "application/problem+json"


def test_a_computer_that_is_shut_out_is_told_so_and_its_letter_is_free(central: Served):
    codes = central.told("enrolment-code", central.new_centre(), "--count", "2").split()
    device = central.join(codes[0])
    event = device.event()
    assert device.verdicts([event]) == [201]
    central.told("revoke", device.enrolment["device"])
    for answer in (device.send([event]), device.get("/v1/settings"), device.get("/v1/catalogue")):
        assert (answer.status, answer.json()["code"]) == (403, "device-revoked")
    successor = central.join(codes[1])
    assert successor.enrolment["letter"] == device.enrolment["letter"]
    assert successor.enrolment["device"] != device.enrolment["device"]


def test_a_full_centre_keeps_the_code(central: Served):
    count = str(len(LETTERS) + 1)
    *codes, last = central.told("enrolment-code", central.new_centre(), "--count", count).split()
    devices = [central.join(code) for code in codes]
    assert central.enrol(last).status == 409
    central.told("revoke", devices[4].enrolment["device"])
    assert central.join(last).enrolment["letter"] == LETTERS[4]


@pytest.mark.parametrize(
    "authorization", [None, "", "Bearer", "Bearer ", "Bearer nobody", "Basic Y3VwczpjdXBz", "Bearer \xff"]
)
@pytest.mark.parametrize("path", ["/v1/events", "/v1/settings", "/v1/catalogue"])
def test_without_a_known_token_nothing_is_told(central: Served, path: str, authorization: str | None):
    method = "POST" if path == "/v1/events" else "GET"
    headers = {} if authorization is None else {"Authorization": authorization}
    answer = central.request(method, path, b"[]" if method == "POST" else None, headers)
    assert (answer.status, answer.media_type) == (401, "application/problem+json")
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_neither_token_nor_code_is_kept(central: Served):
    code = central.code()
    device = central.join(code)
    device.verdicts([device.event()])
    kept = repr(
        central.query("SELECT * FROM central_device") + central.query("SELECT * FROM central_enrolmentcode")
    )
    logged = central.log.read_text("utf-8")
    for secret in (device.enrolment["token"], code, code.replace("-", "")):
        assert secret not in kept
        assert secret not in logged


def test_who_guesses_cannot_pretend_to_be_others(central: Served, address: str):
    wish = b'{"code": "0000-0000-0000", "fingerprint": "f", "version": "1"}'
    statuses = [
        central.request(
            "POST", "/v1/enrolments", wish, {"X-Forwarded-For": f"203.0.113.{number}"}, come_from=address
        ).status
        for number in range(11)
    ]
    assert statuses == [403] * 10 + [429]


def test_behind_a_proxy_each_visitor_counts_alone_and_cookies_stay_in_tls(
    new_database: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("KIOSK_CENTRAL_PROXY", "127.0.0.1")
    served = Served(new_database(), tmp_path)
    served.start()
    try:
        wish = b'{"code": "0000-0000-0000", "fingerprint": "f", "version": "1"}'

        def guess(visitor: str) -> int:
            headers = {"X-Forwarded-For": visitor, "X-Forwarded-Proto": "https"}
            return served.request("POST", "/v1/enrolments", wish, headers).status

        assert [guess("203.0.113.1") for _ in range(11)] == [403] * 10 + [429]
        assert guess("203.0.113.2") == 403
        page = served.request("GET", "/sign-in", headers={"X-Forwarded-Proto": "https"})
        assert "Secure" in page.headers["Set-Cookie"]
        assert page.headers["Strict-Transport-Security"] == "max-age=31536000"
    finally:
        served.stop()
