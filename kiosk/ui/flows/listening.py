"""The tool "Listen": the present screen is read aloud, and what is being read is marked."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import isValid

from kiosk.ui.flows.stage import Stage
from kiosk.ui.reading import Reader
from kiosk.ui.widgets.focus import ReadingMark
from kiosk.ui.widgets.pager import Pager
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.ui.reading import Passage

LATER_MS: Final = 1_500
"""The first press of a visitor comes before the question which voices there are."""


class Listening(QObject):
    """Offered where this PC has a voice for the language of the screens; a second press is silence.

    Nothing is read after its screen is left, its language changed, or something is asked over it.
    """

    def __init__(self, stage: Stage, window: KioskWindow) -> None:
        super().__init__(stage)
        self._stage, self._window, self._speech = stage, window, stage.speech
        self._reader = Reader(self)
        self._mark = ReadingMark(stage.theme, window)
        self._parts: dict[int, QWidget] = {}
        """What is still to be read, by the numbers of the utterances."""
        for signal, step in (
            (window.listen_pressed, self._on_pressed),
            (window.asked, self._on_asked),
            (stage.left, self.stop),
            (stage.languages.changed, self._on_language),
            (self._speech.changed, self._on_changed),
            (self._speech.saying, self._on_saying),
        ):
            signal.connect(step)
        self._asked = QTimer(self, singleShot=True, interval=0)
        self._asked.timeout.connect(self._read_question)
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._speech.prepare)
        self._later.start()

    @Slot()
    def stop(self) -> None:
        """Be silent, unless it is somebody else who speaks."""
        if self._parts:
            self._speech.stop()
            self._end()

    @Slot()
    def _on_pressed(self) -> None:
        screen, language = self._window.screen_shown, self._stage.languages.language
        if self._parts:
            self.stop()
        elif screen is not None and self._speech.speaks(language):
            self._speech.lasting = True  # whoever listens once does so again
            self._speech.stop()
            self._read(self._reader.read(screen))

    def _read(self, passages: "list[Passage]") -> None:
        language = self._stage.languages.language
        for passage in passages:
            self._parts[self._speech.say(passage.text, language)] = passage.part
        self._show()

    @Slot()
    def _on_asked(self) -> None:
        """A question is read by itself to whoever has listened before."""
        self.stop()
        if self._speech.lasting:
            self._asked.start()

    @Slot()
    def _read_question(self) -> None:
        question = self._window.dialog
        if question is not None:
            question.accepted.connect(self.stop)
            question.rejected.connect(self.stop)
            self._read(self._reader.read_part(question))

    @Slot()
    def _on_language(self) -> None:
        self.stop()
        self._show()

    @Slot()
    def _on_changed(self) -> None:
        if self._parts and not self._speech.is_speaking:
            self._end()
        self._show()

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

    def _end(self) -> None:
        self._parts.clear()
        self._mark.follow(None)
        self._show()

    def _show(self) -> None:
        offered = self._speech.speaks(self._stage.languages.language)
        self._window.show_listen_tool(offered, reads=bool(self._parts))
