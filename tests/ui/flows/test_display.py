"""The room display over a real store: every call is seen and heard once, whoever made it."""

from contextlib import closing

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QApplication

from kiosk import bootstrap
from kiosk.domain.clock import Clock
from kiosk.domain.codes import Language, MaintenanceEnd, SessionEnd, SessionKind, VisitMode, Wipe
from kiosk.domain.settings import Settings
from kiosk.domain.spoken import call_words
from kiosk.domain.tickets import Ticket
from kiosk.ui.flows.display import DisplayFlow
from kiosk.ui.plain_window import PlainWindow
from kiosk.ui.screens.moment import MomentScreen
from kiosk.ui.widgets.text import Label
from kiosk.usecases.line import call, call_next, did_not_come
from kiosk.usecases.maintenance import begin_maintenance, end_maintenance
from kiosk.usecases.sessions import end_session, start_session
from kiosk.usecases.visits import CheckIn, check_in, end_visit
from tests.ui.writing_voice import program

PATIENCE_MS = 20_000
RO, RU = Language.RO, Language.RU


@pytest.fixture
def desk(folder):
    """The specialist's side, another process in truth."""
    kiosk = bootstrap.open_kiosk(folder)
    with closing(kiosk.store):
        yield kiosk


@pytest.fixture
def paper(tmp_path):
    return tmp_path / "said"


@pytest.fixture
def display(theme, languages, folder, paper, qapp, qtbot, monkeypatch):
    """Opens a display whose process has been running for so many seconds, and closes the one before."""
    monkeypatch.setattr("kiosk.ui.flows.calling.LEAST_MS", 1)
    voice = program(paper, "ro", "ru")
    opened: list[DisplayFlow] = []

    def close():
        while opened:
            flow = opened.pop()
            flow._turn.stop()
            flow._speech.close()
            flow._stage.room().kiosk.store.close()
            flow.window.close()
        qtbot.waitUntil(lambda: not qapp.findChildren(QProcess), timeout=PATIENCE_MS)

    def make(since_s=0.0, **settings):
        close()
        window = PlainWindow(theme, languages)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        flow = DisplayFlow(window, theme, languages, Settings(name="CUPS Lozova", **settings), folder, voice)
        flow._stage.clock = Clock(Clock.of_this_pc().now, lambda: since_s)
        opened.append(flow)
        flow.begin({})
        window.show()
        flow.open_store()
        return flow

    yield make
    close()


def arrive(kiosk, how_many=1):
    wish = CheckIn(VisitMode.SPECIALIST, "pensii", RO)
    return [check_in(kiosk, wish) for _ in range(how_many)]


def said(flow):
    QApplication.processEvents()
    return [label.text() for label in flow.window.findChildren(Label) if label.isVisible()]


def big(flow):
    """The number that is called, and whether it stands out as new."""
    number = flow._screen().findChild(Label, "called")
    return number.text(), number.parentWidget().property("kind") == "new"


def heard(qtbot, flow, paper):
    """What was called out, when all of it has been."""
    qtbot.waitUntil(lambda: flow._caller.now is None, timeout=PATIENCE_MS)
    return [
        line for line in (paper.read_text("utf-8").splitlines() if paper.exists() else []) if line != "silent"
    ]


def calls(*numbers):
    return [
        words
        for number in numbers
        for words in ("gong", call_words(Ticket("A", number), RO), call_words(Ticket("A", number), RU))
    ]


def test_an_empty_room_is_invited_to_take_a_number(display):
    flow = display()
    words = said(flow)
    assert flow.window.cursor().shape() == Qt.CursorShape.BlankCursor
    assert {"CUPS Lozova", "Luați un număr de la calculator", "Возьмите номер у компьютера"} <= set(words)
    assert "Nobody is waiting now" in words


def test_a_call_is_seen_at_once_and_heard_in_both_languages(display, desk, paper, qtbot):
    flow = display()
    arrive(desk, 3)
    call_next(desk)
    flow.refresh()
    assert big(flow) == ("A 1", True)
    assert heard(qtbot, flow, paper) == calls(1)
    assert big(flow) == ("A 1", False)
    assert {"A 2", "A 3"} <= set(said(flow))


def test_nobody_needs_to_tell_the_display_of_a_call(display, desk, paper, qtbot, monkeypatch):
    monkeypatch.setattr("kiosk.ui.flows.display.TURN_MS", 10)
    flow = display()
    arrive(desk)
    call_next(desk)
    qtbot.waitUntil(lambda: big(flow)[0] == "A 1", timeout=PATIENCE_MS)
    assert heard(qtbot, flow, paper) == calls(1)


def test_who_is_called_again_is_heard_again(display, desk, paper, qtbot):
    flow = display()
    (visit,) = arrive(desk)
    for _ in range(2):
        call(desk, visit.id)
        flow.refresh()
        flow.refresh()
        heard(qtbot, flow, paper)
    assert heard(qtbot, flow, paper) == calls(1, 1)


def test_several_calls_are_shown_and_heard_in_their_order(display, desk, paper, qtbot):
    flow = display()
    arrive(desk, 3)
    seen = []
    flow._caller.changed.connect(lambda: seen.append(big(flow)))
    for _ in range(3):
        call_next(desk)
    flow.refresh()
    assert heard(qtbot, flow, paper) == calls(1, 2, 3)
    assert seen == [("A 1", True), ("A 2", True), ("A 3", True), ("A 3", False)]


def test_a_display_that_comes_back_shows_the_call_and_says_nothing_twice(display, desk, paper, qtbot):
    flow = display()
    arrive(desk, 2)
    call_next(desk)
    flow.refresh()
    heard(qtbot, flow, paper)
    again = display()
    assert big(again) == ("A 1", False)
    call_next(desk)
    again.refresh()
    assert heard(qtbot, again, paper) == calls(1, 2)


def test_a_call_made_while_the_display_was_starting_is_heard(display, desk, paper, qtbot):
    arrive(desk)
    call_next(desk)
    flow = display(since_s=60)
    assert heard(qtbot, flow, paper) == calls(1)


def test_a_number_that_nobody_came_to_goes_and_is_heard_when_it_is_called_once_more(
    display, desk, paper, qtbot
):
    flow = display()
    (visit,) = arrive(desk)
    call_next(desk)
    flow.refresh()
    heard(qtbot, flow, paper)
    did_not_come(desk, visit.id)
    flow.refresh()
    assert big(flow) == ("", False)
    call_next(desk)
    flow.refresh()
    assert heard(qtbot, flow, paper) == calls(1, 1)


def test_the_computer_is_told_free_or_taken(display, desk, languages):
    flow = display()
    languages.switch(RO)
    assert "liber, poftiți" in said(flow)
    (visit,) = arrive(desk)
    session = start_session(desk, visit.id, SessionKind.SELF)
    flow.refresh()
    assert "ocupat" in said(flow)
    end_session(desk, session, SessionEnd.FINISHED, Wipe.NOT_NEEDED)
    end_visit(desk, visit.id)
    flow.refresh()
    assert "liber, poftiți" in said(flow)


def test_nobody_is_invited_to_a_computer_that_is_not_clean(display, desk, languages):
    flow = display()
    languages.switch(RO)
    flow.show_not_ready()
    assert "ocupat" in said(flow)
    flow.show_ready()
    assert "liber, poftiți" in said(flow)


def test_nobody_is_invited_to_a_computer_that_a_technician_works_on(display, desk, languages):
    flow = display()
    languages.switch(RO)
    begin_maintenance(desk)
    flow.refresh()
    assert "ocupat" in said(flow)
    assert "Tehnicianul lucrează la calculator · Техник занимается компьютером" in said(flow)
    end_maintenance(desk, MaintenanceEnd.BUTTON)
    flow.refresh()
    assert "liber, poftiți" in said(flow)


@pytest.mark.logs("kiosk.ui.flows.stage")
def test_a_display_that_could_not_read_the_line_shows_it_as_soon_as_it_can(display, folder, languages):
    languages.switch(RO)
    folder.write_text("in the way")
    flow = display()
    assert isinstance(flow.window.screen_shown, MomentScreen)
    folder.unlink()
    flow._on_turn()
    assert "Сейчас никто не ждёт" in said(flow)


def test_outside_of_the_hours_nobody_is_invited_and_who_was_called_is_still_served(
    display, desk, paper, qtbot
):
    flow = display(hours=(None,) * 7, keeps_hours=True)
    assert not any("calculator" in each for each in said(flow))
    assert "Întrebați la primărie când deschidem." in said(flow)
    arrive(desk)
    call_next(desk)
    flow.refresh()
    assert big(flow) == ("A 1", True)
    heard(qtbot, flow, paper)


def test_the_language_goes_round_and_the_call_stays_in_both(display, languages):
    flow = display()
    spoken = []
    for _ in range(3):
        flow._on_turn()
        spoken.append(languages.language)
        assert "Bine ați venit · Добро пожаловать" in said(flow)
    assert spoken == [RO, RU, RO]


def test_a_centre_of_one_language_calls_in_that_one(display, desk, paper, qtbot):
    flow = display(languages=(RO,))
    arrive(desk)
    call_next(desk)
    flow.refresh()
    assert heard(qtbot, flow, paper) == calls(1)[:2]


def test_the_display_only_reads(display, desk, paper, qtbot, folder):
    arrive(desk, 2)
    call_next(desk)
    before = desk.store.execute("SELECT total_changes(), (SELECT COUNT(*) FROM outbox)").fetchone()
    version = desk.store.execute("PRAGMA data_version").fetchone()
    flow = display(since_s=60)
    heard(qtbot, flow, paper)
    flow._on_turn()
    assert desk.store.execute("PRAGMA data_version").fetchone() == version
    assert desk.store.execute("SELECT total_changes(), (SELECT COUNT(*) FROM outbox)").fetchone() == before
