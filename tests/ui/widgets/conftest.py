"""A place for single widgets: controls are never windows of their own."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget


@pytest.fixture
def place(qtbot):
    """Puts a widget into a shown host and gives it a size."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1200, 900)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()

    def put(widget, width=900, height=400):
        widget.setParent(host)
        widget.setGeometry(0, 0, width, height)
        widget.show()
        QApplication.processEvents()
        return widget

    return put
