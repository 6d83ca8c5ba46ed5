"""A paper day sheet typed in by keys alone: saved once, marked as paper, no row lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.ui.flows.figures import FiguresFlow
from kiosk.ui.flows.stage import Stage
from kiosk.ui.screens.figures import FiguresScreen
from kiosk.ui.screens.paper_sheet import PaperSheetScreen
from kiosk.ui.widgets.text import Label
from tests.usecases.events import recorded


@pytest.fixture
def stage(staff_window, theme, languages, folder):
    made = Stage(staff_window, theme, languages, Settings(default_language=Language.EN), folder)
    figures = FiguresFlow(made)
    figures.show()
    press(staff_window, "paper")
    yield made
    made.room().kiosk.store.close()


def press(window, name):
    QApplication.processEvents()
    found = next(each for each in window.findChildren(QAbstractButton, name) if each.isVisible())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def type_keys(window, keys):
    QTest.keyClicks(QApplication.focusWidget() or window.screen_shown, keys)
    QApplication.processEvents()


def key(window, code, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.screen_shown, code, held)
    QApplication.processEvents()


def words(window):
    return [each.text() for each in window.findChildren(Label) if each.isVisible()]


def test_one_key_for_each_visitor_and_one_to_save(stage, staff_window, qtbot):
    type_keys(staff_window, "3310")
    assert "4 visitors on the sheet" in words(staff_window)
    assert recorded(stage.room().kiosk) == []
    with qtbot.waitSignal(stage.recorded):
        key(staff_window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "4 visits are written down." in words(staff_window)
    sheet = [data for _, data in recorded(stage.room().kiosk)]
    assert [data["reason"] for data in sheet] == ["pensii", "pensii", "acte", "unknown"]
    assert {(data["origin"], data["mode"], data["language"]) for data in sheet} == {
        ("paper", "specialist", "en")
    }
    assert [data["ticket"] for data in sheet] == ["P-1", "P-2", "P-3", "P-4"]
    key(staff_window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(recorded(stage.room().kiosk)) == 4


def test_mode_and_language_stay_for_the_next_rows(stage, staff_window):
    press(staff_window, "training")
    press(staff_window, "ru")
    type_keys(staff_window, "12")
    press(staff_window, "save")
    assert [(data["mode"], data["language"]) for _, data in recorded(stage.room().kiosk)] == [
        ("training", "ru")
    ] * 2


def test_a_wrong_row_is_taken_out_before_it_counts(stage, staff_window):
    type_keys(staff_window, "123")
    key(staff_window, Qt.Key.Key_Backspace)
    row = next(each for each in staff_window.findChildren(QAbstractButton) if each.property("place") == 0)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    press(staff_window, "save")
    assert [data["reason"] for _, data in recorded(stage.room().kiosk)] == ["familie"]


@pytest.mark.logs("kiosk.ui.flows.stage")
def test_a_full_disk_in_the_middle_loses_no_row_and_repeats_none(stage, staff_window):
    store = stage.room().kiosk.store
    type_keys(staff_window, "1234" * 10)
    store.execute("PRAGMA max_page_count = 1")  # not a page more than there are
    press(staff_window, "save")
    assert len(recorded(stage.room().kiosk)) < 40
    press(staff_window, "leave")  # the connection opened after the fault has room again
    press(staff_window, "paper")
    press(staff_window, "save")
    reasons = [data["reason"] for _, data in recorded(stage.room().kiosk)]
    assert reasons == ["acte", "familie", "pensii", "plati"] * 10


def test_rows_wait_on_the_sheet_when_it_is_left(stage, staff_window):
    type_keys(staff_window, "55")
    key(staff_window, Qt.Key.Key_Escape)
    assert isinstance(staff_window.screen_shown, FiguresScreen)
    press(staff_window, "paper")
    shown = staff_window.screen_shown
    assert isinstance(shown, PaperSheetScreen)
    assert "2 visitors on the sheet" in words(staff_window)


def test_a_sheet_of_yesterday_counts_on_its_day(stage, staff_window):
    press(staff_window, "later")  # nothing is to come
    press(staff_window, "earlier")
    type_keys(staff_window, "1")
    press(staff_window, "save")
    [(day,)] = stage.room().kiosk.store.tuples("SELECT day FROM visit")
    assert day < stage.clock.today().isoformat()
    assert stage.room().kiosk.store.tuples("SELECT day FROM tally") == [(day,)]
