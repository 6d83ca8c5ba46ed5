"""How the computers are: what each last told of itself, and which need somebody to look."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from django.db.models import Q, QuerySet, Sum
from django.db.models.functions import Coalesce

from kiosk.central.envelopes import Envelope
from kiosk.central.models import Device
from kiosk.domain.events import DeviceHealth

STUCK_AFTER: Final = timedelta(days=1)
"""A computer that speaks, but whose oldest event waits longer than this, is stuck."""

_HEALTH: Final = DeviceHealth.type()


class State(StrEnum):
    """How a computer is, the worst first."""

    SILENT = "silent"
    STUCK = "stuck"
    NEW = "new"
    FINE = "fine"
    SHUT_OUT = "shut_out"


ORDER: Final = tuple(State)
ATTENTION: Final = frozenset({State.SILENT, State.STUCK})


@dataclass(frozen=True, slots=True)
class Computer:
    """A computer as the pages show it; what it never told is None."""

    device: Device
    state: State
    waiting: int | None
    oldest: timedelta | None
    refused: int | None
    skew: timedelta | None
    lockdown: str | None


def counted(devices: QuerySet[Device]) -> QuerySet[Any]:
    """The computers with `missing` and `repeated`.

    The first counts events whose number lies below the highest that arrived, the second those that came under
    a number that another event has.
    """
    return devices.annotate(
        missing=Coalesce(Sum("numberings__missing"), 0), repeated=Coalesce(Sum("numberings__repeated"), 0)
    )


def note(device: Device, events: Iterable[Envelope]) -> None:
    """Keep the newest word of a computer about itself; to be called where its events are stored."""
    told = max((each for each in events if each.type == _HEALTH), key=lambda each: each.time, default=None)
    if told is not None:
        older = Q(health_at=None) | Q(health_at__lt=told.time)
        Device.objects.filter(older, pk=device.pk).update(health=told.data, health_at=told.time)


def computer(device: Device, now: datetime) -> Computer:
    """How `device`, its centre at hand, is at `now`."""
    told: dict[str, Any] = device.health
    oldest = _seconds(told.get("oldest_waiting_s"))
    return Computer(
        device,
        _state(device, oldest, now),
        told.get("waiting"),
        oldest,
        told.get("refused"),
        _seconds(device.clock_skew_s),
        told.get("lockdown"),
    )


def _state(device: Device, oldest: timedelta | None, now: datetime) -> State:
    if device.revoked_at is not None:
        return State.SHUT_OUT
    heard = device.last_seen_at or device.enrolled_at
    if now - heard > timedelta(hours=device.centre.silent_after_h):
        return State.SILENT
    if oldest is not None and oldest > STUCK_AFTER:
        return State.STUCK
    return State.NEW if device.last_seen_at is None else State.FINE


def _seconds(told: float | None) -> timedelta | None:
    return None if told is None else timedelta(seconds=told)
