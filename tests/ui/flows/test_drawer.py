"""What central refused, on the technician's page: a real store, a real central that learns."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.domain.codes import Language, VisitMode
from kiosk.domain.settings import Settings
from kiosk.ui.flows import errands
from kiosk.ui.flows.readiness import ReadinessFlow
from kiosk.ui.flows.stage import Stage
from kiosk.ui.screens.readiness import ReadinessScreen
from kiosk.ui.widgets.text import Label
from kiosk.usecases.queue import refused
from kiosk.usecases.visits import CheckIn, check_in
from tests.fixtures import honest

PATIENCE_MS = 60_000
SILENT = (sys.executable, "-c", "")


def refuses(exchange):
    exchange.receipts(
        [{"id": each["id"], "status": 422, "problem": {"detail": "mode"}} for each in exchange.events]
    )


@pytest.fixture
def open_desk(qtbot, staff_window, theme, languages, folder, kiosk, tmp_path, monkeypatch):
    """Opens the technician's page over the store that `kiosk` writes to."""
    monkeypatch.setenv("KIOSK_CREDENTIALS", "file")
    languages.switch(Language.RO)
    stage = Stage(staff_window, theme, languages, Settings(name="CUPS Lozova"), folder)
    stage.run = {"folder": str(tmp_path / "run"), "marker": "none"}
    (tmp_path / "run" / "tmp").mkdir(parents=True)

    def opened(command=SILENT):
        stage.room()
        flow = ReadinessFlow(stage, folder, command)
        flow.show()
        qtbot.waitUntil(lambda: button(flow.screen, "again").isEnabled(), timeout=PATIENCE_MS)
        return flow

    yield opened
    stage.room().kiosk.store.close()


@pytest.fixture
def three_refused(kiosk, engine, lying_central):
    """Two visits for one service on one day, and one for another, all refused."""
    for reason in ("pensie-reexaminare", "pensie-reexaminare", "compensatii"):
        check_in(kiosk, CheckIn(VisitMode.SELF, reason, Language.RO))
    lying_central.will(refuses)
    assert engine.run_once().refused == 3


def button(screen, name, place=0):
    shown = [each for each in screen.findChildren(QAbstractButton, name) if each.isVisible()]
    return shown[place]


def press(screen, name, place=0):
    QTest.mouseClick(button(screen, name, place), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def words(screen):
    return " ".join(each.text() for each in screen.findChildren(Label) if each.isVisible())


def opened_drawer(flow, window):
    press(flow.screen, "drawer")
    return window.screen_shown


def test_the_page_counts_what_was_refused_and_leads_to_it(three_refused, open_desk, staff_window):
    flow = open_desk()
    assert button(flow.screen, "drawer").text() == "Refuzate de server: 3"
    drawer = opened_drawer(flow, staff_window)
    told = words(drawer)
    assert "Serverul central nu a primit 3 înregistrări" in told
    assert "Luni, 23 noiembrie · 2 înregistrări" in told
    assert "Serverul central nu o înțelege" in told
    assert "mode" not in told
    press(drawer, "back")
    assert isinstance(staff_window.screen_shown, ReadinessScreen)


def test_one_line_is_tried_again_and_arrives_the_others_stay(
    three_refused, open_desk, staff_window, engine, kiosk, lying_central
):
    flow = open_desk()
    drawer = opened_drawer(flow, staff_window)
    acts = []
    flow._stage.recorded.connect(lambda: acts.append("wake"))
    press(drawer, "try_again", 0)
    assert (len(refused(kiosk)), acts) == (1, ["wake"])
    assert engine.run_once().delivered == 2
    flow.refresh()
    assert "Serverul central nu a primit o înregistrare" in words(drawer)
    assert len(lying_central.stored) == 2


def test_all_are_tried_again_and_what_is_refused_once_more_comes_back(
    three_refused, open_desk, staff_window, engine, lying_central
):
    flow = open_desk()
    drawer = opened_drawer(flow, staff_window)
    press(drawer, "all_again")
    assert "3 înregistrări pleacă din nou" in words(drawer)
    lying_central.will(refuses)
    engine.run_once()
    flow.refresh()
    assert "Serverul central nu a primit 3 înregistrări" in words(drawer)
    press(drawer, "all_again")
    lying_central.otherwise = honest
    engine.run_once()
    flow.refresh()
    assert "Nimic nu a fost refuzat" in words(drawer)
    assert not [each for each in drawer.findChildren(QAbstractButton, "all_again") if each.isVisible()]


def test_keys_alone_lead_in_try_again_and_lead_out(three_refused, open_desk, staff_window, kiosk):
    flow = open_desk()
    button(flow.screen, "drawer").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(staff_window.focusWidget(), Qt.Key.Key_Space)
    drawer = staff_window.screen_shown
    for name in ("all_again", "back"):
        drawer.take_focus(by_key=True)
        for _ in range(20):
            if staff_window.focusWidget().objectName() == name:
                break
            QTest.keyClick(staff_window.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClick(staff_window.focusWidget(), Qt.Key.Key_Space)
    assert refused(kiosk) == []
    assert isinstance(staff_window.screen_shown, ReadinessScreen)


def test_what_waits_is_carried_out_on_a_stick_by_the_command(
    qtbot, three_refused, open_desk, staff_window, tmp_path, monkeypatch
):
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(errands, "plugged_in", lambda: [stick])
    writes = "import sys; open(sys.argv[4], 'w').write(' '.join(sys.argv[1:4]))"
    drawer = opened_drawer(open_desk((sys.executable, "-c", writes)), staff_window)
    press(drawer, "copy")
    qtbot.waitUntil(lambda: button(drawer, "copy").text() == "Este pe stick", timeout=PATIENCE_MS)
    (bundle,) = stick.iterdir()
    assert (bundle.suffix, bundle.read_text()) == (".cups", "queue export --refused")


def test_a_pc_that_cannot_seal_anything_says_so(
    qtbot, three_refused, open_desk, staff_window, tmp_path, monkeypatch
):
    monkeypatch.setattr(errands, "plugged_in", lambda: [tmp_path])
    drawer = opened_drawer(open_desk((sys.executable, "-m", "kiosk")), staff_window)
    press(drawer, "copy")
    said = "Nu s-a putut copia pe stick"
    qtbot.waitUntil(lambda: button(drawer, "copy").text() == said, timeout=PATIENCE_MS)
    assert not list(tmp_path.glob("*.cups"))


def test_without_a_stick_the_button_asks_for_one(three_refused, open_desk, staff_window, monkeypatch):
    monkeypatch.setattr(errands, "plugged_in", list)
    drawer = opened_drawer(open_desk(), staff_window)
    press(drawer, "copy")
    assert button(drawer, "copy").text() == "Puneți un stick, apoi apăsați din nou"
