"""The bar over the specialist's screens: read, reached and hit in every language and size, and its keys."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.domain.codes import Connection, Language
from kiosk.ui.screens.desk import DeskScreen
from kiosk.ui.theme import Look
from tests.ui.overflow import cut_texts
from tests.ui.test_everywhere import LEAST_TARGET, SIZES, TEXT_SIZES, pressable, reached_by_keys, settle

TABS = ("line", "training", "figures")


@pytest.fixture
def desk(staff_window, theme):
    """A specialist at the desk, three records waiting for the line."""
    staff_window.show_specialist("Elena Constantinescu")
    staff_window.show_tabs(TABS, "line")
    staff_window.show_connection(Connection.OFFLINE, 3)
    staff_window.show_closing(datetime(2025, 11, 17, 17), is_open=True)  # noqa: DTZ001  # a wall clock
    staff_window.show_screen(DeskScreen(theme))
    settle()
    return staff_window


def tab(window, code):
    return window.findChild(QAbstractButton, f"tab_{code}")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("contrast", [False, True], ids=["colours", "contrast"])
def test_the_bar_can_be_named_reached_and_hit(desk, theme, languages, language, contrast):
    languages.switch(language)
    theme.set_look(Look(contrast=contrast))
    settle()
    controls = pressable(desk)
    assert {each.objectName() for each in controls} >= {
        "closing",
        "name",
        "lock",
        *(f"tab_{each}" for each in TABS),
    }
    for control in controls:
        assert control.accessibleName()
        assert min(control.width(), control.height()) >= LEAST_TARGET
    assert set(controls) - reached_by_keys(desk) == set()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("language", list(Language))
def test_no_word_of_the_bar_is_cut(desk, theme, languages, language, size, text):
    desk.resize(size)
    theme.set_look(Look(text=text, scale=theme.look.scale, narrow=theme.look.narrow))
    languages.switch(language)
    settle()
    assert cut_texts(desk) == []
    assert desk.minimumSizeHint().width() <= size.width()


def test_keys_do_what_the_bar_does(desk, qtbot):
    with qtbot.waitSignal(desk.lock_pressed):
        QTest.keyClick(desk, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(desk.tab_chosen) as chosen:
        QTest.keyClick(desk, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert chosen.args == ["figures"]


def test_the_present_tab_stays_marked_when_it_is_pressed_again(desk):
    QTest.mouseClick(tab(desk, "line"), Qt.MouseButton.LeftButton)
    assert tab(desk, "line").isChecked()


def test_nobody_at_the_desk_sees_no_bar_and_the_keys_do_nothing(desk, qtbot):
    desk.show_specialist("")
    assert not {"name", "lock"} & {each.objectName() for each in pressable(desk)}
    with qtbot.assertNotEmitted(desk.lock_pressed), qtbot.assertNotEmitted(desk.tab_chosen):
        QTest.keyClick(desk, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(desk, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
