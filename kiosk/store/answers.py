"""Unlinked answers until their release: no visit, no hour, nothing that ties one to a person."""

import json
from datetime import date

from kiosk.domain.clock import midnight
from kiosk.domain.events import Event
from kiosk.domain.figures import cells_of
from kiosk.store import outbox, tallies
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


def release(store: Store, leaving: list[Event]) -> None:
    """Inside `write()`: move these to the outbox; they are counted only now, each on its own day."""
    outbox.append(store, leaving, 0.0)
    store.executemany("DELETE FROM answer WHERE id = ?", [(answer.id,) for answer in leaving])
    for answer in leaving:
        tallies.count(store, answer.time.date(), cells_of(answer.type, answer.data))
