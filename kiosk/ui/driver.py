"""Obeys a script: presses real controls with real mouse events and takes pictures.

Only in a scripted demo and in tests. A control is named by its `objectName`, a screen by its class.
"""

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.ui.link import Link
from kiosk.ui.widgets.pager import Pager

POLL_MS: Final = 20
PATIENCE: Final = 1000
"""Looks for a control that is not there yet: 20 seconds."""


class Driver(QObject):
    """Carries out one `do` message at a time and answers each with `did`."""

    def __init__(self, window: QWidget, link: Link) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._order: dict[str, Any] = {}
        self._tries = 0
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._try)

    @Slot(dict)
    def hear(self, message: dict[str, Any]) -> None:
        """Begin an order."""
        if message["type"] == "do":
            self._order, self._tries = message, 0
            self._timer.start()

    @Slot()
    def _try(self) -> None:
        self._tries += 1
        answer = getattr(self, f"_{self._order['act']}")()
        if answer is None and self._tries < PATIENCE:
            return
        self._timer.stop()
        self._link.tell("did", order=self._order["order"], ok=answer is not None, answer=answer)

    def _wait(self) -> str | None:
        """Until a widget of one of these classes is on the screen; which one is the answer."""
        for each in self._window.findChildren(QWidget):
            if type(each).__name__ in self._order["names"] and each.isVisible():
                return type(each).__name__
        return None

    def _press(self) -> str | None:
        """Click a button that a person could click; the words on it are the answer.

        One further down the page is turned to first.
        """
        for button in self._window.findChildren(QAbstractButton, self._order["name"]):
            if self._reachable(button):
                words = button.accessibleName()
                QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
                return words
            if button.isVisible() and button.isEnabled():
                self._turn_to(button)
        return None

    def _type(self) -> str | None:
        """Type into the visible field, key by key; QTest types no Cyrillic."""
        for field in self._window.findChildren(QLineEdit):
            if field.isVisible():
                QTest.mouseClick(field, Qt.MouseButton.LeftButton)
                for letter in self._order["text"]:
                    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                        key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                        QApplication.sendEvent(field, key)
                return field.text()
        return None

    def _key(self) -> str:
        """Press keys, by their names as they stand on buttons, where the focus is."""
        for name in self._order["names"]:
            stroke = QKeySequence(name)[0]  # type: ignore[index]  # the stubs do not know it
            QTest.keyClick(
                QApplication.focusWidget() or self._window, stroke.key(), stroke.keyboardModifiers()
            )
        return " ".join(self._order["names"])

    def _picture(self) -> str | None:
        """Save what is on the screen."""
        path = Path(self._order["file"])
        return str(path) if self._window.grab().save(str(path)) else None

    def _turn_to(self, button: QWidget) -> None:
        for pager in self._window.findChildren(Pager):
            if pager.page.isAncestorOf(button):
                pager.turn_to(button)

    def _reachable(self, button: QWidget) -> bool:
        """Visible, enabled, and nothing lies over its centre."""
        if not (button.isVisible() and button.isEnabled()):
            return False
        centre: QPoint = button.mapTo(self._window, button.rect().center())
        on_top = self._window.childAt(centre)
        return on_top is not None and (on_top is button or button.isAncestorOf(on_top))
