"""Looks for barriers: `python -m tests.central.barriers` reads a walk as JSON and tells what it met.

The walk: `{url, cookies, pages: [{path, press}], languages, widths}`. For every page, language and width it
tells what axe-core objects to, whether the page must be moved sideways and what the page's console says; at
the end, which hosts were asked. `press` also sends the page's form as it is and looks at the answer.
"""

import importlib.util
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtNetwork import QNetworkCookie
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

PATIENCE_MS = 60_000
MARK = "barriers:"
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_RUN = f"""
axe.run({{runOnly: {_TAGS}}}).then(found => console.info("{MARK}" + JSON.stringify({{
    violations: found.violations.map(each => [each.id, each.nodes.map(node => node.html)]),
    looked_at: found.passes.length,
    sideways: document.documentElement.scrollWidth > window.innerWidth,
}})));
"""


class Hosts(QWebEngineUrlRequestInterceptor):
    """Notes which hosts are asked for anything."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() not in {"data", "blob"}:
            self.asked.add(info.requestUrl().authority())


class Page(QWebEnginePage):
    """A page whose console is heard."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        self.said: list[str] = []
        self.found: dict[str, Any] | None = None
        self._loop = QEventLoop()

    def javaScriptConsoleMessage(self, _level: Any, message: str, _line: int, _source: str) -> None:
        if message.startswith(MARK):
            self.found = json.loads(message.removeprefix(MARK))
            self._loop.quit()
        else:
            self.said.append(message)

    def wait(self) -> None:
        timer = QTimer(singleShot=True, interval=PATIENCE_MS)
        timer.timeout.connect(lambda: sys.exit("nothing came"))
        timer.start()
        self._loop.exec()
        timer.stop()

    def go(self, url: str) -> None:
        self.loadFinished.connect(self._loop.quit)
        self.load(QUrl(url))
        self.wait()
        self.loadFinished.disconnect(self._loop.quit)

    def press(self) -> None:
        self.loadFinished.connect(self._loop.quit)
        self.runJavaScript("document.querySelector('main form[method=post] button').click()")
        self.wait()
        self.loadFinished.disconnect(self._loop.quit)

    def look(self, axe: str) -> dict[str, Any]:
        self.said.clear()
        self.runJavaScript(axe + _RUN)
        self.wait()
        assert self.found is not None
        return self.found | {"said": list(self.said)}


def walk(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    place = importlib.util.find_spec("axe_playwright_python")
    assert place is not None
    assert place.origin is not None
    axe = Path(place.origin).with_name("axe.min.js").read_text("utf-8")
    profile, hosts = QWebEngineProfile(), Hosts()
    profile.setUrlRequestInterceptor(hosts)
    store = profile.cookieStore()
    view, page = QWebEngineView(), Page(profile)
    view.setPage(page)
    view.show()
    url = QUrl(plan["url"])
    for language in plan["languages"]:
        for name, value in (plan["cookies"] | {"django_language": language}).items():
            cookie = QNetworkCookie(name.encode(), value.encode())
            cookie.setPath("/")
            store.setCookie(cookie, url)
        for width in plan["widths"]:
            view.resize(width, 800)
            for each in plan["pages"]:
                page.go(plan["url"] + each["path"])
                where = {"path": each["path"], "language": language, "width": width}
                yield where | page.look(axe)
                if each["press"]:
                    page.press()
                    yield where | {"path": f"{each['path']} pressed"} | page.look(axe)
    yield {"hosts": sorted(hosts.asked)}


if __name__ == "__main__":
    application = QApplication([])
    for told in walk(json.load(sys.stdin)):
        sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()
    os._exit(0)  # Chromium is not asked to tidy up
