"""`python -m tests.bench.opening guided|bare PORT FOLDER`: prints the seconds until a page is loaded.

Both sides have their modules loaded, as the kiosk has since the visitor began to read the guide.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.codes import Language
from kiosk.domain.hosts import AllowList
from kiosk.ui.web import environment
from kiosk.ui.web.browser import GuidedBrowser, Place
from tests.web.internet import rule, switch
from tests.web.leading import lead

ADDRESS = "https://mpay.gov.md/"
LONGEST_MS = 30_000


def guided(folder: Path) -> QWidget:
    """The kiosk's browser at the site of a service."""
    browser = GuidedBrowser(Place(folder / "run", "0" * 32), Language.RO)
    hosts = AllowList.of(["mpay.gov.md"])
    browser.arrived.connect(loaded)
    browser.open(ADDRESS, hosts, hosts)
    return browser


def bare(_folder: Path) -> QWidget:
    """What Qt gives to everybody."""
    view = QWebEngineView()
    view.loadFinished.connect(loaded)
    view.load(ADDRESS)
    return view


def loaded() -> None:
    sys.stdout.write(f"{time.perf_counter() - begun}\n")
    sys.stdout.flush()
    os._exit(0)  # the opening is measured, not the farewell


port = int(sys.argv[2])
lead(port)
environment.prepare((*environment.FLAGS, switch(environment.THE_GATE, rule("*", port))))
QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
app = QApplication([])
QTimer.singleShot(LONGEST_MS, lambda: app.exit(1))
begun = time.perf_counter()
widget = {"guided": guided, "bare": bare}[sys.argv[1]](Path(sys.argv[3]))
widget.resize(986, 524)
widget.show()
sys.exit(app.exec())
