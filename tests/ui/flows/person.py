"""A visitor in front of the window, for the tests of the flows."""

import json

from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.ui.widgets.text import Label

SETTINGS = Settings(name="CUPS Lozova", default_language=Language.EN)


def end_errands(window):
    """A doctor that still looks is not waited for."""
    for process in window.findChildren(QProcess):
        process.kill()
        process.waitForFinished()


class Person:
    """Presses what can be seen and reads what is written."""

    def __init__(self, flow, window, qtbot):
        self.flow, self.window, self.qtbot = flow, window, qtbot

    def at(self):
        return type(self.window.screen_shown).__name__

    def button(self, name):
        def seen():
            return [each for each in self.window.findChildren(QAbstractButton, name) if each.isVisible()]

        self.qtbot.waitUntil(lambda: bool(seen()), timeout=2000)
        return seen()[0]

    def press(self, name, times=1):
        found = self.button(name)
        for _ in range(times):
            if found.isVisible():  # a finger cannot reach what the first press took away
                QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def type(self, text):
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        QApplication.processEvents()

    def words(self):
        QApplication.processEvents()
        return [each.text() for each in self.window.findChildren(Label) if each.isVisible()]

    def events(self):
        rows = self.flow._stage.room().kiosk.store.tuples("SELECT type, data FROM outbox ORDER BY seq")
        return [(kind.removeprefix("md.cups.").removesuffix(".v1"), json.loads(data)) for kind, data in rows]

    def names(self):
        return [name for name, _ in self.events()]

    def to_ticket(self):
        for name in ("take_number", "pensii", "finish"):
            self.press(name)

    def to_guide(self, category="pensii"):
        self.press("start")
        self.press(category)
        self.press(next(iter(self.services(category))))

    def services(self, category):
        return [service.id for service in self.flow._stage.room().catalogue.in_category(category)]
