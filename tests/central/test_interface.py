"""What holds for every request, and the description of the interface."""

import json
from typing import Any

import pytest

from tests.central.served import Joined, Served


def test_the_description_is_openapi_and_names_what_is_really_sent(central: Served):
    answer = central.request("GET", "/v1/openapi.json")
    assert (answer.status, answer.media_type) == (200, "application/json")
    document = answer.json()
    assert document["openapi"].startswith("3.1")
    assert document["paths"].keys() == {
        "/v1/enrolments",
        "/v1/events",
        "/v1/catalogue",
        "/v1/settings",
        "/v1/health/live",
        "/v1/health/ready",
    }
    for reference in _references(document):
        found: Any = document
        for part in reference.removeprefix("#/").split("/"):
            found = found[part]
    events = document["paths"]["/v1/events"]["post"]
    assert events["security"] == [{"DeviceToken": []}]
    assert events["responses"].keys() >= {"207", "400", "401", "403", "413", "415", "429", "503"}
    assert list(events["responses"]["207"]["content"]) == ["application/vnd.cups.receipts+json"]
    assert list(events["responses"]["401"]["content"]) == ["application/problem+json"]
    assert list(events["requestBody"]["content"]) == ["application/cloudevents-batch+json"]


def _references(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [found for inner in value.values() for found in _references(inner)]
    if isinstance(value, list):
        return [found for inner in value for found in _references(inner)]
    return []


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/", 404),
        ("GET", "/v1/events/17", 404),
        ("GET", "/v1/events", 405),
        ("DELETE", "/v1/settings", 405),
        ("POST", "/v1/health/live", 405),
        ("GET", "/v1/%00%ff", 404),
        ("GET", "/v1/../../etc/passwd", 404),
    ],
)
def test_every_error_is_a_problem(central: Served, method: str, path: str, status: int):
    answer = central.request(method, path)
    assert (answer.status, answer.media_type) == (status, "application/problem+json")
    problem = answer.json()
    assert problem.keys() >= {"type", "title", "detail", "status"}
    assert problem["status"] == status
    assert problem["request"] == answer.headers["X-Request-ID"]
    if status == 405:
        assert answer.headers["Allow"]


def test_the_request_id_comes_back_and_stands_in_the_log(device: Joined):
    answer = device.get("/v1/settings", X_Request_ID="kiosk-7.visit_12")
    assert answer.headers["X-Request-ID"] == "kiosk-7.visit_12"
    lines = [json.loads(line) for line in device.central.log.read_text("utf-8").splitlines()]
    [line] = [line for line in lines if line["request"] == "kiosk-7.visit_12"]
    assert (line["method"], line["path"], line["status"]) == ("GET", "/v1/settings", 200)
    assert line["device"] == device.enrolment["device"]


@pytest.mark.parametrize("given", ["", "two words", "x" * 65, "{}"])
def test_a_strange_request_id_is_replaced(central: Served, given: str):
    answer = central.request("GET", "/v1/health/live", headers={"X-Request-ID": given})
    assert answer.status == 200
    assert answer.headers["X-Request-ID"] not in {given, None}


def test_health_is_told(central: Served):
    for path in ("/v1/health/live", "/v1/health/ready"):
        answer = central.request("GET", path)
        assert (answer.status, answer.json()) == (200, {"state": "ok"})


def test_security_headers_are_on_every_answer(central: Served):
    for path in ("/v1/health/live", "/v1/nothing", "/sign-in"):
        headers = central.request("GET", path).headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert "default-src 'self'" in headers["Content-Security-Policy"]
        assert "Server" not in headers
