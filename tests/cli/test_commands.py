"""The technician's commands in real processes: what they print, how they end, what they load."""

import ast
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk import bootstrap
from kiosk.paths import resource
from kiosk.supervise import runs
from kiosk.usecases.device import record_fault

VISIT = {"mode": "specialist", "reason": "pensii", "language": "ro"}
STATES = {"ok", "offline", "gateway", "denied", "busy", "failed"}


def sheet(*visits):
    return "".join(json.dumps(each) + "\n" for each in visits)


def told(done):
    """The one sentence of a fault: no traceback, nothing on standard output."""
    assert done.returncode == 1, done
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    return done.stderr


def test_from_the_code_to_the_report_of_central(kiosk, central):
    code = central.command("enrolment-code", "lozova")
    assert kiosk("enrol", central.url, code).returncode == 0
    added = kiosk("visits", "add", "-", given=sheet(VISIT, VISIT, VISIT))
    assert [line.split("\t")[1] for line in added.stdout.splitlines()] == ["saved"] * 3
    before = json.loads(kiosk("queue", "status", "--json").stdout)
    assert (before["waiting"], before["refused"], before["last_delivery"]) == (3, 0, None)
    assert before["oldest_waiting_s"] >= 0
    done = json.loads(kiosk("sync", "--once", "--json").stdout)
    assert (done["delivered"], done["refused"], done["waiting"], done["state"]) == (3, 0, 0, "ok")
    after = json.loads(kiosk("queue", "status", "--json").stdout)
    assert (after["waiting"], after["delivered"]) == (0, 3)
    assert after["last_delivery"]
    report = json.loads(central.command("report", "--json"))
    assert report["events"] == {"md.cups.visit.checked_in.v1": 3}
    doctor = json.loads(kiosk("doctor", "--json").stdout)
    assert {each["id"]: each["state"] for each in doctor["checks"]}["central"] == "green"
    told(kiosk("enrol", central.url, code))  # a code works once


def test_without_central_everything_else_works(kiosk, central):
    kiosk("enrol", central.url, central.command("enrolment-code", "lozova"))
    central.stop()
    assert kiosk("visits", "add", "-", given=sheet(VISIT)).returncode == 0
    done = kiosk("sync", "--once", "--json")
    told_by_sync = json.loads(done.stdout)
    assert (told_by_sync["state"], told_by_sync["waiting"], done.returncode) == ("offline", 1, 1)
    doctor = json.loads(kiosk("doctor", "--json").stdout)
    states = {each["id"]: each for each in doctor["checks"]}
    assert states["central"]["state"] == "amber"
    assert states["central"]["remedy"]


def test_bad_lines_of_a_day_sheet_are_told_the_good_ones_kept_and_names_dropped(kiosk):
    given = (
        sheet(VISIT)
        + "nonsense\n"
        + sheet(VISIT | {"mode": "flying"}, VISIT | {"name": "Ion"})
        + sheet(VISIT)
    )
    done = kiosk("visits", "add", "-", given=given)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 3
    assert [line.split(":")[0] for line in done.stderr.splitlines()[:2]] == ["line 2", "line 3"]
    assert "Traceback" not in done.stderr
    assert json.loads(kiosk("queue", "status", "--json").stdout)["waiting"] == 3
    assert all(b"Ion" not in path.read_bytes() for path in kiosk.data.glob("kiosk.db*"))


def test_a_day_sheet_of_another_day_counts_on_that_day(kiosk):
    done = kiosk("visits", "add", "--day", "2026-01-15", "-", given=sheet(VISIT, VISIT))
    assert len(done.stdout.splitlines()) == 2
    with closing(sqlite3.connect(kiosk.data / "kiosk.db")) as database:
        times = database.execute("SELECT time FROM outbox").fetchall()
    assert times == [("2026-01-15T00:00:00.000+02:00",)] * 2
    assert "still to come" in told(kiosk("visits", "add", "--day", "2999-01-01", "-", given=sheet(VISIT)))


def test_an_endless_line_is_no_matter(kiosk):
    done = kiosk("visits", "add", "-", given="x" * 10_000 + "\n" + "[" * 100_000 + "\n")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("sync", "--once"),
        ("enrol", "https://127.0.0.1:9", "CODE"),
        ("enrol", "ftp://central", "CODE"),
        ("catalogue", "install", __file__),
        ("catalogue", "check", __file__),
    ],
)
def test_a_fault_is_one_sentence_with_what_to_do(kiosk, words):
    assert told(kiosk(*words)).startswith("Error: [")


@pytest.mark.parametrize(
    "words",
    [("fly",), ("queue",), ("queue", "status", "--loud"), ("visits", "add"), ("enrol",), ("demo", "x")],
)
def test_wrong_use_ends_with_two(kiosk, words):
    done = kiosk(*words)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "words", [(), ("run",), ("demo",), ("enrol",), ("doctor",), ("queue", "list"), ("sync",)]
)
def test_every_command_has_help(kiosk, words):
    done = kiosk(*words, "--help")
    assert done.returncode == 0
    assert "Usage:" in done.stdout


def test_the_guide_pack_is_shown_and_checked(kiosk):
    shown = json.loads(kiosk("catalogue", "show", "--json").stdout)
    assert shown["version"] >= 1
    assert "mpay" in shown["services"]
    checked = kiosk("catalogue", "check", str(resource("catalogue")))
    assert (checked.returncode, "fits its schema" in checked.stdout) == (0, True)


def test_an_altered_guide_pack_is_refused_and_the_old_one_stays(kiosk, central, tmp_path):
    kiosk("enrol", central.url, central.command("enrolment-code", "lozova"))
    altered = tmp_path / "pack"
    altered.write_text('{"payload": "e30", "signature": "AAAA"}')
    told(kiosk("catalogue", "install", str(altered)))
    assert "mpay" in json.loads(kiosk("catalogue", "show", "--json").stdout)["services"]


def test_the_doctor_lists_checks_with_remedies_and_nothing_else(kiosk):
    done = kiosk("doctor", "--json")
    said = json.loads(done.stdout)
    assert said["ready"] is False
    for check in said["checks"]:
        assert {"id", "state", "title", "detail", "remedy"} <= set(check)
        assert check["state"] in {"green", "amber", "red"}
        assert check["remedy"] or check["state"] == "green"


def test_the_doctor_names_the_file_that_keeps_the_computer_closed(kiosk):
    kiosk.data.mkdir(exist_ok=True)
    (kiosk.data / "lists.xlsx").write_text("older than the visit")

    def strangers():
        checks = json.loads(kiosk("doctor", "--json").stdout)["checks"]
        return next(each for each in checks if each["id"] == "strangers")

    assert strangers()["state"] == "green"
    runs.begin(kiosk.data)
    (kiosk.data / "Popescu.pdf").write_text("scan")
    assert strangers()["state"] == "red"
    assert "Popescu.pdf" in strangers()["detail"]
    assert "Move" in strangers()["remedy"]


def test_a_damaged_database_is_told_by_the_doctor(kiosk):
    kiosk("visits", "add", "-", given=sheet(VISIT))
    path = kiosk.data / "kiosk.db"
    content = bytearray(path.read_bytes())
    content[4096:8192] = bytes(4096)
    path.write_bytes(content)
    for beside in ("kiosk.db-wal", "kiosk.db-shm"):
        (kiosk.data / beside).unlink(missing_ok=True)
    states = {each["id"]: each for each in json.loads(kiosk("doctor", "--json").stdout)["checks"]}
    assert states["database"]["state"] == "red"
    assert "Start the kiosk" in states["database"]["remedy"]


def test_refused_events_are_listed_and_tried_again(kiosk):
    kiosk("visits", "add", "-", given=sheet(VISIT))
    opened = bootstrap.open_kiosk(kiosk.data)
    with closing(opened.store):
        opened.store.execute("UPDATE outbox SET refused_reason = 'does not fit', last_status = 422")
        record_fault(opened, "x", "y")
    (refused,) = json.loads(kiosk("queue", "list", "--json").stdout)
    assert (refused["status"], refused["reason"]) == (422, "does not fit")
    told = kiosk("queue", "list")
    assert "visit.checked_in\n" in told.stdout
    assert "central does not understand it" in told.stdout
    assert "kiosk queue retry" in told.stderr
    assert kiosk("queue", "retry", refused["id"]).returncode == 0
    assert json.loads(kiosk("queue", "list", "--json").stdout) == []
    told_again = kiosk("queue", "retry", "no-such-id")
    assert told_again.returncode == 1


LOADED = """
import sys, runpy
sys.argv = ["kiosk", *sys.argv[1:]]
try:
    runpy.run_module("kiosk", run_name="__main__")
except SystemExit:
    pass
print([name for name in ("PySide6", "django", "requests", "keyring") if name in sys.modules], file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("words", "unneeded"),
    [
        (("queue", "status"), {"PySide6", "django", "requests", "keyring"}),
        (("catalogue", "show"), {"PySide6", "django", "requests", "keyring"}),
        (("visits", "--help"), {"PySide6", "django", "requests", "keyring"}),
        (("doctor",), {"PySide6", "django"}),
        (("central", "--help"), {"PySide6", "requests", "keyring"}),
    ],
)
def test_a_command_loads_only_what_it_needs(kiosk, tmp_path, words, unneeded):
    root = str(Path(__file__).parents[2])
    script = tmp_path / "loaded.py"
    script.write_text(LOADED)
    done = subprocess.run(
        [sys.executable, str(script), *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
        env=os.environ | {"KIOSK_DATA": str(kiosk.data), "PYTHONPATH": root},
    )
    loaded = set(ast.literal_eval(done.stderr.strip().splitlines()[-1]))
    assert loaded & unneeded == set()
