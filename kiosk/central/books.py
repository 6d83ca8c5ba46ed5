"""Writing into the table of events and looking up what stands there."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from kiosk.central import bulk
from kiosk.central.envelopes import Envelope
from kiosk.central.models import Device, Event
from kiosk.central.models.devices import source_of

Key = tuple[str, str]
"""A centre and the id of an event, a UUID in lower case."""

_to_uuid = Event._meta.get_field("id").to_python  # noqa: SLF001 - Django's documented way to a model's columns


def insert(events: Sequence[tuple[Device, Envelope]], now: datetime) -> set[Key]:
    """Insert what is not there yet, in one statement; the keys of those that went in.

    The rows come sorted by key, so that two batches with the same events wait for each other, never lock up.
    """
    if not events:
        return set()
    columns: dict[str, Sequence[Any]] = dict(
        zip(Envelope._fields, zip(*(each for _, each in events), strict=True), strict=True)
    )
    columns |= {
        "centre_id": columns["centre"],
        "device_id": [device.pk for device, _ in events],
        "received_at": [now] * len(events),
    }
    # The ORM does not tell which rows a conflict left out; RETURNING does.
    found = bulk.insert(Event, columns, "ON CONFLICT DO NOTHING RETURNING centre_id, id")
    if found is None:
        return {each.key for _, each in events}
    return {(centre, str(_to_uuid(key))) for centre, key in found}


def standing(keys: Iterable[Key]) -> dict[Key, tuple[str, bytes]]:
    """What stands under these keys: the source that told it, and its fingerprint."""
    by_centre: defaultdict[str, list[str]] = defaultdict(list)
    for centre, key in keys:
        by_centre[centre].append(key)
    found: dict[Key, tuple[str, bytes]] = {}
    for centre, ids in by_centre.items():
        rows = Event.objects.filter(centre_id=centre, id__in=ids).values_list(
            "id", "device_id", "fingerprint"
        )
        found |= {
            (centre, str(key)): (source_of(centre, told_by), bytes(seal)) for key, told_by, seal in rows
        }
    return found
