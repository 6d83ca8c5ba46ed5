"""A technician's work on the PC, in real windows: by PIN, told on every screen, and nobody is thrown out."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk import bootstrap
from kiosk.domain.codes import Language, MaintenanceEnd, SessionKind, VisitMode
from kiosk.usecases.maintenance import begin_maintenance, end_maintenance
from kiosk.usecases.pins import add_specialist
from kiosk.usecases.sessions import start_session
from kiosk.usecases.visits import CheckIn, check_in

PIN = "472915"
BANNER = "The technician is working on this computer"


@pytest.fixture
def elsewhere(flow, tmp_path):
    """Another window's process, in truth."""
    kiosk = bootstrap.open_kiosk(tmp_path / "data")
    with closing(kiosk.store):
        yield kiosk


def enter(person):
    """The technician's key and PIN."""
    room = person.flow._stage.room()
    add_specialist(room.kiosk, room.secrets, "Elena", PIN)
    QTest.keyClick(person.window, Qt.Key.Key_F10)
    assert person.at() == "PinScreen"
    QTest.keyClicks(person.window.screen_shown, PIN)
    person.qtbot.waitUntil(lambda: person.at() == "ReadinessScreen")


def technicians(person):
    return [(name, data) for name, data in person.events() if name.startswith("maintenance.")]


def test_a_pin_keeps_visitors_away_until_the_technician_is_done(person):
    enter(person)
    assert BANNER in person.words()
    person.press("next")
    assert person.at() == "MaintenanceScreen"
    assert BANNER in person.words()
    person.press("technician")
    QTest.keyClicks(person.window.screen_shown, PIN)
    person.qtbot.waitUntil(lambda: person.at() == "ReadinessScreen")
    person.press("maintain")
    assert "For at most 45 minutes. Then visitors may come again." in person.words()
    person.press("finish")
    assert person.at() == "WelcomeScreen"
    assert BANNER not in person.words()
    assert technicians(person) == [
        ("maintenance.started", {"minutes": 30}),
        ("maintenance.prolonged", {"minutes": 15}),
        ("maintenance.ended", {"minutes": 0, "end": "button"}),
    ]


def test_without_the_right_pin_nothing_begins(person):
    room = person.flow._stage.room()
    add_specialist(room.kiosk, room.secrets, "Elena", PIN)
    QTest.keyClick(person.window, Qt.Key.Key_F10)
    QTest.keyClicks(person.window.screen_shown, "000001")
    person.qtbot.waitUntil(lambda: "This PIN is not right. Please try again." in person.words())
    person.press("cancel")
    assert person.at() == "WelcomeScreen"
    assert technicians(person) == []


def test_the_key_does_nothing_while_a_visitor_is_at_it(person):
    person.press("start")
    QTest.keyClick(person.window, Qt.Key.Key_F10)
    assert person.at() == "HomeScreen"


def test_what_begins_and_ends_elsewhere_is_seen_at_once_and_a_press_comes_too_late(person, elsewhere):
    assert begin_maintenance(elsewhere)
    person.press("start")
    assert person.at() == "MaintenanceScreen"
    assert "session.started" not in person.names()
    person.flow._on_language(Language.RO)
    QApplication.processEvents()
    assert "Tehnicianul lucrează la acest calculator" in person.words()
    assert "Acest calculator este în lucru" in person.words()
    person.flow._on_tick()
    assert person.at() == "MaintenanceScreen"
    assert end_maintenance(elsewhere, MaintenanceEnd.TIMER)
    person.flow.refresh()
    assert person.at() == "WelcomeScreen"


def test_nobody_is_thrown_out_and_nothing_begins_while_somebody_works(person, elsewhere):
    visit = check_in(elsewhere, CheckIn(VisitMode.SELF, "pasaport", Language.RO))
    start_session(elsewhere, visit.id, SessionKind.SELF)
    assert not begin_maintenance(elsewhere)
    person.press("take_number")
    assert person.at() == "CheckinReasonScreen"


def test_a_number_that_is_being_taken_is_taken_to_its_end(person, elsewhere):
    person.press("take_number")
    assert begin_maintenance(elsewhere)
    person.flow.refresh()
    assert BANNER in person.words()
    for name in ("pensii", "finish"):
        person.press(name)
    assert person.at() == "TicketScreen"
    person.flow._on_over()
    assert person.at() == "MaintenanceScreen"


def test_a_page_that_the_technician_leaves_open_closes_by_itself(person):
    enter(person)
    person.window._last_input -= person.flow._stage.settings.idle_s
    person.flow._patience._on_tick()
    assert person.at() == "MaintenanceScreen"


@pytest.mark.logs("kiosk.ui.flows")
def test_a_damaged_file_does_not_throw_a_visitor_out_at_the_next_tick(person):
    person.to_guide()
    before = person.window.screen_shown
    store = person.flow._stage.room().kiosk.store
    store.close()
    store._opened = None
    store.path.write_bytes(b"nothing of a database" * 1000)
    person.flow._on_tick()
    assert person.window.screen_shown is before
