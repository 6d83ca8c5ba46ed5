"""What the guided browser learns of the official sites."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from kiosk.domain.catalogue import Service
from kiosk.domain.codes import SiteFault
from kiosk.domain.events import SiteUnavailable
from kiosk.store import sites
from kiosk.store.room import Room, room
from kiosk.store.sites import BlockedHost
from kiosk.usecases.recording import Kiosk, record

KEEP_DAYS: Final = 90
KEEP_HOSTS: Final = 500
"""A hostile page can ask for endless hosts; the most frequent tell enough."""
LONGEST_HOST: Final = 253
NOT_THE_SITE: Final = frozenset({SiteFault.OFFLINE, SiteFault.BLOCKED})
"""Faults that tell nothing of the site itself."""


def record_unavailable(kiosk: Kiosk, session_id: str | None, host: str, fault: SiteFault) -> None:
    """An official site did not answer a visitor; it counts as down until it answers somebody.

    Central hears of it as long as there is ample room, then of the first visitor alone, then not at all.
    """
    host = host[:LONGEST_HOST]
    with kiosk.store.write():
        left = room(kiosk.store)
        if left is Room.AMPLE or (left is Room.TIGHT and host not in sites.down(kiosk.store)):
            record(kiosk, session_id, SiteUnavailable(host, fault))
        if host and fault not in NOT_THE_SITE:
            sites.mark_down(kiosk.store, host, kiosk.clock.local())


def note_answer(kiosk: Kiosk, host: str) -> None:
    """A site answered, a visitor or a probe. Nothing is told to central: probes must not fill the outbox."""
    with kiosk.store.write():
        sites.mark_answering(kiosk.store, host[:LONGEST_HOST])


def sites_down(kiosk: Kiosk) -> dict[str, datetime]:
    """The hosts that do not answer, and since when."""
    return sites.down(kiosk.store)


def services_down(kiosk: Kiosk, services: Iterable[Service]) -> dict[str, datetime]:
    """The services that need a site which does not answer, by id, and since when."""
    down = sites_down(kiosk)
    found = {each.id: [down[host] for host in each.host_names & down.keys()] for each in services}
    return {service: min(since) for service, since in found.items() if since}


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
