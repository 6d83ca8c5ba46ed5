"""The steps beside a site: put aside and back, and questions that a page asks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.codes import Language
from kiosk.ui.screens.guided import GuidedScreen
from kiosk.ui.theme import Look
from kiosk.ui.widgets.pressable import Pressable
from tests.ui.specimens import SPECIMENS, catalogue


def press(qtbot, screen, name):
    qtbot.mouseClick(screen.findChild(Pressable, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def shown(screen, name):
    return screen.findChild(Pressable, name).isVisible()


@pytest.fixture
def service():
    return catalogue().service("compensatii")


@pytest.fixture
def guided(screen):
    made = screen(SPECIMENS["guided"])
    made.show_payment(None)
    return made


@pytest.fixture
def site(guided):
    site = QWidget()
    guided.show_site(site)
    QApplication.processEvents()
    return site


def test_a_site_gets_the_room_of_the_steps(guided, site, qtbot):
    before = site.width()
    press(qtbot, guided, "fold_steps")
    assert site.width() > before + 250
    assert not shown(guided, "step_done")
    press(qtbot, guided, "show_steps")
    assert site.width() == before
    assert shown(guided, "step_done")


def test_the_next_step_comes_into_sight_by_itself(guided, service, qtbot):
    press(qtbot, guided, "fold_steps")
    guided.show_service(service, Language.RU, 1, frozenset({0}))
    assert not shown(guided, "step_done"), "the same step in another language"
    guided.show_service(service, Language.RU, 2, frozenset({0, 1}))
    assert shown(guided, "step_done")


def test_a_step_that_need_not_be_done_may_be_left_out(screen, qtbot):
    guided = screen(SPECIMENS["guided_another_way"])
    assert shown(guided, "skip")
    assert not shown(guided, "cannot")
    with qtbot.waitSignal(guided.step_skipped):
        press(qtbot, guided, "skip")
    guided.show_service(catalogue().service("cpas"), Language.RO, 2, frozenset({0}))
    assert shown(guided, "cannot"), "the last way there is"
    assert not shown(guided, "skip")


def test_steps_put_aside_stay_aside_in_another_look(guided, theme, qtbot):
    press(qtbot, guided, "fold_steps")
    theme.set_look(Look(text=1.4, contrast=True))
    QApplication.processEvents()
    assert not shown(guided, "step_done")
    assert shown(guided, "show_steps")


@pytest.mark.parametrize(
    ("kind", "yes", "no"),
    [
        ("alert", "I have read it", False),
        ("confirm", "Yes", True),
        ("prompt", "I answer this", True),
        ("leave", "Yes", True),
    ],
)
def test_a_page_asks_in_words_that_fit_its_question(guided, qtbot, kind, yes, no):
    guided.show_question(kind, "compensatii.gov.md", "?", "068")
    assert guided.findChild(Pressable, "page_yes").text() == yes
    assert shown(guided, "page_no") == no
    with qtbot.waitSignal(guided.answered) as told:
        press(qtbot, guided, "page_yes")
    assert told.args == [True, "068" if kind == "prompt" else ""]
    assert not shown(guided, "page_yes")


def test_nothing_stands_between_bar_and_site_unless_it_is_true(guided, site):
    alone = site.height()
    guided.show_payment(9)
    QApplication.processEvents()
    assert site.height() < alone
    guided.show_payment(None)
    QApplication.processEvents()
    assert site.height() == alone


def test_the_owner_of_a_site_is_seen_behind_any_name(guided):
    assert isinstance(guided, GuidedScreen)
    pictures = []
    for main in ("gov.md", "example.com"):
        guided.show_address("other", "mpass.gov.md.sign-in." * 12, main, "/")
        pictures.append(guided.grab().toImage())
    assert pictures[0] != pictures[1]
