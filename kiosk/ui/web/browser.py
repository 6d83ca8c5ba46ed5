"""The guided browser as the rest of the program knows it: a widget, a few orders, a few signals."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QEventLoop, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWebEngineCore import QWebEngineLoadingInfo, QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.codes import Language, SiteFault
from kiosk.ui.web.dialogs import DialogFilter
from kiosk.ui.web.downloads import Downloads
from kiosk.ui.web.faults import site_fault
from kiosk.ui.web.gate import Gate
from kiosk.ui.web.keys import KeyFilter
from kiosk.ui.web.marker import Marker
from kiosk.ui.web.page import GuidedPage
from kiosk.ui.web.policy import Interceptor, Policy
from kiosk.ui.web.profile import visit_profile
from kiosk.ui.web.questions import Desk

if TYPE_CHECKING:
    from kiosk.domain.hosts import AllowList

DEEPEST: Final = 6
"""Windows that pages may open over each other."""
ZOOMS: Final = (0.75, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5)
PRINT_NAME: Final = "pagina.pdf"
PRINT_MS: Final = 3_000
"""So long the end of a visit waits for a page that is being made into a PDF."""
SIGNING_HOST: Final = "msign.gov.md"
"""Who is there has a paper to sign: with a telephone, or with a key and its own window."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the visit's files go, and the marker that the proof of the wipe looks for."""

    folder: Path
    marker: str

    @property
    def downloads(self) -> Path:
        """What sites handed out."""
        return self.folder / "downloads"


class GuidedBrowser(QWidget):
    """One visitor's browser; `close_visit()` must be the last call.

    `address_changed` carries the host, the path and whether the guide pack names the host; `blocked` the host
    of a page that may not open, `part_blocked` that of a part of a page; `failed` a SiteFault and the host;
    `contact` an e-mail address or a telephone that was pressed; `printable` the path of a PDF of the page.
    """

    address_changed = Signal(str, str, bool)
    loading = Signal(bool)
    arrived = Signal()
    blocked = Signal(str)
    contact = Signal(str)
    part_blocked = Signal(str)
    failed = Signal(str, str)
    printable = Signal(str)

    def __init__(self, place: Place, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._policy = Policy(self)
        self._policy.refused.connect(self.part_blocked)
        self.desk = Desk(self)
        self._gate = Gate(self._policy, self)
        self._profile = visit_profile(language, self)
        self._interceptor = Interceptor(self._policy, self)
        self._interceptor.overtaken.connect(self._gate.cut)
        self._profile.setUrlRequestInterceptor(self._interceptor)
        self.downloads = Downloads(self._profile, place.downloads, self)
        self._marker: Marker | None = None
        self._keys = KeyFilter(self)
        self._keys.active.connect(self.desk.hear_person)
        self._dialogs = DialogFilter(self)
        self._zoom = ZOOMS.index(1.0)
        self._printing = False
        self._view = QWebEngineView(self)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._view.setAcceptDrops(False)
        self._view.installEventFilter(self._keys)
        self._view.installEventFilter(self._dialogs)
        self._pages: list[GuidedPage] = []
        self._show_page(self._new_page())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._view)
        self.setFocusProxy(self._view)

    @property
    def busy(self) -> bool:
        """Whether a download, a print, a signature or a payment is under way."""
        signing = self._pages[-1].url().host() == SIGNING_HOST
        return self.downloads.busy or self._printing or self._policy.payment or signing

    def open(self, address: str, official: "AllowList", allowed: "AllowList") -> None:
        """Go to the site of a service; from now on only what is allowed opens, and the official is marked."""
        self._policy.allow(official, allowed)
        self.desk.withdraw()
        while len(self._pages) > 1:
            self._close_deepest()
        self._pages[-1].load(QUrl(address))

    def back(self) -> bool:
        """One page back, out of a pop-up when it has no page before; False at the very first page."""
        self.desk.withdraw()
        history = self._pages[-1].history()
        if history.canGoBack():
            history.back()
        elif len(self._pages) > 1:
            self._close_deepest()
        else:
            return False
        return True

    def reload(self) -> None:
        """The same page anew."""
        self.desk.withdraw()
        self._pages[-1].triggerAction(QWebEnginePage.WebAction.Reload)

    def stop(self) -> None:
        """Load no further."""
        self._pages[-1].triggerAction(QWebEnginePage.WebAction.Stop)

    def zoom(self, steps: int) -> int:
        """Larger or smaller letters; returns the percentage."""
        self._zoom = min(max(self._zoom + steps, 0), len(ZOOMS) - 1)
        self._apply_zoom()
        return round(ZOOMS[self._zoom] * 100)

    def print_page(self) -> None:
        """Make a PDF of the page; `printable` carries its path."""
        if not self._printing:
            self._printing = True
            self._place.downloads.parent.joinpath("tmp").mkdir(parents=True, exist_ok=True)
            self._pages[-1].printToPdf(str(self._place.folder / "tmp" / PRINT_NAME))

    def set_payment(self, *, on: bool) -> None:
        """Open or close the payment window: any public host by https, for card payments."""
        self._policy.payment = on

    def close_visit(self) -> None:
        """Forget everything: pages, then the profile, then what was copied."""
        self.desk.withdraw()
        self._let_print_end()
        if self._marker is not None:
            self._marker.drop()
            shiboken6.delete(self._marker)
        shiboken6.delete(self._view)
        for page in reversed(self._pages):
            shiboken6.delete(page)
        self._pages.clear()
        shiboken6.delete(self._profile)
        self._gate.close()
        forget_clipboard()

    def _let_print_end(self) -> None:
        """The engine would die of a page that goes while it is made into a PDF."""
        loop = QEventLoop()
        for page in self._pages:
            page.printRequested.disconnect(self._on_print_requested)
            page.pdfPrintingFinished.connect(loop.quit)
        QTimer.singleShot(PRINT_MS, loop.quit)
        if self._printing:
            loop.exec()

    # pages

    def _new_page(self) -> GuidedPage:
        page = GuidedPage(self._profile, self._policy, self.desk, self._open_deeper, self)
        page.blocked.connect(self.blocked)
        page.contact.connect(self.contact)
        page.distrusted.connect(self._on_distrusted)
        page.urlChanged.connect(self._on_url)
        page.loadStarted.connect(self._on_started)
        page.loadingChanged.connect(self._on_loading)
        page.renderProcessTerminated.connect(self._on_renderer_gone)
        page.windowCloseRequested.connect(self._on_close_requested)
        page.printRequested.connect(self._on_print_requested)
        page.pdfPrintingFinished.connect(self._on_printed)
        page.zoomFactorChanged.connect(self._apply_zoom)
        return page

    def _show_page(self, page: GuidedPage) -> None:
        self._pages.append(page)
        self._turn_to(page)

    def _turn_to(self, page: GuidedPage) -> None:
        self._view.setPage(page)
        self._apply_zoom()
        self._watch_keys()

    def _open_deeper(self) -> GuidedPage | None:
        if len(self._pages) > DEEPEST:
            return None
        self._show_page(self._new_page())
        return self._pages[-1]

    def _close_deepest(self) -> None:
        self.desk.withdraw()
        page = self._pages.pop()
        self._turn_to(self._pages[-1])
        page.deleteLater()
        self._on_url(self._pages[-1].url())

    def _watch_keys(self) -> None:
        inner = self._view.focusProxy()
        if inner is not None:
            inner.installEventFilter(self._keys)
            inner.setAcceptDrops(False)

    @Slot()
    def _apply_zoom(self) -> None:
        page, factor = self._view.page(), ZOOMS[self._zoom]
        if abs(page.zoomFactor() - factor) > 0.01:  # noqa: PLR2004  a rounding of the engine
            page.setZoomFactor(factor)

    @Slot(QUrl)
    def _on_url(self, url: QUrl) -> None:
        if url.host():
            path = url.path() if url.path() != "/" else ""
            self.address_changed.emit(url.host(), path, self._policy.is_official(url))

    @Slot()
    def _on_started(self) -> None:
        self._watch_keys()
        self.loading.emit(True)

    @Slot(QWebEngineLoadingInfo)
    def _on_loading(self, info: QWebEngineLoadingInfo) -> None:
        status = info.status()
        if status == QWebEngineLoadingInfo.LoadStatus.LoadStartedStatus:
            return
        self.loading.emit(False)
        fault = site_fault(info, self._gate.faults)
        if fault is not None:
            self.failed.emit(fault, info.url().host())
        elif status == QWebEngineLoadingInfo.LoadStatus.LoadSucceededStatus:
            self._plant_marker()
            self.arrived.emit()

    def _plant_marker(self) -> None:
        if self._marker is None:
            self._marker = Marker(self._profile, self._place.downloads, self._place.marker, self)

    @Slot(str)
    def _on_distrusted(self, host: str) -> None:
        self.failed.emit(SiteFault.TLS, host)

    @Slot()
    def _on_renderer_gone(self) -> None:
        self.desk.withdraw()
        self.failed.emit(SiteFault.TIMEOUT, self._pages[-1].url().host())

    @Slot()
    def _on_close_requested(self) -> None:
        if len(self._pages) > 1 and self.sender() is self._pages[-1]:
            self._close_deepest()

    @Slot()
    def _on_print_requested(self) -> None:
        if self.desk.hears():
            self.print_page()

    @Slot(str, bool)
    def _on_printed(self, path: str, done: bool) -> None:
        self._printing = False
        if done:
            self.printable.emit(path)


def forget_clipboard() -> None:
    """Empty the clipboard and, where there is one, the selection."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(clipboard.Mode.Selection)
