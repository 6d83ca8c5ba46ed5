"""A backup brings central back whole, and the kiosks bring what came after it, each event once."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from tests.central.postgresql import binaries
from tests.central.served import Joined, Served

POSTGRESQL = pytest.mark.parametrize(
    "new_database", ["postgresql"] if binaries() or os.environ.get("CI") else [], indirect=True
)
SQLITE = pytest.mark.parametrize("new_database", ["sqlite"], indirect=True)
VISIT = json.dumps({"mode": "specialist", "reason": "pensii", "language": "ro"})
KEYS = {"central-secret.key", "central-signing.key", "central-courier.key"}


class Pc:
    """A kiosk of a data folder of its own."""

    def __init__(self, data: Path) -> None:
        self.data = data

    def __call__(self, *words: str, given: str = "") -> str:
        asked = [sys.executable, "-m", "kiosk", *words, "--data", str(self.data)]
        environment = os.environ | {"KIOSK_CREDENTIALS": "file"}
        done = subprocess.run(
            asked, input=given, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def sync(self) -> None:
        assert json.loads(self("sync", "--once", "--json"))["waiting"] == 0


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "central.backup"


def refusal(central: Served, *words: str) -> str:
    """The sentence with which a command refuses; nothing is changed by it."""
    before = central.query("SELECT count(*) FROM central_event"), keys(central.data)
    done = central.command(*words)
    assert (done.returncode, done.stdout) == (1, ""), done
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert (central.query("SELECT count(*) FROM central_event"), keys(central.data)) == before
    return done.stderr


def keys(data: Path) -> dict[str, bytes]:
    return {name: (data / name).read_bytes() for name in KEYS if (data / name).exists()}


def test_after_a_restore_the_kiosks_send_again_what_central_lost_each_event_once(
    fresh: Served, tmp_path: Path, file: Path
):
    pc, shut_out = Pc(tmp_path / "pc"), fresh.join()
    pc("enrol", f"http://127.0.0.1:{fresh.port}", fresh.code())
    pc("visits", "add", "-", given=f"{VISIT}\n" * 3)
    pc.sync()
    fresh.told("backup", str(file))
    kept = fresh.report()["events"]
    pc("visits", "add", "-", given=f"{VISIT}\n" * 2)
    pc.sync()
    fresh.told("revoke", shut_out.enrolment["device"])
    stored = fresh.query("SELECT count(*), count(DISTINCT id) FROM central_event")
    fresh.stop()
    assert "--replace" in refusal(fresh, "restore", str(file))
    fresh.told("restore", str(file), "--replace")
    assert fresh.report()["events"] == kept
    assert kept["md.cups.visit.checked_in.v1"] == 3
    fresh.start(fresh.port or 0)
    assert shut_out.send([]).status == 403
    pc.sync()
    assert fresh.report()["events"]["md.cups.visit.checked_in.v1"] == 5
    assert fresh.query("SELECT count(*), count(DISTINCT id) FROM central_event") == stored
    assert fresh.query("SELECT sum(count) FROM central_tally WHERE figure = 'languages'") == [(5,)]


def test_a_new_machine_takes_over_with_the_backup_alone(
    fresh: Served, new_database: Callable[[], str], tmp_path: Path, file: Path
):
    first, rotated = fresh.join(), fresh.join()
    unused = fresh.code()
    fresh.told("backup", str(file))
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.glob(".central-*")) == []
    fresh.told("rotate", rotated.enrolment["device"])
    token = rotated.send([]).json()["notices"]["next_token"]
    rotated.enrolment["token"] = token
    assert rotated.verdicts([rotated.event()]) == [201]
    other = Served(new_database(), tmp_path / "other")
    other.told("restore", str(file))
    assert keys(other.data) == keys(fresh.data)
    assert all((other.data / name).stat().st_mode & 0o777 == 0o600 for name in KEYS)
    other.start()
    try:
        for joined in (first, rotated):
            there = Joined(other, joined.enrolment)
            assert there.verdicts([there.event()]) == [201]
        assert other.enrol(unused).status == 403
        assert (
            other.join(other.told("enrolment-code", "centre-1").strip()).enrolment["catalogue_key"]
            == (first.enrolment["catalogue_key"])
        )
    finally:
        other.stop()
    assert "hold together" in other.told("audit", "verify")


@SQLITE
def test_a_file_that_is_no_whole_backup_changes_nothing(fresh: Served, file: Path):
    device = fresh.join()
    assert device.verdicts([device.event()]) == [201]
    fresh.told("backup", str(file))
    whole = file.read_bytes()
    for hurt in (b"", whole[: len(whole) // 2], whole[:500] + bytes([whole[500] ^ 4]) + whole[501:]):
        file.write_bytes(hurt)
        assert "[input]" in refusal(fresh, "restore", str(file), "--replace")


@SQLITE
def test_a_secret_of_the_environment_is_told_of_and_must_be_the_same(
    fresh: Served, file: Path, monkeypatch: pytest.MonkeyPatch
):
    secret = "7f8Qh2w9Zr4TnXc6Vb1Ym3Kd5Ls0PgJeUaIoRtWyEqNxBvCzMfHuDkSl"
    monkeypatch.setenv("KIOSK_CENTRAL_SECRET_KEY", secret)
    done = fresh.command("backup", str(file))
    assert "KIOSK_CENTRAL_SECRET_KEY is not in it" in done.stderr
    monkeypatch.setenv("KIOSK_CENTRAL_SECRET_KEY", secret[::-1])
    assert "another secret" in refusal(fresh, "restore", str(file), "--replace")
    monkeypatch.delenv("KIOSK_CENTRAL_SECRET_KEY")
    assert "Set it first" in refusal(fresh, "restore", str(file), "--replace")


@POSTGRESQL
def test_a_backup_goes_where_the_same_engine_is(fresh: Served, tmp_path: Path, file: Path):
    fresh.told("backup", str(file))
    other = Served(f"sqlite:///{tmp_path}/other.db", tmp_path)
    other.told("migrate")
    assert "made on postgresql" in refusal(other, "restore", str(file))


@POSTGRESQL
def test_who_serves_may_back_up_and_who_owns_the_tables_restores(
    fresh: Served, new_database: Callable[[], str], file: Path
):
    database = new_database()
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("CREATE ROLE keeper LOGIN IN ROLE cups_central")
        connection.execute(f"ALTER DATABASE {connection.info.dbname} OWNER TO keeper")
        connection.execute("ALTER SCHEMA public OWNER TO keeper")
        connection.execute("CREATE ROLE clerk LOGIN IN ROLE cups_central")
    central = Served(database.replace("central@", "keeper@"), fresh.data)
    central.told("create-centre", "lozova", "CUPS Lozova")
    serving = Served(database.replace("central@", "clerk@"), fresh.data)
    serving.told("backup", str(file))
    central.told("create-centre", "later", "CUPS")
    central.told("restore", str(file), "--replace")
    assert central.report()["centres"] == 1
    secured = "SELECT count(*) FROM pg_class WHERE relrowsecurity AND relforcerowsecurity"
    assert central.query(secured) == fresh.query(secured)


@POSTGRESQL
def test_a_restore_that_breaks_off_leaves_what_stands(fresh: Served, file: Path):
    device = fresh.join()
    fresh.query("CREATE TABLE of_somebody_else (id int PRIMARY KEY)")
    fresh.told("backup", str(file))
    fresh.query("CREATE TABLE newer (id int REFERENCES of_somebody_else)")
    assert device.verdicts([device.event()]) == [201]
    assert "of_somebody_else" in refusal(fresh, "restore", str(file), "--replace")
    assert device.verdicts([device.event()]) == [201]


@POSTGRESQL
def test_programs_that_are_missing_are_named(fresh: Served, file: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "/nowhere")
    assert "postgresql-client" in refusal(fresh, "backup", str(file))
    assert not file.exists()
