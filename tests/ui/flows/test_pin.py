"""Asking for a PIN in a real window over a real store: it opens, slows down, and never leads past itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.device.credentials import CHOICE_VARIABLE, FILE_NAME, FileCredentials
from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.ui.flows.pin import PinFlow
from kiosk.ui.flows.stage import Stage
from kiosk.ui.screens.pin import PinReason, PinScreen
from kiosk.ui.widgets.text import Label
from kiosk.usecases.pins import add_specialist, wait_s

RIGHT, OTHER, WRONG = "472915", "305817", "190284"


@pytest.fixture
def stage(window, theme, languages, folder, monkeypatch):
    monkeypatch.setenv(CHOICE_VARIABLE, "file")
    made = Stage(window, theme, languages, Settings(default_language=Language.EN), folder)
    yield made
    made.room().kiosk.store.close()


@pytest.fixture
def asked(stage):
    return PinFlow(stage)


@pytest.fixture
def staffed(stage, folder):
    add_specialist(stage.room().kiosk, FileCredentials(folder), "Elena", RIGHT)


def type_in(window, pin):
    QTest.keyClicks(window.screen_shown, pin)


def guess(window, qtbot):
    type_in(window, WRONG)
    qtbot.waitUntil(lambda: "One moment…" not in said(window))


def said(window):
    QApplication.processEvents()
    return [label.text() for label in window.findChildren(Label) if label.isVisible()]


def test_the_right_pin_tells_who_it_is(staffed, asked, window, qtbot):
    asked.ask(PinReason.DESK)
    assert isinstance(window.screen_shown, PinScreen)
    with qtbot.waitSignal(asked.granted) as told:
        type_in(window, RIGHT)
        assert "One moment…" in said(window)
    assert told.args == ["Elena"]


def test_who_came_last_is_thought_to_come_again(staffed, asked, stage, window, folder, qtbot):
    add_specialist(stage.room().kiosk, FileCredentials(folder), "Vasile", OTHER)
    asked.ask(PinReason.DESK)
    qtbot.mouseClick(window.findChild(QAbstractButton, "name_Vasile"), Qt.MouseButton.LeftButton)
    for _ in range(2):
        with qtbot.waitSignal(asked.granted) as told:
            type_in(window, OTHER)
        assert told.args == ["Vasile"]
        asked.ask(PinReason.DESK)


def test_wrong_ones_slow_down_also_whoever_asks_anew(staffed, asked, stage, window, qtbot):
    asked.ask(PinReason.PAYMENT)
    for _ in range(2):
        guess(window, qtbot)
        assert "This PIN is not right. Please try again." in said(window)
    guess(window, qtbot)
    assert "Too many wrong tries. You can try again in 0:01." in said(window)
    asked.ask(PinReason.DESK)
    if wait_s(stage.room().kiosk):
        assert not window.screen_shown.takes_digits
    qtbot.waitUntil(lambda: window.screen_shown.takes_digits, timeout=3000)
    with qtbot.waitSignal(asked.granted):
        type_in(window, RIGHT)


def test_without_any_pin_the_technician_is_named(asked, window):
    asked.ask(PinReason.WIPE)
    assert "Nobody has a PIN on this computer yet. The technician sets one." in said(window)


@pytest.mark.logs("kiosk.ui.flows.pin")
def test_a_keyring_that_fails_is_told_on_the_screen_itself(staffed, asked, stage, window, folder, qtbot):
    asked.ask(PinReason.WIPE)
    (folder / FILE_NAME).chmod(0o644)
    with qtbot.assertNotEmitted(stage.failed):
        type_in(window, RIGHT)
        qtbot.waitUntil(lambda: "One moment…" not in said(window))
    assert "The PIN cannot be checked now. Please tell the technician." in said(window)
    asked.ask(PinReason.WIPE)
    assert "The PIN cannot be checked now. Please tell the technician." in said(window)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None], ids=["Escape", "button"])
def test_going_back_grants_nothing(staffed, asked, stage, window, qtbot, key):
    asked.ask(PinReason.DESK)
    window.back_pressed.connect(stage.back)
    with qtbot.assertNotEmitted(asked.granted, wait=200), qtbot.waitSignal(asked.cancelled):
        type_in(window, RIGHT)
        if key is None:
            cancel = window.screen_shown.findChild(QAbstractButton, "cancel")
            qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(window.screen_shown, key)
    assert wait_s(stage.room().kiosk) == 0
