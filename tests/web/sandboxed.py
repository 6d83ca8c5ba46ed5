"""Opens an official page in the guided browser and tells, as JSON, what its processes are held by."""

import json
import os
import sys
from pathlib import Path

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.domain.codes import Language
from kiosk.domain.hosts import AllowList
from kiosk.ui.web import environment
from kiosk.ui.web.browser import GuidedBrowser, Place
from tests.web.authority import Authority
from tests.web.internet import Answer, Internet
from tests.web.leading import lead

PATIENCE_MS = 30_000
SPACES = ("user", "pid", "net")
HOST = "servicii.gov.md"
PAGE = "<script>document.write('<p>' + 6 * 7)</script>"


def main(folder: Path) -> None:
    authority = Authority(folder)
    authority.trust_in(folder)
    os.environ["HOME"] = str(folder)
    with Internet(authority).open() as internet:
        internet.sites[HOST] = lambda _request: Answer(PAGE)
        environment.limit_memory()
        environment.prepare()
        lead(internet.port)
        environment.check_sandbox()
        app = QApplication(["sandboxed"])
        browser = GuidedBrowser(Place(folder / "visit", "m" * 32), Language.RO)
        page = browser._pages[-1]

        def tell(text: str) -> None:
            inside = _held(psutil.Process(page.renderProcessPid()))
            told = {"text": text, "outside": _held(psutil.Process()), "inside": inside}
            print(json.dumps(told), flush=True)  # noqa: T201
            os._exit(0)

        browser.arrived.connect(lambda: page.toPlainText(tell))
        browser.open(f"https://{HOST}/", AllowList.of((HOST,)), AllowList.of((HOST,)))
        browser.show()
        QTimer.singleShot(PATIENCE_MS, lambda: os._exit(1))
        app.exec()


def _held(process: psutil.Process) -> dict[str, object]:
    status = Path(f"/proc/{process.pid}/status").read_text("utf-8").splitlines()
    said = dict(each.split(":\t", 1) for each in status if ":\t" in each)
    spaces = {name: (Path(f"/proc/{process.pid}/ns") / name).readlink().name for name in SPACES}
    return {"seccomp": said["Seccomp"], "no_new_privileges": said["NoNewPrivs"], **spaces}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
