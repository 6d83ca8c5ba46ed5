"""The technician's hand on the outbox."""

from collections.abc import Sequence

from kiosk.store import outbox
from kiosk.store.outbox import Counts, Refused
from kiosk.usecases.recording import Kiosk


def counts(kiosk: Kiosk) -> Counts:
    """How the outbox stands."""
    return outbox.counts(kiosk.store)


def refused(kiosk: Kiosk) -> list[Refused]:
    """The events central refused, oldest first."""
    return outbox.refused(kiosk.store)


def retry(kiosk: Kiosk, ids: Sequence[str] | None) -> int:
    """Let refused or postponed events try again, those named or all; returns how many."""
    with kiosk.store.write():
        return outbox.retry(kiosk.store, ids)
