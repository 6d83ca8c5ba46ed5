"""What the guided browser learns of the official sites."""

from datetime import timedelta
from typing import Final

from kiosk.domain.codes import SiteFault
from kiosk.domain.events import SiteUnavailable
from kiosk.store import sites
from kiosk.store.sites import BlockedHost
from kiosk.usecases.recording import Kiosk, record

KEEP_DAYS: Final = 90
KEEP_HOSTS: Final = 500
"""A hostile page can ask for endless hosts; the most frequent tell enough."""
LONGEST_HOST: Final = 253


def record_unavailable(kiosk: Kiosk, session_id: str | None, host: str, fault: SiteFault) -> None:
    """An official site did not answer."""
    with kiosk.store.write():
        record(kiosk, session_id, SiteUnavailable(host[:LONGEST_HOST], fault))


def count_blocked(kiosk: Kiosk, service: str, hosts: set[str]) -> None:
    """Pages of a service asked for these hosts in vain; each counts once a day, and nothing else is kept."""
    today = kiosk.clock.today()
    with kiosk.store.write():
        for host in sorted(hosts):
            sites.count_blocked(kiosk.store, service, host[:LONGEST_HOST], today)
        sites.forget(kiosk.store, today - timedelta(days=KEEP_DAYS), KEEP_HOSTS)


def blocked_hosts(kiosk: Kiosk) -> list[BlockedHost]:
    """Hosts seen blocked, by service, the most frequent first."""
    return sites.blocked(kiosk.store)
