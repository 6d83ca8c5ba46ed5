"""The technician's hand on the outbox."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

from kiosk.domain.events import TYPE_PREFIX
from kiosk.domain.said import Said, said
from kiosk.store import answers, outbox, room
from kiosk.store.outbox import Counts, Refused
from kiosk.usecases.recording import Kiosk


@dataclass(frozen=True, slots=True)
class Bunch:
    """Refused events that are told in one line.

    `kind` is the first word of their name in the contract (visit, session, …), `service` the id of a service
    or a category, or nothing, `day` a date as it was written down.
    """

    kind: str
    service: str | None
    day: str
    why: Said
    ids: tuple[str, ...]


def counts(kiosk: Kiosk) -> Counts:
    """How the outbox stands."""
    return outbox.counts(kiosk.store)


def room_used(kiosk: Kiosk) -> float:
    """The share of the room for records that is used, from 0 to 1."""
    return room.used(kiosk.store)


def refused(kiosk: Kiosk) -> list[Refused]:
    """The events central refused, oldest first."""
    return outbox.refused(kiosk.store)


def meaning(event: Refused) -> Said:
    """Why an event lies in the drawer, in plain words."""
    if event.status == HTTPStatus.CONFLICT:
        return said(
            "central has another content under this id: it came from a copy of this PC, or a repaired file"
        )
    if event.status == HTTPStatus.UNPROCESSABLE_ENTITY:
        return said("central does not understand it: one of the two is too old for the other")
    return said("it can no longer be read as it was written, so it is not sent")


def drawer(kiosk: Kiosk) -> list[Bunch]:
    """What central refused, as it is told to people, the oldest first."""
    bunches: dict[tuple[str, str | None, str, Said], list[str]] = {}
    for event in refused(kiosk):
        kind = event.type.removeprefix(TYPE_PREFIX).partition(".")[0]
        day = event.time[: len("2026-11-26")]
        bunches.setdefault((kind, event.service, day, meaning(event)), []).append(event.id)
    return [Bunch(*told, tuple(ids)) for told, ids in bunches.items()]


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
