"""The program's look and language for one test, and screens in a real window."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from kiosk.domain.codes import Language
from kiosk.ui.language import Languages
from kiosk.ui.staff_window import StaffWindow
from kiosk.ui.theme import STYLE, Look, Theme
from kiosk.ui.window import KioskWindow


@pytest.fixture(scope="session")
def qapp_args():
    return ["kiosk", "-style", STYLE]


@pytest.fixture(scope="session")
def dressed(qapp):
    """A process has one theme, as the program has."""
    return Theme(qapp)


@pytest.fixture(scope="session")
def talking(qapp):
    """A process has one set of languages, as the program has."""
    return Languages(qapp, Language.EN)


@pytest.fixture
def theme(dressed):
    yield dressed
    dressed.set_look(Look())


@pytest.fixture
def languages(talking):
    yield talking
    talking.switch(Language.EN)


def stop_timers(window):
    """A window lives on until a loop deletes it: nothing in it may look into a store that is closed."""
    if isValid(window):
        for timer in window.findChildren(QTimer):
            timer.stop()


@pytest.fixture
def window(theme, languages, qtbot):
    made = KioskWindow(theme, languages)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show_centre("CUPS Lozova", "Single centre for public services")
    made.show_connection("ok")
    made.show_listen_tool(True, reads=False)
    with qtbot.waitActive(made):  # nobody activates it where there is no window manager
        made.show()
        made.activateWindow()
    yield made
    stop_timers(made)


@pytest.fixture
def staff_window(theme, languages, qtbot):
    made = StaffWindow(theme, languages)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show_centre("CUPS Lozova")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    stop_timers(made)


@pytest.fixture
def screen(window, theme):
    """Makes a screen of a class, or from a specimen, and shows it in a window."""

    def make(build):
        made = build(theme)
        window.show_screen(made)
        QApplication.processEvents()
        return made

    return make
