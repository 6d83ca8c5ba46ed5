"""The browsers that are tried: the bare view of Qt as it comes, and the guided browser."""

from pathlib import Path
from typing import Protocol

import shiboken6
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from kiosk.domain.codes import Language
from kiosk.domain.hosts import AllowList
from kiosk.ui.web.browser import GuidedBrowser, Place
from tests.web.hostile.attempt import ALLOWED

ALLOWED_HOSTS = AllowList.of(ALLOWED)


class Subject(Protocol):
    """A browser in a window of its own."""

    widget: QWidget
    view: QWebEngineView
    printed: int

    def open(self, url: str) -> None: ...
    def pages(self) -> list[QWebEnginePage]: ...
    def close(self) -> None: ...


class BareView:
    """What Qt gives to everybody."""

    def __init__(self, _folder: Path) -> None:
        self._profile = QWebEngineProfile()
        self._page = QWebEnginePage(self._profile)
        self.view = QWebEngineView()
        self.view.setPage(self._page)
        self.widget: QWidget = self.view
        self.printed = 0

    def open(self, url: str) -> None:
        self._page.load(QUrl(url))

    def pages(self) -> list[QWebEnginePage]:
        return [self._page]

    def close(self) -> None:
        for each in (self.view, self._page, self._profile):
            shiboken6.delete(each)


class Guided:
    """The kiosk's browser, before a person who says no to every question at once."""

    def __init__(self, folder: Path) -> None:
        self._browser = GuidedBrowser(Place(folder / "visit", "m" * 32), Language.RO)
        self.view = self._browser._view
        self.widget: QWidget = self._browser
        self.printed = 0
        desk = self._browser.desk
        desk.asked.connect(lambda _question: QTimer.singleShot(5, desk, lambda: desk.answer(yes=False)))
        desk.files_wanted.connect(lambda _wanted: QTimer.singleShot(5, desk, lambda: desk.give([])))
        self._browser.printable.connect(self._count_print, Qt.ConnectionType.DirectConnection)

    def open(self, url: str) -> None:
        self._browser.open(url, ALLOWED_HOSTS, ALLOWED_HOSTS)

    def pages(self) -> list[QWebEnginePage]:
        return list(self._browser._pages)

    def close(self) -> None:
        self._browser.close_visit()
        shiboken6.delete(self._browser)

    def _count_print(self, _path: str) -> None:
        self.printed += 1
