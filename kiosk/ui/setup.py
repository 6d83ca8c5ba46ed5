"""`python -m kiosk.ui.setup DATA`: the window of a PC's first start; ends with 0 when the kiosk can start."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from kiosk.domain.settings import Settings
from kiosk.ui.flows.setup import SetupFlow
from kiosk.ui.language import Languages
from kiosk.ui.staff_window import StaffWindow
from kiosk.ui.theme import STYLE, Look, Theme


def main(data: Path, *, fullscreen: bool) -> int:
    """Run the window until all is set up (0) or a person closes it (1)."""
    app = QApplication(["kiosk", "-style", STYLE])
    app.setApplicationName("cups-kiosk")
    theme, languages = Theme(app, Look()), Languages(app)
    window = StaffWindow(theme, languages)
    flow = SetupFlow(window, theme, languages, Settings(), data)
    flow.finished.connect(lambda: app.exit(0))
    app.setQuitOnLastWindowClosed(False)
    app.lastWindowClosed.connect(lambda: app.exit(1))
    with TemporaryDirectory(prefix="kiosk-setup-") as folder:
        (Path(folder) / "tmp").mkdir()
        flow.begin({"run": {"folder": folder}})
        flow.open_store()
        if fullscreen:
            window.showFullScreen()
        else:
            window.resize(window.sizeHint())
            window.show()
        return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), fullscreen="--windowed" not in sys.argv))
