"""The specialist's work with a visitor, in a real window over a real store, by mouse and by keys."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QPlainTextEdit

from kiosk.domain.codes import Driver, Language, Obstacle, Outcome, SessionKind, VisitMode
from kiosk.domain.settings import Settings
from kiosk.usecases.assisted import help_in_hand, session_of
from kiosk.usecases.help import answer_help, call_for_help, call_here
from kiosk.usecases.line import called_now
from kiosk.usecases.sessions import open_service, start_session, tick_steps
from kiosk.usecases.visits import CheckIn, check_in, find_visit
from tests.ui.flows.test_desk_line import Desk, SteppingStage
from tests.usecases.events import recorded


@pytest.fixture
def desk(staff_window, theme, languages, folder, tmp_path):
    settings = Settings(default_language=Language.EN)
    stage = SteppingStage(staff_window, theme, languages, settings, folder)
    stage.run = {"folder": str(tmp_path / "run"), "marker": "m"}
    made = Desk(staff_window, stage)
    yield made
    stage.room().kiosk.store.close()
    shiboken6.delete(stage)  # with its timers, which would go on in the next test


def note(desk):
    return next(each for each in desk.window.findChildren(QPlainTextEdit) if each.isVisible())


def begin(desk, reason="compensatii"):
    visit = desk.arrives(reason)
    desk.flow.show()
    desk.key(Qt.Key.Key_F5)
    desk.key(Qt.Key.Key_F10)
    return visit


def finished(desk):
    return [data for name, data in recorded(desk.kiosk) if name == "service.finished"]


def test_a_called_number_is_asked_and_helped_with_the_service_it_came_for(desk):
    visit = begin(desk)
    work = help_in_hand(desk.kiosk)
    assert work is not None
    assert work.visit.id == visit.id
    assert work.session.agreed_at is not None
    assert work.open_service is not None
    assert work.open_service.service == "compensatii"
    assert any("You work with number A-1" in text for text in desk.sees())


def test_nothing_begins_without_a_yes(desk):
    visit = desk.arrives("compensatii")
    desk.flow.show()
    desk.key(Qt.Key.Key_F5)
    desk.press("declined")
    assert help_in_hand(desk.kiosk) is None
    assert [each.id for each in called_now(desk.kiosk)] == [visit.id]
    assert "Nobody is at your desk" in desk.sees()


def test_steps_are_ticked_and_taken_back(desk):
    begin(desk)
    for name, done in (("step_3", 3), ("step_3", 2), ("step_1", 0)):
        desk.press(name)
        work = help_in_hand(desk.kiosk)
        assert work is not None
        assert work.open_service is not None
        assert work.open_service.steps_done == done


def test_the_work_ends_only_with_a_word_on_how_and_the_next_is_called(desk):
    visit = begin(desk)
    following = desk.arrives()
    desk.flow.refresh()
    assert not desk.button("end_and_call").isEnabled()
    desk.press("partly")
    desk.press("no_signature")
    desk.press("together")
    desk.press("yes")
    desk.waits_a_second()
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [done] = finished(desk)
    assert (done["outcome"], done["obstacle"]) == (Outcome.PARTLY, Obstacle.NO_SIGNATURE)
    assert (done["driver"], done["alone_next_time"]) == (Driver.TOGETHER, "yes")
    assert find_visit(desk.kiosk, visit.id).left_at is not None
    assert [each.id for each in called_now(desk.kiosk)] == [following.id]


def test_an_obstacle_is_no_more_when_it_is_solved_after_all(desk):
    begin(desk)
    desk.press("partly")
    desk.press("no_card")
    desk.press("done")
    desk.press("visitor")
    desk.press("end_work")
    [done] = finished(desk)
    assert (done["outcome"], done["obstacle"]) == (Outcome.DONE, Obstacle.NONE)


def test_several_services_each_with_its_own_end_and_corrected_minutes(desk):
    begin(desk)
    desk.press("done")
    desk.press("specialist")
    desk.press("plus")
    desk.press("add_service")
    desk.press("mpay")
    assert not desk.button("end_work").isEnabled()
    desk.press("referred")
    desk.press("together")
    desk.press("end_work")
    first, second = finished(desk)
    assert (first["service"], first["active_s"]) == ("compensatii", 60)
    assert (second["service"], second["outcome"], second["active_s"]) == ("mpay", Outcome.REFERRED, 0)


def test_who_types_for_the_visitor_is_reminded(desk):
    begin(desk)
    assert "Let the visitor type." not in desk.sees()
    desk.press("specialist")
    assert "Let the visitor type." in desk.sees()


def test_a_note_that_says_who_somebody_is_is_marked_and_never_kept(desk):
    begin(desk)
    desk.press("done")
    desk.press("together")
    note(desk).setPlainText("Sună la 069 123 456")
    assert any("telephone number" in text for text in desk.sees())
    assert len(note(desk).extraSelections()) == 1
    assert not desk.button("end_work").isEnabled()
    note(desk).setPlainText("Revine joi cu factura")
    desk.press("end_work")
    assert desk.kiosk.store.tuples("SELECT note FROM session") == [("Revine joi cu factura",)]
    for path in desk.kiosk.store.path.parent.glob("kiosk.db*"):
        assert b"069 123 456" not in path.read_bytes()


def test_where_somebody_called_the_work_goes_on_together_and_alone_again(desk):
    visit = check_in(desk.kiosk, CheckIn(VisitMode.SELF, "unknown", Language.RO))
    alone = start_session(desk.kiosk, visit.id, SessionKind.SELF)
    open_service(desk.kiosk, alone, "mpay", 1)
    tick_steps(desk.kiosk, alone, 2)
    call_for_help(desk.kiosk, alone, "mpay", 3)
    answer_help(desk.kiosk, desk.kiosk.letter)
    desk.flow.show()
    desk.press("agreed")
    work = help_in_hand(desk.kiosk)
    assert work is not None
    assert work.visit.id == visit.id
    assert work.open_service is not None
    assert (work.open_service.service, work.open_service.steps_done) == ("mpay", 2)
    desk.press("goes_on_alone")
    session = session_of(desk.kiosk, visit.id)
    assert session is not None
    assert session.kind is SessionKind.SELF
    assert "Nobody is at your desk" in desk.sees()


def test_whoever_went_on_alone_can_call_again(desk):
    visit = check_in(desk.kiosk, CheckIn(VisitMode.SELF, "unknown", Language.RO))
    start_session(desk.kiosk, visit.id, SessionKind.SELF)
    for answer in ("declined", "agreed"):
        session = session_of(desk.kiosk, visit.id)
        assert session is not None
        call_for_help(desk.kiosk, session.id, None, None)
        answer_help(desk.kiosk, desk.kiosk.letter)
        desk.flow.show()
        desk.press(answer)
        if answer == "declined":
            assert call_here(desk.kiosk) is None
            assert "Nobody is at your desk" in desk.sees()
    assert help_in_hand(desk.kiosk) is not None


def test_whoever_declined_at_the_desk_is_asked_again_when_called_again(desk):
    desk.arrives("compensatii")
    desk.flow.show()
    desk.key(Qt.Key.Key_F5)
    desk.press("declined")
    desk.waits_a_second()
    desk.key(Qt.Key.Key_F6)
    desk.press("agreed")
    assert help_in_hand(desk.kiosk) is not None


def test_the_end_at_a_computer_is_left_to_its_window(desk):
    visit = check_in(desk.kiosk, CheckIn(VisitMode.SELF, "unknown", Language.RO))
    call_for_help(desk.kiosk, start_session(desk.kiosk, visit.id, SessionKind.SELF), None, None)
    answer_help(desk.kiosk, desk.kiosk.letter)
    desk.flow.show()
    desk.press("agreed")
    desk.press("end_work")
    session = session_of(desk.kiosk, visit.id)
    assert session is not None
    assert session.ending
    assert session.ended_at is None


def test_the_slip_says_when_and_what_to_bring_and_nothing_else(desk):
    begin(desk)
    note(desk).setPlainText("Aduceți factura pe octombrie")
    desk.press("slip")
    desk.press("print_slip")
    text = words(str(Path(desk.stage.run["folder"], "tmp", "CUPS.pdf")))
    for part in ("Vă așteptăm", "Ajutor la contor", "Aduceți factura pe octombrie"):
        assert part in text  # Romanian is the visitor's language, the desk speaks English
    assert "A-1" not in text


def words(file):
    document = QPdfDocument()
    assert document.load(file) == QPdfDocument.Error.None_
    return " ".join(document.getAllText(page).text() for page in range(document.pageCount()))
