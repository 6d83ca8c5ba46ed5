"""The frame around the screens: what it shows, what it sends, how keys go through it."""

from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.codes import Language
from kiosk.ui.theme import Look
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.dialog import Dialog
from kiosk.ui.widgets.focus import FocusRing
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.text import Label
from tests.ui.overflow import cut_texts
from tests.ui.specimens import SPECIMENS

ASKED = (
    "Are you still here?",
    "If you press nothing, we close and erase everything you wrote, so that nobody else sees it.",
    "I am done",
    "I am here, I go on",
)


def said(window):
    return [label.text() for label in window.findChildren(Label) if label.isVisible()]


def control(window, text):
    found = [each for each in window.findChildren(Pressable) if each.isVisible() and each.text() == text]
    assert found, f"nothing says {text!r}"
    return found[0]


def focused() -> Pressable:
    focus = QApplication.focusWidget()
    assert isinstance(focus, Pressable)
    return focus


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ok", "Internet is on"),
        ("busy", "Internet is on"),
        ("denied", "Internet is on"),
        ("offline", "No internet"),
        ("gateway", "No internet"),
    ],
)
def test_the_connection_is_told_in_a_visitors_words(window, code, words):
    window.show_connection(code)
    assert words in said(window)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Back", "back_pressed"),
        ("First page", "home_pressed"),
        ("More time", "more_time_pressed"),
        ("Call the specialist", "help_pressed"),
        ("I'm done", "end_pressed"),
        ("Bigger text", "text_size_pressed"),
        ("Contrast", "contrast_pressed"),
    ],
)
def test_every_button_of_the_frame_tells_that_it_was_pressed(window, screen, qtbot, text, signal):
    window.show_time_left(24)
    screen(SPECIMENS["guide"])
    with qtbot.waitSignal(getattr(window, signal)):
        qtbot.mouseClick(control(window, text), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Escape, "back_pressed"),
        (Qt.Key.Key_F1, "help_pressed"),
        (Qt.Key.Key_F2, "text_size_pressed"),
        (Qt.Key.Key_F3, "contrast_pressed"),
    ],
)
def test_keys_do_what_the_buttons_do(window, screen, qtbot, key, signal):
    screen(SPECIMENS["guide"])
    with qtbot.waitSignal(getattr(window, signal)):
        qtbot.keyClick(window, key)


def test_escape_does_nothing_where_there_is_no_way_back(window, screen, qtbot):
    screen(SPECIMENS["welcome"])
    with qtbot.assertNotEmitted(window.back_pressed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)


def test_the_help_button_says_how_the_call_stands(window, screen):
    screen(SPECIMENS["guide"])
    for state, words in (
        ("called", "The specialist is called"),
        ("coming", "The specialist is coming"),
        ("idle", "Call the specialist"),
    ):
        window.show_help_state(state)
        assert control(window, words).isVisible()


def test_without_a_footer_the_specialist_is_called_from_above(window, screen, qtbot):
    screen(SPECIMENS["welcome"])
    with qtbot.waitSignal(window.help_pressed):
        qtbot.mouseClick(control(window, "Help"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.help_pressed):
        qtbot.keyClick(window, Qt.Key.Key_F1)
    for state, words in (("called", "Called"), ("coming", "Coming"), ("idle", "Help")):
        window.show_help_state(state)
        assert control(window, words).isVisible()


def test_the_first_page_shows_the_date_where_others_lead_back(window, screen):
    window.show_clock(datetime(2025, 11, 17, 10, 42))  # noqa: DTZ001  # a wall clock
    screen(SPECIMENS["home"])
    assert "Monday, 17 November · <b>10:42</b>" in said(window)
    screen(SPECIMENS["guide"])
    assert not any("November ·" in text for text in said(window))


def test_no_time_is_shown_when_the_session_has_no_end(window, screen):
    screen(SPECIMENS["guide"])
    window.show_time_left(None)
    assert not any(each.text() == "More time" and each.isVisible() for each in window.findChildren(Pressable))


def test_a_question_has_its_safe_answer_under_the_finger(window, screen, qtbot):
    screen(SPECIMENS["guide"])
    dialog = window.ask("Are you done?", "We erase everything.", "Yes", "No", danger=True)
    assert focused().text() == "No"
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize("text", [1.0, 1.4, 2.0])
@pytest.mark.parametrize("language", list(Language))
def test_a_countdown_is_whole_in_any_letters(window, screen, theme, languages, language, text):
    screen(SPECIMENS["guide"])
    languages.switch(language)
    theme.set_look(Look(text=text))
    said = (QCoreApplication.translate("Patience", each) for each in ASKED)
    dialog = window.ask(*said, danger=True)
    dialog.show_ring(60, 60, QCoreApplication.translate("Patience", "seconds"))
    QApplication.processEvents()
    assert cut_texts(dialog) == []
    dialog.reject()


def test_tab_never_leaves_a_question(window, screen, qtbot):
    screen(SPECIMENS["guide"])
    dialog = window.ask("Are you done?", "We erase everything.", "Yes", "No")
    reached = set()
    for _ in range(6):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        reached.add(focused().text())
    assert reached == {"Yes", "No"}
    dialog.reject()


def test_escape_in_a_question_does_not_go_back_behind_it(window, screen, qtbot):
    screen(SPECIMENS["guide"])
    dialog = window.ask("Are you done?", "", "Yes", "No")
    with qtbot.assertNotEmitted(window.back_pressed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    with qtbot.waitSignal(window.back_pressed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)


def test_a_language_is_chosen_by_its_own_name(window, screen, qtbot):
    screen(SPECIMENS["guide"])
    qtbot.mouseClick(control(window, "English"), Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(Dialog)
    chosen = next(each for each in dialog.findChildren(KButton) if each.text() == "Українська")
    with qtbot.waitSignal(window.language_chosen) as told:
        qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
    assert told.args == ["uk"]


def test_the_ring_is_drawn_for_keys_and_not_for_the_mouse(window, screen, qtbot):
    screen(SPECIMENS["checkin_mode"])
    (ring,) = window.findChildren(FocusRing)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert ring.isVisible()
    qtbot.mouseClick(control(window, "Back"), Qt.MouseButton.LeftButton)
    assert not ring.isVisible()


def test_the_ring_goes_with_its_control_when_the_page_moves(window, screen, theme, qtbot):
    theme.set_look(type(theme.look)(text=2.0))
    shown = screen(SPECIMENS["home"])
    (ring,) = window.findChildren(FocusRing)
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        focus = QApplication.focusWidget()
        assert focus is not None
        middle = focus.mapTo(window, focus.rect().center())
        assert ring.geometry().contains(middle), focus
        if shown.isAncestorOf(focus):
            assert window.rect().contains(middle)


def test_a_new_size_lays_everything_out_again(window, screen, theme):
    screen(SPECIMENS["home"])
    window.resize(1920, 1080)
    assert theme.look.scale == 1.4
    window.resize(1024, 768)
    assert theme.look.narrow
