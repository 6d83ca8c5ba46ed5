"""Practising in a real window: nothing typed is kept, a session of its own is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from kiosk.domain.codes import Language
from kiosk.domain.practice import Kind
from kiosk.ui.widgets.trial import SHOWN_MS
from kiosk.usecases.practice import drills


@pytest.fixture
def learner(person):
    person.press("start")
    person.press("practice")
    return person


def field(person, name):
    return next(each for each in person.window.findChildren(QLineEdit, name) if each.isVisible())


def write(person, name, text):
    """Letters that not every keyboard has are pressed under the page."""
    line = field(person, name)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(line, letter)
        else:
            person.press(f"letter_{letter}")
    QApplication.processEvents()


def do(person, drill):
    """Every step as a person does it."""
    person.press(drill.id)
    for _, task in drill.tasks:
        if task.part.kind is Kind.FIELD:
            write(person, task.part.id, task.answer[Language.EN])
        else:
            person.press(task.part.id)
            if task.chosen is not None:
                person.press(task.chosen.id)


@pytest.mark.parametrize("drill", drills(), ids=lambda drill: drill.id)
def test_every_exercise_can_be_done_to_its_praise(learner, drill):
    do(learner, drill)
    assert learner.at() == "PracticeDoneScreen"
    assert drill.praise[Language.EN] in learner.words()
    store = learner.flow._stage.room().kiosk.store
    assert [exercise for (exercise,) in store.tuples("SELECT exercise FROM practised")] == [drill.id]
    learner.press("once_more")
    assert "Step 1 of" in " ".join(learner.words())
    learner.press("leave_practice")
    assert learner.at() == "HomeScreen"


def test_practice_is_a_session_of_its_own_between_those_of_real_services(learner):
    learner.press("leave_practice")
    learner.press("end")
    learner.flow._on_end_confirmed()
    kinds = [data["kind"] for name, data in learner.events() if name == "session.started"]
    ends = [(data["end"], data["wipe"]) for name, data in learner.events() if name == "session.ended"]
    assert kinds == ["self", "practice", "self"]
    assert ends == [("finished", "not_needed")] * 3
    assert learner.names()[-1] == "visit.left"


def test_nothing_that_is_written_reaches_the_disk(learner, tmp_path):
    learner.press("form-fill")
    write(learner, "first-name", "Zamfira")
    learner.press("leave_practice")
    learner.flow._stage.room().kiosk.store.close()
    files = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert files
    assert not [each for each in files if b"Zamfira" in each.read_bytes()]
    learner.flow._stage._room = None


def test_whoever_errs_is_told_kindly_what_to_erase_and_goes_on(learner):
    learner.press("form-fill")
    write(learner, "first-name", "Mart")
    assert "Nearly. Erase 1 letter with the key ← Backspace." in learner.words()
    QTest.keyClick(field(learner, "first-name"), Qt.Key.Key_Backspace)
    assert "Very good! Next is: <b>i</b>" in learner.words()
    learner.press("send")
    assert "«Send for trial» comes later. Now: «Write the first name»." in learner.words()
    assert learner.at() == "PracticeScreen"


def test_what_is_right_no_key_spoils(learner):
    learner.press("form-fill")
    write(learner, "first-name", "Mariana")
    assert field(learner, "first-name").text() == "Maria"


def test_letters_that_the_keyboard_lacks_are_pressed_below(learner):
    learner.press("form-fill")
    write(learner, "first-name", "maria")
    write(learner, "last-name", "Popescu-")
    assert "Very good! Next is the letter <b>Ț</b>. Press it below." in learner.words()
    learner.press("letter_Ț")
    QTest.keyClicks(field(learner, "last-name"), "urcan")
    QApplication.processEvents()
    assert "Choose the village" in learner.words()


@pytest.mark.parametrize("language", [each for each in Language if each is not Language.EN])
def test_a_language_changed_in_mid_step_keeps_the_step_and_what_was_written(learner, language):
    learner.press("form-fill")
    write(learner, "first-name", "Maria")
    write(learner, "last-name", "Pope")
    learner.flow._on_language(language)
    drill = next(each for each in drills() if each.id == "form-fill")
    assert drill.tasks[1][1].title[language] in learner.words()
    assert (field(learner, "first-name").text(), field(learner, "last-name").text()) == ("Maria", "Pope")
    write(learner, "last-name", "scu-Țurcan")
    assert drill.tasks[2][1].title[language] in learner.words()


def test_show_me_writes_it_slowly_and_shows_where_to_press(learner, qtbot):
    learner.press("form-fill")
    learner.press("show_me")
    qtbot.waitUntil(lambda: "Step 2 of 5" in learner.words(), timeout=20 * SHOWN_MS)
    assert field(learner, "first-name").text() == "Maria"
    write(learner, "last-name", "Popescu-Țurcan")
    learner.press("show_me")
    assert "Press here: «Lozova»." in learner.words()
    assert learner.window.findChild(QAbstractButton, "lozova").hasFocus()


def test_beginning_again_empties_the_page(learner):
    learner.press("form-fill")
    write(learner, "first-name", "Maria")
    learner.press("exercise_again")
    assert not field(learner, "first-name").text()
    assert "Write the first name" in learner.words()


def test_what_was_done_is_ticked_until_the_visit_ends(learner):
    do(learner, next(each for each in drills() if each.id == "form-fill"))
    learner.press("all_exercises")
    tile = next(
        each for each in learner.window.findChildren(QAbstractButton, "form-fill") if each.isVisible()
    )
    assert tile.accessibleDescription().endswith("Done")


def test_after_a_site_only_a_fresh_window_practises(person, qtbot, tmp_path):
    person.flow._stage.run = {"folder": str(tmp_path), "marker": "m"}
    person.press("start")
    person.flow._stage.now.site_opened = True
    with qtbot.waitSignal(person.flow.visit_ended) as ended:
        person.press("practice")
    assert ended.args[0]["start"]["first"] == "practice"
    person.flow.begin(ended.args[0]["start"])
    assert person.at() == "PracticeChoiceScreen"
    assert person.events()[-2:] == [
        ("visit.checked_in", person.events()[-2][1]),
        ("session.started", {"kind": "practice", "visit": person.flow._stage.now.visit}),
    ]
    assert person.events()[-2][1]["mode"] == "training"
