"""A number that is set by minus, plus and keys; it never leaves its bounds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from kiosk.ui.widgets.stepper import Stepper


@pytest.fixture
def stepper(theme, place):
    made = Stepper(theme, 0, 12)
    made.say("women", "fewer", "more")
    return place(made, 240, 60)


def part(stepper, kind, name):
    return stepper.findChild(kind, name)


def press(stepper, name, times=1):
    for _ in range(times):
        QTest.mouseClick(part(stepper, QAbstractButton, name), Qt.MouseButton.LeftButton)


def test_plus_and_minus_count_and_stop_at_the_ends(stepper):
    press(stepper, "plus", 3)
    press(stepper, "minus")
    assert stepper.value() == 2
    press(stepper, "minus", 5)
    assert stepper.value() == 0
    assert not part(stepper, QAbstractButton, "minus").isEnabled()
    press(stepper, "plus", 20)
    assert stepper.value() == 12
    assert not part(stepper, QAbstractButton, "plus").isEnabled()


def test_a_number_can_be_typed_over_the_one_that_is_there(stepper):
    number = part(stepper, QLineEdit, "number")
    number.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(number, "11")
    assert stepper.value() == 11
    QTest.keyClick(number, Qt.Key.Key_Backspace)
    QTest.keyClick(number, Qt.Key.Key_Backspace)
    assert stepper.value() == 0
    QTest.keyClicks(number, "x4x")
    assert stepper.value() == 4
    QTest.keyClicks(number, "7")
    assert stepper.value() == 12


def test_up_and_down_count_from_any_of_its_parts(stepper):
    for key, value in ((Qt.Key.Key_Up, 1), (Qt.Key.Key_Up, 2), (Qt.Key.Key_Down, 1)):
        QTest.keyClick(part(stepper, QLineEdit, "number"), key)
        assert stepper.value() == value
    QTest.keyClick(part(stepper, QAbstractButton, "plus"), Qt.Key.Key_Up)
    assert stepper.value() == 2


def test_each_change_is_told_once(stepper, qtbot):
    with qtbot.waitSignal(stepper.changed) as told:
        stepper.set_value(50)
    assert told.args == [12]
    with qtbot.assertNotEmitted(stepper.changed):
        stepper.set_value(12)


def test_each_part_is_named_for_screen_readers(stepper):
    assert part(stepper, QLineEdit, "number").accessibleName() == "women"
    assert part(stepper, QAbstractButton, "plus").accessibleName() == "more"
    assert part(stepper, QAbstractButton, "plus").accessibleDescription() == "women"
