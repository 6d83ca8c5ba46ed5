"""The tab of figures over a real store: what the desk sees, and what may be carried away."""

import csv
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.domain.codes import Language, VisitMode
from kiosk.domain.figures import Figure, Figures
from kiosk.domain.settings import Settings
from kiosk.ui.flows import figures as figures_flow
from kiosk.ui.flows.figures import FiguresFlow
from kiosk.ui.flows.stage import Stage
from kiosk.ui.report import Fact, Report, ReportWords, Table
from kiosk.ui.screens.document import DocumentScreen
from kiosk.ui.screens.figures import FiguresScreen
from kiosk.ui.widgets.text import Label
from kiosk.usecases.visits import CheckIn, check_in


@pytest.fixture
def flow(staff_window, theme, languages, folder, tmp_path):
    settings = Settings(name="CUPS Lozova", default_language=Language.EN)
    stage = Stage(staff_window, theme, languages, settings, folder)
    stage.run = {"folder": str(tmp_path / "run"), "marker": "none"}
    (tmp_path / "run" / "tmp").mkdir(parents=True)
    made = FiguresFlow(stage)
    for mode, visits in ((VisitMode.SPECIALIST, 12), (VisitMode.SELF, 3), (VisitMode.TRAINING, 7)):
        for _ in range(visits):
            check_in(stage.room().kiosk, CheckIn(mode, "pensii", Language.RO))
    made.show()
    yield made
    stage.room().kiosk.store.close()


def press(window, name):
    QApplication.processEvents()
    found = next(each for each in window.findChildren(QAbstractButton, name) if each.isVisible())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def words(window):
    QApplication.processEvents()  # what has no room on the page goes to the next one
    return [each.text() for each in window.findChildren(Label) if each.isVisible()]


def test_the_desk_sees_every_number_of_today(flow, staff_window):
    for number in ("22", "12", "7", "3"):
        assert number in words(staff_window)


def test_a_visit_more_is_seen_as_soon_as_the_desk_hears_of_it(flow, staff_window):
    check_in(flow._stage.room().kiosk, CheckIn(VisitMode.SELF, "pensii", Language.RO))
    flow.refresh()
    assert "23" in words(staff_window)


def test_days_weeks_and_months_are_a_press_away(flow, staff_window):
    press(staff_window, "earlier")
    assert "22" not in words(staff_window)
    press(staff_window, "later")
    assert "22" in words(staff_window)
    press(staff_window, "later")  # nothing is to come
    assert "22" in words(staff_window)
    for grain in ("week", "month", "month"):
        press(staff_window, grain)
        assert "22" in words(staff_window)
        assert flow._period.grain == grain


def test_at_midnight_todays_figures_are_those_of_the_new_day(flow, staff_window):
    flow._asked_on -= timedelta(days=1)
    flow._period = flow._period.before()
    flow.refresh()
    assert "22" in words(staff_window)


def test_all_numbers_also_stand_as_tables(flow, staff_window):
    press(staff_window, "as_table")
    assert "Could not be done" in words(staff_window)
    press(staff_window, "as_table")
    assert "Could not be done" not in words(staff_window)


def test_the_paper_is_shown_before_it_is_printed_and_leads_back(flow, staff_window):
    press(staff_window, "print")
    shown = staff_window.screen_shown
    assert isinstance(shown, DocumentScreen)
    shown.closed.emit()
    assert isinstance(staff_window.screen_shown, FiguresScreen)


def test_the_sheet_on_the_stick_holds_no_small_number(flow, staff_window, tmp_path, monkeypatch):
    monkeypatch.setattr(figures_flow, "plugged_in", lambda: [tmp_path])
    press(staff_window, "copy")
    [file] = tmp_path.glob("*.csv")
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert ["Visitors", "22"] in rows
    assert ["To the specialist", "12"] in rows
    assert ["To a computer, alone", "*"] in rows
    assert ["To a lesson", "*"] in rows  # it would tell how many were alone
    assert not {str(number) for number in range(5)} & {cell for row in rows for cell in row}
    press(staff_window, "copy")
    assert len(list(tmp_path.glob("*.csv"))) == 2


def test_what_people_said_is_told_only_in_company(qapp):
    words = ReportWords(qapp)
    for opinions, told in ((4, False), (5, True)):
        counted = Figures({(Figure.FACES, "1"): 1, (Figure.FACES, "5"): opinions - 1})
        titles = [table.title for table in words.report(counted, "", str).tables]
        assert ("How it was" in titles) is told


def test_without_a_stick_the_desk_says_so(flow, staff_window, monkeypatch):
    monkeypatch.setattr(figures_flow, "plugged_in", list)
    press(staff_window, "copy")
    shown = next(each for each in staff_window.findChildren(QAbstractButton, "copy"))
    assert shown.accessibleName() == "Plug in a stick, then press again"


def test_no_cell_of_the_sheet_is_a_formula():
    evil = '=HYPERLINK("http://example.com")'
    report = Report(evil, (Fact("+1", 7), Fact("@x", 90, "min", people=4)), (Table("-2", ((evil, 9),)),))
    rows = list(csv.reader(report.for_outside("note").as_csv().splitlines(), delimiter=";"))
    assert rows[0] == [f"'{evil}"]
    assert ["'+1", "7"] in rows
    assert ["'@x", "*"] in rows
    assert not [cell for row in rows for cell in row if cell[:1] in {"=", "+", "-", "@"}]
