"""The tool "Listen": the present screen is read aloud, and what is being read is marked."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kiosk.ui.flows.stage import Stage
from kiosk.ui.reading import Reader
from kiosk.ui.widgets.focus import ReadingMark
from kiosk.ui.widgets.pager import Pager
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.window import KioskWindow

LATER_MS: Final = 1_500
"""The first press of a visitor comes before the question which voices there are."""


class Listening(QObject):
    """Offered where this PC has a voice for the language of the screens.

    One press, and this screen, every other after it and every question over it are read, each from its
    beginning, and every control that keys come to; a second press, and there is silence. Nothing is read any
    more once it has gone.
    """

    def __init__(self, stage: Stage, window: KioskWindow) -> None:
        super().__init__(stage)
        self._stage, self._window, self._speech = stage, window, stage.speech
        self._reader = Reader(self)
        self._mark = ReadingMark(stage.theme, window)
        self._parts: dict[int, QWidget] = {}
        """What is still to be read, by the numbers of the utterances."""
        self._knows_voices = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._focused = QTimer(self, singleShot=True, interval=0)
        self._later = QTimer(self, singleShot=True, interval=0 if stage.listens else LATER_MS)
        for signal, step in (
            (window.listen_pressed, self._on_pressed),
            (window.asked, self._on_new),
            (stage.left, self.stop),
            (stage.shown, self._on_new),
            (stage.languages.changed, self._on_new),
            (self._speech.changed, self._on_changed),
            (self._speech.saying, self._on_saying),
            (self._soon.timeout, self._read),
            (self._focused.timeout, self._read_focused),
            (self._later.timeout, self._speech.prepare),
            (QApplication.instance().focusChanged, self._on_focus),  # type: ignore[union-attr]
        ):
            signal.connect(step)
        self._later.start()

    @Slot()
    def stop(self) -> None:
        """Be silent, unless it is somebody else who speaks."""
        if self._parts:
            self._speech.stop()
            self._forget()

    @Slot()
    def _on_pressed(self) -> None:
        if self._stage.listens or self._speech.speaks(self._stage.languages.language):
            self._stage.listens = self._speech.lasting = not self._stage.listens
            self._on_new()

    @Slot()
    def _on_new(self) -> None:
        """Other words than before are to be read; they may not stand in their places yet."""
        self.stop()
        self._show()
        self._focused.stop()
        if self._stage.listens:
            self._soon.start()

    @Slot()
    def _read(self) -> None:
        screen, question = self._window.screen_shown, self._window.dialog
        language = self._stage.languages.language
        if screen is None or not (self._stage.listens and self._speech.speaks(language)):
            return
        self.stop()
        if question is not None:
            question.accepted.connect(self.stop)
            question.rejected.connect(self.stop)
        passages = self._reader.read(screen) if question is None else self._reader.read_part(question)
        for passage in passages:
            self._parts[self._speech.say(passage.text, language)] = passage.part

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Keys have come to a control."""
        if self._stage.listens and getattr(now, "by_key", False) and not self._soon.isActive():
            self._focused.start()
            if isinstance(now, Pressable):
                now.toggled.connect(self._on_toggled, Qt.ConnectionType.UniqueConnection)

    @Slot()
    def _on_toggled(self) -> None:
        """An answer is chosen now, or no more."""
        if self._stage.listens and self.sender() is QApplication.focusWidget():
            self._focused.start()

    @Slot()
    def _read_focused(self) -> None:
        part, screen = QApplication.focusWidget(), self._window.screen_shown
        language = self._stage.languages.language
        if part is None or screen is None or not self._speech.speaks(language):
            return
        self.stop()
        self._parts[self._speech.say(self._reader.said(part, screen.answers), language)] = part

    @Slot()
    def _on_changed(self) -> None:
        if self._parts and not self._speech.is_speaking:
            self._forget()
        if self._speech.voices is not None and not self._knows_voices:
            self._knows_voices = True
            self._on_new()

    @Slot(int)
    def _on_saying(self, number: int) -> None:
        part = self._parts.get(number)
        if part is not None and isValid(part):
            carrier = part.parentWidget()
            while carrier is not None:
                if isinstance(carrier, Pager):
                    carrier.turn_to(part)
                carrier = carrier.parentWidget()
            self._mark.follow(part)
        else:
            self._mark.follow(None)

    def _forget(self) -> None:
        self._parts.clear()
        self._mark.follow(None)

    def _show(self) -> None:
        offered = self._speech.speaks(self._stage.languages.language)
        self._window.show_listen_tool(offered, reads=self._stage.listens)
