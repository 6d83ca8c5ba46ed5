"""Prints as JSON what another program on the screen can paste: from the clipboard, and from the selection."""

import json
import sys

from PySide6.QtGui import QClipboard, QGuiApplication

app = QGuiApplication([])
Mode = QClipboard.Mode
sys.stdout.write(json.dumps([app.clipboard().text(mode) for mode in (Mode.Clipboard, Mode.Selection)]))
