"""Writing into the table of events and looking up what stands there."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from kiosk.central import bulk
from kiosk.central.envelopes import Envelope
from kiosk.central.models import Device, Event

_to_uuid = Event._meta.get_field("id").to_python  # noqa: SLF001 - Django's documented way to a model's columns


def insert(device: Device, events: Sequence[Envelope], now: datetime) -> set[UUID]:
    """Insert what is not there yet, in one statement; the ids of those that went in.

    The rows come sorted by id, so that two batches with the same events wait for each other, never lock up.
    """
    if not events:
        return set()
    # The ORM does not tell which rows a conflict left out; RETURNING does.
    same = {"centre_id": device.centre_id, "device_id": device.pk, "received_at": now}
    found = bulk.insert(Event, [_row(each) for each in events], "ON CONFLICT DO NOTHING RETURNING id", same)
    return {_to_uuid(key) for (key,) in found}


def fingerprints(device: Device, ids: set[UUID]) -> dict[UUID, bytes]:
    """What stands under these ids of a device."""
    if not ids:
        return {}
    found = Event.objects.filter(centre_id=device.centre_id, device_id=device.pk, id__in=ids)
    return {key: bytes(fingerprint) for key, fingerprint in found.values_list("id", "fingerprint")}


def _row(event: Envelope) -> dict[str, Any]:
    return {
        "id": event.id,
        "type": event.type,
        "subject": event.subject,
        "time": event.time,
        "epoch": event.epoch,
        "seqno": event.seqno,
        "uptime": event.uptime,
        "data": event.data,
        "extras": event.extras,
        "fingerprint": event.fingerprint,
    }
