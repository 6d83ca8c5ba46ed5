"""Figures for Prometheus, and log lines that say who asked."""

import json
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from tests.central.served import Served
from tests.central.visitor import PASSWORD, Visitor

_TOKEN = {"Authorization": "Bearer figures"}


@pytest.fixture
def watched(fresh: Served, monkeypatch: pytest.MonkeyPatch) -> Served:
    fresh.stop()
    monkeypatch.setenv("KIOSK_CENTRAL_METRICS_TOKEN", "figures")
    fresh.start()
    return fresh


def _figures(central: Served) -> dict[str, float]:
    answer = central.request("GET", "/metrics", headers=_TOKEN)
    assert answer.status == 200, answer.body
    return {
        f"{sample.name} {' '.join(sample.labels.values())}".strip(): sample.value
        for family in text_string_to_metric_families(answer.body.decode())
        for sample in family.samples
    }


def test_the_figures_tell_what_arrived_and_how_the_computers_are(watched: Served):
    device, silent = watched.join(), watched.join()
    told = {"version": "1.0", "waiting": 3, "oldest_waiting_s": 200_000, "refused": 0, "disk_free_mb": 900}
    health = device.event(
        type="md.cups.device.health.v1", subject=None, data=told | {"clock_skew_s": None, "lockdown": "none"}
    )
    assert device.verdicts([health, health, device.event(time="yesterday")]) == [201, 208, 422]
    long_ago = "'2026-01-01 00:00:00+00:00'"
    watched.query(
        f"UPDATE central_device SET enrolled_at = {long_ago} WHERE token_hash <> "
        f"(SELECT token_hash FROM central_device WHERE last_seen_at IS NOT NULL)"
    )
    figures = _figures(watched)
    for status in (201, 208, 422):
        assert figures[f"cups_events_total {status}"] == 1
    assert figures["cups_requests_total POST v1/events 207"] == 1
    assert figures["cups_request_seconds_count v1/events"] == 1
    states = {state: figures[f"cups_computers {state}"] for state in ("silent", "stuck", "new", "fine")}
    assert states == {"silent": 1, "stuck": 1, "new": 0, "fine": 0}
    assert figures["cups_waiting_events"] == 3
    assert figures["cups_oldest_waiting_seconds"] == 200_000
    assert figures["cups_centres"] == 1
    assert silent.enrolment["device"] != device.enrolment["device"]


def test_strange_addresses_do_not_grow_the_figures(watched: Served):
    kept = []
    for number in range(60):
        watched.request("GET", f"/strange/{number}")
        watched.request("PATCH" if number % 2 else "BREW", f"/centres/{number}")
        kept.append(_figures(watched).keys())
    assert kept[2] == kept[-1]


@pytest.mark.parametrize("shown", [{}, {"Authorization": "Bearer other"}, {"Authorization": "figures"}])
def test_the_figures_are_for_who_shows_the_token(watched: Served, shown: dict[str, str]):
    answer = watched.request("GET", "/metrics", headers=shown)
    assert (answer.status, answer.media_type) == (401, "application/problem+json")


def test_without_a_token_there_are_no_figures(central: Served):
    answer = central.request("GET", "/metrics", headers={"Authorization": "Bearer "})
    assert (answer.status, answer.media_type) == (404, "application/problem+json")


def test_a_line_of_the_log_says_which_page_and_who(central: Served):
    central.told("create-admin", "reader", "--password", PASSWORD)
    visitor = Visitor(central)
    visitor.sign_in("reader")
    answer = visitor.get("/centres")
    [(number,)] = central.query("SELECT id FROM auth_user WHERE username = 'reader'")
    lines = [json.loads(line) for line in Path(central.log).read_text("utf-8").splitlines()]
    [line] = [line for line in lines if line["request"] == answer.headers["X-Request-ID"]]
    assert (line["path"], line["status"], line["user"]) == ("/centres", 200, number)
    assert PASSWORD not in central.log.read_text("utf-8")
