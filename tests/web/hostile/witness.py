"""Sees what a browser must not do: on the net, on the screen, on the disk and on the desktop."""

import contextlib
from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog

from tests.web.hostile.attempt import ALLOWED, FAULTY, Attempt
from tests.web.hostile.subjects import Subject
from tests.web.internet import Request

LISTED = frozenset(entry.split("/")[0].split(":")[0] for entry in ALLOWED)
PAPERS = frozenset({".pdf", ".txt", ".download"})
MOST_PAGES = 8
MOST_PRINTS = 3
MOST_FILES = 60
NOT_SHOWN = Qt.WidgetAttribute.WA_DontShowOnScreen
OWN = frozenset({".pki", ".cache", ".local", ".config", "visit"})
"""What the program and its libraries keep in the home folder of a run."""


def escaped(request: Request) -> str:
    """What is wrong with a contact, in a word; nothing for a good one."""
    if "/leak/" in request.path:
        return f"leak {request.host}{request.path}"
    good = request.host in LISTED and request.scheme in {"https", "tls", "raw"}
    if good and not (request.host in FAULTY and request.scheme == "https"):
        return ""
    return f"{request.scheme} {request.host}{request.path}"


class Witness:
    """Watches one attempt; `evidence` says what was seen, nothing when all is well."""

    def __init__(self, attempt: Attempt, subject: Subject, home: Path, seen: Sequence[Request]) -> None:
        self.evidence: list[str] = []
        self._attempt = attempt
        self._subject = subject
        self._home = home
        self._seen = seen
        self._past = len(seen)
        self._place: QRect | None = None

    def look(self) -> bool:
        """Look around once; whether there is evidence of an escape."""
        for look in (self._net, self._desktop, self._windows, self._addresses, self._window, self._disk):
            for sight in look():
                if sight not in self.evidence:
                    self.evidence.append(sight)
        return bool(self.evidence)

    def _net(self) -> list[str]:
        late = [each for each in list(self._seen)[self._past :] if not _is_of_another(each, self._attempt)]
        return [sight for sight in map(escaped, late) if sight]

    def _desktop(self) -> list[str]:
        opened = self._home / "opened"
        return [f"started {line}" for line in opened.read_text().splitlines()] if opened.exists() else []

    def _windows(self) -> list[str]:
        sights = []
        for each in QApplication.topLevelWidgets():
            if each is self._subject.widget or not each.isVisible() or each.testAttribute(NOT_SHOWN):
                continue
            sights.append(f"window {each.metaObject().className()}")
            if isinstance(each, QDialog):
                each.reject()
            else:
                each.close()
        return sights

    def _addresses(self) -> list[str]:
        pages = self._subject.pages()
        shown = [page.url() for page in pages if shiboken6.isValid(page)]
        foreign = [
            f"address {url.toString()[:80]}"
            for url in shown
            if not url.isEmpty()
            and url.toString() != "about:blank"
            and (url.scheme() != "https" or url.host() not in LISTED)
        ]
        return foreign + [f"{len(pages)} windows"] * (len(pages) > MOST_PAGES)

    def _window(self) -> list[str]:
        widget, sights = self._subject.widget, []
        self._place = self._place or widget.geometry()
        if widget.geometry() != self._place or widget.windowState() & Qt.WindowState.WindowFullScreen:
            sights.append("window changed")
        if not widget.isVisible() or not self._subject.view.isVisibleTo(widget):
            sights.append("window gone")
        if abs(self._subject.view.zoomFactor() - 1.0) > 0.01:
            sights.append("zoom changed")
        if self._subject.printed > MOST_PRINTS:
            sights.append("prints without end")
        return sights

    def _disk(self) -> list[str]:
        here = [each for each in self._home.iterdir() if each.name not in {*OWN, "opened"}]
        folder = self._home / "visit" / "downloads"
        saved = [each for each in folder.iterdir() if each.name != ".marker"] if folder.is_dir() else []
        sights = [f"saved {each.name}" for each in here]
        sights += [f"saved {each.name}" for each in saved if each.suffix.lower() not in PAPERS]
        return sights + [f"saved {len(saved)} files"] * (len(saved) > MOST_FILES)


def _is_of_another(request: Request, attempt: Attempt) -> bool:
    """Whether this contact came late, from an attempt before this one."""
    last = request.path.partition("?")[0].rsplit("/", 1)[-1]
    return "-" in last and not last.startswith(".") and last.partition("?")[0] != attempt.name


def forget(home: Path) -> None:
    """Make the disk ready for the next attempt."""
    for each in home.iterdir():
        if each.name not in OWN and each.is_file():
            each.unlink()
    with contextlib.suppress(FileNotFoundError):
        for each in (home / "visit" / "downloads").iterdir():
            each.unlink()
