"""The keypad: mouse and arrows, and digits left to the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.ui.theme import Look
from kiosk.ui.widgets.keypad import Dots, Key, Keypad


@pytest.fixture
def keypad(place, theme):
    made = Keypad(theme)
    made.say("Erase all", "Erase")
    return place(made)


def test_every_key_says_what_it_is(keypad, qtbot):
    told: list[str] = []
    keypad.digit.connect(told.append)
    keypad.erase.connect(lambda: told.append("one"))
    keypad.erase_all.connect(lambda: told.append("all"))
    for key in sorted(keypad.findChildren(Key), key=lambda each: (each.y(), each.x())):
        qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert told == [*"123456789", "all", "0", "one"]


def test_arrows_walk_over_the_keys_and_digits_do_not_press_them(keypad, qtbot):
    five = keypad.findChild(Key, "digit_5")
    assert five is not None
    five.setFocus()
    QTest.keyClick(five, Qt.Key.Key_Down)
    eight = keypad.findChild(Key, "digit_8")
    assert eight is not None
    assert eight.hasFocus()
    with qtbot.assertNotEmitted(keypad.digit):
        QTest.keyClick(eight, Qt.Key.Key_1)


@pytest.mark.parametrize("text", [1.0, 1.4, 2.0])
def test_all_keys_are_of_one_size(keypad, theme, text):
    keypad.say("Erase everything", "Erase")
    theme.set_look(Look(text=text))
    QApplication.processEvents()
    assert len({each.size().toTuple() for each in keypad.findChildren(Key)}) == 1


def test_dots_show_how_many_and_say_it(place, theme):
    dots = place(Dots(theme, 6))
    pictures = []
    for typed in (0, 1, 6):
        dots.show_typed(typed, f"{typed} digits")
        assert dots.accessibleName() == f"{typed} digits"
        pictures.append(dots.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
