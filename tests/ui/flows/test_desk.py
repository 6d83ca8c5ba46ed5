"""The desk in a real window over a real store: who signs in, and what a locked desk shows."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.device.credentials import CHOICE_VARIABLE, FileCredentials
from kiosk.domain.codes import Language, SessionKind, VisitMode
from kiosk.domain.settings import Settings
from kiosk.errors import DiskFull
from kiosk.ui.flows.desk import CALM_S, DeskFlow
from kiosk.ui.screens.desk import DeskScreen
from kiosk.ui.screens.figures import FiguresScreen
from kiosk.ui.screens.moment import MomentScreen
from kiosk.ui.screens.pin import PinScreen
from kiosk.ui.screens.readiness import ReadinessScreen
from kiosk.ui.screens.training import TrainingScreen
from kiosk.usecases.pins import add_specialist
from kiosk.usecases.queue import recorded
from kiosk.usecases.sessions import start_session
from kiosk.usecases.visits import CheckIn, check_in
from tests.ui.flows.person import end_errands
from tests.usecases.settings import put_hours

PIN = "472915"
MANY_TICKS = 20


@pytest.fixture
def desk(staff_window, theme, languages, folder, monkeypatch):
    monkeypatch.setenv(CHOICE_VARIABLE, "file")
    settings = Settings(name="CUPS Lozova", default_language=Language.EN)
    made = DeskFlow(staff_window, theme, languages, settings, folder)
    add_specialist(made._stage.room().kiosk, FileCredentials(folder), "Elena", PIN)
    made.begin({})
    made.open_store()
    yield made
    end_errands(staff_window)
    made._stage.room().kiosk.store.close()
    shiboken6.delete(made)  # with its timers, which would go on in the next test


def sign_in(window, qtbot):
    QTest.keyClicks(window.screen_shown, PIN)
    qtbot.waitUntil(lambda: isinstance(window.screen_shown, DeskScreen))


def sign_in_again(window, qtbot):
    QTest.keyClicks(window.screen_shown, PIN)
    qtbot.waitUntil(lambda: not isinstance(window.screen_shown, PinScreen))


def button(window, name):
    QApplication.processEvents()
    return next(each for each in window.findChildren(QAbstractButton, name) if each.isVisible())


def test_nothing_of_the_desk_is_seen_before_the_right_pin(desk, staff_window, qtbot):
    assert isinstance(staff_window.screen_shown, PinScreen)
    assert not [each for each in staff_window.findChildren(QAbstractButton, "lock") if each.isVisible()]
    sign_in(staff_window, qtbot)
    assert button(staff_window, "name").accessibleName() == "Elena"


def test_nothing_leads_past_the_pin_of_a_locked_desk(desk, staff_window):
    QTest.keyClick(staff_window.screen_shown, Qt.Key.Key_Escape)
    assert isinstance(staff_window.screen_shown, PinScreen)
    assert not [each for each in staff_window.findChildren(QAbstractButton, "cancel") if each.isVisible()]


def test_the_way_out_locks_and_the_same_pin_comes_back_to_the_same_desk(desk, staff_window, qtbot):
    sign_in(staff_window, qtbot)
    before = staff_window.screen_shown
    QTest.mouseClick(button(staff_window, "lock"), Qt.MouseButton.LeftButton)
    assert isinstance(staff_window.screen_shown, PinScreen)
    sign_in(staff_window, qtbot)
    assert staff_window.screen_shown is before


def test_a_desk_that_nobody_touches_locks_itself(desk, staff_window, qtbot):
    sign_in(staff_window, qtbot)
    desk._on_tick()
    assert isinstance(staff_window.screen_shown, DeskScreen)
    staff_window._last_input -= Settings().desk_idle_s
    desk._on_tick()
    assert isinstance(staff_window.screen_shown, PinScreen)


def test_what_presses_bring_up_is_made_while_nobody_touches_the_desk(desk, staff_window, qtbot):
    sign_in(staff_window, qtbot)
    made = []
    desk.prepared.connect(lambda: made.append(set(desk._stage._screens)))
    desk._on_tick()
    assert TrainingScreen not in desk._stage._screens  # somebody has just typed
    for _ in range(MANY_TICKS):
        staff_window._last_input -= CALM_S
        desk._on_tick()
    assert made == [{PinScreen, DeskScreen, TrainingScreen, FiguresScreen, ReadinessScreen}]
    assert isinstance(staff_window.screen_shown, DeskScreen)


def test_the_desk_speaks_the_language_that_is_chosen(desk, staff_window, languages, qtbot):
    sign_in(staff_window, qtbot)
    QTest.mouseClick(button(staff_window, "name"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(staff_window, "ru"), Qt.MouseButton.LeftButton)
    assert languages.language is Language.RU
    assert button(staff_window, "lock").accessibleName() == "Выйти"


def test_a_renewed_centre_has_its_new_name_at_once(desk, staff_window, qtbot, store):
    sign_in(staff_window, qtbot)
    desk.renew()
    assert desk._stage.settings == Settings()


def test_a_question_that_is_open_when_the_desk_locks_is_gone(desk, staff_window, qtbot):
    sign_in(staff_window, qtbot)
    QTest.mouseClick(button(staff_window, "name"), Qt.MouseButton.LeftButton)
    desk.lock()
    QApplication.processEvents()
    assert not [each for each in staff_window.findChildren(QAbstractButton, "ru") if each.isVisible()]


@pytest.mark.logs("kiosk.ui.flows.stage")
def test_a_fault_while_the_desk_is_locked_leads_back_to_the_pin(desk, staff_window):
    def fail():
        raise DiskFull("no room")

    desk._stage.attempt(fail)
    assert isinstance(staff_window.screen_shown, MomentScreen)
    desk._again = lambda: None
    desk._on_again()
    assert isinstance(staff_window.screen_shown, PinScreen)


@pytest.mark.logs("kiosk.ui.flows.stage")
def test_a_fault_at_the_desk_is_told_and_the_desk_comes_back(desk, staff_window, qtbot):
    sign_in(staff_window, qtbot)
    failing = iter([DiskFull("no room")])

    def fail_once():
        for fault in failing:
            raise fault

    desk._stage.attempt(fail_once)
    assert isinstance(staff_window.screen_shown, MomentScreen)
    desk._on_again()
    assert isinstance(staff_window.screen_shown, DeskScreen)


def test_each_tab_opens_by_its_key_and_is_there_again_after_the_lock(desk, staff_window, qtbot):
    sign_in(staff_window, qtbot)
    for key, screen in ((Qt.Key.Key_2, TrainingScreen), (Qt.Key.Key_3, FiguresScreen)):
        QTest.keyClick(staff_window.screen_shown, key, Qt.KeyboardModifier.ControlModifier)
        assert isinstance(staff_window.screen_shown, screen)
        desk.refresh()
        desk.lock()
        QTest.keyClicks(staff_window.screen_shown, PIN)
        qtbot.waitUntil(lambda screen=screen: isinstance(staff_window.screen_shown, screen))


def test_the_specialist_keeps_the_centre_open_from_the_bar(desk, staff_window, qtbot, hands):
    kiosk = desk._stage.room().kiosk
    put_hours(kiosk)
    desk._stage.clock = hands.clock()
    desk._stage.room().kiosk = replace(kiosk, clock=hands.clock())
    sign_in(staff_window, qtbot)
    assert not [each for each in staff_window.findChildren(QAbstractButton, "closing") if each.isVisible()]
    desk.renew()
    assert button(staff_window, "closing").text() == "Until 17:00"
    QTest.mouseClick(button(staff_window, "closing"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(desk.recorded):
        QTest.mouseClick(button(staff_window, "longer_30"), Qt.MouseButton.LeftButton)
    assert button(staff_window, "closing").text() == "Until 17:30"
    hands.let_pass(hours=9)
    desk.refresh()
    assert button(staff_window, "closing").text() == "Closed"


def test_the_desk_keeps_visitors_away_and_says_so_also_when_it_is_locked(desk, staff_window, qtbot):
    def banner():
        return staff_window._maintenance is not None and staff_window._maintenance.isVisible()

    sign_in(staff_window, qtbot)
    staff_window.tab_chosen.emit("readiness")
    assert not banner()
    button(staff_window, "maintain").click()
    assert banner()
    desk.lock()
    assert banner()
    sign_in_again(staff_window, qtbot)
    button(staff_window, "finish").click()
    assert not banner()
    kiosk = desk._stage.room().kiosk
    assert [recorded(kiosk)[f"md.cups.maintenance.{name}.v1"] for name in ("started", "ended")] == [1, 1]


def test_nobody_is_kept_away_while_somebody_is_at_the_computer(desk, staff_window, qtbot):
    kiosk = desk._stage.room().kiosk
    visit = check_in(kiosk, CheckIn(VisitMode.SELF, "pasaport", Language.RO))
    start_session(kiosk, visit.id, SessionKind.SELF)
    sign_in(staff_window, qtbot)
    staff_window.tab_chosen.emit("readiness")
    assert not button(staff_window, "maintain").isEnabled()
