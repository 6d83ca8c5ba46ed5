"""A paper is read page by page without scroll bars, and no button is dead."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView

from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.text import Label
from tests.ui.specimens import SPECIMENS


def bar(screen, text):
    return next(each for each in screen.findChildren(Pressable) if each.text() == text)


@pytest.fixture
def paper(screen, qtbot):
    shown = screen(SPECIMENS["document"])
    qtbot.waitUntil(bar(shown, "More below").isVisible)
    return shown


def test_a_paper_is_turned_to_its_end_and_back(paper, qtbot):
    place = paper.findChild(QPdfView).verticalScrollBar()
    above, below = bar(paper, "More above"), bar(paper, "More below")
    assert not place.isVisible()
    assert not above.isVisible()
    presses = 0
    while below.isVisible():
        before = place.value()
        qtbot.mouseClick(below, Qt.MouseButton.LeftButton)
        assert place.value() > before
        qtbot.waitUntil(above.isVisible)
        qtbot.waitUntil(lambda: below.isVisible() == (place.value() < place.maximum()))
        presses += 1
    assert presses > 1
    while above.isVisible():
        qtbot.mouseClick(above, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: above.isVisible() == (place.value() > 0))
    assert place.value() == 0


@pytest.mark.parametrize(
    ("specimen", "prints", "words"),
    [
        ("document", True, None),
        ("document_no_printer", False, "There is no printer at this computer."),
        ("document_unreadable", False, "This paper cannot be shown here."),
        ("document_picture", True, None),
        (
            "document_of_no_kind",
            False,
            "The file is saved, but files of this kind cannot be read here.",
        ),
        ("document_refused", False, "The site wanted to give a file that this computer does not take."),
    ],
)
def test_print_is_offered_when_it_can_be_done_else_it_is_said_why_not(screen, specimen, prints, words):
    shown = screen(SPECIMENS[specimen])
    assert shown.findChild(Pressable, "print_document").isVisible() == prints
    said = [label.text() for label in shown.findChildren(Label) if label.isVisible()]
    assert words is None or words in said


@pytest.mark.parametrize("specimen", ["document", "document_picture"])
def test_a_paper_is_looked_at_from_nearer_and_farther(screen, qtbot, specimen):
    shown = screen(SPECIMENS[specimen])
    view = shown.findChild(QPdfView)
    nearer, farther = (shown.findChild(Pressable, name) for name in ("nearer", "farther"))
    assert not farther.isVisible()
    presses = 0
    while nearer.isVisible():
        before = view.zoomFactor()
        qtbot.mouseClick(nearer, Qt.MouseButton.LeftButton)
        assert view.zoomMode() is QPdfView.ZoomMode.Custom
        assert not presses or view.zoomFactor() > before
        presses += 1
    qtbot.waitUntil(view.horizontalScrollBar().isVisible)
    while farther.isVisible():
        qtbot.mouseClick(farther, Qt.MouseButton.LeftButton)
    assert view.zoomMode() is not QPdfView.ZoomMode.Custom
    assert nearer.isVisible()
