"""Numbers are called out: a gong, then the number in every language of the room, one call after the other."""

from collections import deque
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.codes import Language
from kiosk.domain.spoken import CALLED_IN, call_pieces, call_words
from kiosk.domain.tickets import Ticket
from kiosk.ui.speech import Speech

LEAST_MS: Final = 4_000
"""A call stands out for so long, also where nothing can be heard."""
GONG: Final = "gong"


class Caller(QObject):
    """Calls out numbers; `changed` says that `now` is another one, or none."""

    changed = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech)
        self._speech = speech
        self._waiting: deque[Ticket] = deque()
        self._least = QTimer(self, singleShot=True, interval=LEAST_MS)
        self._least.timeout.connect(self._go_on)
        speech.changed.connect(self._go_on)
        self._languages: Sequence[Language] = CALLED_IN
        self.now: Ticket | None = None
        """The number that is called out at this moment."""

    def call(self, tickets: Iterable[Ticket], languages: Sequence[Language] = CALLED_IN) -> None:
        """Call these out, after those that wait for it already."""
        self._languages = languages
        self._waiting.extend(tickets)
        if self.now is None and self._waiting:
            self._next()

    def drop_all_but(self, called: Collection[Ticket]) -> None:
        """Whoever is not called any more need not be called out."""
        self._waiting = deque(each for each in self._waiting if each in called)

    def _next(self) -> None:
        self.now = self._waiting.popleft() if self._waiting else None
        self.changed.emit()
        if self.now is None:
            return
        self._least.start()
        self._speech.play(GONG)
        for language in self._languages:
            pieces = [f"{language}/{piece}" for piece in call_pieces(self.now, language)]
            self._speech.say(call_words(self.now, language), language, pieces)

    @Slot()
    def _go_on(self) -> None:
        if self.now is not None and not (self._least.isActive() or self._speech.is_speaking):
            self._next()
