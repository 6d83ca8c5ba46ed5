"""The desk rings for each new call, again while nobody answers, and also when it is locked."""

import pytest
from PySide6.QtCore import QProcess

from kiosk.device.credentials import CHOICE_VARIABLE
from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.ui.flows.desk import DeskFlow
from kiosk.ui.speech import Speech
from kiosk.ui.widgets.banner import Banner
from kiosk.usecases.help import answer_help, call_for_help
from tests.ui.writing_voice import program

PATIENCE_MS = 20_000


@pytest.fixture
def paper(tmp_path):
    """What the voice would play, a line each."""
    return tmp_path / "said"


@pytest.fixture
def desk(staff_window, theme, languages, folder, monkeypatch, paper, qapp, qtbot):
    monkeypatch.setenv(CHOICE_VARIABLE, "file")
    made = DeskFlow(staff_window, theme, languages, Settings(default_language=Language.EN), folder)
    vars(made._stage)["speech"] = Speech(made._stage, program(paper))
    made.begin({})
    made.open_store()
    yield made
    made._stage.hush()
    qtbot.waitUntil(lambda: not qapp.findChildren(QProcess), timeout=PATIENCE_MS)
    made._stage.room().kiosk.store.close()


def heard(paper):
    return paper.read_text("utf-8").split() if paper.exists() else []


def rung(paper):
    return heard(paper).count("tone")


def call(desk, *, answered=False):
    kiosk = desk._stage.room().kiosk
    answer_help(kiosk, "A") if answered else call_for_help(kiosk, None, None, None)
    desk.refresh()


def test_a_call_rings_at_a_locked_desk_and_says_from_where(desk, staff_window, paper, qtbot):
    call(desk)
    notice = staff_window.findChild(Banner)
    assert notice.isVisible()
    assert "Computer A is calling" in notice.accessibleName()
    qtbot.waitUntil(lambda: rung(paper) == 1, timeout=PATIENCE_MS)
    call(desk, answered=True)
    assert not notice.isVisible()


def test_the_bell_rings_again_until_somebody_answers(desk, paper, qtbot):
    desk._bell._again.setInterval(50)
    call(desk)
    qtbot.waitUntil(lambda: rung(paper) >= 3, timeout=PATIENCE_MS)
    call(desk, answered=True)
    assert not desk._bell._again.isActive()


def test_the_same_call_does_not_ring_at_every_look(desk, paper, qtbot):
    for _ in range(3):
        call(desk)
    qtbot.waitUntil(lambda: "silent" in heard(paper), timeout=PATIENCE_MS)
    assert rung(paper) == 1
