"""The window: a frame that never moves around one screen."""

import time
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QInputEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.codes import Language
from kiosk.ui.language import NAMES, Languages
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme, mark
from kiosk.ui.widgets.band import WovenBand
from kiosk.ui.widgets.focus import FocusRing
from kiosk.ui.widgets.footer import Footer, HelpState
from kiosk.ui.widgets.header import Header

if TYPE_CHECKING:
    from kiosk.ui.widgets.dialog import Dialog


class KioskWindow(QWidget):
    """Header, woven band, the present screen, footer; what is pressed in the frame leaves as a signal."""

    language_chosen = Signal(str)
    text_size_pressed = Signal()
    contrast_pressed = Signal()
    back_pressed = Signal()
    home_pressed = Signal()
    help_pressed = Signal()
    end_pressed = Signal()
    more_time_pressed = Signal()

    def __init__(self, theme: Theme, languages: Languages) -> None:
        super().__init__()
        self._theme, self._languages = theme, languages
        self._dialog: Dialog | None = None
        self._last_input = time.monotonic()
        self.screen_shown: Screen | None = None
        mark(self, "page")
        self.setWindowTitle("CUPS")
        self._header = Header(theme)
        self._stack = QStackedWidget()
        self._footer = Footer(theme)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        box.addWidget(self._header)
        box.addWidget(WovenBand(theme))
        box.addWidget(self._stack, 1)
        box.addWidget(self._footer)
        self._ring = FocusRing(theme, self)
        self._header.language_pressed.connect(self.ask_language)
        self._header.text_size_pressed.connect(self.text_size_pressed)
        self._header.contrast_pressed.connect(self.contrast_pressed)
        self._footer.back_pressed.connect(self.back_pressed)
        self._footer.home_pressed.connect(self.home_pressed)
        self._footer.help_pressed.connect(self.help_pressed)
        self._footer.end_pressed.connect(self.end_pressed)
        self._footer.more_time_pressed.connect(self.more_time_pressed)
        self._keys = [
            self._key(Qt.Key.Key_Escape, self._on_escape),
            self._key(Qt.Key.Key_F1, self._on_help_key),
            self._key(Qt.Key.Key_F2, self.text_size_pressed.emit),
            self._key(Qt.Key.Key_F3, self.contrast_pressed.emit),
        ]

    def sizeHint(self) -> QSize:
        """The size that everything is drawn for."""
        return QSize(self._theme.tokens.frame.width, self._theme.tokens.frame.height)

    def show_screen(self, screen: Screen) -> None:
        """Show a screen and the parts of the frame it asks for; its owner lets go of it."""
        by_key = self._ring.isVisible()
        if self._stack.indexOf(screen) < 0:
            self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self.screen_shown = screen
        frame = screen.frame
        self._footer.setVisible(frame.footer)
        self._footer.show_parts(
            back=frame.back, home=frame.home, time=frame.time, call=frame.help, end=frame.end
        )
        self._header.show_language_tool(frame.language)
        screen.pager.go_top()
        screen.take_focus(by_key=by_key)

    def show_centre(self, name: str, organisation: str) -> None:
        """Whose kiosk this is."""
        self._header.show_centre(name, organisation)

    def show_connection(self, code: str) -> None:
        """How the line to central stands; visitors only hear whether there is internet."""
        self._header.show_connection(code)

    def show_clock(self, clock: datetime) -> None:
        """The centre's date and time."""
        self._footer.show_clock(clock)

    def show_time_left(self, minutes: int | None) -> None:
        """Minutes until the session ends; None hides them."""
        self._footer.show_time_left(minutes)

    def show_help_state(self, state: HelpState) -> None:
        """Whether the specialist was called (`called`) and answered (`coming`), or not (`idle`)."""
        self._footer.show_help_state(state)

    def ask(self, title: str, text: str, yes: str, no: str, *, danger: bool = False) -> "Dialog":
        """Ask over everything; `no` is the safe answer and has the focus.

        `danger` colours yes as the end, and then the safe answer comes first.
        """
        dialog = self._new_dialog(title, text)
        if danger:
            safe = dialog.add(no, "pri", yes=False)
            dialog.add(yes, "end", "door-open", yes=True)
        else:
            dialog.add(yes, "pri", yes=True)
            safe = dialog.add(no, "sec", yes=False)
        dialog.open(safe, by_key=self._ring.isVisible())
        return dialog

    def ask_language(self) -> None:
        """Offer the languages, each by its own name."""
        dialog = self._new_dialog(self.tr("Choose the language"), "")
        first: QWidget | None = None
        for language in Language:
            now = language == self._languages.language
            button = dialog.add(NAMES[language], "pri" if now else "sec", "check" if now else "", yes=True)
            button.setProperty("language", language.value)
            button.clicked.connect(self._on_language)
            first = button if now else first
        if first is not None:
            dialog.open(first, by_key=self._ring.isVisible())

    def idle_s(self) -> float:
        """Seconds since anybody touched mouse, screen or keyboard."""
        return time.monotonic() - self._last_input

    def showEvent(self, event: QShowEvent) -> None:
        """Hear all input where it enters the window; the application as a whole must not be filtered."""
        super().showEvent(event)
        self._last_input = time.monotonic()
        self.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is here; nothing is held back."""
        if isinstance(event, QInputEvent):
            self._last_input = time.monotonic()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays in an open dialog, wherever the focus is."""
        if self._dialog is not None and self._dialog.isVisible():
            return self._dialog.focusNextPrevChild(forward)
        return super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale everything to the window."""
        super().resizeEvent(event)
        self._theme.fit(self.size())
        if self._dialog is not None:
            self._dialog.setGeometry(self.rect())

    def _new_dialog(self, title: str, text: str) -> "Dialog":
        if self._dialog is not None:
            self._dialog.reject()
        from kiosk.ui.widgets.dialog import Dialog  # not needed for the first paint

        self._dialog = Dialog(self._theme, self)
        self._dialog.say(title, text)
        for key in self._keys:
            key.setEnabled(False)
        self._dialog.accepted.connect(self._on_answered)
        self._dialog.rejected.connect(self._on_answered)
        return self._dialog

    def _key(self, key: Qt.Key, slot: object) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(slot)
        return shortcut

    def _on_answered(self) -> None:
        self._dialog = None
        for key in self._keys:
            key.setEnabled(True)

    def _on_language(self) -> None:
        self.language_chosen.emit(str(self.sender().property("language")))

    def _on_escape(self) -> None:
        if self.screen_shown is not None and self.screen_shown.frame.back:
            self.back_pressed.emit()

    def _on_help_key(self) -> None:
        if self.screen_shown is not None and self.screen_shown.frame.help and self.screen_shown.frame.footer:
            self.help_pressed.emit()
