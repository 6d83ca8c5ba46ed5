"""Lays a desktop of one glaring colour under everything, and looks at the screen without a pause.

Prints a line when the desktop lies there. After each line on standard input it prints as JSON how many
frames it saw since, and in how many of them the desktop could be seen.
"""

import json
import os
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget

GLARING = b"\xff\x00\xff\xff"  # magenta, as it lies in memory


class Watcher(QObject):
    def __init__(self) -> None:
        super().__init__()
        self._seen = {"frames": 0, "bare": 0}
        self._ready = False
        self._looking = QTimer(self, interval=0)
        self._looking.timeout.connect(self._look)
        self._asked = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._asked.activated.connect(self._answer)
        self._looking.start()

    def _look(self) -> None:
        picture = QGuiApplication.primaryScreen().grabWindow(0).toImage()
        bare = GLARING in bytes(picture.convertToFormat(QImage.Format.Format_RGB32).constBits())
        self._seen["frames"] += 1
        self._seen["bare"] += bare
        if bare and not self._ready:
            self._ready = True
            self._tell("desktop")

    def _answer(self) -> None:
        if not os.read(0, 100):
            QGuiApplication.quit()
            return
        self._tell(self._seen)
        self._seen = {"frames": 0, "bare": 0}

    def _tell(self, word: object) -> None:
        sys.stdout.write(f"{json.dumps(word)}\n")
        sys.stdout.flush()


def main() -> None:
    app = QApplication([])
    desktop = QWidget(None, Qt.WindowType.BypassWindowManagerHint)
    palette = desktop.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor("magenta"))
    desktop.setPalette(palette)
    desktop.setGeometry(QGuiApplication.primaryScreen().geometry())
    desktop.show()
    watcher = Watcher()
    app.exec()
    del watcher


main()
