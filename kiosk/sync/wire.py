"""An event as it leaves this PC, over the line or on a stick."""

import json

from kiosk.store.outbox import Waiting


def cloud_event(event: Waiting, quoted_source: str) -> bytes:
    """CloudEvents 1.0 JSON; the stored data is JSON already and goes in as it stands.

    The source is this PC's, or the device's that it was when the event was recorded.
    """
    source = quoted_source if event.source is None else json.dumps(event.source)
    subject = f'"subject":{json.dumps(event.subject)},' if event.subject is not None else ""
    return (
        f'{{"specversion":"1.0","id":"{event.id}","source":{source},"type":"{event.type}",{subject}'
        f'"time":"{event.time}","epoch":"{event.epoch}","seqno":{event.seqno},"uptime":{event.uptime},'
        f'"datacontenttype":"application/json","data":{event.data}}}'
    ).encode()
