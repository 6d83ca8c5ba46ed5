"""The technician's hand on the outbox."""

from collections import Counter
from collections.abc import Sequence
from http import HTTPStatus

from kiosk.store import answers, outbox, room
from kiosk.store.outbox import Counts, Refused
from kiosk.usecases.recording import Kiosk


def counts(kiosk: Kiosk) -> Counts:
    """How the outbox stands."""
    return outbox.counts(kiosk.store)


def room_used(kiosk: Kiosk) -> float:
    """The share of the room for records that is used, from 0 to 1."""
    return room.used(kiosk.store)


def refused(kiosk: Kiosk) -> list[Refused]:
    """The events central refused, oldest first."""
    return outbox.refused(kiosk.store)


def meaning(event: Refused) -> str:
    """Why an event lies in the drawer, in plain words."""
    if event.status == HTTPStatus.CONFLICT:
        return "central has another content under this id: it came from a copy of this PC, or a repaired file"
    if event.status == HTTPStatus.UNPROCESSABLE_ENTITY:
        return "central does not understand it: one of the two is too old for the other"
    return "it can no longer be read as it was written, so it is not sent"


def retry(kiosk: Kiosk, ids: Sequence[str] | None) -> int:
    """Let refused or postponed events try again, those named or all; returns how many."""
    with kiosk.store.write():
        return outbox.retry(kiosk.store, ids)


def recorded(kiosk: Kiosk) -> dict[str, int]:
    """Events in the outbox by type, delivered or not."""
    return outbox.by_type(kiosk.store)


def held_back(kiosk: Kiosk) -> dict[str, int]:
    """Unlinked answers that wait for their daily release, by type."""
    return dict(Counter(answer.type for answer in answers.kept(kiosk.store)))
