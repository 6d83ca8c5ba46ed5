"""The window process with a pulse: how long its event loop lets a person wait.

Started by a supervisor like `python -m kiosk.ui`. From `measure` to `measured` it counts how much later than
due each beat of a timer comes, and checks visitors in; then it tells the supervisor `gaps`.
"""

import time
from contextlib import closing
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from kiosk.bootstrap import open_kiosk
from kiosk.domain.codes import Language, VisitMode
from kiosk.ui.app import WindowSession
from kiosk.ui.link import Link, Message
from kiosk.ui.theme import STYLE
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.visits import CheckIn, check_in

BEAT_MS: Final = 2
CHECK_IN_MS: Final = 200
"""Five times as often as visitors could ever come: a drain is over within a few seconds."""
_WISH: Final = CheckIn(VisitMode.SPECIALIST, "pensie-cerere", Language.RO)


class Pulse(QObject):
    """Beats in the window's event loop."""

    def __init__(self, session: WindowSession, link: Link, kiosk: Kiosk) -> None:
        super().__init__(session)
        self._session, self._link, self._kiosk = session, link, kiosk
        self._gaps: list[float] = []
        self._visits = 0
        self._last = 0.0
        self._beat = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        self._visitors = QTimer(self, interval=CHECK_IN_MS)
        self._visitors.timeout.connect(self._on_visitor)
        link.heard.connect(self._hear)

    @Slot(dict)
    def _hear(self, message: Message) -> None:
        if message["type"] == "measure":
            self._gaps, self._visits, self._last = [], 0, time.perf_counter()
            self._beat.start()
            self._visitors.start()
        elif message["type"] == "measured":
            self._beat.stop()
            self._visitors.stop()
            self._link.tell("gaps", seconds=self._gaps, visits=self._visits)

    @Slot()
    def _on_beat(self) -> None:
        now = time.perf_counter()
        self._gaps.append(max(0.0, now - self._last - BEAT_MS / 1000))
        self._last = now

    @Slot()
    def _on_visitor(self) -> None:
        check_in(self._kiosk, _WISH)
        self._visits += 1
        self._session.flow.recorded.emit()


def main() -> None:
    """As the window's own `main`, with the pulse added."""
    link = Link()
    start = link.first()
    app = QApplication(["kiosk", "-style", STYLE])
    session = WindowSession(app, link, start)
    with closing((kiosk := open_kiosk(Path(start["data"]))).store):
        Pulse(session, link, kiosk)
        session.show()
        app.exec()


if __name__ == "__main__":
    main()
