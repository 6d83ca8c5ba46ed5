"""`python -m tests.bench.desk_hands FOLDER`: works at the desk, prints the seconds of each press by kind."""

import gc
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk import bootstrap
from kiosk.device.credentials import credentials
from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.ui.flows import desk_line
from kiosk.ui.flows.desk import DeskFlow
from kiosk.ui.language import Languages
from kiosk.ui.screens.desk import DeskScreen
from kiosk.ui.staff_window import StaffWindow
from kiosk.ui.theme import STYLE, Theme
from kiosk.usecases.line import called_now, set_aside_now, waiting_line
from kiosk.usecases.pins import add_specialist
from kiosk.usecases.recording import Kiosk

PIN = "472915"
WARM_UP = 2
ROUNDS = 20
PATIENCE_S = 30.0


class Hands:
    """Presses, and waits until nothing is left to lay out or to paint."""

    def __init__(self, window: StaffWindow, flow: DeskFlow, kiosk: Kiosk) -> None:
        self.taken: dict[str, list[float]] = defaultdict(list)
        self._window, self._flow, self._kiosk = window, flow, kiosk

    def work(self) -> None:
        """Every kind of press once."""
        self._key("open the form", Qt.Key.Key_F8)
        self._key("give a number", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self._key("call next", Qt.Key.Key_F5)
        self._key("call again", Qt.Key.Key_F6)
        self._key("did not come", Qt.Key.Key_F7)
        for choice, line in (
            ("set_aside", waiting_line),
            ("take_up", set_aside_now),
            ("urgent", waiting_line),
            ("no_precedence", waiting_line),
            ("call", waiting_line),
            ("gone", called_now),
        ):
            self._press("ask about a number", f"number_{line(self._kiosk)[0].ticket}")
            self._press(choice, choice)
        self._timed("hear of a change", self._flow.refresh)
        self._press("lessons", "tab_training")
        self._press("what the lesson was about", "mouse")
        self._press("figures", "tab_figures")
        for name in ("month", "as_table", "earlier", "later", "as_table", "day"):
            self._press(name, name)
        self._press("the line", "tab_line")
        self._key("lock", Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        self.sign_in()

    def sign_in(self) -> None:
        """Not timed: a PIN is slow to check on purpose."""
        asks = self._window.screen_shown
        assert asks is not None
        QTest.keyClicks(asks, PIN)
        settle_until(lambda: isinstance(self._window.screen_shown, DeskScreen))

    def _key(
        self, kind: str, key: Qt.Key, with_it: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self._timed(kind, lambda: QTest.keyClick(self._focus(), key, with_it))

    def _press(self, kind: str, name: str) -> None:
        found: Sequence[QAbstractButton] = self._window.findChildren(QAbstractButton, name)
        button = next(each for each in found if each.isVisible())
        self._timed(kind, lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))

    def _timed(self, kind: str, act: Callable[[], object]) -> None:
        begun = time.perf_counter()
        act()
        settle()
        self.taken[kind].append(time.perf_counter() - begun)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._window


def settle() -> None:
    """Let everything be laid out and painted."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def settle_until(is_true: Callable[[], bool]) -> None:
    """Let the window go on until something is so."""
    deadline = time.monotonic() + PATIENCE_S
    while not is_true():
        assert time.monotonic() < deadline, "it did not come to be"
        settle()


def main(folder: Path) -> None:
    """Sign in, warm up, work."""
    desk_line.REPEAT_S = 0.0  # type: ignore[misc]  # these hands are faster than a double press
    app = QApplication(["kiosk", "-style", STYLE])
    theme, languages = Theme(app), Languages(app, Language.RO)
    window = StaffWindow(theme, languages)
    kiosk = bootstrap.open_kiosk(folder)
    with closing(kiosk.store):
        add_specialist(kiosk, credentials(folder), "Elena", PIN)
        flow = DeskFlow(window, theme, languages, Settings(), folder)
        flow.begin({})
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        prepared: list[bool] = []
        flow.prepared.connect(lambda: prepared.append(True))
        flow.open_store()
        hands = Hands(window, flow, kiosk)
        settle_until(lambda: bool(prepared))
        gc.freeze()  # as the window's process does
        hands.sign_in()
        for _ in range(WARM_UP):
            hands.work()
        hands.taken.clear()
        for _ in range(ROUNDS):
            hands.work()
    print(json.dumps(hands.taken))


main(Path(sys.argv[1]))
