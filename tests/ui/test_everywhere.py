"""Every screen in every language, theme and size: can it be read, reached, pressed and named?"""

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from kiosk.domain.codes import Language
from kiosk.ui.theme import Look
from kiosk.ui.widgets.text import Label
from tests.ui.contrast import painted_contrast
from tests.ui.overflow import cut_texts
from tests.ui.specimens import SPECIMENS
from tests.ui.stretched import Stretched

LEAST_TARGET = 48
SIZES = [QSize(1366, 768), QSize(1024, 768), QSize(1920, 1080)]
TEXT_SIZES = [1.0, 1.4, 2.0]

screens = pytest.mark.parametrize("name", list(SPECIMENS))
languages_ = pytest.mark.parametrize("language", list(Language))
themes = pytest.mark.parametrize("contrast", [False, True], ids=["colours", "contrast"])


def settle():
    """Let layouts that wait for other layouts come to rest."""
    for _ in range(5):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def pressable(window):
    kinds = (QAbstractButton, QLineEdit, QTextEdit)
    found = [each for kind in kinds for each in window.findChildren(kind)]
    return [each for each in found if each.isVisible() and each.isEnabled()]


@screens
@languages_
@themes
def test_everything_can_be_named_reached_and_hit(screen, window, theme, languages, name, language, contrast):
    languages.switch(language)
    theme.set_look(Look(contrast=contrast))
    screen(SPECIMENS[name])
    controls = pressable(window)
    for control in controls:
        interface = QAccessible.queryAccessibleInterface(control)
        told = interface.text(QAccessible.Text.Name)
        assert told.strip(), f"{control} has no name"
        assert interface.role() not in {QAccessible.Role.NoRole, QAccessible.Role.Client}, told
        assert min(control.width(), control.height()) >= LEAST_TARGET, f"{told}: {control.size()}"
    wanted = {each for each in controls if each.focusPolicy() & Qt.FocusPolicy.TabFocus}
    assert wanted - reached_by_keys(window) == set()


def reached_by_keys(window):
    """What Tab and, inside groups, the arrows reach."""
    stops: set[QWidget] = set()
    reached: set[QWidget] = set()
    while (focus := QApplication.focusWidget()) not in stops:
        if focus is not None:
            stops.add(focus)
            reached |= {focus} | reached_by_arrows(focus)
            focus.setFocus()
        QTest.keyClick(focus or window, Qt.Key.Key_Tab)
    return reached


def reached_by_arrows(start):
    reached: set[QWidget] = set()
    waiting = [start]
    while waiting:
        here = waiting.pop()
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
            here.setFocus()
            if isinstance(here, QLineEdit | QTextEdit):
                continue
            QTest.keyClick(here, key)
            there = QApplication.focusWidget()
            if there is not None and there not in reached and there is not here:
                reached.add(there)
                waiting.append(there)
    return reached


@screens
@languages_
@themes
def test_words_stand_out_from_their_ground(screen, window, theme, languages, name, language, contrast):
    languages.switch(language)
    theme.set_look(Look(contrast=contrast))
    screen(SPECIMENS[name])
    picture = window.grab().toImage()
    least = 7.0 if contrast else 4.5
    for part in [*window.findChildren(Label), *window.findChildren(QAbstractButton)]:
        if part.isVisible() and part.text() and not part.visibleRegion().isEmpty():
            shown = painted_contrast(picture, part, window)
            assert shown >= least, f"{part.text()!r}: {shown:.1f}"


@screens
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("text", TEXT_SIZES)
def test_nothing_is_cut_in_any_language(screen, window, theme, languages, name, size, text):
    window.resize(size)
    window.show_time_left(24)
    theme.set_look(Look(text=text, scale=theme.look.scale, narrow=theme.look.narrow))
    shown = screen(SPECIMENS[name])
    faults = []
    for language in Language:
        languages.switch(language)
        settle()
        faults += [f"{language}: {each}" for each in cut_texts(window)]
    stretched = Stretched()
    QCoreApplication.installTranslator(stretched)
    try:
        settle()
        faults += [f"stretched: {each}" for each in cut_texts(window)]
    finally:
        QCoreApplication.removeTranslator(stretched)
    assert faults == []
    assert shown.isVisible()


@screens
@pytest.mark.parametrize("text", TEXT_SIZES)
def test_a_notice_above_the_page_cuts_nothing(screen, window, theme, name, text):
    window.resize(SIZES[1])
    theme.set_look(Look(text=text, scale=theme.look.scale, narrow=theme.look.narrow))
    screen(SPECIMENS[name])
    window.show_notice("attention", "You still have 5 minutes.", "Other people wait. " * 4)
    settle()
    assert cut_texts(window) == []
