"""Every screen can be listened to: its words from top to bottom, its answers by their numbers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.codes import Language
from kiosk.ui.reading import Reader
from kiosk.ui.widgets.pager import MoreBar
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.text import Label, plain
from tests.ui.specimens import SPECIMENS


def read(window, shown):
    return [passage.text for passage in Reader(window).read(shown)]


def is_for_the_reader(part):
    """Words on the page that are not told by what carries them; a bar that turns the page is not on it."""
    carriers = [part]
    while carriers[-1].parentWidget() is not None:
        carriers.append(carriers[-1].parentWidget())
    named = any(carrier.accessibleName() for carrier in carriers[1:])
    return part.isVisible() and part.isEnabled() and not named and not isinstance(part, MoreBar)


@pytest.mark.parametrize("name", SPECIMENS)
def test_all_that_is_written_on_a_screen_is_read(screen, window, name):
    shown = screen(SPECIMENS[name])
    told = "\n".join(read(window, shown))
    written = [
        plain(each.text())
        for whole in shown.read_aloud()
        for kind in (Label, Pressable)
        for each in whole.findChildren(kind)
        if each.text() and is_for_the_reader(each)
    ]
    assert [text for text in written if text not in told] == []


def test_the_first_question_of_a_check_in_is_read_choice_by_choice(screen, window):
    told = read(window, screen(SPECIMENS["checkin_reason"]))
    assert told[:2] == ["Step 1 of 3: Reason", "What did you come for?"]
    assert told[4:6] == ["Number 1 of 10. Documents and certificates", "Number 2 of 10. Family and children"]
    assert told[-1] == "Press the key with the number of your answer. For number ten press zero."


@pytest.mark.parametrize("number", range(1, 11))
def test_the_key_that_is_read_chooses_that_answer(screen, window, qtbot, number):
    shown = screen(SPECIMENS["checkin_reason"])
    told = next(each for each in read(window, shown) if each.startswith(f"Number {number} of 10. "))
    words = shown.answers.members()[number - 1].text()
    assert told == f"Number {number} of 10. {words}"
    with qtbot.waitSignal(shown.reason_chosen):
        QTest.keyClick(shown, Qt.Key(Qt.Key.Key_0 + number % 10))


def test_a_card_is_read_whole_and_a_button_is_called_one(screen, window):
    told = read(window, screen(SPECIMENS["checkin_mode"]))
    assert any(each.startswith("Number 2 of 2. By myself, at the computer. Start now") for each in told)
    assert "Button: Done, I remember it" in read(window, screen(SPECIMENS["ticket"]))


def test_what_was_chosen_is_read(screen, window):
    shown = screen(SPECIMENS["checkin_questions"])
    shown._sex.members()[0].setChecked(True)
    assert "Number 1 of 3. Woman. chosen" in read(window, shown)


def test_a_guide_is_read_by_columns_and_a_step_without_the_site(screen, window):
    told = read(window, screen(SPECIMENS["guide"]))
    assert (
        told.index("What to have ready")
        < told.index("How it goes")
        < told.index("Button: Start the application")
    )
    told = read(window, screen(SPECIMENS["guided"]))
    assert told.count("Step 2 of 6") == 1
    assert "Button: Print" not in told


def test_it_is_read_in_the_language_of_the_screens(screen, window, languages):
    shown = screen(SPECIMENS["checkin_reason"])
    languages.switch(Language.RU)
    QApplication.processEvents()
    assert "Шаг 1 из 3: Цель визита" in read(window, shown)
