"""A page that turns: bars only when they are needed, everything reachable."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.widgets.boxes import column
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.pager import MoreBar, Pager


@pytest.fixture
def pager(theme, place):
    page = QWidget()
    box = column(theme, page, gap=10)
    for number in range(1, 11):
        button = KButton(theme, "sec")
        button.say(f"Answer {number}")
        box.addWidget(button)
    made = place(Pager(theme, page), 600, 400)
    settle()
    return made


def settle():
    for _ in range(4):
        QApplication.processEvents()


def bars(pager):
    return [bar.text() for bar in pager.findChildren(MoreBar) if bar.isVisible()]


def test_a_bar_says_how_much_is_below(pager):
    (below,) = bars(pager)
    assert below.startswith("More below: ")
    assert int(below.removeprefix("More below: ")) >= 5


def test_pressing_turns_to_the_end_and_back(pager, qtbot):
    up, down = pager.findChildren(MoreBar)
    turns = 0
    while down.isVisible():
        qtbot.mouseClick(down, Qt.MouseButton.LeftButton)
        settle()
        turns += 1
        assert turns < 10
    assert bars(pager)[0].startswith("More above: ")
    while up.isVisible():
        qtbot.mouseClick(up, Qt.MouseButton.LeftButton)
        settle()
    assert bars(pager)[0].startswith("More below: ")


def test_there_is_no_bar_when_everything_fits(pager):
    pager.resize(600, 900)
    settle()
    assert bars(pager) == []


def test_the_focus_comes_into_view(pager):
    last = pager.findChildren(KButton)[-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert not last.visibleRegion().isEmpty()
