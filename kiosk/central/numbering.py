"""Keeps count of the numbers that a device gives its events: what lacks is asked for again, and told.

After a restore of central's database what came in between lacks. The kiosks tell how far each of their epochs
was received, and send again what they have kept.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from kiosk.central import spans
from kiosk.central.envelopes import Envelope
from kiosk.central.models import Device, Numbering

ASK_AGAIN: Final = timedelta(hours=1)
OFTEN: Final = 5
ASK_SELDOM: Final = timedelta(days=1)
"""From the sixth time on: what a kiosk had refused or no longer keeps never comes."""
_TOLD: Final = re.compile(r"([A-Za-z0-9._-]{1,64})=([0-9]{1,18})(?:,|$)")
_MOST_TOLD: Final = 4000


def note(device: Device, stored: Sequence[Envelope], known: Sequence[Envelope], now: datetime) -> None:
    """Those stored went into the books just now, in the same transaction; those known another device told."""
    new, old = _numbers(stored), _numbers(known)
    for epoch in sorted(new.keys() | old.keys()):
        begin = {"begun_at": now}
        row, _ = Numbering.objects.select_for_update().get_or_create(
            device_id=device.pk, epoch=epoch, defaults=begin
        )
        row.spans, repeated = spans.add([(first, last) for first, last in row.spans], new[epoch])
        row.spans, _ = spans.add(row.spans, old[epoch])
        row.repeated += repeated
        row.missing = spans.size(spans.missing(row.spans))
        row.save(update_fields=("spans", "repeated", "missing"))


def _numbers(events: Sequence[Envelope]) -> defaultdict[str, list[int]]:
    by_epoch: defaultdict[str, list[int]] = defaultdict(list)
    for each in events:
        by_epoch[each.epoch].append(each.seqno)
    return by_epoch


def told(header: str) -> dict[str, int]:
    """`e1=20,e2=7`: the highest number of each epoch that a kiosk has a receipt for."""
    return {epoch: int(number) for epoch, number in _TOLD.findall(header[:_MOST_TOLD])}


def wanted(device: Device, delivered: Mapping[str, int], now: datetime) -> dict[str, Any] | None:
    """`{epoch, seqno, until}` of what lacks and was not asked for just now; None when there is nothing."""
    # By itself a numbering is ordered as its device is, for which the devices would be asked too.
    own = Numbering.objects.filter(device__in=list(device.lineage())).order_by("begun_at")
    highest = {row.epoch: row.spans[-1][1] for row in own if row.spans}
    for epoch, number in delivered.items():
        if number > (last := highest.get(epoch, 0)):
            return {"epoch": epoch, "seqno": last + 1, "until": number}
    # Of a kiosk that seldom speaks, what never comes to one epoch's hole must not hold up another's.
    lacking = sorted((row for row in own if row.missing), key=lambda row: min(_asked(row, device).values()))
    return next(filter(None, (_hole(row, device, now) for row in lacking)), None)


def _asked(row: Numbering, asker: Device) -> dict[int, int]:
    """How often this computer was asked for each hole, by the hole's first number.

    Each computer is asked by itself: the copy of a disk has not what its original recorded since.
    """
    before = row.asked.get(str(asker.pk), {})
    return {first: int(before.get(str(first), 0)) for first, _ in spans.missing(row.spans)}


def _hole(row: Numbering, asker: Device, now: datetime) -> dict[str, Any] | None:
    """The one that this computer was asked for least, a new one at once."""
    holes = dict(spans.missing(row.spans))
    asked = _asked(row, asker)
    first = min(asked, key=lambda each: asked[each])
    patience = ASK_AGAIN if asked[first] < OFTEN else ASK_SELDOM
    if asked[first] and row.asked_at is not None and now - row.asked_at < patience:
        return None
    row.asked = row.asked | {str(asker.pk): asked | {first: asked[first] + 1}}
    row.asked_at = now
    row.save(update_fields=("asked", "asked_at"))
    return {"epoch": row.epoch, "seqno": first, "until": holes[first]}
