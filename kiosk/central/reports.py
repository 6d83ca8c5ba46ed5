"""What stands in the books, counted."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, Q

from kiosk.central import fleet
from kiosk.central.models import Centre, Device, Event
from kiosk.domain.figures import cells_of


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which events count: from `since` on and before `until` (aware), of one place; None leaves it open."""

    since: datetime | None = None
    until: datetime | None = None
    centre: str | None = None
    district: str | None = None


def totals(narrowing: Narrowing) -> dict[str, Any]:
    """`{events: {type: count}, devices, centres}`; computers shut out do not count, their events do."""
    centres = Centre.objects.all()
    devices = Device.objects.filter(revoked_at=None)
    if narrowing.centre is not None:
        centres = centres.filter(pk=narrowing.centre)
        devices = devices.filter(centre_id=narrowing.centre)
    if narrowing.district is not None:
        centres = centres.filter(district=narrowing.district)
        devices = devices.filter(centre__district=narrowing.district)
    counted = (
        Event.objects.filter(_chosen(narrowing))
        .values_list("type")
        .annotate(count=Count("*"))
        .order_by("type")
    )
    return {"events": dict(counted), "devices": devices.count(), "centres": centres.count()}


def figures(narrowing: Narrowing) -> dict[str, dict[str, int]]:
    """`{figure: {line: count}}`, counted from the events as the desks count them; reads each one's data."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    events = Event.objects.filter(_chosen(narrowing)).values_list("type", "data")
    for event_type, data in events.iterator():
        for figure, code in cells_of(event_type, data):
            found[figure][code] += 1
    return {figure: dict(lines) for figure, lines in found.items()}


def devices() -> list[dict[str, Any]]:
    """Every computer that ever joined, by centre and letter; times in RFC 3339 or null.

    `missing` and `repeated` are as in `fleet.counted`, `clock_ahead_s` tells how far its clock was off
    when it was last heard.
    """
    return [
        {
            "id": str(device.pk),
            "centre": device.centre_id,
            "letter": device.letter,
            "version": device.version,
            "enrolled_at": _rfc3339(device.enrolled_at),
            "last_seen_at": _rfc3339(device.last_seen_at),
            "revoked_at": _rfc3339(device.revoked_at),
            "token_due_at": _rfc3339(device.token_due_at),
            "predecessor": str(device.predecessor_id) if device.predecessor_id else None,
            "missing": device.missing,
            "repeated": device.repeated,
            "clock_ahead_s": device.clock_skew_s,
        }
        for device in fleet.counted(Device.objects.all())
    ]


def _chosen(narrowing: Narrowing) -> Q:
    chosen = Q()
    if narrowing.since is not None:
        chosen &= Q(time__gte=narrowing.since)
    if narrowing.until is not None:
        chosen &= Q(time__lt=narrowing.until)
    if narrowing.centre is not None:
        chosen &= Q(centre_id=narrowing.centre)
    if narrowing.district is not None:
        chosen &= Q(centre__district=narrowing.district)
    return chosen


def _rfc3339(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds")
