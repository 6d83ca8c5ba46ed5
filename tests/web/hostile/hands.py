"""What a person does to a page: real keys and clicks through the X server, gestures through Qt."""

import subprocess
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication, QWidget

from tests.web.hostile.attempt import EVIL

BUTTONS = {"click": "1", "middle": "2", "context": "3", "back": "8"}


def act(what: str, widget: QWidget, inner: QWidget, home: Path) -> None:
    """Do one thing in the middle of a window."""
    middle = widget.mapToGlobal(widget.rect().center())
    at = ["mousemove", str(middle.x()), str(middle.y())]
    modifier, _, button = what.rpartition("+")
    if what == "drop":
        file = home / ".cache" / "dropped.html"
        file.parent.mkdir(exist_ok=True)
        file.write_text("<h1>Your bank</h1>")
        _drop(widget, QUrl.fromLocalFile(str(file)))
    elif what == "drop-link":
        _drop(widget, QUrl(f"https://{EVIL}/dropped"))
    elif what == "pinch":
        _pinch(inner)
    elif what == "wheel":
        _tell(*at, "keydown", "ctrl", "click", "4", "click", "4", "keyup", "ctrl")
    elif button in BUTTONS and modifier:
        _tell(*at, "keydown", modifier, "click", BUTTONS[button], "keyup", modifier)
    elif what in BUTTONS:
        _tell(*at, "click", BUTTONS[what])
    else:
        _tell("key", what)


def _tell(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True)


def _drop(widget: QWidget, url: QUrl) -> None:
    """Drag a file or a link of the desktop into the window, as the window itself is told by the system."""
    data = QMimeData()
    data.setUrls([url])
    centre = widget.rect().center()
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window = widget.windowHandle()
    for event in (
        QDragEnterEvent(centre, copy, data, left, plain),
        QDragMoveEvent(centre, copy, data, left, plain),
        QDropEvent(QPointF(centre), copy, data, left, plain),
    ):
        QApplication.sendEvent(window, event)


def _pinch(inner: QWidget) -> None:
    where = QPointF(QPoint(300, 200))
    zoom = Qt.NativeGestureType.ZoomNativeGesture
    for value in (0.5, 0.5, 0.5):
        QApplication.sendEvent(
            inner,
            QNativeGestureEvent(
                zoom, QPointingDevice.primaryPointingDevice(), 2, where, where, where, value, QPointF()
            ),
        )
