"""The desk's tab of the PC's condition, with the doctor itself in a process of its own."""

import json
import sys
import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.device.fittings import check_printer, check_sound
from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.ui.flows import errands
from kiosk.ui.flows.readiness import KIOSK, ReadinessFlow
from kiosk.ui.flows.stage import Stage
from kiosk.ui.screens.document import DocumentScreen
from kiosk.ui.widgets.text import Label

PATIENCE_MS = 60_000


@pytest.fixture
def open_flow(qtbot, staff_window, theme, languages, folder, tmp_path, monkeypatch):
    """Brings the tab up, with a doctor that says so much; with the real one where nothing is given."""
    monkeypatch.setenv("KIOSK_CREDENTIALS", "file")
    languages.switch(Language.RO)
    stage = Stage(staff_window, theme, languages, Settings(name="CUPS Lozova"), folder)
    stage.run = {"folder": str(tmp_path / "run"), "marker": "none"}
    (tmp_path / "run" / "tmp").mkdir(parents=True)

    def opened(*checks):
        said = "\n".join(json.dumps(check.phrases()) for check in checks)
        command = [sys.executable, "-c", f"print({said!r})"] if checks else KIOSK
        flow = ReadinessFlow(stage, folder, command)
        flow.show()
        qtbot.waitUntil(lambda: button(flow.screen, "again").isEnabled(), timeout=PATIENCE_MS)
        return flow

    return opened


def button(screen, name):
    return screen.findChild(QAbstractButton, name)


def press(screen, name):
    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)


def words(screen):
    return " ".join(each.text() for each in screen.findChildren(Label) if each.isVisible())


def test_what_the_doctor_finds_is_told_in_the_language_of_the_desk(open_flow, languages):
    flow = open_flow()
    assert "Baza de date" in words(flow.screen)
    assert "calculatorul nu este încă înrolat la un centru" in words(flow.screen)
    languages.switch(Language.RU)
    QApplication.processEvents()
    assert "компьютер ещё не зарегистрирован в центре" in words(flow.screen)


def test_a_press_looks_again_and_the_desk_goes_on_meanwhile(qtbot, open_flow):
    flow = open_flow(check_printer(""), check_sound(found=True))
    assert "nu este aleasă nicio imprimantă" in words(flow.screen)
    press(flow.screen, "again")
    assert "O clipă, se verifică totul" in words(flow.screen)
    qtbot.waitUntil(lambda: "Calculatorul merge" in words(flow.screen), timeout=PATIENCE_MS)
    assert "nu este aleasă nicio imprimantă" in words(flow.screen)


def test_the_page_can_be_printed(open_flow, staff_window):
    flow = open_flow(check_printer("HP_LaserJet"))
    press(flow.screen, "print")
    assert isinstance(staff_window.screen_shown, DocumentScreen)


def test_the_bundle_for_support_goes_onto_a_stick(qtbot, open_flow, tmp_path, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(errands, "plugged_in", lambda: [stick])
    flow = open_flow()
    press(flow.screen, "copy")
    qtbot.waitUntil(lambda: button(flow.screen, "copy").text() == "Este pe stick", timeout=PATIENCE_MS)
    (bundle,) = stick.iterdir()
    with zipfile.ZipFile(bundle) as opened:
        assert json.loads(opened.read("doctor.json"))


def test_without_a_stick_the_button_asks_for_one(open_flow, monkeypatch):
    monkeypatch.setattr(errands, "plugged_in", list)
    flow = open_flow(check_printer(""))
    press(flow.screen, "copy")
    assert button(flow.screen, "copy").text() == "Puneți un stick, apoi apăsați din nou"


@pytest.mark.parametrize("command", [["/no/such/program"], ["true"]])
def test_without_a_doctor_nothing_is_claimed(qtbot, open_flow, folder, command):
    flow = open_flow(check_printer(""))
    broken = ReadinessFlow(flow._stage, folder, command)
    broken.show()
    qtbot.waitUntil(lambda: "Verificarea nu a pornit" in words(flow.screen), timeout=PATIENCE_MS)
