"""Obeys a script: presses real controls with real mouse events and takes pictures; only in a scripted demo and in tests.

A control is named by `objectName`, by its accessible name, or by a screen's class name for waiting.
"""

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.ui.link import Link

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
        """Until a widget of this class is on the screen."""
        wanted = self._order["name"]
        found = [each for each in self._window.findChildren(QWidget) if type(each).__name__ == wanted]
        return wanted if any(each.isVisible() for each in found) else None

    def _press(self) -> str | None:
        """Click a button that a person could click."""
        wanted = self._order["name"]
        for button in self._window.findChildren(QAbstractButton):
            if wanted in {button.objectName(), button.accessibleName(), button.text()} and self._reachable(button):
                name = button.accessibleName() or button.text()
                QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
                return name
        return None

    def _type(self) -> str | None:
        """Type into the visible field, key by key."""
        for field in self._window.findChildren(QLineEdit):
            if field.isVisible():
                QTest.mouseClick(field, Qt.MouseButton.LeftButton)
                QTest.keyClicks(field, self._order["text"])
                return field.text()
        return None

    def _picture(self) -> str | None:
        """Save what is on the screen."""
        path = Path(self._order["file"])
        return str(path) if self._window.grab().save(str(path)) else None

    def _names(self) -> list[str]:
        """What a person could press now."""
        return [
            button.accessibleName() or button.text()
            for button in self._window.findChildren(QAbstractButton)
            if self._reachable(button)
        ]

    def _reachable(self, button: QWidget) -> bool:
        """Visible, enabled, and nothing lies over its centre."""
        if not (button.isVisible() and button.isEnabled()):
            return False
        centre: QPoint = button.mapTo(self._window, button.rect().center())
        on_top = self._window.childAt(centre)
        return on_top is not None and (on_top is button or button.isAncestorOf(on_top))
