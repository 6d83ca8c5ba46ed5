"""A bare PySide6 window with one button: what the window process is measured against.

Run as `python -m tests.bench.bare_window`; it prints a line after its first painted frame and stays.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget


class BareWindow(QWidget):
    """As big as the kiosk's."""

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        QVBoxLayout(self).addWidget(QPushButton("Start"))
        self.resize(1366, 768)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first frame once the event loop turns."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, _tell)


def _tell() -> None:
    print("painted", flush=True)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = BareWindow()
    window.show()
    sys.exit(app.exec())
