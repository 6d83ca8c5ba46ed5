"""`kiosk provision`: many PCs from one file, in real processes against a real central."""

import json
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.cli.options import opened
from kiosk.domain.codes import Language
from kiosk.usecases.catalogue import settings
from tests.cli.conftest import Commands

PIN = "204816"
CUTS = {
    "before anything": 1,
    "before the key to join with is kept": 2,
    "with the code used up at central": 3,
    "with a token and no key": 3,
    "before this PC knows who it is": 4,
    "once it has joined": 5,
    "before the first PIN": 1,
}
"""The small file before which the kill comes: what the PC has kept by then lies in those before."""

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def file(tmp_path, central):
    """Writes the file of a stick: central's address, codes, and whatever else is asked for."""
    stick = tmp_path / "stick"
    stick.mkdir()

    def write(count=1, **wishes):
        codes = central.command("enrolment-code", "lozova", "--count", str(count)).split()
        file = stick / "kiosk-provision.json"
        file.write_text(json.dumps({"url": central.url, "codes": codes} | wishes))
        return file

    return write


def devices(central):
    return json.loads(central.command("report", "--json"))["devices"]


def test_a_pc_is_set_up_and_the_second_time_nothing_changes(kiosk, central, file):
    wishes = file(
        language="ru", specialists=[{"name": "Elena", "pin": PIN}, {"name": "Ion", "pin": "730264"}]
    )
    done = kiosk("provision", str(wishes))
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "joined: A of centre lozova",
        "language: ru",
        "specialist: Elena can sign in",
        "specialist: Ion can sign in",
    ]
    with opened(kiosk.data) as pc:
        assert settings(pc).default_language is Language.RU
    held = {path: path.read_bytes() for path in kiosk.data.rglob("*.json")}
    again = kiosk("provision", str(wishes))
    assert (again.returncode, again.stdout) == (0, "nothing to do: this PC is A of centre lozova\n")
    assert {path: path.read_bytes() for path in kiosk.data.rglob("*.json")} == held
    assert devices(central) == 1
    moved = kiosk("provision", str(file(url="https://other.example.md")))
    assert moved.returncode == 1
    assert f"url: this PC has joined {central.url} already" in moved.stderr


def test_all_faults_are_told_at_once_with_their_places_and_nothing_is_changed(kiosk, tmp_path):
    file = tmp_path / "kiosk-provision.json"
    wishes = {
        "url": "http://central.example.md",
        "codes": ["7KQ2", "AAAA-BBBB-CCCC", "aaaabbbbcccc"],
        "language": "fr",
        "printer": 7,
        "sound": "loud",
        "ca": "../ca.pem",
        "specialist": [],
        "specialists": [{"name": "Elena", "pin": "123456"}, {"name": "Elena", "pin": 204816}, "Ion"],
    }
    file.write_text(json.dumps(wishes))
    done = kiosk("provision", str(file))
    assert done.returncode == 1
    assert done.stdout == ""
    told = [line.strip().split(": ")[0] for line in done.stderr.splitlines()[1:-1]]
    assert sorted(told) == sorted(
        [
            "specialist",
            "url",
            "codes[0]",
            "codes[1]",
            "codes[2]",
            "ca",
            "language",
            "printer",
            "sound",
            "specialists[0].pin",
            "specialists[0].name",
            "specialists[1].pin",
            "specialists[1].name",
            "specialists[2]",
        ]
    )
    for secret in ("7KQ2", "AAAA", "123456", "204816\n"):
        assert secret not in done.stderr.replace('"204816"', "")
    assert not kiosk.data.exists()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('{"url": "https://c.example.md",\n "codes": [}', "line 2, column 12: this is no JSON"),
        ("[]", "expected an object"),
        ("\x00\xff", "this is no JSON"),
        ('{"url": "https://c.example.md"}', "codes: is missing"),
        ('{"url": "https://c.example.md", "codes": {"O": "AAAA-BBBB-CCCC"}}', "codes.O: is no letter"),
    ],
)
def test_a_file_that_does_not_read_says_where(kiosk, tmp_path, content, told):
    (tmp_path / "file").write_bytes(content.encode("latin-1"))
    done = kiosk("provision", str(tmp_path / "file"))
    assert done.returncode == 1
    assert told in done.stderr


def test_what_this_pc_lacks_is_told_before_a_code_is_used(kiosk, central, file):
    done = kiosk("provision", str(file(printer="Nowhere", sound=True, ca="agency.pem")))
    assert done.returncode == 1
    assert "printer: this PC has" in done.stderr
    assert "ca: there is no file agency.pem beside" in done.stderr
    assert devices(central) == 0


def test_pcs_that_share_a_stick_take_a_code_each(tmp_path, kiosk, central, file):
    wishes = file(4, specialists=[{"name": "Elena", "pin": PIN}])
    pcs = [Commands(tmp_path / f"pc {number}") for number in range(4)]
    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda pc: pc("provision", str(wishes)), pcs))
    assert [each.returncode for each in done] == [0] * 4
    assert sorted(each.stdout[:9] for each in done) == [f"joined: {letter}" for letter in "ABCD"]
    late = kiosk("provision", str(wishes))
    assert late.returncode == 1
    assert late.stderr.startswith("Error: [codes_used_up] ")
    assert devices(central) == 4


def test_a_letter_has_the_code_that_is_meant_for_it(kiosk, central, file):
    codes = {letter: central.command("enrolment-code", "lozova", "--letter", letter) for letter in ("B", "F")}
    wishes = file(codes=codes)
    assert "joined: F of" in kiosk("provision", str(wishes), "--letter", "F").stdout
    other = kiosk("provision", str(wishes), "--letter", "G")
    assert (other.returncode, "no code for the letter G" in other.stderr) == (1, True)


def test_a_pc_that_is_killed_anywhere_joins_once_with_its_one_code(kiosk, central, file):
    wishes = file(language="ru", specialists=[{"name": "Elena", "pin": PIN}])
    command = [sys.executable, "-m", "tests.cli.cut_off", "provision", str(wishes)]
    for moment, number in CUTS.items():
        environment = os.environ | {"KIOSK_DATA": str(kiosk.data), "CUT_BEFORE": str(number)}
        cut = subprocess.run(command, env=environment, capture_output=True, check=False)
        assert cut.returncode == -signal.SIGKILL, moment
    done = kiosk("provision", str(wishes))
    assert done.returncode == 0
    assert devices(central) == 1
    assert kiosk("setup").stdout == "This PC is set up already.\n"
    assert json.loads(kiosk("sync", "--once", "--json").stdout)["state"] == "ok"


def test_no_code_and_no_pin_stays_behind_in_logs(kiosk, file):
    wishes = file(specialists=[{"name": "Elena", "pin": PIN}])
    codes = json.loads(wishes.read_text())["codes"]
    kiosk("provision", str(wishes))
    for path in [*kiosk.data.rglob("*"), *wishes.parent.rglob("*")]:
        if path.is_file() and path != wishes:
            content = path.read_bytes()
            assert not any(secret.encode() in content for secret in (PIN, *codes)), path
