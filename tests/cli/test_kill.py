"""Pull the plug while a day sheet is typed in: what was printed as saved is in the file, and arrives once."""

import json
import random
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing

import pytest

from kiosk.supervise.embedded_central import EmbeddedCentral

KILLS = 25
LINE = json.dumps({"mode": "self", "reason": "pensii", "language": "ro"}) + "\n"

pytestmark = pytest.mark.timeout(240)


def kiosk(*words):
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words], capture_output=True, text=True, check=True
    ).stdout


def saved_before_the_kill(data, sheet, delay):
    """Ids printed by a writer that is killed `delay` seconds after its first one."""
    with (
        sheet.open("rb") as lines,
        subprocess.Popen(
            [sys.executable, "-m", "kiosk", "visits", "add", "-", "--data", data],
            stdin=lines,
            stdout=subprocess.PIPE,
        ) as writer,
    ):
        assert writer.stdout is not None
        first = writer.stdout.readline()
        threading.Timer(delay, writer.kill).start()
        printed = (first + writer.stdout.read()).split(b"\n")[:-1]
    return [line.split(b"\t")[0].decode() for line in printed if line.endswith(b"\tsaved")]


def test_what_was_confirmed_survives_every_kill_and_arrives_once(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_CREDENTIALS", "file")
    data = str(tmp_path / "pc")
    central = EmbeddedCentral(tmp_path / "central")
    central.command("create-centre", "sat", "Satul")
    url = central.start()
    try:
        code = central.command("enrolment-code", "sat")
        assert kiosk("enrol", url, code, "--data", data)
        sheet = tmp_path / "sheet"
        sheet.write_text(LINE * 3000)
        chance = random.Random(7)  # noqa: S311  not a secret
        confirmed = [
            each for _ in range(KILLS) for each in saved_before_the_kill(data, sheet, chance.uniform(0, 0.05))
        ]
        assert len(confirmed) > KILLS
        with closing(sqlite3.connect(tmp_path / "pc" / "kiosk.db")) as file:
            assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            subjects = [subject for (subject,) in file.execute("SELECT subject FROM outbox ORDER BY seq")]
            numbers = [number for (number,) in file.execute("SELECT seqno FROM outbox ORDER BY seq")]
        assert set(confirmed) <= set(subjects)
        assert len(subjects) == len(set(subjects))
        assert numbers == list(range(1, len(numbers) + 1))
        done = kiosk("sync", "--once", "--json", "--data", data)
        assert json.loads(done) | {"detail": ""} == {
            "state": "ok",
            "detail": "",
            "delivered": len(subjects),
            "refused": 0,
            "waiting": 0,
            "gateway": False,
        }
        report = json.loads(central.command("report", "--json"))
        assert report["events"] == {"md.cups.visit.checked_in.v1": len(subjects)}
    finally:
        central.stop()
