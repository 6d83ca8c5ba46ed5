"""A window around one screen at a time, with a question over it when one must be answered first."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QInputEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.codes import Language
from kiosk.ui.language import NAMES, Languages
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Theme, mark
from kiosk.ui.widgets.focus import FocusRing

if TYPE_CHECKING:
    from kiosk.ui.widgets.dialog import Dialog
    from kiosk.ui.widgets.maintenance import MaintenanceBanner


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several things to choose: its code, its words, and the kind and icon of its button."""

    code: str
    text: str
    kind: str = "sec"
    icon: str = ""


class PlainWindow(QWidget):
    """The present screen, a ring around the focus, a dialog; a frame is put around it by `frame_with`.

    F2 changes the size of the letters and F3 the contrast.
    """

    language_chosen = Signal(str)
    text_size_pressed = Signal()
    contrast_pressed = Signal()
    asked = Signal()
    """A dialog opens."""

    def __init__(self, theme: Theme, languages: Languages) -> None:
        super().__init__()
        self._theme, self._languages = theme, languages
        self._dialog: Dialog | None = None
        self._maintenance: MaintenanceBanner | None = None
        self._last_input = time.monotonic()
        self.screen_shown: Screen | None = None
        mark(self, "page")
        self.setWindowTitle("CUPS")
        self._stack = QStackedWidget()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._box.addWidget(self._stack, 1)
        self._ring = FocusRing(theme, self)
        self.add_key("F2", self.text_size_pressed.emit)
        self.add_key("F3", self.contrast_pressed.emit)

    def frame_with(self, above: tuple[QWidget, ...] = (), below: tuple[QWidget, ...] = ()) -> None:
        """Put parts that never move above and below the screen."""
        for place, part in enumerate(above):
            self._box.insertWidget(place, part)
        for part in below:
            self._box.addWidget(part)
        self._ring.raise_()

    def add_key(self, key: str, slot: object) -> None:
        """A key that works wherever the focus is, unless a dialog is open."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(slot)

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
        self.show_frame(screen.frame)
        screen.pager.go_top()
        screen.take_focus(by_key=by_key)

    def make_ready(self, part: QWidget) -> None:
        """Measure and paint a part unseen: then its first showing takes no longer than every other."""
        if not part.isVisible():
            part.resize(self._stack.size())
            part.grab()

    def show_frame(self, frame: Frame) -> None:
        """Show the parts of the frame that a screen asks for; a plain window has none."""

    def show_maintenance(self, minutes: int) -> None:
        """Say above everything that a technician works on this PC, for so many minutes more; 0 for nobody."""
        if minutes and self._maintenance is None:
            from kiosk.ui.widgets.maintenance import MaintenanceBanner  # not needed for the first paint

            self._maintenance = MaintenanceBanner(self._theme)
            self._box.insertWidget(0, self._maintenance)
            self._ring.raise_()
        if self._maintenance is not None:
            self._maintenance.show_minutes(minutes)

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

    def offer(self, title: str, text: str, choices: Sequence[Choice], now: str = "") -> "Dialog":
        """Let one of several things be chosen, over everything; `chosen` carries its code.

        The choice with the code `now`, else the first, has the focus; Escape chooses nothing.
        """
        dialog = self._new_dialog(title, text)
        buttons = {each.code: dialog.choose(each.code, each.text, each.kind, each.icon) for each in choices}
        dialog.open(buttons.get(now, next(iter(buttons.values()))), by_key=self._ring.isVisible())
        return dialog

    def ask_language(self) -> None:
        """Offer the languages, each by its own name."""
        now = self._languages.language
        choices = [
            Choice(each, NAMES[each], *(("pri", "check") if each is now else ("sec", "")))
            for each in Language
        ]
        self.offer(self.tr("Choose the language"), "", choices, now).chosen.connect(self.language_chosen)

    @property
    def dialog(self) -> "Dialog | None":
        """The question that stands over everything, None while there is none."""
        return self._dialog

    def close_dialog(self) -> None:
        """Whatever is asked is answered with no."""
        if self._dialog is not None:
            self._dialog.reject()

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
        self.close_dialog()
        from kiosk.ui.widgets.dialog import Dialog  # not needed for the first paint

        self.asked.emit()
        self._dialog = Dialog(self._theme, self)
        self._dialog.say(title, text)
        self._let_keys(False)
        self._dialog.accepted.connect(self._on_answered)
        self._dialog.rejected.connect(self._on_answered)
        return self._dialog

    def _on_answered(self) -> None:
        self._dialog = None
        self._let_keys(True)

    def _let_keys(self, work: bool) -> None:
        """The keys of the frame and of the screens rest while a dialog is open."""
        for key in self.findChildren(QShortcut):
            key.setEnabled(work)
