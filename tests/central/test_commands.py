"""What the agency does from the command line and on the web pages."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from tests.central.served import Served


def test_a_centre_is_created_once_and_renamed(central: Served):
    centre = central.new_centre("CUPS Soroca")
    before = central.report()["centres"]
    central.told("create-centre", centre, "CUPS Soroca")
    central.told("create-centre", centre, "CUPS Soroca Nouă", "--district", "Soroca")
    assert central.report()["centres"] == before
    [(name, district)] = central.query(f"SELECT name, district FROM central_centre WHERE id = '{centre}'")
    assert (name, district) == ("CUPS Soroca Nouă", "Soroca")


@pytest.mark.parametrize(
    "arguments",
    [
        ("create-centre", "Two Words", "Name"),
        ("create-centre", "fine", ""),
        ("enrolment-code", "nowhere"),
        ("revoke", "nobody"),
        ("revoke", "6f1f3e6e-0000-4000-8000-000000000000"),
        ("report", "--centre", "nowhere"),
        ("create-admin", "ana", "--password", "short"),
    ],
)
def test_a_fault_is_told_in_one_line(central: Served, arguments: tuple[str, ...]):
    done = central.command(*arguments)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Error: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "arguments", [("enrolment-code",), ("report", "--since", "yesterday"), ("serve", "--port", "x"), ("fly",)]
)
def test_wrong_use_is_told_apart(central: Served, arguments: tuple[str, ...]):
    assert central.command(*arguments).returncode == 2


@pytest.mark.parametrize(
    "database",
    [
        "mysql://here",
        "postgresql://central@127.0.0.1:1/central",
        "postgresql://central@127.0.0.1:none/x",
        "sqlite:///{file}/central.db",
    ],
)
def test_a_database_that_is_not_there_is_told(tmp_path: Path, database: str):
    (file := tmp_path / "file").touch()
    done = Served(database.replace("{file}", str(file)), tmp_path).command("report")
    assert done.returncode == 1
    assert done.stderr.startswith("Error: ")
    assert "Traceback" not in done.stderr


def test_a_port_that_is_taken_is_told(central: Served):
    done = central.command("serve", "--port", str(central.port))
    assert done.returncode == 1
    assert "cannot listen" in done.stderr


def test_the_report_counts_and_narrows(central: Served):
    codes = central.told("enrolment-code", centre := central.new_centre(), "--count", "2").split()
    first, second = central.join(codes[0]), central.join(codes[1])
    called = [first.event(time=f"2026-11-{day}T23:30:00+02:00") for day in (18, 19, 20)]
    other = second.event(type="md.cups.robot.waved.v1", time="2026-11-19T00:00:00+02:00")
    assert first.verdicts(called) + second.verdicts([other]) == [201] * 4
    here = ("--centre", centre)
    assert central.report(*here) == {
        "events": {"md.cups.visit.called.v1": 3, "md.cups.robot.waved.v1": 1},
        "devices": 2,
        "centres": 1,
    }
    assert central.report(*here, "--figures")["figures"] == {"waited": {"0": 3}}
    since = central.report(*here, "--since", "2026-11-19")["events"]
    assert since == {"md.cups.visit.called.v1": 2, "md.cups.robot.waved.v1": 1}
    until = central.report(*here, "--until", "2026-11-19")["events"]
    assert until == {"md.cups.visit.called.v1": 2, "md.cups.robot.waved.v1": 1}
    moment = central.report(*here, "--since", "2026-11-19T21:30:00Z", "--until", "2026-11-19T21:30:01Z")[
        "events"
    ]
    assert moment == {"md.cups.visit.called.v1": 1}


def test_devices_are_listed(central: Served):
    device = central.join()
    device.verdicts([device.event()])
    listed = json.loads(central.told("devices", "--json"))["devices"]
    [mine] = [each for each in listed if each["id"] == device.enrolment["device"]]
    assert mine["version"] == "0.1.0"
    assert mine["revoked_at"] is None
    assert datetime.fromisoformat(mine["last_seen_at"]).tzinfo is not None
    assert device.enrolment["device"] in central.told("devices")
