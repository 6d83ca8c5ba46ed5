"""The doctor's rules on good and bad days: what is said, how bad it is, and what to do."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.device import asked, doctor
from kiosk.device.credentials import FileCredentials
from kiosk.device.doctor import State
from kiosk.device.shelf import Shelf
from kiosk.errors import KeyringUnavailable

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
SHELF = Shelf(Path("/nowhere"))


class NoKeyring:
    """What a session without a secret service has."""

    kind = "keyring"

    def read(self, _name: str) -> str | None:
        raise KeyringUnavailable("There is no keyring here.")

    def keep(self, _name: str, _secret: str) -> None:
        raise KeyringUnavailable("There is no keyring here.")


@pytest.mark.parametrize(
    ("check", "state"),
    [
        (doctor.check_user(is_root=False), State.GREEN),
        (doctor.check_user(is_root=True), State.AMBER),
        (doctor.check_strangers([]), State.GREEN),
        (doctor.check_strangers([f"{number}.pdf" for number in range(9)]), State.RED),
        (doctor.check_clock(2026), State.GREEN),
        (doctor.check_clock(2009), State.RED),
        (doctor.check_clock(2036 + 10), State.RED),
        (doctor.check_database(None, "3.45"), State.GREEN),
        (doctor.check_database("row 5 missing", "3.45"), State.RED),
        (doctor.check_updates(SHELF, NOW, offered=False), State.GREEN),
        (doctor.check_updates(SHELF, NOW, offered=True), State.GREEN),
        (doctor.check_updates(replace(SHELF, staged="9.0.0"), NOW, offered=True), State.GREEN),
        (doctor.check_updates(replace(SHELF, failed=("9.0.0",)), NOW, offered=True), State.AMBER),
        (doctor.check_updates(replace(SHELF, failed=("0.0.1",)), NOW, offered=True), State.GREEN),
        (doctor.check_queue(0, None), State.GREEN),
        (doctor.check_queue(40, 3600), State.GREEN),
        (doctor.check_queue(40, 5 * 86_400), State.AMBER),
        (doctor.check_delivery(None), State.GREEN),
        (doctor.check_delivery(7200), State.GREEN),
        (doctor.check_delivery(5 * 86_400), State.AMBER),
        (doctor.check_crashes(0), State.GREEN),
        (doctor.check_crashes(3), State.AMBER),
        (doctor.check_room(0.49), State.GREEN),
        (doctor.check_room(0.5), State.AMBER),
        (doctor.check_room(0.9), State.RED),
        (doctor.check_machine(copied=False), State.GREEN),
        (doctor.check_machine(copied=True), State.RED),
        (doctor.check_refused(0), State.GREEN),
        (doctor.check_refused(2), State.AMBER),
        (doctor.check_catalogue(3, 43, installed=False, last_asked=None, now=NOW), State.GREEN),
        (doctor.check_connection("ok", ""), State.GREEN),
        (doctor.check_connection("ok", "", 4.0), State.GREEN),
        (doctor.check_connection("ok", "", -3600.0), State.AMBER),
        (doctor.check_connection("gateway", "a login page"), State.AMBER),
        (doctor.check_connection("offline", "no answer"), State.AMBER),
        (doctor.check_connection("busy", "503"), State.AMBER),
        (doctor.check_connection("denied", "revoked"), State.RED),
        (doctor.check_blocked_hosts([]), State.GREEN),
        (doctor.check_blocked_hosts([("mpay", f"{number}.example") for number in range(30)]), State.GREEN),
        (doctor.check_credentials(NoKeyring(), "token"), State.RED),
    ],
)
def test_a_rule_says_how_bad_it_is_and_what_to_do(check: doctor.Check, state: State) -> None:
    assert check.state is state
    assert check.title
    assert check.detail
    assert bool(check.remedy) or state is State.GREEN


def test_a_login_page_is_told_apart_from_a_broken_line() -> None:
    gateway, offline = (doctor.check_connection(each, "x").remedy for each in ("gateway", "offline"))
    assert "sign in" in gateway
    assert gateway != offline


def test_blocked_hosts_are_named_by_service_but_not_endlessly() -> None:
    said = doctor.check_blocked_hosts([("mpay", f"{number}.example") for number in range(30)]).detail
    assert "mpay: 0.example" in said
    assert "29.example" not in said
    assert "10 more" in said


def test_the_folder_is_tried_with_a_durable_write_that_leaves_nothing(tmp_path: Path) -> None:
    assert doctor.check_folder(tmp_path).state is State.GREEN
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_none_is_red(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert doctor.check_folder(file / "data").state is State.RED


def test_free_space_has_three_colours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    states = []
    for free_mb in (100, 1_000, 50_000):
        usage = type("Usage", (), {"free": free_mb * 2**20})()
        monkeypatch.setattr(shutil, "disk_usage", lambda _folder, usage=usage: usage)
        states.append(doctor.check_disk(tmp_path).state)
    assert states == [State.RED, State.AMBER, State.GREEN]


def test_a_token_in_a_file_is_said_to_be_one(tmp_path: Path) -> None:
    place = FileCredentials(tmp_path)
    assert doctor.check_credentials(place, "token").state is State.AMBER
    place.keep("token", "secret")
    said = doctor.check_credentials(place, "token")
    assert (said.state, "private file" in said.detail) == (State.AMBER, True)
    assert "secret" not in said.detail


@pytest.mark.parametrize(
    ("trouble", "days", "state"),
    [
        ("", 1, State.GREEN),
        ("", 61, State.AMBER),
        ("updates_expired", 0, State.AMBER),
        ("update_refused", 0, State.AMBER),
        ("disk_full", 0, State.AMBER),
    ],
)
def test_the_doctor_tells_what_is_wrong_with_updates(tmp_path, trouble, days, state):
    shelf = Shelf.of(tmp_path)
    asked.note(shelf.folder, NOW - timedelta(days=days), trouble)
    check = doctor.check_updates(shelf, NOW, offered=True)
    assert check.state is state
    assert bool(check.remedy) is (state is State.AMBER)


@pytest.mark.parametrize(
    ("last_asked", "state"),
    [
        (None, State.GREEN),
        ((NOW - timedelta(days=1), ""), State.GREEN),
        ((NOW - timedelta(days=61), ""), State.AMBER),
        ((NOW, "pack_expired"), State.AMBER),
        ((NOW, "pack_refused"), State.AMBER),
        ((NOW, "disk_full"), State.AMBER),
    ],
)
def test_the_doctor_tells_what_is_wrong_with_guide_packs(last_asked, state):
    check = doctor.check_catalogue(3, 43, installed=True, last_asked=last_asked, now=NOW)
    assert check.state is state
    assert bool(check.remedy) is (state is State.AMBER)
