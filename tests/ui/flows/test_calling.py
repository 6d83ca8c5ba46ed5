"""Numbers are called out one after the other, each heard in every language of the room."""

import pytest
from PySide6.QtCore import QProcess

from kiosk.domain.codes import Language
from kiosk.domain.tickets import Ticket
from kiosk.ui.flows.calling import Caller
from kiosk.ui.speech import Speech
from tests.ui.writing_voice import program

PATIENCE_MS = 20_000
RO_7 = "Numărul A, șapte, mergeți la masa specialistului."
RU_7 = "Номер А, семь, подойдите к столу специалиста."


@pytest.fixture
def paper(tmp_path):
    return tmp_path / "said"


@pytest.fixture
def caller(paper, qapp, qtbot, monkeypatch):
    """Makes a caller whose voice speaks these languages and writes down what it says."""
    monkeypatch.setattr("kiosk.ui.flows.calling.LEAST_MS", 1)
    made = []

    def make(*languages):
        made.append(Speech(qapp, program(paper, *languages), lasting=True))
        return Caller(made[-1])

    yield make
    for each in made:
        each.close()
    qtbot.waitUntil(lambda: not qapp.findChildren(QProcess), timeout=PATIENCE_MS)
    for each in made:
        each.deleteLater()


def called_out(qtbot, caller, act):
    """The numbers as they stood out, until no number did."""
    seen = []
    caller.changed.connect(lambda: seen.append(caller.now))
    act()
    qtbot.waitUntil(lambda: seen[-1:] == [None], timeout=PATIENCE_MS)
    return seen


def test_a_number_is_called_out_after_a_gong_in_romanian_and_russian(caller, paper, qtbot):
    made = caller("ro", "ru")
    seen = called_out(qtbot, made, lambda: made.call([Ticket("A", 7)]))
    assert seen == [Ticket("A", 7), None]
    assert paper.read_text("utf-8").splitlines() == ["gong", RO_7, RU_7, "silent"]


def test_where_no_voice_speaks_a_language_its_recordings_are_played(caller, paper, qtbot):
    made = caller("ru")
    called_out(qtbot, made, lambda: made.call([Ticket("B", 21)]))
    gong, romanian, russian, _silent = paper.read_text("utf-8").splitlines()
    assert (gong, romanian) == ("gong", "ro/number ro/B ro/20-and ro/1 ro/come")
    assert russian.startswith("Номер Бэ, двадцать один")


def test_several_calls_are_heard_one_after_the_other_never_over_each_other(caller, paper, qtbot):
    made = caller("ro", "ru")
    tickets = [Ticket("A", number) for number in (7, 8, 9)]
    seen = called_out(qtbot, made, lambda: [made.call([each]) for each in tickets])
    assert seen == [*tickets, None]
    said = paper.read_text("utf-8").splitlines()
    assert [said.index("gong", 4 * i) for i in range(3)] == [0, 4, 8]
    assert said[3::4] == ["silent"] * 3


def test_who_is_not_called_any_more_is_not_called_out(caller, paper, qtbot):
    made = caller("ro", "ru")

    def act():
        made.call([Ticket("A", 7), Ticket("A", 8), Ticket("A", 9)])
        made.drop_all_but([Ticket("A", 7), Ticket("A", 9)])

    assert called_out(qtbot, made, act) == [Ticket("A", 7), Ticket("A", 9), None]


def test_a_room_with_one_language_hears_that_one(caller, paper, qtbot):
    made = caller("ro", "ru")
    called_out(qtbot, made, lambda: made.call([Ticket("A", 7)], [Language.RU]))
    assert paper.read_text("utf-8").splitlines() == ["gong", RU_7, "silent"]


def test_where_nothing_can_be_heard_a_call_still_stands_out(qapp, qtbot, monkeypatch):
    monkeypatch.setattr("kiosk.ui.flows.calling.LEAST_MS", 1)
    speech = Speech(qapp, ("no-such-program-anywhere",))
    made = Caller(speech)
    assert called_out(qtbot, made, lambda: made.call([Ticket("A", 7)])) == [Ticket("A", 7), None]
    speech.deleteLater()
