"""Why a site did not come: the engine's words in those of the centre's books."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWebEngineCore import QWebEngineLoadingInfo

from kiosk.domain.codes import SiteFault
from kiosk.domain.hosts import HTTPS_PORT

Domain = QWebEngineLoadingInfo.ErrorDomain

OFFLINE: Final = frozenset({-106, -21})
"""ERR_INTERNET_DISCONNECTED, ERR_NETWORK_CHANGED."""
TAKEN_BACK: Final = frozenset({-3, -20, -27, -30})
"""ERR_ABORTED by the person or a download; the policy's own refusals, told elsewhere."""
TLS: Final = frozenset({-107, -110, -113, -117, -126, -134, -141, -150, -153, -159, -167, -172, -173, -181})
DNS: Final = frozenset({-105, -137, -109, -800, -802, -803, -804, -805, -806})
NO_LINE: Final = -111
"""ERR_TUNNEL_CONNECTION_FAILED: the gate opened no line, and knows why."""
SERVER_FAULTS: Final = range(500, 600)


def site_fault(info: QWebEngineLoadingInfo, no_line: Mapping[tuple[str, int], SiteFault]) -> SiteFault | None:
    """The kind of a failed load, with why hosts have no line; None when nothing is wrong with the site."""
    code, domain = info.errorCode(), info.errorDomain()
    if domain == Domain.HttpStatusCodeDomain:
        return SiteFault.HTTP_ERROR if code in SERVER_FAULTS else None
    if code in TAKEN_BACK or not code:
        return None
    if code == NO_LINE:
        return no_line.get((info.url().host(), info.url().port(HTTPS_PORT)), SiteFault.TIMEOUT)
    if domain == Domain.CertificateErrorDomain or code in TLS:
        return SiteFault.TLS
    if domain == Domain.DnsErrorDomain or code in DNS:
        return SiteFault.DNS
    otherwise = SiteFault.OFFLINE if code in OFFLINE else SiteFault.TIMEOUT
    return SiteFault.HTTP_ERROR if domain == Domain.HttpErrorDomain else otherwise
