"""One page of the guided browser: where it may go, what it may open, what it may ask."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEngineProfile,
)

from kiosk.domain.hosts import HTTPS_PORT
from kiosk.ui.web.certificates import Certificates
from kiosk.ui.web.permissions import Refusals
from kiosk.ui.web.policy import Policy
from kiosk.ui.web.questions import MOST_CHARACTERS, Desk, FilesWanted, Kind, Question

CONTACTS: Final = frozenset({"mailto", "tel"})
"""No program of this computer may start for them: they are shown as text, to be written down."""


class GuidedPage(QWebEnginePage):
    """`blocked` carries the host of a page that may not open, `distrusted` one whose certificate is bad.

    `contact` carries an e-mail address or a telephone that was pressed.
    """

    blocked = Signal(str)
    contact = Signal(str)
    distrusted = Signal(str)

    def __init__(
        self,
        profile: QWebEngineProfile,
        policy: Policy,
        desk: Desk,
        open_deeper: Callable[[], "GuidedPage | None"],
        parent: QObject,
    ) -> None:
        super().__init__(profile, parent)
        self._policy = policy
        self._desk = desk
        self._open_deeper = open_deeper
        self._heading = QUrl()
        Refusals(self)
        Certificates(self, self.is_official_site, desk)
        self.certificateError.connect(self._on_certificate)
        self.newWindowRequested.connect(self._on_window)

    def acceptNavigationRequest(
        self, url: QUrl | str, _kind: QWebEnginePage.NavigationType, is_main: bool
    ) -> bool:
        """Whether the page or one of its frames may go there."""
        allowed = self._may_go(QUrl(url), is_main=is_main)
        if allowed and is_main:
            self._heading = QUrl(url)
        return allowed

    def is_official_site(self, host: str, port: int) -> bool:
        """Whether the window is there, or on its way there, and the guide pack names that site."""
        site = self._heading if self.isLoading() else self.url()
        return (site.host(), site.port(HTTPS_PORT)) == (host, port) and self._policy.is_official(site)

    def chooseFiles(
        self,
        mode: QWebEnginePage.FileSelectionMode,
        _old: Sequence[str],
        accepted: Sequence[str],
    ) -> list[str]:
        """Files come from this visit's folder and plugged-in sticks alone."""
        if mode == QWebEnginePage.FileSelectionMode.FileSelectUploadFolder:
            return []
        several = mode == QWebEnginePage.FileSelectionMode.FileSelectOpenMultiple
        return self._desk.ask_for_files(FilesWanted(several, tuple(accepted)))

    def javaScriptAlert(self, origin: QUrl | str, text: str) -> None:
        """The page says something."""
        self._desk.ask(Question(Kind.ALERT, QUrl(origin).host(), text[:MOST_CHARACTERS]))

    def javaScriptConfirm(self, origin: QUrl | str, text: str) -> bool:
        """The page asks yes or no; the engine asks here too before writing is lost by leaving a page."""
        leaving = text == QCoreApplication.translate(
            "QWebEnginePage",
            "Are you sure you want to leave this page? Changes that you made may not be saved.",
        )
        kind = Kind.LEAVE if leaving else Kind.CONFIRM
        return self._desk.ask(Question(kind, QUrl(origin).host(), text[:MOST_CHARACTERS]))[0]

    def javaScriptPrompt(self, origin: QUrl | str, text: str, default: str) -> tuple[bool, str]:
        """The page asks for a few words."""
        return self._desk.ask(
            Question(Kind.PROMPT, QUrl(origin).host(), text[:MOST_CHARACTERS], default[:MOST_CHARACTERS])
        )

    def javaScriptConsoleMessage(self, *_message: object) -> None:
        """What pages write to their console may hold personal data: nobody keeps it."""

    def _may_go(self, url: QUrl, *, is_main: bool) -> bool:
        allowed = self._policy.allows_page(url, self.url(), is_main=is_main)
        if not allowed and url.scheme() in CONTACTS:
            if self._desk.hears():
                self.contact.emit(url.path()[:MOST_CHARACTERS])
        elif not allowed and is_main:
            self.blocked.emit(url.host() or url.scheme())
        return allowed

    @Slot(QWebEngineNewWindowRequest)
    def _on_window(self, request: QWebEngineNewWindowRequest) -> None:
        """A pop-up or a link to a new window opens one step deeper in the same frame, if it may at all."""
        url = request.requestedUrl()
        if (url.isEmpty() or self._may_go(url, is_main=True)) and (page := self._open_deeper()) is not None:
            request.openIn(page)

    @Slot(QWebEngineCertificateError)
    def _on_certificate(self, error: QWebEngineCertificateError) -> None:
        error.rejectCertificate()
        if error.isMainFrame():
            self.distrusted.emit(error.url().host())
