"""A marker in every store of the visit's profile: the proof of the wipe searches for it afterwards."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtNetwork import QNetworkCookie
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile

ORIGIN: Final = QUrl("https://marker.invalid/")
FILE_NAME: Final = ".marker"
_STORES: Final = """<script>
  localStorage.setItem('marker', '%1');
  sessionStorage.setItem('marker', '%1');
  caches.open('marker').then((cache) => cache.put('/marker', new Response('%1')));
  const open = indexedDB.open('marker');
  open.onupgradeneeded = () => open.result.createObjectStore('marker').put('%1', 1);
</script>"""


class Marker(QObject):
    """Plants the marker beside the visitor's page, in a page of its own that nobody sees."""

    def __init__(self, profile: QWebEngineProfile, folder: Path, marker: str, parent: QObject) -> None:
        super().__init__(parent)
        self._page: QWebEnginePage | None = QWebEnginePage(profile, self)
        profile.cookieStore().setCookie(QNetworkCookie(b"marker", marker.encode()), ORIGIN)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FILE_NAME).write_text(marker)
        self._page.setHtml(_STORES.replace("%1", marker), ORIGIN)

    @Slot()
    def drop(self) -> None:
        """The page must go before its profile."""
        if self._page is not None:
            self._page.deleteLater()
            self._page = None
