"""A site asks who the person is, by a certificate that this computer can reach: the person says which."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtNetwork import QSslCertificate
from PySide6.QtWebEngineCore import QWebEngineClientCertificateSelection, QWebEnginePage

from kiosk.ui.web.questions import Certificate, CertificatesWanted, Desk

IsOfficialSite = Callable[[str, int], bool]
"""Whether a host and port is the site that the page shows, and named by the guide pack."""

MOST_CHARACTERS: Final = 60
"""Of a name in a certificate, which whoever signed it has chosen."""


class Certificates(QObject):
    """Puts the question for one page; the engine keeps the answer as long as the profile lives, a no too.

    Heard is the site of the page itself, where the guide pack names it. Everybody else gets none, and does
    not learn whether there is any.
    """

    def __init__(self, page: QWebEnginePage, is_official_site: IsOfficialSite, desk: Desk) -> None:
        super().__init__(page)
        self._is_official_site = is_official_site
        self._desk = desk
        page.selectClientCertificate.connect(self._on_wanted)

    @Slot(QWebEngineClientCertificateSelection)
    def _on_wanted(self, selection: QWebEngineClientCertificateSelection) -> None:
        """Comes only where there is a certificate to choose; the engine waits for the answer."""
        asking, choices = selection.host(), selection.certificates()

        def answer(place: int | None) -> None:
            if place is None:
                selection.selectNone()
            else:
                selection.select(choices[place])

        if self._is_official_site(asking.host(), asking.port()):
            wanted = CertificatesWanted(asking.host(), tuple(map(_told, choices)))
            self._desk.ask_for_certificate(wanted, answer)
        else:
            answer(None)


def _told(certificate: QSslCertificate) -> Certificate:
    last = certificate.expiryDate().date()
    return Certificate(
        certificate.subjectDisplayName()[:MOST_CHARACTERS],
        certificate.issuerDisplayName()[:MOST_CHARACTERS],
        date(last.year(), last.month(), last.day()),
    )
