"""The first start of a PC against a real central, with the real enrolment in a process of its own."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from kiosk.device import identity
from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.supervise.embedded_central import EmbeddedCentral
from kiosk.ui.flows import setup as setup_flow
from kiosk.ui.flows.setup import INVITATION, SetupFlow
from kiosk.ui.screens.setup import JoinScreen, PeopleScreen
from kiosk.ui.widgets.text import Label
from kiosk.usecases.pins import check_pin, with_pin

PATIENCE_MS = 60_000


@pytest.fixture
def central(tmp_path):
    central = EmbeddedCentral(tmp_path / "central")
    central.command("create-centre", "lozova", "CUPS Lozova")
    central.start()
    yield central
    central.stop()


@pytest.fixture
def start(staff_window, theme, languages, tmp_path, monkeypatch):
    """Opens the first start as often as somebody starts it."""
    monkeypatch.setenv("KIOSK_CREDENTIALS", "file")
    languages.switch(Language.RO)
    (tmp_path / "run" / "tmp").mkdir(parents=True)
    data = tmp_path / "data"
    data.mkdir()

    def started():
        flow = SetupFlow(staff_window, theme, languages, Settings(), data)
        flow.begin({"run": {"folder": str(tmp_path / "run")}})
        flow.open_store()
        return flow

    return started


def button(window, name):
    return window.screen_shown.findChild(QAbstractButton, name)


def press(window, name):
    QApplication.processEvents()
    QTest.mouseClick(button(window, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def write(window, **words):
    for name, text in words.items():
        field = window.screen_shown.findChild(QLineEdit, name)
        field.clear()
        QTest.keyClicks(field, text)


def words(window):
    QApplication.processEvents()
    return " ".join(each.text() for each in window.screen_shown.findChildren(Label) if each.isVisible())


def await_the_doctor(qtbot, flow):
    """The page comes up at once, what is on it after a while."""
    screen = flow._readiness.screen
    qtbot.waitUntil(lambda: flow.window.screen_shown is screen, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: screen.findChild(QAbstractButton, "again").isEnabled(), timeout=PATIENCE_MS)


def test_from_the_code_to_the_first_pin(qtbot, start, central, staff_window, tmp_path):
    flow = start()
    code = central.command("enrolment-code", "lozova").strip()
    write(staff_window, address=central.url, code=code)
    press(staff_window, "join")
    await_the_doctor(qtbot, flow)
    assert identity.load(tmp_path / "data").centre == "lozova"
    press(staff_window, "next")
    write(staff_window, name="Elena", pin="204816", again="204816")
    press(staff_window, "add")
    assert "Cu PIN: Elena" in words(staff_window)
    room = flow._stage.room()
    (elena,) = with_pin(room.kiosk, room.secrets)
    check_pin(room.kiosk, room.secrets, elena.name, "204816")
    with qtbot.waitSignal(flow.finished):
        press(staff_window, "finish")
    room.kiosk.store.close()


def test_who_was_cut_off_goes_on_behind_what_was_done(qtbot, start, central, staff_window):
    flow = start()
    write(staff_window, address=central.url, code=central.command("enrolment-code", "lozova").strip())
    press(staff_window, "join")
    await_the_doctor(qtbot, flow)
    await_the_doctor(qtbot, start())


def test_a_wrong_code_is_told_and_another_can_be_typed(qtbot, start, central, staff_window):
    start()
    write(staff_window, address=central.url, code="AAAA-BBBB-CCCC")
    press(staff_window, "join")
    qtbot.waitUntil(lambda: "Codul este greșit" in words(staff_window), timeout=PATIENCE_MS)
    assert button(staff_window, "join").isEnabled()


@pytest.mark.parametrize(
    ("address", "said"),
    [("http://127.0.0.1:9", "Serverul nu răspunde"), ("nonsense", "Adresa nu arată bine")],
)
def test_an_address_that_does_not_do_is_told(qtbot, start, staff_window, address, said):
    start()
    write(staff_window, address=address, code="AAAA-BBBB-CCCC")
    press(staff_window, "join")
    qtbot.waitUntil(lambda: said in words(staff_window), timeout=PATIENCE_MS)


def test_address_and_code_are_read_from_a_stick(start, staff_window, tmp_path, monkeypatch):
    monkeypatch.setattr(setup_flow, "plugged_in", lambda: [tmp_path / "empty", tmp_path])
    (tmp_path / INVITATION).write_text(json.dumps({"url": "https://central.example.md", "code": "7KQ2"}))
    start()
    press(staff_window, "stick")
    typed = {each.objectName(): each.text() for each in staff_window.screen_shown.findChildren(QLineEdit)}
    assert typed == {"address": "https://central.example.md", "code": "7KQ2"}


@pytest.mark.parametrize("content", ["", "[]", '{"url": 5, "code": "x"}', '{"url": "https://x"}'])
def test_a_stick_with_something_else_is_told(start, staff_window, tmp_path, monkeypatch, content):
    monkeypatch.setattr(setup_flow, "plugged_in", lambda: [tmp_path])
    (tmp_path / INVITATION).write_text(content)
    start()
    press(staff_window, "stick")
    assert "Nu am găsit un stick cu invitație" in words(staff_window)


def test_the_language_is_chosen_on_the_first_page(start, staff_window):
    start()
    press(staff_window, "ru")
    assert "Подключение к центру" in words(staff_window)


def test_pins_that_differ_or_are_easy_are_not_taken(start, staff_window):
    flow = start()
    flow._on_passed()
    assert isinstance(staff_window.screen_shown, PeopleScreen)
    write(staff_window, name="Elena", pin="123456", again="123456")
    assert "se ghicește prea ușor" in words(staff_window)
    write(staff_window, pin="204816", again="204817")
    assert "nu sunt la fel" in words(staff_window)
    assert not button(staff_window, "add").isEnabled()
    assert not button(staff_window, "finish").isEnabled()
    flow._stage.room().kiosk.store.close()


def test_nothing_is_asked_of_central_before_both_fields_are_filled(start, staff_window):
    start()
    assert isinstance(staff_window.screen_shown, JoinScreen)
    write(staff_window, address="https://central.example.md")
    assert not button(staff_window, "join").isEnabled()
