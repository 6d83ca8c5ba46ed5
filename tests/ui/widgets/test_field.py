"""Fields: what is typed, how much of it, and how it is let go."""

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.field import LONGEST_QUERY, MessageField, SearchField


@pytest.fixture
def search(theme, place):
    made = SearchField(theme)
    made.say("Search", "Type here", "Search", "Erase")
    return place(made, 700, 64)


def test_every_letter_is_told_and_enter_submits(search, qtbot):
    heard: list[str] = []
    search.changed.connect(heard.append)
    qtbot.keyClicks(search.field, " pen ")
    with qtbot.waitSignal(search.submitted) as told:
        qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert heard == ["", "p", "pe", "pen", "pen"]
    assert told.args == ["pen"]


def test_ten_thousand_pasted_characters_are_shortened(search):
    search.field.insert("ж" * 10_000)
    assert len(search.query()) == LONGEST_QUERY


def test_words_put_in_by_the_program_are_not_told(search, qtbot):
    with qtbot.assertNotEmitted(search.changed):
        search.show_query("pensie")
    assert search.query() == "pensie"


def test_one_press_erases(search, qtbot):
    erase = next(each for each in search.findChildren(KButton) if each.text() == "Erase")
    assert not erase.isVisible()
    search.show_query("pensie")
    qtbot.mouseClick(erase, Qt.MouseButton.LeftButton)
    assert search.query() == ""
    assert not erase.isVisible()


def test_a_message_is_not_longer_than_asked_and_tab_leaves_it(theme, qtbot):
    field = MessageField(theme, 10)
    qtbot.addWidget(field)
    field.setPlainText("0123456789abc")
    assert field.toPlainText() == "0123456789"
    assert field.tabChangesFocus()
