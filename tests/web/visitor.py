"""A person at the guided browser in a window of the test's own process."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.device.credentials import CHOICE_VARIABLE
from kiosk.domain.settings import Settings
from kiosk.ui.flows.visitor import VisitorFlow
from kiosk.ui.screens.guided import GuidedScreen
from kiosk.ui.screens.guided_panes import CertificatePane
from kiosk.ui.screens.papers import PapersScreen
from kiosk.ui.web.browser import GuidedBrowser
from kiosk.ui.widgets.row import Row
from kiosk.usecases.catalogue import catalogue

WHOLE = "style='position:fixed;inset:0;width:100%;height:100%;font-size:40px'"
"""What makes a part of a page fill the frame, to be pressed without looking for it."""
PATIENCE_MS = 20_000


class Visitor:
    """Presses what a person sees, and waits as a person does."""

    def __init__(self, flow, window, qtbot):
        self.flow, self.window, self.qtbot = flow, window, qtbot

    def press(self, name):
        def find():
            return [b for b in self.window.findChildren(QAbstractButton, name) if b.isVisible()]

        self.qtbot.waitUntil(lambda: bool(find()), timeout=PATIENCE_MS)
        QTest.mouseClick(find()[0], Qt.MouseButton.LeftButton)

    def press_if_there(self, name):
        for button in self.window.findChildren(QAbstractButton, name):
            if button.isVisible():
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose_if_asked(self, name):
        if isinstance(self.window.screen_shown, PapersScreen):
            self.choose(name)

    def certificates(self):
        """Whom the certificates name that are shown to choose from."""
        panes = self.window.findChildren(CertificatePane)
        rows = [row for pane in panes if pane.isVisible() for row in pane.findChildren(Row)]
        return [row.text() for row in rows if row.isVisible()]

    def choose(self, name):
        """Press the row of this name."""
        for row in self.window.findChildren(Row):
            if row.isVisible() and row.text() == name:
                QTest.mouseClick(row, Qt.MouseButton.LeftButton)

    def at_site(self, service):
        self.press("start")
        self.flow._services._on_service(service.id)
        self.press("start_service")
        self.sees(lambda: isinstance(self.window.screen_shown, GuidedScreen))

    @property
    def browser(self):
        return self.window.findChildren(GuidedBrowser)[0]

    def page_says(self, title):
        self.sees(lambda: self.browser._pages[-1].title() == title)

    def press_page(self):
        """A real click into the middle of the page, once it has been painted."""
        view = self.browser._view
        painted: list[object] = []
        two_frames = "requestAnimationFrame(() => requestAnimationFrame(() => { window.painted = 1 }))"
        view.page().runJavaScript(f"if (!window.painted) {two_frames}")

        def is_painted():
            view.page().runJavaScript("window.painted", painted.append)
            return 1 in painted

        self.sees(is_painted)
        QTest.mouseClick(view.focusProxy(), Qt.MouseButton.LeftButton, pos=view.rect().center())

    def sees(self, what):
        self.qtbot.waitUntil(what, timeout=PATIENCE_MS)


def service_of(flow, service_id):
    return catalogue(flow._stage.room().kiosk).service(service_id)


def recorded(flow):
    rows = flow._stage.room().kiosk.store.tuples("SELECT type, data FROM outbox ORDER BY seq")
    return [(kind.removeprefix("md.cups.").removesuffix(".v1"), json.loads(data)) for kind, data in rows]


@pytest.fixture
def run(tmp_path):
    folder = tmp_path / "run"
    folder.mkdir()
    return {"folder": str(folder), "marker": "0123456789abcdef" * 2}


@pytest.fixture
def flow(window, theme, languages, tmp_path, run, qtbot, monkeypatch):
    monkeypatch.setenv(CHOICE_VARIABLE, "file")
    flow = VisitorFlow(window, theme, languages, Settings(), tmp_path / "data")
    flow.begin({"run": run})
    flow.open_store()
    flow.show_connection("ok")
    yield flow
    if flow._guided is not None:
        flow._guided.close()
    flow._stage.hush()
    flow._stage.room().kiosk.store.close()


@pytest.fixture
def visitor(flow, window, qtbot):
    return Visitor(flow, window, qtbot)
