"""Unlinked answers until their release: no visit, no hour, nothing that ties one to a person."""

import json
from datetime import date

from kiosk.domain.clock import midnight
from kiosk.domain.events import Event
from kiosk.store.database import Store
from kiosk.store.fingerprint import fingerprint


def keep(store: Store, answer_id: str, answer_type: str, day: date, data: dict[str, object]) -> None:
    """Inside `write()`: keep an answer; its id is a UUIDv4, so the primary key holds no order either."""
    content = (
        answer_id,
        answer_type,
        day.isoformat(),
        json.dumps(data, ensure_ascii=False, separators=(",", ":")),
    )
    store.execute("INSERT OR IGNORE INTO answer VALUES (?, ?, ?, ?, ?)", (*content, fingerprint(*content)))


def kept(store: Store) -> list[Event]:
    """Every answer that waits and still says what was said; its time is its day's midnight at the centre."""
    return [
        Event(answer_id, answer_type, None, midnight(date.fromisoformat(day)), json.loads(data))
        for answer_id, answer_type, day, data, kept_fingerprint in store.tuples(
            "SELECT id, type, day, data, fingerprint FROM answer"
        )
        if fingerprint(answer_id, answer_type, day, data) == kept_fingerprint
    ]


def drop(store: Store, ids: list[str]) -> None:
    """Inside `write()`: these have moved to the outbox."""
    store.executemany("DELETE FROM answer WHERE id = ?", [(answer_id,) for answer_id in ids])
