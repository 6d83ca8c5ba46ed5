"""Why a site did not come: the engine's words in those of the centre's books."""

from typing import Final

from PySide6.QtWebEngineCore import QWebEngineLoadingInfo

from kiosk.domain.codes import SiteFault

Domain = QWebEngineLoadingInfo.ErrorDomain

OFFLINE: Final = frozenset({-106, -21})
"""ERR_INTERNET_DISCONNECTED, ERR_NETWORK_CHANGED."""
TAKEN_BACK: Final = frozenset({-3, -20, -27, -30})
"""ERR_ABORTED by the person or a download; the policy's own refusals, told elsewhere."""
TLS: Final = frozenset({-107, -110, -113, -117, -126, -134, -141, -150, -153, -159, -167, -172, -173, -181})
DNS: Final = frozenset({-105, -137, -109, -800, -802, -803, -804, -805, -806})
SERVER_FAULTS: Final = range(500, 600)


def site_fault(info: QWebEngineLoadingInfo) -> SiteFault | None:
    """The kind of a failed load; None when nothing is wrong with the site."""
    code, domain = info.errorCode(), info.errorDomain()
    if domain == Domain.HttpStatusCodeDomain:
        return SiteFault.HTTP_ERROR if code in SERVER_FAULTS else None
    if code in TAKEN_BACK or not code:
        return None
    if code in OFFLINE:
        return SiteFault.OFFLINE
    if domain == Domain.CertificateErrorDomain or code in TLS:
        return SiteFault.TLS
    if domain == Domain.DnsErrorDomain or code in DNS:
        return SiteFault.DNS
    return SiteFault.HTTP_ERROR if domain == Domain.HttpErrorDomain else SiteFault.TIMEOUT
