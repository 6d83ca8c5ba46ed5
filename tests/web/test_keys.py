"""Which keys reach a page."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.ui.web.keys import passes

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT, ALT, PLAIN = (
    Modifier.ControlModifier,
    Modifier.ShiftModifier,
    Modifier.AltModifier,
    Modifier.NoModifier,
)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


@pytest.mark.parametrize(
    ("key", "modifiers", "text"),
    [
        (Key.Key_A, PLAIN, "a"),
        (Key.Key_A, SHIFT, "A"),
        (Key.Key_Backspace, PLAIN, ""),
        (Key.Key_Tab, PLAIN, "\t"),
        (Key.Key_V, CONTROL, ""),
        (Key.Key_Left, CONTROL | SHIFT, ""),
        (Key.Key_At, CONTROL | ALT, "@"),
    ],
)
def test_what_one_writes_with_passes(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
    assert passes(press(key, modifiers, text))


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_F5, PLAIN),
        (Key.Key_F12, PLAIN),
        (Key.Key_F35, PLAIN),
        (Key.Key_Menu, PLAIN),
        (Key.Key_Left, ALT),
        (Key.Key_U, CONTROL),
        (Key.Key_P, CONTROL),
        (Key.Key_S, CONTROL),
        (Key.Key_J, CONTROL | SHIFT),
        (Key.Key_Plus, CONTROL),
        (Key.Key_F4, ALT),
        (Key.Key_HomePage, PLAIN),
    ],
)
def test_the_browsers_own_keys_do_not(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    assert not passes(press(key, modifiers))
