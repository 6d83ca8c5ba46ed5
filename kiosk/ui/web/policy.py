"""Every address a page asks for is judged here: navigations by the page, all else by the interceptor."""

from typing import Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

from kiosk.domain.hosts import Address, AllowList, Verdict

Resource = QWebEngineUrlRequestInfo.ResourceType

EMPTY: Final = frozenset({"about:blank", "about:srcdoc"})
INSIDE: Final = frozenset({"data", "blob"})
"""Made by the page itself; harmless as an image or a script of the page, refused as a page of its own."""
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

    def is_official(self, url: QUrl) -> bool:
        """Whether the guide pack itself names this host, whatever is allowed besides."""
        return self._official.judge(address(url), url.host()) is Verdict.ALLOWED

    def _judge(self, url: QUrl, asking: QUrl) -> bool:
        verdict = self._allowed.judge(address(url), asking.host(), payment=self.payment)
        if verdict is not Verdict.ALLOWED:
            self.refused.emit(url.host())
        return verdict is Verdict.ALLOWED


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Stops every request that the policy does not allow, before a byte leaves."""

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
        if not allowed:
            info.block(True)


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
