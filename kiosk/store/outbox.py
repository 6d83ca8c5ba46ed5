"""Events on their way to central: immutable content, and how far each has come."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.domain.events import Event
from kiosk.store.database import Store
from kiosk.store.epochs import LAST_SEQ
from kiosk.store.fingerprint import fingerprint

CLOCK_SLACK_S: Final = 15 * 60
"""The longest a retry may lie ahead; a time further off comes from a clock that was wrong, and is due now."""

_WAITING: Final = "delivered_at IS NULL AND refused_reason IS NULL"
_SERVICE: Final = "CASE WHEN json_valid(data) THEN COALESCE(data ->> 'service', data ->> 'reason') END"
_SENT_AS: Final = "delivered_at IS NOT NULL AND epoch IN (SELECT epoch FROM former_source WHERE source = ?)"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One event to send; `data` is its JSON text, `sound` says that its fingerprint still fits.

    `source` is set when this PC was another device when it recorded the event.
    """

    seq: int
    epoch: str
    seqno: int
    id: str
    type: str
    subject: str | None
    time: str
    uptime: float
    data: str
    attempts: int
    source: str | None
    sound: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """An event set aside, with the reason in central's words.

    `service` is what its content names as service or reason of coming, None when it names none.
    """

    id: str
    type: str
    time: str
    status: int | None
    reason: str
    service: str | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How the outbox stands; times are seconds since 1970 or RFC 3339 as stored."""

    waiting: int
    refused: int
    delivered: int
    oldest_waiting: str | None
    last_delivery: float | None


def append(store: Store, events: Iterable[Event], uptime: float) -> None:
    """Add events inside the caller's `write()`. An id that is there already is left as it is."""
    for event in events:
        if store.execute("SELECT 1 FROM outbox WHERE id = ?", [event.id]).fetchone():
            continue
        epoch, seqno = store.execute(f"SELECT epoch, 1 - base + {LAST_SEQ} FROM epoch").fetchone()
        content = (
            epoch,
            seqno,
            event.id,
            event.type,
            event.subject,
            event.time.isoformat(timespec="milliseconds"),
            round(float(uptime), 3),
            json.dumps(event.data, ensure_ascii=False, separators=(",", ":")),
        )
        store.execute(
            "INSERT INTO outbox (epoch, seqno, id, type, subject, time, uptime, data, fingerprint)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*content, fingerprint(*content)),
        )


def due(store: Store, now: datetime, most: int) -> list[Waiting]:
    """The oldest events that may be tried now, at most `most`."""
    moment = now.timestamp()
    return _read(
        store,
        f"{_WAITING} AND (next_attempt_at IS NULL OR next_attempt_at <= ? OR next_attempt_at > ?)"
        " ORDER BY seq LIMIT ?",
        (moment, moment + CLOCK_SLACK_S, most),
    )


def oldest(store: Store, most: int, *, refused_too: bool = False) -> list[Waiting]:
    """The oldest events that wait, whenever they may be tried again, at most `most`."""
    which = "delivered_at IS NULL" if refused_too else _WAITING
    return _read(store, f"{which} ORDER BY seq LIMIT ?", (most,))


def undelivered(store: Store, ids: Sequence[str]) -> list[Waiting]:
    """Of these ids, the events that have no receipt yet, also those set aside."""
    places = ",".join("?" * len(ids))
    return _read(store, f"delivered_at IS NULL AND id IN ({places}) ORDER BY seq", ids)


def mark_delivered(store: Store, seqs: Sequence[int], now: datetime) -> None:
    """Inside `write()`: these have a receipt of their own, whatever another process wrote down of them."""
    moment = now.timestamp()
    store.executemany(
        "UPDATE outbox SET delivered_at = ?, refused_reason = NULL WHERE seq = ?",
        [(moment, seq) for seq in seqs],
    )


def mark_refused(store: Store, seq: int, status: int | None, reason: str) -> None:
    """Inside `write()`: set one event aside; it is kept and never holds up the others."""
    store.execute(
        "UPDATE outbox SET refused_reason = ?, last_status = ?, attempts = attempts + 1"
        " WHERE seq = ? AND delivered_at IS NULL",
        (reason, status, seq),
    )


def mark_postponed(store: Store, seqs: Sequence[int], status: int | None, until: float | None) -> None:
    """Inside `write()`: an attempt brought nothing; `until` (seconds since 1970) holds these events back."""
    store.executemany(
        "UPDATE outbox SET attempts = attempts + 1, last_status = ?, next_attempt_at = ? WHERE seq = ?",
        [(status, until, seq) for seq in seqs],
    )


def send_again(store: Store, epoch: str, first: int, last: int | None) -> int:
    """Inside `write()`: let delivered events of these numbers wait again; how many of them are kept."""
    return store.execute(
        "UPDATE outbox SET delivered_at = NULL, next_attempt_at = NULL WHERE delivered_at IS NOT NULL"
        " AND epoch = ? AND seqno >= ? AND seqno <= COALESCE(?, seqno)",
        (epoch, first, last),
    ).rowcount


def send_all_again(store: Store, source: str) -> None:
    """Inside `write()`: whatever is kept of what this PC sent as `source` waits again."""
    store.execute(f"UPDATE outbox SET delivered_at = NULL, next_attempt_at = NULL WHERE {_SENT_AS}", [source])


def drop_delivered(store: Store, source: str) -> None:
    """Inside `write()`: nothing is kept any more of what this PC has delivered as `source`."""
    store.execute(f"DELETE FROM outbox WHERE {_SENT_AS}", [source])


def highest_delivered(store: Store, most: int) -> dict[str, int]:
    """The highest number of each epoch that has a receipt, of the latest epochs alone."""
    return dict(
        store.tuples(
            "SELECT epoch, MAX(seqno) FROM outbox WHERE delivered_at IS NOT NULL"
            " GROUP BY epoch ORDER BY MAX(seq) DESC LIMIT ?",
            [most],
        )
    )


def retry(store: Store, ids: Sequence[str] | None = None) -> int:
    """Inside `write()`: let refused and postponed events try again, all or those named; returns how many."""
    wanted = "" if ids is None else f" AND id IN ({','.join('?' * len(ids))})"
    return store.execute(
        "UPDATE outbox SET refused_reason = NULL, next_attempt_at = NULL WHERE delivered_at IS NULL"
        f" AND (refused_reason IS NOT NULL OR next_attempt_at IS NOT NULL){wanted}",
        list(ids or ()),
    ).rowcount


def refused(store: Store) -> list[Refused]:
    """The events set aside, oldest first."""
    return [
        Refused(*row)
        for row in store.tuples(
            f"SELECT id, type, time, last_status, refused_reason, {_SERVICE} FROM outbox"
            " WHERE refused_reason IS NOT NULL ORDER BY seq"
        )
    ]


def waiting(store: Store) -> int:
    """How many events wait."""
    (number,) = store.execute(f"SELECT COUNT(*) FROM outbox WHERE {_WAITING}").fetchone()
    return int(number)


def counts(store: Store) -> Counts:
    """How many wait, were refused and are kept after delivery."""
    waiting, refused_, delivered, oldest, last = store.execute(
        "SELECT"
        f" (SELECT COUNT(*) FROM outbox WHERE {_WAITING}),"
        " (SELECT COUNT(*) FROM outbox WHERE refused_reason IS NOT NULL),"
        " (SELECT COUNT(*) FROM outbox WHERE delivered_at IS NOT NULL),"
        f" (SELECT time FROM outbox WHERE {_WAITING} ORDER BY seq LIMIT 1),"
        " (SELECT MAX(delivered_at) FROM outbox WHERE delivered_at IS NOT NULL)"
    ).fetchone()
    return Counts(waiting, refused_, delivered, oldest, last)


def prune(store: Store, before: datetime) -> int:
    """Inside `write()`: drop rows delivered before `before`; rows not delivered cannot be dropped."""
    return store.execute(
        "DELETE FROM outbox WHERE delivered_at IS NOT NULL AND delivered_at < ?", [before.timestamp()]
    ).rowcount


def by_type(store: Store) -> dict[str, int]:
    """How many events of each type are in the file, delivered or not."""
    return dict(store.tuples("SELECT type, COUNT(*) FROM outbox GROUP BY type ORDER BY type"))


def _read(store: Store, which: str, values: Sequence[object]) -> list[Waiting]:
    found = store.tuples(
        "SELECT seq, epoch, seqno, id, type, subject, time, uptime, data, attempts, (SELECT source"
        " FROM former_source WHERE former_source.epoch = outbox.epoch), fingerprint FROM outbox"
        f" WHERE {which}",
        values,
    )
    return [Waiting(*[*row[:11], fingerprint(*row[1:9]) == row[11]]) for row in found]
