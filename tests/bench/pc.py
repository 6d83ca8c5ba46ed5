"""Data folders of an enrolled PC, and outboxes filled far faster than visitors fill them."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.bootstrap import ids
from kiosk.device import identity
from kiosk.device.credentials import credentials
from kiosk.device.identity import Identity
from kiosk.domain.clock import Clock
from kiosk.domain.codes import Language, Place, VisitMode
from kiosk.domain.events import VisitCheckedIn
from kiosk.store.database import FILE_NAME, Store
from kiosk.store.fingerprint import fingerprint
from kiosk.sync import tokens
from kiosk.sync.tokens import Tokens

REASONS = ("pensie-cerere", "compensatii", "cazier-judiciar", "documente", "unknown")
_BEGIN = datetime(2026, 1, 5, 9, tzinfo=UTC)


def enrol(
    folder: Path, url: str, *, centre: str = "bench", device: str = "bench-1", token: str = "bench"
) -> None:
    """Make the database of a PC that has joined central at `url`."""
    Store.open(folder).close()
    identity.save(folder, Identity(url, centre, device, "A", "", None))
    tokens.keep(credentials(folder), device, Tokens(token))


def fill(folder: Path, events: int) -> None:
    """Let so many check-ins wait in the outbox of `folder`, each as the store itself writes it."""
    Store.open(folder).close()
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        (epoch,) = connection.execute("SELECT epoch FROM epoch").fetchone()
        with connection:
            connection.executemany(
                "INSERT INTO outbox (epoch, seqno, id, type, subject, time, uptime, data, fingerprint)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                _rows(epoch, events),
            )
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _rows(epoch: str, events: int) -> Iterator[tuple[object, ...]]:
    new_id = ids().ordered
    for number in range(1, events + 1):
        said = VisitCheckedIn(VisitMode.SPECIALIST, "pensie-cerere", Language.RO, f"A-{number % 40 + 1}")
        content = (
            epoch,
            number,
            new_id(),
            VisitCheckedIn.type(),
            new_id(),
            (_BEGIN + timedelta(seconds=number)).isoformat(timespec="milliseconds"),
            float(number),
            json.dumps(said.data(), ensure_ascii=False, separators=(",", ":")),
        )
        yield (*content, fingerprint(*content))


def fill_visits(folder: Path, visits: int, waiting: int = 15) -> None:
    """So many visits of the last four weeks at the desk, the last ones of today and still in the line."""
    Store.open(folder).close()
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.executemany(
            "INSERT INTO visit (id, day, letter, number, mode, reason, language, needs, checked_in_at, place,"
            " rank, called_at, last_called_at, left_at) VALUES (?, ?, 'A', ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?)",
            _visits(visits, waiting),
        )
        for figure, line in (("visitors", "mode"), ("services", "reason")):
            connection.execute(
                f"INSERT INTO tally SELECT day, '{figure}', {line}, COUNT(*) FROM visit GROUP BY day, {line}"
            )


def _visits(visits: int, waiting: int) -> Iterator[tuple[object, ...]]:
    new_id, now = ids().ordered, Clock.of_this_pc().local()
    days = 28
    for number in range(visits):
        ago = days - number * days // visits - 1
        came = now - timedelta(days=ago, minutes=(visits - number) % 300)
        done = number < visits - waiting
        called = (came + timedelta(minutes=12)).isoformat() if done else None
        left = (came + timedelta(minutes=20 + number % 17)).isoformat() if done else None
        place = Place.CALLED if done else Place.WAITING
        visitor = (VisitMode.SPECIALIST, REASONS[number % len(REASONS)], Language.RO)
        yield (
            *(new_id(), (now.date() - timedelta(days=ago)).isoformat(), number + 1),
            *(*visitor, came.isoformat(), place, number, called, called, left),
        )
