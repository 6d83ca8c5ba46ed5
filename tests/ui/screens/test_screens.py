"""What each screen tells, and what it says when told."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.codes import AgeBand, FeedbackReason, Language, Need, Sex
from kiosk.domain.description import Description
from kiosk.domain.line import Span
from kiosk.domain.privacy import find_personal
from kiosk.domain.spoken import CALLED_IN
from kiosk.domain.tickets import Ticket
from kiosk.ui.screens.checkin_questions import CheckinQuestionsScreen
from kiosk.ui.screens.feedback import FeedbackScreen
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.checklist import CheckRow
from kiosk.ui.widgets.field import MessageField
from kiosk.ui.widgets.option import Option
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.text import Label
from tests.ui.overflow import cut_texts
from tests.ui.specimens import SPECIMENS, catalogue, display_new


def said(screen):
    return [label.text() for label in screen.findChildren(Label) if label.isVisible()]


def control(screen, text):
    found = [each for each in screen.findChildren(Pressable) if each.isVisible() and each.text() == text]
    assert found, f"nothing says {text!r}"
    return found[0]


def press(qtbot, screen, text):
    qtbot.mouseClick(control(screen, text), Qt.MouseButton.LeftButton)


def speak(languages, language):
    """Change the language and let the layouts come to rest."""
    languages.switch(language)
    for _ in range(5):
        QApplication.processEvents()


@pytest.mark.parametrize(
    ("specimen", "text", "signal", "args"),
    [
        ("welcome", "Get a number", "take_number", []),
        ("welcome", "Start", "start", []),
        ("welcome", "Русский", "language_chosen", ["ru"]),
        ("home", "Health", "category_chosen", ["sanatate"]),
        ("home", "Criminal record certificate", "service_chosen", ["cazier-judiciar"]),
        ("category", "Support for twins", "service_chosen", ["indemnizatie-gemeni"]),
        ("guide", "Start the application", "start_pressed", []),
        ("guide", "With the specialist", "with_specialist_pressed", []),
        ("checkin_reason", "Farming", "reason_chosen", ["agricultura"]),
        ("checkin_reason", "I am not sure. I will explain to the specialist", "reason_chosen", ["unknown"]),
        ("checkin_mode", "Together with the specialist", "mode_chosen", ["specialist"]),
        ("checkin_mode", "By myself, at the computer", "mode_chosen", ["self"]),
        ("checkin_questions", "Skip the questions", "skipped", []),
        ("ticket", "Done, I remember it", "done", []),
        ("feedback", "Skip", "skipped", []),
        ("ended", "New visitor", "done", []),
        ("moment", "Try again", "again", []),
    ],
)
def test_a_press_is_told(screen, qtbot, specimen, text, signal, args):
    shown = screen(SPECIMENS[specimen])
    with qtbot.waitSignal(getattr(shown, signal)) as told:
        press(qtbot, shown, text)
    assert told.args == args


@pytest.mark.parametrize(
    ("people", "wait", "words"),
    [
        (0, None, "Nobody is waiting now"),
        (3, None, "3 people are waiting"),
        (3, Span(0, 0), "3 people are waiting"),
        (3, Span(15, 20), "3 people are waiting, 15–20 minutes"),
    ],
)
def test_the_welcome_says_how_many_wait(screen, people, wait, words):
    shown = screen(SPECIMENS["welcome"])
    shown.show_waiting(people, wait)
    assert words in said(shown)


def test_only_the_centres_languages_are_offered(screen):
    shown = screen(SPECIMENS["welcome"])
    shown.show_languages((Language.RO, Language.EN))
    names = [each.text() for each in shown.findChildren(Pressable) if each.isVisible()]
    assert "English" in names
    assert "Русский" not in names


def test_letters_go_into_the_search_line_and_digits_choose(screen, qtbot):
    shown = screen(SPECIMENS["home"])
    with qtbot.waitSignal(shown.search_changed) as told:
        qtbot.keyClicks(shown, "p")
    assert told.args == ["p"]
    shown.setFocus()
    with qtbot.waitSignal(shown.category_chosen) as told:
        qtbot.keyClicks(shown, "1")
    assert told.args == [catalogue().categories[0].id]


def test_a_search_without_a_find_offers_what_is_near(screen):
    shown = screen(SPECIMENS["results_empty"])
    assert "Nothing found for “kombajn”. These are near:" in said(shown)
    assert catalogue().services[0].title[Language.EN] in said(shown)


def test_a_guide_changes_language_in_place_and_keeps_its_ticks(screen, languages, qtbot):
    shown = screen(SPECIMENS["guide"])
    first = shown.findChildren(CheckRow)[0]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    languages.switch(Language.RU)
    for _ in range(3):  # the event, the new rows, their showing
        QApplication.processEvents()
    service = catalogue().service("compensatii")
    assert service is not None
    assert service.title[Language.RU] in said(shown)
    ticked = [row for row in shown.findChildren(CheckRow) if row.isVisible() and row.isChecked()]
    assert [row.text() for row in ticked] == [service.needs[0].title[Language.RU]]


def test_the_guide_says_when_its_facts_were_checked_or_that_nobody_did(screen):
    shown = screen(SPECIMENS["guide"])
    service = catalogue().service("compensatii")
    assert service is not None
    shown.show_service(replace(service, reviewed=date(2025, 11, 3)))
    assert "Information checked on 3 November 2025" in said(shown)
    shown.show_service(replace(service, reviewed=None))
    assert "Information not yet checked" in said(shown)


def test_without_internet_the_guide_says_what_works_and_the_start_comes_back(screen):
    shown = screen(SPECIMENS["guide"])
    shown.show_online(False)
    assert (
        control(shown, "Start the application").accessibleDescription() == "opens when the internet is back"
    )
    assert "What you can do now" in said(shown)
    shown.show_online(True)
    assert "The internet is back." in said(shown)
    assert not control(shown, "Start the application").accessibleDescription()


def test_nothing_is_chosen_beforehand_and_nothing_is_an_answer(screen, qtbot):
    shown = screen(SPECIMENS["checkin_questions"])
    assert isinstance(shown, CheckinQuestionsScreen)
    assert not any(option.isChecked() for option in shown.findChildren(Option))
    with qtbot.waitSignal(shown.finished) as told:
        press(qtbot, shown, "Done, give me the number")
    assert told.args == [Description()]


def test_answers_are_told_as_codes_and_not_saying_is_none(screen, qtbot):
    shown = screen(SPECIMENS["checkin_questions"])
    for text in ("63 and over", "Woman", "Yes", "I need special help. Only the specialist is told."):
        press(qtbot, shown, text)
    QApplication.processEvents()
    control(shown, "I hear badly").click()
    assert shown.answers_given() == Description(
        AgeBand.FROM_63, Sex.FEMALE, None, (Need.HEARING,), first_time=True
    )
    press(qtbot, shown, "I need special help. Only the specialist is told.")
    assert shown.answers_given().needs == ()


def test_the_ticket_carries_the_letter_and_the_wait(screen):
    shown = screen(SPECIMENS["ticket"])
    assert "A 25" in said(shown)
    assert "The wait: <b>10–25 minutes</b>" in said(shown)
    shown.show_ticket(Ticket("B", 1), 0, Span(0, 0))
    assert "B 1" in said(shown)
    assert "<b>You are next.</b>" in said(shown)
    assert not any("The wait" in text for text in said(shown))


def test_feedback_waits_for_a_face_and_then_tells_everything(screen, qtbot):
    shown = screen(FeedbackScreen)
    with qtbot.assertNotEmitted(shown.given):
        press(qtbot, shown, "Send and close")
    assert "Please press a face first, then send." in said(shown)
    press(qtbot, shown, "Good")
    press(qtbot, shown, "The waiting")
    shown.findChildren(MessageField)[0].setPlainText(" Thank you ")
    with qtbot.waitSignal(shown.given) as told:
        press(qtbot, shown, "Send and close")
    assert told.args == [4, (FeedbackReason.WAITING,), "Thank you"]


def test_a_message_that_says_who_somebody_is_stays_until_that_is_erased(screen, qtbot):
    shown = screen(FeedbackScreen)
    press(qtbot, shown, "Good")
    message = shown.findChildren(MessageField)[0]
    message.setPlainText("Mulțumesc doamnei Popescu")
    assert "This looks like a name. Erase it, then it can be kept." in said(shown)
    with qtbot.assertNotEmitted(shown.given):
        press(qtbot, shown, "Send and close")
    message.setPlainText("Mulțumesc")
    with qtbot.waitSignal(shown.given) as told:
        press(qtbot, shown, "Send and close")
    assert told.args == [4, (), "Mulțumesc"]


def test_each_letter_of_a_message_is_looked_at_once(screen, monkeypatch):
    looked_at = []

    def counted(text):
        looked_at.append(text)
        return find_personal(text)

    monkeypatch.setattr("kiosk.ui.widgets.private_field.find_personal", counted)
    QTest.keyClicks(screen(FeedbackScreen).findChildren(MessageField)[0], "dna")
    assert looked_at == ["d", "dn", "dna"]


def test_a_number_can_be_printed_where_there_is_a_printer(screen, qtbot):
    shown = screen(SPECIMENS["ticket"])
    with qtbot.waitSignal(shown.print_pressed):
        press(qtbot, shown, "Print the number")
    shown.show_printed(1)
    assert "Please take the paper from the printer." in said(shown)
    shown.show_printed(0)
    assert "The printer does not answer. Please remember your number." in said(shown)
    shown.show_printer(False)
    assert not any(each.isVisible() for each in shown.findChildren(KButton, "print_ticket"))


def test_the_room_display_says_a_call_in_both_languages_whatever_the_screens_speak(screen, languages):
    shown = screen(SPECIMENS["display"])
    for language in Language:
        speak(languages, language)
        words = said(shown)
        assert "Acum intră numărul · Сейчас номер" in words
        assert {"A 25", "Mergeți la masa specialistului", "Подойдите к столу специалиста"} <= set(words)


def test_the_room_display_says_the_waits_in_the_language_of_the_moment(screen, languages):
    shown = screen(SPECIMENS["display"])
    speak(languages, Language.RO)
    assert {"A 26", "10–15 minute", "și încă 3 persoane", "liber, poftiți", "ocupat"} <= set(said(shown))
    speak(languages, Language.RU)
    assert {"A 26", "10–15 минут", "и ещё 3 человека", "свободен, садитесь", "занят"} <= set(said(shown))


def test_the_room_display_of_a_centre_with_one_language_calls_in_that_one(screen):
    shown = screen(SPECIMENS["display"])
    shown.show_room("CUPS Lozova", [Language.RO])
    assert "Acum intră numărul" in said(shown)
    assert "Подойдите к столу специалиста" not in said(shown)


def test_the_room_display_asks_to_take_a_number_while_nobody_is_called(screen):
    words = said(screen(SPECIMENS["display_empty"]))
    assert {"Bine ați venit · Добро пожаловать", "Luați un număr de la calculator"} <= set(words)
    assert "Nobody is waiting now" in words
    assert "Next" not in words


def test_the_room_display_of_a_closed_centre_says_when_it_opens_and_invites_nobody(screen):
    words = said(screen(SPECIMENS["display_closed"]))
    assert "Centrul este închis acum.\u2028Центр сейчас закрыт." in words
    assert "Deschidem: mâine, marți, 18 noiembrie, ora 08:00." in words
    assert not any("calculator" in each for each in words)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (1920, 1080), (2560, 1080)])
@pytest.mark.parametrize("number", [7, 25, 128, 9999])
@pytest.mark.parametrize(
    "centre", ["CUPS Lozova", "Centrul unificat de prestare a serviciilor publice Cornești"]
)
def test_the_room_display_is_whole_in_a_window_of_its_own(theme, languages, qtbot, size, number, centre):
    shown = display_new(theme)
    qtbot.addWidget(shown)
    shown.show_room(centre, CALLED_IN)
    shown.show_called(Ticket("W", number), new=True)
    theme.fit(QSize(*size))
    shown.resize(*size)
    shown.show()
    for language in CALLED_IN:
        speak(languages, language)
        assert cut_texts(shown) == []
        assert f"W {number}" in said(shown)
        assert not [each for each in shown.findChildren(Pressable) if each.isVisible()]
