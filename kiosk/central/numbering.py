"""Keeps count of the numbers that a device gives its events: what lacks is asked for again, and told.

After a restore of central's database what came in between lacks. The next event of a kiosk shows it, and the
kiosk sends what it has kept.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from kiosk.central import spans
from kiosk.central.envelopes import Envelope
from kiosk.central.models import Device, Numbering

ASK_AGAIN: Final = timedelta(hours=1)
MOST_ASKS: Final = 5
"""What a kiosk has refused events or no longer keeps never comes, and is not asked for for ever."""


def note(device: Device, stored: Sequence[Envelope], now: datetime) -> None:
    """These went into the books just now, in the same transaction."""
    by_epoch: defaultdict[str, list[int]] = defaultdict(list)
    for each in stored:
        by_epoch[each.epoch].append(each.seqno)
    for epoch, numbers in sorted(by_epoch.items()):
        begin = {"begun_at": now}
        row, _ = Numbering.objects.select_for_update().get_or_create(
            device_id=device.pk, epoch=epoch, defaults=begin
        )
        row.spans, repeated = spans.add([(first, last) for first, last in row.spans], numbers)
        row.repeated += repeated
        row.missing = spans.size(spans.missing(row.spans))
        row.save(update_fields=("spans", "repeated", "missing"))


def wanted(device: Device, now: datetime) -> dict[str, Any] | None:
    """`{epoch, seqno, until}` of what lacks and was not asked for just now; None when there is nothing."""
    lacking = Numbering.objects.filter(device__in=list(device.lineage()), missing__gt=0)
    for row in lacking:
        holes = spans.missing(row.spans)
        asked = {first: int(row.asked.get(str(first), 0)) for first, _ in holes}
        may_ask_again = row.asked_at is None or now - row.asked_at >= ASK_AGAIN
        most = MOST_ASKS if may_ask_again else 1
        for first, last in holes:
            if asked[first] < most:
                row.asked = asked | {first: asked[first] + 1}
                row.asked_at = now
                row.save(update_fields=("asked", "asked_at"))
                return {"epoch": row.epoch, "seqno": first, "until": last}
    return None
