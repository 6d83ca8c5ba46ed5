"""What sites hand out is saved into the visit's folder, listed, shown and printed, never executed."""

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeDatabase, QObject, Signal, Slot
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest, QWebEngineProfile

KINDS: Final = frozenset(
    {"pdf", "png", "jpg", "jpeg", "gif", "webp", "txt", "csv", "xml", "json", "rtf"}
    | {"doc", "docx", "odt", "xls", "xlsx", "ods", "zip"}
    | {"p7s", "p7m", "asice", "asics", "sce"}
)
"""Papers that public services give or take; anything that could be run is not among them."""
MOST_FILES: Final = 50
MOST_BYTES: Final = 100 * 2**20
_UNFIT: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
LONGEST_NAME: Final = 80

State = QWebEngineDownloadRequest.DownloadState


class Downloads(QObject):
    """`saved` carries the path of a finished file, `refused` the ending of one that was not taken."""

    saved = Signal(str)
    refused = Signal(str)

    def __init__(self, profile: QWebEngineProfile, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._under_way: set[QWebEngineDownloadRequest] = set()
        profile.setDownloadPath(str(folder))
        profile.downloadRequested.connect(self._on_requested)

    @property
    def busy(self) -> bool:
        """Whether something is still on its way."""
        return bool(self._under_way)

    @Slot(QWebEngineDownloadRequest)
    def _on_requested(self, download: QWebEngineDownloadRequest) -> None:
        name = safe_name(download.suggestedFileName())
        if ending_of(name) not in KINDS:
            name += f".{QMimeDatabase().mimeTypeForName(download.mimeType()).preferredSuffix()}"
        files = list(self._folder.iterdir()) if self._folder.is_dir() else []
        if ending_of(name) not in KINDS or len(files) >= MOST_FILES or download.totalBytes() > MOST_BYTES:
            download.cancel()
            self.refused.emit(ending_of(name))
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        download.setDownloadDirectory(str(self._folder))
        download.setDownloadFileName(free_name(self._folder, name))
        download.receivedBytesChanged.connect(self._on_progress)
        download.isFinishedChanged.connect(self._on_finished)
        self._under_way.add(download)
        download.accept()

    @Slot()
    def _on_progress(self) -> None:
        download = self.sender()
        if isinstance(download, QWebEngineDownloadRequest) and download.receivedBytes() > MOST_BYTES:
            download.cancel()

    @Slot()
    def _on_finished(self) -> None:
        download = self.sender()
        if not isinstance(download, QWebEngineDownloadRequest):
            return
        self._under_way.discard(download)
        if download.state() == State.DownloadCompleted:
            self.saved.emit(str(Path(download.downloadDirectory()) / download.downloadFileName()))


def ending_of(name: str) -> str:
    """The ending of a file name, small and without its dot."""
    return Path(name).suffix.removeprefix(".").lower()


def safe_name(suggested: str) -> str:
    """A file name without folders, signs that a disk refuses, leading dots or endless length."""
    path = Path(_UNFIT.sub("_", suggested).strip(" ._") or "document")
    return path.stem[: LONGEST_NAME - len(path.suffix)] + path.suffix[:LONGEST_NAME]


def free_name(folder: Path, name: str) -> str:
    """The name, numbered when the folder has it already."""
    path, number = Path(name), 1
    while (folder / path).exists():
        number += 1
        path = Path(f"{Path(name).stem} ({number}){Path(name).suffix}")
    return str(path)
