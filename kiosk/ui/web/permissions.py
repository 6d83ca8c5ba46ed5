"""What pages ask of the computer is refused: no page of a public service needs it.

A site's question for a password by HTTP has no slot here: unanswered, the engine shows the site's refusal.
"""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWebEngineCore import (
    QWebEngineDesktopMediaRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineRegisterProtocolHandlerRequest,
    QWebEngineWebAuthUxRequest,
)


class Refusals(QObject):
    """Answers every request of a page with no: devices, clipboard, full screen, handlers, disks, keys."""

    def __init__(self, page: QWebEnginePage) -> None:
        super().__init__(page)
        page.permissionRequested.connect(self._on_permission)
        page.fullScreenRequested.connect(self._on_full_screen)
        page.registerProtocolHandlerRequested.connect(self._on_handler)
        page.fileSystemAccessRequested.connect(self._on_file_system)
        page.desktopMediaRequested.connect(self._on_screen_capture)
        page.webAuthUxRequested.connect(self._on_security_key)

    @Slot(QWebEnginePermission)
    def _on_permission(self, permission: QWebEnginePermission) -> None:
        permission.deny()

    @Slot(QWebEngineFullScreenRequest)
    def _on_full_screen(self, request: QWebEngineFullScreenRequest) -> None:
        request.reject()

    @Slot(QWebEngineRegisterProtocolHandlerRequest)
    def _on_handler(self, request: QWebEngineRegisterProtocolHandlerRequest) -> None:
        request.reject()

    @Slot(QWebEngineFileSystemAccessRequest)
    def _on_file_system(self, request: QWebEngineFileSystemAccessRequest) -> None:
        request.reject()

    @Slot(QWebEngineDesktopMediaRequest)
    def _on_screen_capture(self, request: QWebEngineDesktopMediaRequest) -> None:
        request.cancel()

    @Slot(QWebEngineWebAuthUxRequest)
    def _on_security_key(self, request: QWebEngineWebAuthUxRequest) -> None:
        request.cancel()
