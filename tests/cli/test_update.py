"""`kiosk update`: what a technician asks and is told."""

import json
import shutil

import pytest
from click.testing import CliRunner

from kiosk import paths
from kiosk.cli import main
from kiosk.device import asked
from kiosk.device.shelf import Shelf
from tests.releases import Agency
from tests.supervise.launching import WELL_BEHAVED, write_program


@pytest.fixture
def agency(tmp_path, monkeypatch):
    """An agency whose root of trust this program was built with."""
    agency = Agency(tmp_path / "agency")
    trusted = tmp_path / "resources" / "updates"
    trusted.mkdir(parents=True)
    (trusted / "root.json").write_bytes(agency.root)
    monkeypatch.setattr(paths, "_ROOT", tmp_path)
    return agency


@pytest.fixture
def update(folder, agency):
    """Runs a command; returns what it told."""

    def run(*words):
        done = CliRunner().invoke(main, ["update", *words, "--json", "--data", str(folder)])
        assert done.exit_code == 0, done.output
        return json.loads(done.output)

    return run


def test_a_version_from_a_stick_waits_for_the_night_or_for_a_word(update, agency):
    agency.publish("1.2.0")
    stick = ("--from", str(agency.repository))
    assert update("check", *stick)["newer"] == "1.2.0"
    assert update("fetch", *stick)["staged"] == "1.2.0"
    assert update("check", *stick)["newer"] is None
    told = update("status")
    assert (told["staged"], told["at_once"], told["failed"]) == ("1.2.0", False, [])
    assert update("apply")["at_once"]


def test_a_server_of_files_may_be_named(update, agency, lying_central, monkeypatch):
    agency.publish("1.2.0")
    lying_central.otherwise = agency.serve
    monkeypatch.setenv("KIOSK_UPDATES", f"{lying_central.url}/v1/updates")
    assert update("check")["newer"] == "1.2.0"
    assert not any("Authorization" in each.headers for each in lying_central.asked)


def test_what_went_wrong_is_noted_for_the_doctor(folder, agency):
    agency.publish("1.2.0")
    (targets,) = (agency.repository / "metadata").glob("*.targets.json")
    targets.write_text("{}")
    told = CliRunner().invoke(
        main, ["update", "check", "--from", str(agency.repository), "--data", str(folder)]
    )
    assert (told.exit_code, "[update_refused]" in told.output) == (1, True)
    noted = asked.last(Shelf.of(folder).folder)
    assert noted is not None
    assert noted[1] == "update_refused"


@pytest.mark.parametrize(
    ("words", "code"), [(("check",), "updates_off"), (("fetch",), "updates_off"), (("apply",), "input")]
)
def test_a_fault_is_told_in_one_sentence(kiosk, words, code):
    done = kiosk("update", *words)
    assert (done.returncode, done.stdout) == (1, "")
    assert f"[{code}]" in done.stderr


def test_every_command_goes_over_to_the_version_in_use(kiosk):
    shelf = Shelf.of(kiosk.data)
    write_program(shelf.program("1.0.0"), WELL_BEHAVED)
    shelf.changed(current="1.0.0")
    assert json.loads(kiosk("doctor", "--json").stdout) == {"checks": []}
    shutil.rmtree(shelf.place("1.0.0"))
    assert json.loads(kiosk("update", "status", "--json").stdout)["version"] == "0.1.0"
