"""The PIN screen: what it takes, what it never shows, and when it takes nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.ui.screens.pin import PinReason, PinScreen
from kiosk.ui.theme import Look
from kiosk.ui.widgets.keypad import Dots
from kiosk.ui.widgets.text import Label


@pytest.fixture
def shown(screen):
    return screen(PinScreen)


def press(qtbot, shown, name):
    button = shown.findChild(QAbstractButton, name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def said(shown):
    return [label.text() for label in shown.findChildren(Label) if label.isVisible()]


def typed(shown):
    return shown.findChild(Dots).accessibleName()


def test_six_presses_are_one_pin_and_nothing_of_it_is_written(shown, qtbot):
    with qtbot.waitSignal(shown.entered) as told:
        for digit in "472915":
            assert "472" not in "".join(said(shown))
            press(qtbot, shown, f"digit_{digit}")
    assert told.args == ["", "472915"]
    assert typed(shown) == "0 digits typed"


def test_the_keyboard_types_erases_and_mends(shown, qtbot):
    with qtbot.waitSignal(shown.entered) as told:
        QTest.keyClicks(shown, "99x47-3")
        QTest.keyClick(shown, Qt.Key.Key_Delete)
        QTest.keyClicks(shown, "4728")
        assert typed(shown) == "4 digits typed"
        QTest.keyClick(shown, Qt.Key.Key_Backspace)
        QTest.keyClicks(shown, "915")
    assert told.args == ["", "472915"]


def test_keys_and_keyboard_can_be_mixed(shown, qtbot):
    press(qtbot, shown, "digit_4")
    QTest.keyClicks(shown.findChild(QAbstractButton, "digit_4"), "73")
    press(qtbot, shown, "erase")
    press(qtbot, shown, "digit_2")
    assert typed(shown) == "3 digits typed"
    press(qtbot, shown, "erase_all")
    assert typed(shown) == "0 digits typed"


def test_a_wrong_one_is_told_and_the_next_can_be_typed_at_once(shown, qtbot):
    shown.show_wrong()
    assert "This PIN is not right. Please try again." in said(shown)
    with qtbot.waitSignal(shown.entered):
        QTest.keyClicks(shown, "472915")


@pytest.mark.parametrize("state", ["show_checking", "show_unset", "show_broken"])
def test_while_nothing_can_be_checked_nothing_is_taken(shown, qtbot, state):
    getattr(shown, state)()
    with qtbot.assertNotEmitted(shown.entered):
        QTest.keyClicks(shown, "472915")
        press(qtbot, shown, "digit_4")
    with qtbot.waitSignal(shown.cancelled):
        press(qtbot, shown, "cancel")


def test_the_wait_is_counted_down_and_then_the_keys_are_back(shown, qtbot):
    shown.show_wait(61)
    assert "Too many wrong tries. You can try again in 1:01." in said(shown)
    shown._second.timeout.emit()
    assert "Too many wrong tries. You can try again in 1:00." in said(shown)
    with qtbot.assertNotEmitted(shown.entered):
        QTest.keyClicks(shown, "472915")
    for _ in range(60):
        shown._second.timeout.emit()
    assert not shown._second.isActive()
    with qtbot.waitSignal(shown.entered):
        QTest.keyClicks(shown, "472915")


def test_a_second_lasts_a_second(shown, qtbot):
    shown.show_wait(1)
    qtbot.waitUntil(lambda: shown.takes_digits, timeout=3000)


def test_in_large_letters_what_is_wrong_stands_above_the_keys(shown, window, theme):
    window.resize(1024, 768)
    theme.set_look(Look(text=2.0, narrow=True))
    shown.show_wrong()
    assert said(shown).count("This PIN is not right. Please try again.") == 2


def test_it_says_what_the_pin_is_for(shown):
    leads = []
    for reason in PinReason:
        shown.show_reason(reason)
        leads.append(tuple(said(shown)))
    assert len(set(leads)) == len(PinReason)


def test_a_name_is_chosen_before_the_pin_and_digits_choose_none(shown, qtbot):
    shown.show_names(["Elena", "Vasile"], "")
    QTest.keyClicks(shown, "47")
    press(qtbot, shown, "name_Vasile")
    assert typed(shown) == "0 digits typed"
    with qtbot.waitSignal(shown.entered) as told:
        QTest.keyClicks(shown.findChild(QAbstractButton, "name_Vasile"), "130581")
    assert told.args == ["Vasile", "130581"]


def test_the_chosen_name_stays_chosen_when_it_is_pressed_again(shown, qtbot):
    shown.show_names(["Elena", "Vasile"], "Vasile")
    press(qtbot, shown, "name_Vasile")
    assert shown.findChild(QAbstractButton, "name_Vasile").isChecked()


def test_one_name_alone_need_not_be_chosen(shown, qtbot):
    shown.show_names(["Elena"], "")
    with qtbot.waitSignal(shown.entered) as told:
        QTest.keyClicks(shown, "472915")
    assert told.args == ["Elena", "472915"]
    assert not shown.findChild(QAbstractButton, "name_Elena").isVisible()


def test_a_new_question_begins_with_nothing_typed(shown):
    QTest.keyClicks(shown, "472")
    shown.show_reason(PinReason.WIPE)
    assert typed(shown) == "0 digits typed"
