"""The visitor's journey in a real window over a real store: every confirmed step is on the disk, once."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kiosk.domain.clock import Clock
from kiosk.domain.codes import Language, Need, SiteFault, VisitMode
from kiosk.ui.flows.patience import WARNING_S, WHILE_BUSY
from kiosk.ui.printing import page_count
from kiosk.ui.widgets.dialog import Dialog
from kiosk.usecases.help import call_here
from kiosk.usecases.line import call, waiting_line
from kiosk.usecases.pins import add_specialist
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sites import note_answer, record_unavailable
from kiosk.usecases.visits import CheckIn, check_in, end_visit
from tests.ui.flows.person import SETTINGS


def test_a_number_is_on_the_disk_when_the_screen_shows_it(person):
    person.to_ticket()
    assert person.at() == "TicketScreen"
    ((name, data),) = person.events()
    assert (name, data["ticket"], data["reason"], data["mode"]) == (
        "visit.checked_in", "A-1", "pensii", "specialist",
    )  # fmt: skip
    person.press("done")
    assert person.at() == "WelcomeScreen"


def test_whoever_knows_the_way_has_a_number_after_three_presses(person):
    for name in ("take_number", "pensii", "skip"):
        person.press(name)
    assert person.at() == "TicketScreen"


def test_whoever_knows_the_way_has_a_number_after_three_presses_also_while_somebody_waits(person):
    somebody_waits(person)
    for name in ("take_number", "pensii", "number"):
        person.press(name)
    assert person.at() == "TicketScreen"
    assert "A 2" in person.words()
    assert person.events()[-1][1]["mode"] == "specialist"


@pytest.mark.parametrize("asked", [True, False], ids=["asked", "not asked"])
def test_special_help_is_told_whether_or_not_the_centre_asks_anything(person, asked):
    stage = person.flow._stage
    stage.settings = replace(stage.settings, ask_about_visitor=asked)
    somebody_waits(person)
    for name in ("take_number", "pensii", "special", "hearing", "finish"):
        person.press(name)
    assert {each.needs for each in waiting_line(stage.room().kiosk)} == {(), (Need.HEARING,)}


def test_who_goes_back_from_the_questions_may_choose_again_how_to_work(person):
    somebody_waits(person)
    for name in ("take_number", "pensii", "specialist", "back"):
        person.press(name)
    assert person.at() == "CheckinModeScreen"


def somebody_waits(person):
    check_in(person.flow._stage.room().kiosk, CheckIn(VisitMode.SPECIALIST, "pensii", Language.RO))


@pytest.fixture
def printed(person, monkeypatch, tmp_path):
    """What comes out of a printer that is there."""
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    monkeypatch.setattr("kiosk.ui.flows.checkin.default_printer", lambda: printer)
    person.flow._stage.run = {"folder": str(tmp_path), "marker": "m"}
    return tmp_path / "printed.pdf"


def test_the_number_is_printed_on_one_page_and_that_is_told(person, printed):
    person.to_ticket()
    person.press("print_ticket")
    assert "Please take the paper from the printer." in person.words()
    assert page_count(printed) == 1


@pytest.mark.parametrize(
    ("chosen", "reason"),
    [
        (["pensii"], "Pensions and social aid"),
        (["find_service", "compensatii"], "Help with energy bills"),
        (["unknown"], ""),
    ],
    ids=["category", "service", "unknown"],
)
def test_the_paper_bears_the_number_as_the_screen_and_the_reason(person, printed, tmp_path, chosen, reason):
    for name in ("take_number", *chosen, "finish", "print_ticket"):
        person.press(name)
    document = QPdfDocument()
    document.load(str(tmp_path / "tmp" / "CUPS.pdf"))
    lines = document.getAllText(0).text().splitlines()
    document.close()
    assert "A 1" in person.words()
    assert lines[3].strip() == "A 1"
    assert lines[4:5] == ([reason] if reason else []), lines


def test_printing_gives_time_to_take_the_paper(person, printed):
    person.to_ticket()
    leaving = person.flow._stage._leave
    leaving.start(5_000)
    for _ in range(3):
        person.window.screen_shown._second.timeout.emit()
    assert "The screen goes back to the start in <b>17 seconds</b>" in person.words()
    person.press("print_ticket")
    assert leaving.remainingTime() > 5_000
    assert any("<b>20 seconds</b>" in words for words in person.words())


def test_where_there_is_no_printer_that_is_said(person, monkeypatch):
    monkeypatch.setattr("kiosk.ui.flows.checkin.default_printer", lambda: None)
    person.to_ticket()
    assert "There is no printer here. Please remember your number or write it down." in person.words()


def test_a_service_can_be_the_reason_and_is_found_by_its_name(person):
    person.press("take_number")
    QTest.keyClicks(person.window.screen_shown, "c")
    assert person.at() == "CheckinServiceScreen"
    person.type("azier")
    for name in ("cazier-judiciar", "finish"):
        person.press(name)
    kiosk = person.flow._stage.room().kiosk
    ((reason,),) = kiosk.store.tuples("SELECT reason FROM visit")
    assert reason == person.events()[0][1]["reason"] == "cazier-judiciar"


def test_before_anything_is_typed_the_services_asked_for_most_are_offered(person):
    for name in ("take_number", "find_service", "compensatii", "back"):
        person.press(name)
    assert person.at() == "CheckinReasonScreen"


def test_pressing_twice_records_once(person):
    person.press("take_number", times=2)
    person.press("pensii", times=2)
    person.press("finish", times=3)
    assert person.names() == ["visit.checked_in"]


@pytest.mark.parametrize("language", list(Language))
def test_a_language_changed_in_mid_step_keeps_the_place_and_what_was_chosen(person, languages, language):
    person.press("take_number")
    person.press("pensii")
    person.press("63+")
    languages_before = person.words()
    person.flow._on_language(language)
    assert person.at() == "CheckinQuestionsScreen"
    assert (person.words() == languages_before) == (language is Language.EN)
    person.press("finish")
    kiosk = person.flow._stage.room().kiosk
    ((said,),) = kiosk.store.tuples("SELECT data FROM answer")
    assert json.loads(said)["age_band"] == "63+"
    assert person.events()[0][1]["language"] == language


def test_typed_search_survives_a_change_of_language(person):
    person.press("start")
    field = next(each for each in person.window.findChildren(QLineEdit) if each.isVisible())
    field.setText("pensie")
    person.press("search")
    found = person.window.screen_shown
    person.flow._on_language(Language.RU)
    assert person.window.screen_shown is found
    assert next(each for each in found.findChildren(QLineEdit) if each.isVisible()).text() == "pensie"


def test_ten_thousand_characters_in_the_search_are_no_matter(person):
    person.press("start")
    field = next(each for each in person.window.findChildren(QLineEdit) if each.isVisible())
    field.setText("pensie " * 1500)
    person.press("search")
    assert person.at() == "ResultsScreen"


@pytest.mark.logs("kiosk")
def test_a_full_disk_is_told_calmly_and_trying_again_makes_one_visit(person):
    store = person.flow._stage.room().kiosk.store
    (pages,) = store.tuples("PRAGMA page_count")[0]
    store.execute(f"PRAGMA max_page_count = {pages}")
    filler = 0
    person.press("take_number")
    person.press("pensii")
    while person.at() != "MomentScreen":
        person.flow._on_language(Language.RO)
        person.press("finish")
        if person.at() == "TicketScreen":
            filler += 1
            person.press("done")
            person.press("take_number")
            person.press("pensii")
            if person.at() == "CheckinModeScreen":
                person.press("specialist")
    assert any("nu poate scrie" in words for words in person.words()), person.words()
    store.execute("PRAGMA max_page_count = 100000")
    person.press("again")
    assert person.at() == "TicketScreen"
    assert person.names() == ["visit.checked_in"] * (filler + 1)
    assert len({data["ticket"] for _, data in person.events()}) == filler + 1


def test_a_session_ends_with_everything_written_down(person, qtbot):
    person.to_guide()
    person.press("help")
    person.press("help")
    person.press("end")
    with qtbot.waitSignal(person.flow.visit_ended) as told:
        person.press("yes", times=2)
    assert person.names() == [
        "visit.checked_in", "session.started", "service.opened", "session.help_requested", "session.resumed",
        "service.finished", "session.ended", "visit.left",
    ]  # fmt: skip
    assert dict(person.events())["session.ended"]["wipe"] == "not_needed"
    (message,) = told.args
    assert message["start"]["first"] == "feedback"
    assert "session" not in message


def test_whoever_ends_while_a_paper_is_printed_is_told_to_take_it_first(person):
    person.press("start")
    person.flow._stage.now.printing_until = person.flow._stage.clock.uptime() + 60
    person.press("end")
    assert any("Take your paper from the printer first" in words for words in person.words())
    person.press("no")
    person.flow._stage.now.printing_until = 0.0
    person.press("end")
    assert not any("Take your paper" in words for words in person.words())


def test_with_the_specialist_after_all_leads_to_the_line(person):
    person.to_guide()
    person.press("with_specialist")
    person.press("finish")
    assert person.at() == "TicketScreen"
    assert person.names()[-3:] == ["session.ended", "visit.left", "visit.checked_in"]
    assert person.events()[-1][1]["reason"] == person.services("pensii")[0]


def test_the_next_visitor_finds_the_centres_language_colours_and_letters(person, theme, languages):
    person.flow._on_language(Language.UK)
    theme.next_contrast()
    theme.next_text()
    person.to_ticket()
    person.press("done")
    assert languages.language is Language.EN
    assert (theme.look.contrast, theme.look.large) == (False, False)


def test_feedback_is_kept_once_and_apart(person):
    person.flow._farewell.ask_how_it_was({"mode": "self", "category": "pensii"})
    person.press("face_4")
    person.press("send", times=2)
    assert person.at() == "EndedScreen"
    assert person.names() == []
    kiosk = person.flow._stage.room().kiosk
    assert [kind for (kind,) in kiosk.store.tuples("SELECT type FROM answer")] == [
        "md.cups.feedback.given.v1"
    ]
    assert any("8:00" in words for words in person.words()) or "Closed today" in person.words()


def test_a_lost_line_is_told_at_the_guide_and_so_is_its_return(person):
    person.to_guide()
    person.flow.show_connection("offline")
    assert any("There is no internet now." in words for words in person.words())
    person.flow.show_connection("ok")
    assert any("The internet is back." in words for words in person.words())


def test_a_silent_site_is_told_in_lists_and_at_the_guide_and_so_is_its_return(person):
    kiosk = person.flow._stage.room().kiosk
    record_unavailable(kiosk, None, "compensatii.gov.md", SiteFault.TIMEOUT)
    person.press("start")
    assert sum("Not answering since" in words for words in person.words()) == 1
    person.press("compensatii")
    assert any("Not answering since" in words for words in person.words())
    note_answer(kiosk, "compensatii.gov.md")
    person.flow.refresh()
    assert "The site answers again." in person.words()
    person.flow._on_home()
    assert not any("Not answering since" in words for words in person.words())
    record_unavailable(kiosk, None, "compensatii.gov.md", SiteFault.TIMEOUT)
    person.flow.refresh()
    assert sum("Not answering since" in words for words in person.words()) == 1


class Gone:
    """A person who went away: the window has not been touched for so long, by the test's clock."""

    def __init__(self, person, hands, monkeypatch):
        self._patience, self._hands = person.flow._patience, hands
        person.flow._stage.clock = Clock(person.flow._stage.clock.now, lambda: hands.uptime)
        self._since = hands.uptime
        monkeypatch.setattr(person.window, "idle_s", lambda: hands.uptime - self._since)

    def for_s(self, seconds):
        for _ in range(round(seconds)):
            self._hands.let_pass(seconds=1)
            self._patience._on_tick()

    def comes_back(self):
        self._since = self._hands.uptime


@pytest.fixture
def gone(person, hands, monkeypatch):
    return Gone(person, hands, monkeypatch)


def test_who_went_away_is_asked_and_then_everything_is_closed(person, gone, qtbot):
    person.press("start")
    gone.for_s(SETTINGS.idle_s)
    assert person.window.findChildren(Dialog)[-1].isVisible()
    with qtbot.waitSignal(person.flow.visit_ended):
        gone.for_s(WARNING_S + 1)
    assert dict(person.events())["session.ended"]["end"] == "idle"


def test_large_letters_are_asked_for_twice_as_long(person, gone, theme):
    person.press("start")
    theme.next_text()
    gone.for_s(SETTINGS.idle_s)
    gone.for_s(WARNING_S + 30)
    assert "session.ended" not in person.names()
    gone.for_s(31)
    assert dict(person.events())["session.ended"]["end"] == "idle"


def test_who_is_here_goes_on(person, gone):
    person.press("start")
    gone.for_s(SETTINGS.idle_s)
    person.press("no")
    gone.comes_back()
    gone.for_s(WARNING_S + 5)
    assert "session.ended" not in person.names()
    assert person.at() == "HomeScreen"


def test_the_question_is_spoken_until_it_is_answered(person, gone, qtbot):
    person.press("start")
    gone.for_s(SETTINGS.idle_s)
    speech = person.flow._stage.speech
    assert speech.is_speaking
    person.press("no")
    qtbot.waitUntil(lambda: not speech.is_speaking, timeout=20_000)


def test_nothing_is_said_after_the_end_of_a_visit(person, gone):
    person.press("start")
    gone.for_s(SETTINGS.idle_s)
    person.press("yes")
    assert not person.flow._stage.speech.is_speaking


def test_who_waits_for_the_specialist_is_left_in_peace(person, gone):
    person.press("start")
    person.press("help")
    gone.for_s(SETTINGS.idle_s + 5)
    assert not [each for each in person.window.findChildren(Dialog) if each.isVisible()]


def test_help_is_called_from_the_welcome_and_stands_while_a_number_is_taken(person):
    kiosk = person.flow._stage.room().kiosk
    person.press("help_tool")
    assert call_here(kiosk) is not None
    person.press("take_number")
    assert person.button("help").text() == "The specialist is called"
    person.press("home")
    assert call_here(kiosk) is None
    assert person.button("help_tool").text() == "Help"


def test_a_call_from_the_welcome_is_forgotten_when_whoever_called_is_long_gone(person, gone):
    person.press("help_tool")
    gone.for_s(SETTINGS.idle_s + 5)
    assert person.button("help_tool").text() == "Called"
    gone.for_s(SETTINGS.idle_s * WHILE_BUSY)
    assert call_here(person.flow._stage.room().kiosk) is None


def test_help_is_called_from_the_question_how_it_was(person):
    person.flow.begin({"first": "feedback", "mode": "self", "category": "acte"})
    assert "How was it today?" in person.words()
    person.press("help_tool")
    assert call_here(person.flow._stage.room().kiosk) is not None


def test_an_untouched_check_in_goes_back_to_the_welcome_without_a_word(person, gone):
    person.press("take_number")
    gone.for_s(SETTINGS.idle_s)
    assert person.at() == "WelcomeScreen"
    assert person.names() == []


def test_a_forgotten_language_goes_back_by_itself(person, gone, languages):
    person.flow._on_language(Language.RU)
    gone.for_s(SETTINGS.idle_s)
    assert languages.language is Language.EN


def test_touching_the_window_counts_as_being_here(person, window):
    window._last_input -= 500
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert window.idle_s() < 5


def test_what_is_erased_and_what_resists_is_told_with_a_code(person):
    person.flow.show_not_ready(["folder", "marker"])
    words = person.words()
    assert {"the pages are closed", "a paper of yours was not erased"} <= set(words)
    assert "Code for the specialist: W-24" in words


def test_a_computer_that_is_not_clean_serves_nobody_until_it_is(person, qtbot):
    room = person.flow._stage.room()
    add_specialist(room.kiosk, room.secrets, "Elena", "472915")
    person.flow.show_not_ready()
    assert person.at() == "NotReadyScreen"
    with qtbot.assertNotEmitted(person.flow.wipe_wanted):
        person.press("wipe_again")
        assert person.at() == "PinScreen"
        person.flow._closed._pin.cancelled.emit()
    assert person.at() == "NotReadyScreen"
    person.press("wipe_again")
    with qtbot.waitSignal(person.flow.wipe_wanted):
        QTest.keyClicks(person.window.screen_shown, "472915")
    assert person.at() == "NotReadyScreen"
    person.flow.show_ready()
    assert person.at() == "WelcomeScreen"


@pytest.mark.parametrize("broken", [False, True])
def test_a_closed_computer_stays_closed_when_nobody_comes(person, gone, languages, broken):
    person.flow.show_not_ready(broken=broken)
    words = person.words()
    person.flow._on_language(Language.RU)
    gone.for_s(SETTINGS.idle_s + 5)
    assert person.at() == "NotReadyScreen"
    assert languages.language is Language.EN
    assert person.words() == words
    person.flow.show_ready()
    assert person.at() == "WelcomeScreen"


def test_the_list_is_shown_before_it_is_printed_and_leads_back_to_the_guide(person, tmp_path):
    person.flow._stage.run = {"folder": str(tmp_path / "run"), "marker": "m" * 32}
    person.flow.show_connection("offline")
    person.to_guide()
    person.press("print_list")
    assert person.at() == "DocumentScreen"
    assert [path.suffix for path in (tmp_path / "run" / "tmp").iterdir()] == [".pdf"]
    person.press("close_document")
    assert person.at() == "GuideScreen"


def test_the_ticket_says_how_long_it_takes_once_that_is_known(person):
    kiosk = person.flow._stage.room().kiosk
    wish = CheckIn(VisitMode.SPECIALIST, "pensii", Language.EN)
    past = Kiosk(
        kiosk.store, Clock(lambda: Clock.of_this_pc().now() - timedelta(days=3), lambda: 0.0), kiosk.ids
    )
    later = Kiosk(
        kiosk.store, Clock(lambda: past.clock.now() + timedelta(minutes=12), lambda: 0.0), kiosk.ids
    )
    for _ in range(5):
        visit = check_in(past, wish)
        call(past, visit.id)
        end_visit(later, visit.id)
    check_in(kiosk, wish)
    for name in ("take_number", "pensii", "specialist", "finish"):
        person.press(name)
    assert "The wait: <b>10–15 minutes</b>" in person.words()


@pytest.mark.logs("kiosk.ui.flows.stage")
def test_where_the_engine_has_no_sandbox_no_site_opens_and_the_visitor_is_told_calmly(
    person, tmp_path, monkeypatch
):
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    person.flow._stage.run = {"folder": str(tmp_path / "run"), "marker": "m" * 32}
    person.to_guide()
    person.press("start_service")
    assert person.at() == "MomentScreen"
    person.flow._on_home()
    assert person.at() == "HomeScreen"
