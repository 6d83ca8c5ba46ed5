"""A native window as a signing client opens one: glaring, in the middle, waiting for a PIN.

Prints as JSON, once a second, whether it is seen whole; at Enter what was typed, and ends.
"""

import json
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

MARGIN = 8
PATIENCE_MS = 30_000


def main() -> None:
    app = QApplication([])
    prompt = QWidget(None, Qt.WindowType.Dialog)
    prompt.setWindowTitle("PIN")
    palette = prompt.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor("magenta"))
    prompt.setPalette(palette)
    prompt.resize(400, 200)
    prompt.move(QGuiApplication.primaryScreen().geometry().center() - prompt.rect().center())
    field = QLineEdit()
    QVBoxLayout(prompt).addWidget(field)

    def tell(word: object) -> None:
        sys.stdout.write(f"{json.dumps(word)}\n")
        sys.stdout.flush()

    def look() -> None:
        screen = QGuiApplication.primaryScreen().grabWindow(0).toImage()
        inside = prompt.geometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        corners = (inside.topLeft(), inside.topRight(), inside.bottomLeft(), inside.bottomRight())
        tell(all(screen.pixelColor(corner) == QColor("magenta") for corner in corners))

    def answer() -> None:
        tell(field.text())
        app.quit()

    field.returnPressed.connect(answer)
    looking = QTimer(interval=1000)
    looking.timeout.connect(look)
    looking.start()
    QTimer.singleShot(PATIENCE_MS, app.quit)
    prompt.show()
    prompt.activateWindow()
    field.setFocus()
    app.exec()


main()
