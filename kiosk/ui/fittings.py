"""`python -m kiosk.ui.fittings`: what Qt knows of this PC, as lines of JSON for the doctor.

The first line comes at once, the second, with the voices, when the engine has listed them; it may take
longer than anybody waits.
"""

import json
import sys
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtPrintSupport import QPrinterInfo

from kiosk.paths import resource
from kiosk.ui.voice import chosen_engine, voices

FONTS: Final = resource("fonts")
OFFSCREEN: Final = "offscreen"
"""Where nobody sees anything."""


def main() -> None:
    """Tell, and end."""
    app = QGuiApplication(["kiosk-fittings"])
    _tell(
        browser=_browser(),
        screens=[screen.size().toTuple() for screen in app.screens() if app.platformName() != OFFSCREEN],
        fonts=all(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in FONTS.glob("*.ttf")),
        printer=QPrinterInfo.defaultPrinter().printerName(),
        printers=QPrinterInfo.availablePrinterNames(),
        loudspeaker=not QMediaDevices.defaultAudioOutput().isNull(),
    )
    engine = chosen_engine(None)
    _tell(voices=[language.value for language in voices(engine)])
    QCoreApplication.exit()


def _browser() -> str:
    """The version of Chromium; nothing where it is not there."""
    try:
        from PySide6.QtWebEngineCore import qWebEngineChromiumVersion
    except ImportError:
        return ""
    return str(qWebEngineChromiumVersion())


def _tell(**facts: Any) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
