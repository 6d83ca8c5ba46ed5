"""`kiosk specialists` as a technician meets it, and what the doctor says of PINs."""

import json
import os
import pty
import subprocess
import sys

import pytest


@pytest.fixture
def kiosk(folder, monkeypatch):
    monkeypatch.setenv("KIOSK_CREDENTIALS", "file")
    monkeypatch.setenv("KIOSK_DATA", str(folder))

    def run(*words, pin=""):
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *words],
            input=f"{pin}\n",
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def add(kiosk, name, pin):
    return kiosk("specialists", "add", name, "--pin-stdin", pin=pin)


def pins_in_the_doctor(kiosk):
    [check] = [
        each for each in json.loads(kiosk("doctor", "--json").stdout)["checks"] if each["id"] == "pins"
    ]
    return check["state"]


def test_the_life_of_a_specialist(kiosk):
    assert pins_in_the_doctor(kiosk) == "amber"
    assert add(kiosk, "Elena", "472915").returncode == 0
    assert pins_in_the_doctor(kiosk) == "green"
    listed = json.loads(kiosk("specialists", "list", "--json").stdout)
    assert [(each["name"], each["pin"]) for each in listed["specialists"]] == [("Elena", True)]
    assert listed["wait_s"] == 0
    assert "Elena" in kiosk("specialists", "list").stdout
    assert kiosk("specialists", "reset", "Elena", "--pin-stdin", pin="305817").returncode == 0
    assert kiosk("specialists", "remove", "Elena").returncode == 0
    assert json.loads(kiosk("specialists", "list", "--json").stdout)["specialists"] == []
    assert pins_in_the_doctor(kiosk) == "amber"


def test_a_lost_key_is_told_with_its_remedy(kiosk, folder):
    add(kiosk, "Elena", "472915")
    (folder / "credentials.json").unlink()
    assert pins_in_the_doctor(kiosk) == "amber"
    add(kiosk, "Vasile", "305817")
    assert "reset" in kiosk("specialists", "list").stdout
    assert pins_in_the_doctor(kiosk) == "amber"


@pytest.mark.parametrize("pin", ["123456", "47291", ""])
def test_a_bad_pin_is_told_in_one_sentence(kiosk, pin):
    done = add(kiosk, "Elena", pin)
    assert done.returncode == 1
    assert done.stderr.startswith("Error: [input] ")
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""


def test_a_pin_typed_at_a_terminal_is_asked_for_twice_and_never_shown(kiosk):
    terminal, inside = pty.openpty()
    with subprocess.Popen(
        ["setsid", "--ctty", "--wait", sys.executable, "-m", "kiosk", "specialists", "add", "Elena"],
        stdin=inside,
        stdout=inside,
        stderr=inside,
    ) as asked:
        os.close(inside)
        shown = b""
        for question in (b"PIN of six digits: ", b"The same again: "):
            while not shown.endswith(question):
                shown += os.read(terminal, 100)
            os.write(terminal, b"472915\n")
        while b"can sign in" not in shown:
            shown += os.read(terminal, 100)
        assert asked.wait(timeout=20) == 0
    os.close(terminal)
    assert b"472915" not in shown
    assert json.loads(kiosk("specialists", "list", "--json").stdout)["specialists"][0]["pin"] is True
