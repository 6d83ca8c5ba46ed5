"""Every address a page asks for is judged here: navigations by the page, all else by the interceptor."""

from typing import Final

from PySide6.QtCore import QByteArray, QObject, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

from kiosk.domain.hosts import HTTPS_PORT, Address, AllowList, Verdict

Resource = QWebEngineUrlRequestInfo.ResourceType

EMPTY: Final = frozenset({"about:blank", "about:srcdoc"})
INSIDE: Final = frozenset({"data", "blob"})
"""Made by the page itself; harmless as an image or a script of the page, refused as a page of its own."""
SEEN: Final = (QByteArray(b"Sec-GPC"), QByteArray(b"1"))
"""Asks sites not to hand data on, and tells a request that was sent on from a fresh one."""
FRAMES: Final = frozenset({Resource.ResourceTypeMainFrame, Resource.ResourceTypeSubFrame})


class Policy(QObject):
    """The allow-list of the service in hand; `refused` carries the host of whatever was turned away."""

    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._official = self._allowed = AllowList.of(())
        self.payment = False
        """Whether a specialist has opened the payment window."""

    def allow(self, official: AllowList, allowed: AllowList) -> None:
        """From now on these hosts and no others; `official` are those that the guide pack names."""
        self._official, self._allowed = official, allowed

    def allows_page(self, url: QUrl, asking: QUrl, *, is_main: bool) -> bool:
        """Whether a frame may go there."""
        if url.toString() in EMPTY:
            return True
        return url.scheme() not in INSIDE and self._judge(url, url if is_main else asking)

    def allows_part(self, url: QUrl, asking: QUrl) -> bool:
        """Whether a page may fetch that: an image, a script, an answer to a request of its own."""
        return url.scheme() in INSIDE or self._judge(url, asking)

    def allows_line(self, host: str, port: int) -> bool:
        """Whether a line may be opened at all; the gate asks from its own thread."""
        return self._allowed.lists(host, port, payment=self.payment)

    def watches(self, host: str, port: int) -> bool:
        """Whether what goes out by such a line may be more than is allowed; the gate asks here too."""
        return self._allowed.lists_in_part(host, port)

    def is_official(self, url: QUrl) -> bool:
        """Whether the guide pack itself names this host, whatever is allowed besides."""
        return self._official.judge(address(url), url.host()) is Verdict.ALLOWED

    def _judge(self, url: QUrl, asking: QUrl) -> bool:
        verdict = self._allowed.judge(address(url), asking.host(), payment=self.payment)
        if verdict is not Verdict.ALLOWED:
            self.refused.emit(url.host())
        return verdict is Verdict.ALLOWED


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Stops every request that the policy does not allow.

    `overtaken` carries host and port of one that the network was given before anybody was asked.
    """

    overtaken = Signal(str, int)

    def __init__(self, policy: Policy, parent: QObject) -> None:
        super().__init__(parent)
        self._policy = policy

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Called for each request of each frame and worker, redirects included."""
        url, kind = info.requestUrl(), info.resourceType()
        # A frame speaks for itself only in a page of its own host; nobody else's may ride on its rights.
        asking = info.initiator() if info.initiator().host() == info.firstPartyUrl().host() else QUrl()
        if kind in FRAMES:
            is_main = kind == Resource.ResourceTypeMainFrame
            allowed = self._policy.allows_page(url, asking, is_main=is_main)
        else:
            allowed = self._policy.allows_part(url, asking)
        if allowed:
            info.setHttpHeader(*SEEN)
        else:
            info.block(True)
            if SEEN[0] in info.httpHeaders():
                self.overtaken.emit(url.host(), url.port(HTTPS_PORT))


def address(url: QUrl) -> Address:
    """The parts of an address that are judged, the host as it stands in the name system."""
    host = bytes(QUrl.toAce(url.host()).data()).decode("ascii") if url.host() else ""
    return Address(
        url.scheme(),
        host,
        url.port(),
        url.path(QUrl.ComponentFormattingOption.FullyEncoded),
        bool(url.userInfo()),
    )
