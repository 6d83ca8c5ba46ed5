"""A window process: paints the first screen from what the supervisor says, then opens the store."""

import gc
import logging
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.ui.flows.visitor import VisitorFlow
from kiosk.ui.language import Languages
from kiosk.ui.link import Link, Message
from kiosk.ui.theme import STYLE, Look, Theme
from kiosk.ui.web import environment
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.ui.flows.standing import StandingFlow
    from kiosk.ui.plain_window import PlainWindow

LOG: Final = logging.getLogger(__name__)
BASE: Final = QSize(1366, 768)


def main() -> None:
    """Run one window until the supervisor ends it."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    link = Link()
    start = link.first()
    environment.prepare()
    environment.limit_memory()
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    app = QApplication(["kiosk", "-style", STYLE])
    app.setApplicationName("cups-kiosk")
    sys.excepthook = _log_bug
    session = WindowSession(app, link, start)
    session.show()
    sys.exit(app.exec())


class WindowSession(QObject):
    """One window, its flow and its link, from the first paint to the supervisor's last word."""

    def __init__(self, app: QApplication, link: Link, start: Message) -> None:
        super().__init__(app)
        self._start = start
        self._link = link
        self._painted = False
        settings = Settings.parse(start.get("settings") or {})
        language = Language(start.get("language") or settings.default_language)
        theme = Theme(app, Look(contrast=start.get("contrast", False), text=start.get("text", 1.0)))
        self.flow = _flow(start, theme, Languages(app, language), settings)
        self.window: PlainWindow = self.flow.window
        self.window.setWindowTitle(settings.name)
        self.flow.recorded.connect(self._wake)
        if isinstance(self.flow, VisitorFlow):
            self.flow.visit_ended.connect(self._end_visit)
        else:
            self.flow.prepared.connect(self._settle)
        self.flow.wipe_wanted.connect(self._wipe_again)
        link.heard.connect(self._hear)
        link.lost.connect(self._leave)
        self.window.installEventFilter(self)
        if start.get("scripted"):
            from kiosk.ui.driver import Driver

            link.heard.connect(Driver(self.window, link).hear)

    def show(self) -> None:
        """Paint the first screen; in front at once, or behind the old window until the supervisor says so."""
        self.window.resize(self._room().size() if self._fullscreen else BASE)
        self.flow.begin(self._start)
        if self._start.get("show", True):
            self._come_forward()
        else:
            self.window.ensurePolished()
            self.window.grab()
            self._link.tell("painted")
        self._link.listen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first painted frame, and a person closing an ordinary window."""
        if watched is self.window:
            if event.type() == QEvent.Type.Paint and self.window.isVisible() and not self._painted:
                self._painted = True
                QTimer.singleShot(0, self._shown)
            elif isinstance(event, QCloseEvent):
                event.ignore()
                if not self._fullscreen:
                    self._link.tell("closed")
                return True
        return False

    def _room(self) -> QRect:
        """The screen that is this window's own; a PC may have fewer screens than windows."""
        screens = QApplication.screens()
        place: int = self._start.get("screen", 0)
        return screens[min(place, len(screens) - 1)].geometry()

    @property
    def _fullscreen(self) -> bool:
        """Never over a window that has the same screen."""
        has_own = self._start.get("screen", 0) < len(QApplication.screens())
        return has_own and bool(self._start.get("fullscreen"))

    def _come_forward(self) -> None:
        if self._start.get("screen"):
            self.window.move(self._room().topLeft())
        if self._fullscreen:
            self.window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            self.window.showFullScreen()
        else:
            self.window.show()
        if QApplication.platformName() != "offscreen":
            self.window.raise_()
            self.window.activateWindow()

    @Slot()
    def _shown(self) -> None:
        """The visitor sees the first screen; now everything else."""
        if self._start.get("show", True):
            self._link.tell("painted")
        self._link.tell("shown")
        self.flow.open_store()
        self._settle()
        gc.enable()

    @Slot()
    def _settle(self) -> None:
        """What is loaded by now stays: to look through it for garbage would only make a press wait."""
        gc.freeze()

    @Slot()
    def _leave(self) -> None:
        """The supervisor is gone. Not `quit`, which asks the window first: it refuses to be closed."""
        QApplication.exit()

    @Slot()
    def _wake(self) -> None:
        self._link.tell("wake")

    @Slot(dict)
    def _end_visit(self, ended: dict[str, Any]) -> None:
        self._link.tell("visit_ended", **ended)

    @Slot()
    def _wipe_again(self) -> None:
        self._link.tell("wipe_again")

    @Slot(dict)
    def _hear(self, message: Message) -> None:
        kind = message["type"]
        if kind == "show":
            self._come_forward()
        elif kind == "status":
            self.flow.show_connection(message["connection"], message.get("waiting", 0))
        elif kind == "renewed":
            self.flow.renew()
        elif kind == "changed":
            self.flow.refresh()
        elif kind == "make_way" and isinstance(self.flow, VisitorFlow) and self.flow.is_at_rest:
            self._link.tell("made_way")
        elif kind == "not_ready":
            self.flow.show_not_ready(message.get("traces", ()))
        elif kind == "ready":
            self.flow.show_ready()


def _flow(
    start: Message, theme: Theme, languages: Languages, settings: Settings
) -> "VisitorFlow | StandingFlow":
    """The journey that this window is for, in a window of its kind."""
    folder = Path(start["data"])
    match start.get("role"):
        case "desk":
            from kiosk.ui.flows.desk import DeskFlow
            from kiosk.ui.staff_window import StaffWindow

            return DeskFlow(StaffWindow(theme, languages), theme, languages, settings, folder)
        case "display":
            from kiosk.ui.flows.display import DisplayFlow
            from kiosk.ui.plain_window import PlainWindow

            return DisplayFlow(PlainWindow(theme, languages), theme, languages, settings, folder)
    return VisitorFlow(KioskWindow(theme, languages), theme, languages, settings, folder)


def _log_bug(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
    """A bug of ours: keep its traceback, go on; the visitor is told by the flow."""
    LOG.critical("bug", exc_info=(kind, bug, trace))
