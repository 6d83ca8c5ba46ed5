"""What a durable check-in costs: against the same two rows by bare sqlite3, and with a million rows waiting.

A check-in is the use case as the window calls it: the state row and the outbox row in one transaction, on the
disk when it returns. The bare side writes the very rows that the check-in has just written, read back and
ready, into a file of the same schema through plain `sqlite3` in WAL mode with `synchronous=FULL`. One on this
side, one on that side, in turns; a hundred, then both begin with new files, as a kiosk does every morning:
so both write-ahead logs grow, which costs a commit more than writing over one that has been checkpointed.
"""

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Final

from kiosk.bootstrap import open_kiosk
from kiosk.domain.codes import Language, VisitMode
from kiosk.store.database import FILE_NAME, Store
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.visits import CheckIn, check_in
from tests.bench import pc
from tests.bench.figure import Figure, ms

DAYS: Final = 6
VISITS: Final = 100
"""A day's check-ins; sqlite3 by itself checkpoints after some 120 of them."""
WARM_UP: Final = 10
MILLION: Final = 1_000_000

Row = tuple[object, ...]

_WISH: Final = CheckIn(VisitMode.SPECIALIST, "pensie-cerere", Language.RO, "pensii")


def check_in_against_bare(folder: Path) -> list[Figure]:
    """A check-in into an empty kiosk against its two rows by bare sqlite3."""
    pairs: list[tuple[float, float]] = []
    for day in range(DAYS):
        pairs += _day(folder / f"ours-{day}", folder / f"bare-{day}")
    return [_figure("check_in", pairs, 1.5)]


def _day(ours: Path, bare: Path) -> list[tuple[float, float]]:
    Store.open(bare).close()
    kiosk = open_kiosk(ours)
    pairs = []
    with closing(kiosk.store), closing(_bare_connection(bare)) as connection:
        for _ in range(WARM_UP + VISITS):
            taken = _timed_check_in(kiosk)
            visit = kiosk.store.execute("SELECT * FROM visit ORDER BY rowid DESC LIMIT 1").fetchone()
            event = kiosk.store.execute("SELECT * FROM outbox ORDER BY seq DESC LIMIT 1").fetchone()
            pairs.append((taken, _timed_rows(connection, visit, event)))
    return pairs[WARM_UP:]


def check_in_with_a_million(folder: Path) -> list[Figure]:
    """A check-in with 1,000,000 events waiting against one with none."""
    pc.fill(folder / "full", MILLION)
    full, empty = open_kiosk(folder / "full"), open_kiosk(folder / "empty")
    with closing(full.store), closing(empty.store):
        pairs = [(_timed_check_in(full), _timed_check_in(empty)) for _ in range(WARM_UP + DAYS * VISITS)]
    return [_figure("check_in_million", pairs[WARM_UP:], 1.2)]


def _timed_check_in(kiosk: Kiosk) -> float:
    begun = time.perf_counter()
    check_in(kiosk, _WISH)
    return time.perf_counter() - begun


def _timed_rows(connection: sqlite3.Connection, visit: Row, event: Row) -> float:
    begun = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"INSERT INTO visit VALUES ({','.join('?' * len(visit))})", visit)
    connection.execute(f"INSERT INTO outbox VALUES ({','.join('?' * len(event))})", event)
    connection.execute("COMMIT")
    return time.perf_counter() - begun


def _bare_connection(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _figure(name: str, pairs: list[tuple[float, float]], limit: float) -> Figure:
    mine, other = (median(side) for side in zip(*pairs, strict=True))
    return Figure(name, ms(mine), ms(other), mine / other, limit)
