"""The visitor listens: what is on the screen is read, marked while it is read, and silent when it is left."""

import pytest
from PySide6.QtCore import QProcess, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.device.credentials import CHOICE_VARIABLE
from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.ui.flows.visitor import VisitorFlow
from kiosk.ui.reading import Reader
from kiosk.ui.screens.checkin_reason import CheckinReasonScreen
from kiosk.ui.speech import Speech
from kiosk.ui.widgets.dialog import Dialog
from tests.ui.writing_voice import program

PATIENCE_MS = 20_000
SETTINGS = Settings(name="CUPS Lozova", default_language=Language.EN)


@pytest.fixture
def paper(tmp_path):
    return tmp_path / "said"


@pytest.fixture
def flow(window, theme, languages, folder, qapp, qtbot, monkeypatch):
    """Opens the visitor's window on a PC with this voice; at the end nothing speaks any more."""
    monkeypatch.setenv(CHOICE_VARIABLE, "file")
    monkeypatch.setattr("kiosk.ui.flows.listening.LATER_MS", 0)
    opened = []

    def make(command, start=None):
        flow = VisitorFlow(window, theme, languages, SETTINGS, folder)
        flow._stage.speech = Speech(flow._stage, command)
        flow.begin(start or {})
        flow.open_store()
        qtbot.waitUntil(lambda: flow._stage.speech.voices is not None, timeout=PATIENCE_MS)
        opened.append(flow)
        return flow

    yield make
    for each in opened:
        each._stage.hush()
        each._stage.room().kiosk.store.close()
    qtbot.waitUntil(lambda: not qapp.findChildren(QProcess), timeout=PATIENCE_MS)


@pytest.fixture
def slow(flow, paper):
    """A visitor before the first question, and a voice that takes its time."""
    made = flow(program(paper, "en", "ru", moment_s=0.3))
    made._on_take_number()
    return made


def tool(window):
    QApplication.processEvents()
    return [each for each in window.findChildren(QAbstractButton, "listen") if each.isVisible()]


def focus():
    """The control that keys go to."""
    now = QApplication.focusWidget()
    assert now is not None
    return now


def lines(paper):
    return paper.read_text("utf-8").splitlines() if paper.exists() else []


def begin(window, qtbot, paper):
    """Press F4, until something has been read."""
    QTest.keyClick(window, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: bool(lines(paper)), timeout=PATIENCE_MS)


def silence(window, flow, qtbot, paper):
    """What was read until it became silent."""
    qtbot.waitUntil(lambda: not flow._stage.speech.is_speaking, timeout=PATIENCE_MS)
    assert not flow._listening._mark.isVisible()
    return [line for line in lines(paper) if line != "silent"]


def test_a_check_in_is_read_by_one_key_to_its_end(flow, window, paper, qtbot):
    made = flow(program(paper, "en"))
    made._on_take_number()
    wanted = [passage.text for passage in Reader(window).read(window.screen_shown)]
    begin(window, qtbot, paper)
    assert tool(window)[0].text() == "Stop"
    assert silence(window, made, qtbot, paper) == wanted
    assert "Number 10 of 10. I am not sure. I will explain to the specialist" in wanted


def test_a_number_is_taken_by_ear_and_keys_alone(flow, window, paper, qtbot):
    flow(program(paper, "en", moment_s=0))
    begin(window, qtbot, paper)

    def go_on(key, words):
        QTest.keyClick(focus(), key)
        qtbot.waitUntil(lambda: words in lines(paper), timeout=PATIENCE_MS)

    qtbot.waitUntil(lambda: "Number 1 of 2. Button: Get a number" in lines(paper), timeout=PATIENCE_MS)
    go_on(Qt.Key.Key_1, "Number 10 of 10. I am not sure. I will explain to the specialist")
    go_on(Qt.Key.Key_0, "Button: Skip the questions")
    go_on(Qt.Key.Key_Tab, "Number 1 of 5. up to 25")
    while focus().objectName() != "skip":
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
    go_on(Qt.Key.Key_Return, "A 1")


def test_whatever_keys_come_to_is_read_alone_and_so_is_that_it_was_chosen(slow, window, paper, qtbot):
    slow._window.screen_shown.answers.pick(1)
    begin(window, qtbot, paper)
    window.screen_shown._sex.members()[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: "Number 1 of 3. Woman" in lines(paper), timeout=PATIENCE_MS)
    assert len(silence(window, slow, qtbot, paper)) <= 3
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Number 1 of 3. Woman. chosen" in lines(paper), timeout=PATIENCE_MS)


def test_what_is_being_read_is_marked(slow, window, paper, qtbot):
    marked = []

    def look(number):
        part = slow._listening._parts[number]
        place = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
        marked.append(slow._listening._mark.isVisible() and slow._listening._mark.geometry().contains(place))

    slow._stage.speech.saying.connect(look)
    begin(window, qtbot, paper)
    qtbot.waitUntil(lambda: len(marked) > 1, timeout=PATIENCE_MS)
    assert all(marked)


def test_a_second_press_is_silence(slow, window, paper, qtbot):
    begin(window, qtbot, paper)
    QTest.mouseClick(tool(window)[0], Qt.MouseButton.LeftButton)
    assert len(silence(window, slow, qtbot, paper)) <= 2


@pytest.mark.parametrize(
    ("leave", "next_words"),
    [
        (lambda flow: flow._window.screen_shown.answers.pick(1), "Step 3 of 3: A few questions"),
        (lambda flow: flow._on_language("ru"), "Шаг 1 из 3: Цель визита"),
        (lambda flow: flow._on_end(), "Are you done?"),
    ],
    ids=["an answer", "another language", "a question"],
)
def test_whoever_goes_on_is_read_what_comes_next_and_no_more_of_what_was_before(
    slow, window, paper, qtbot, leave, next_words
):
    begin(window, qtbot, paper)
    leave(slow)
    qtbot.waitUntil(lambda: next_words in lines(paper), timeout=PATIENCE_MS)
    before = [line for line in lines(paper)[: lines(paper).index(next_words)] if line != "silent"]
    assert len(before) <= 2
    assert tool(window)[0].text() in {"Stop", "Стоп"}
    slow._listening._on_pressed()
    assert "Number 10 of 10. I am not sure. I will explain to the specialist" not in silence(
        window, slow, qtbot, paper
    )


def test_a_question_is_read_with_its_answers_and_no_further_once_it_is_answered(slow, window, paper, qtbot):
    begin(window, qtbot, paper)
    slow._on_end()
    qtbot.waitUntil(lambda: "Button: No, I stay" in lines(paper), timeout=PATIENCE_MS)
    window.dialog.reject()
    assert "Button: Yes, close and erase" not in silence(window, slow, qtbot, paper)


def test_every_step_beside_a_site_is_read_when_it_comes(slow, window, paper, qtbot):
    begin(window, qtbot, paper)
    slow._stage.shown.emit()
    qtbot.waitUntil(lambda: lines(paper).count("Step 1 of 3: Reason") > 1, timeout=PATIENCE_MS)


def test_the_window_that_says_goodbye_reads_to_whoever_listened_before(flow, window, paper, qtbot):
    start = {"first": "feedback", "mode": "self", "category": "unknown", "listens": True}
    made = flow(program(paper, "en"), start)
    qtbot.waitUntil(lambda: "How was it today?" in lines(paper), timeout=PATIENCE_MS)
    silence(window, made, qtbot, paper)


def test_nobody_is_hurried_on_while_a_screen_is_read(slow, window, paper, qtbot):
    gone = []
    begin(window, qtbot, paper)
    slow._stage.leave_after(60, lambda: gone.append(True))
    slow._stage._on_leave()
    assert not gone
    slow._listening._on_pressed()
    silence(window, slow, qtbot, paper)
    slow._stage._on_leave()
    assert gone


def test_whoever_has_not_listened_hears_no_question(flow, window, paper):
    made = flow(program(paper, "en"))
    made._on_end()
    QApplication.processEvents()
    assert not made._stage.is_talking


@pytest.mark.parametrize("end", ["_on_over", "_on_home"])
def test_nothing_is_said_after_the_visit_has_ended(slow, window, paper, qtbot, qapp, end):
    begin(window, qtbot, paper)
    getattr(slow, end)()
    qtbot.waitUntil(lambda: not qapp.findChildren(QProcess), timeout=PATIENCE_MS)
    assert len(silence(window, slow, qtbot, paper)) <= 2


def test_whoever_listens_is_not_asked_whether_anybody_is_there(slow, window, paper, qtbot):
    slow._on_start()
    begin(window, qtbot, paper)
    window._last_input -= SETTINGS.idle_s
    slow._patience._on_tick()
    assert window.findChild(Dialog) is None
    slow._listening._on_pressed()
    silence(window, slow, qtbot, paper)
    window._last_input -= SETTINGS.idle_s
    slow._patience._on_tick()
    assert window.findChild(Dialog) is not None


def test_listening_is_offered_only_in_a_language_that_this_pc_speaks(flow, window, paper, qtbot):
    made = flow(program(paper, "ru"))
    qtbot.waitUntil(lambda: not tool(window), timeout=PATIENCE_MS)
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert not made._stage.speech.is_speaking
    made._on_language("ru")
    assert [each.text() for each in tool(window)] == ["Слушать"]


def test_a_pc_without_any_voice_offers_nothing(flow, window):
    flow(("no-such-program-anywhere",))
    assert not tool(window)


def test_a_part_that_is_read_is_turned_to_on_a_long_page(slow, window, theme, paper, qtbot):
    window.resize(1024, 600)
    theme.next_text()
    QApplication.processEvents()
    last = window.screen_shown.answers.members()[-1]
    assert isinstance(window.screen_shown, CheckinReasonScreen)
    assert last.visibleRegion().isEmpty()
    slow._listening._parts = {7: last}
    slow._listening._on_saying(7)
    assert not last.visibleRegion().isEmpty()
