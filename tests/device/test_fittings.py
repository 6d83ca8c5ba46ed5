"""What is fitted to a PC: measured where it can be, and judged on good and bad days."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.device import fittings
from kiosk.device.doctor import Check, State
from kiosk.device.fittings import Fittings
from kiosk.device.internet import Reach

WELL = {"mpass.gov.md": Reach.ANSWERS, "cnas.md": Reach.ANSWERS}


@pytest.mark.parametrize(
    ("check", "state"),
    [
        (fittings.check_system(), State.GREEN),
        (fittings.check_browser("140.0", sandbox=True), State.GREEN),
        (fittings.check_browser("140.0", sandbox=False), State.RED),
        (fittings.check_browser("", sandbox=True), State.RED),
        (fittings.check_display([(1366, 768), (1920, 1080)]), State.GREEN),
        (fittings.check_display([(800, 600)]), State.AMBER),
        (fittings.check_display([]), State.AMBER),
        (fittings.check_fonts(found=True), State.GREEN),
        (fittings.check_fonts(found=False), State.AMBER),
        (fittings.check_printer("HP_LaserJet"), State.GREEN),
        (fittings.check_printer(""), State.AMBER),
        (fittings.check_sound(found=True), State.GREEN),
        (fittings.check_sound(found=False), State.AMBER),
        (fittings.check_voices(["ro", "ru", "en"]), State.GREEN),
        (fittings.check_voices(["en"]), State.AMBER),
        (fittings.check_voices(None), State.AMBER),
        (fittings.check_signing(client=True, cards=True), State.GREEN),
        (fittings.check_signing(client=True, cards=False), State.AMBER),
        (fittings.check_signing(client=False, cards=True), State.AMBER),
        (fittings.check_sites(WELL), State.GREEN),
        (fittings.check_sites(WELL | {"mpay.gov.md": Reach.OUT_OF_ORDER}), State.AMBER),
        (fittings.check_sites(dict.fromkeys(WELL, Reach.NO_LINE)), State.AMBER),
    ],
)
def test_a_rule_says_how_bad_it_is_and_what_to_do(check: Check, state: State) -> None:
    assert check.state is state
    assert check.title
    assert check.detail
    assert bool(check.remedy) or state is State.GREEN


def test_what_keeps_sites_silent_is_told_apart() -> None:
    said = [
        fittings.check_sites(WELL | {"mpay.gov.md": how}).remedy
        for how in (Reach.NO_NAME, Reach.NO_TRUST, Reach.OUT_OF_ORDER)
    ]
    assert "DNS" in said[0]
    assert "date" in said[1]
    assert len(set(said)) == len(said)


def test_only_the_languages_that_are_called_and_lack_a_voice_are_asked_for() -> None:
    assert "for: ru." in fittings.check_voices(["ro", "uk"]).remedy


@pytest.mark.parametrize(("limits", "allowed"), [(["15000"], True), (["15000\n", "0\n"], False), ([], True)])
def test_the_sandbox_is_allowed_unless_a_limit_of_the_system_is_zero(
    tmp_path: Path, limits: list[str], allowed: bool
) -> None:
    files = [tmp_path / str(place) for place in range(2)]
    for file, limit in zip(files, limits, strict=False):
        file.write_text(limit)
    assert fittings.sandbox_is_allowed(files) is allowed


def test_a_signing_client_is_found_where_one_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as client:
        port = client.getsockname()[1]
        assert fittings.signing_client_answers(port)
    assert not fittings.signing_client_answers(port)


def test_a_process_with_qt_tells_what_is_fitted() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.ui.fittings"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"},
        capture_output=True,
        text=True,
        check=True,
    )
    first, second = map(json.loads, done.stdout.splitlines())
    assert Fittings.read(first).voices is None
    found = Fittings.read(first | second)
    assert found.browser.split(".")[0].isdecimal()
    assert found.fonts
    assert found.screens == []
    assert found.voices is not None
