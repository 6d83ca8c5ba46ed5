"""How long 50,000 waiting events take to a central that answers at once, on loopback in another process.

Against a bare loop over the same file: select, json, gzip, POST, update, with the same batch size, the same
gzip
level, one kept connection (`http.client`), a durable commit for each batch. Against persist-queue: get, one
POST per event, acknowledge; that takes minutes, so fewer events are sent and the time is scaled up.
"""

import gzip
import http.client
import json
import shutil
import sqlite3
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median
from typing import Any, Final
from urllib.parse import urlsplit

from persistqueue import SQLiteAckQueue

from kiosk import bootstrap
from kiosk.store.database import FILE_NAME
from kiosk.sync.central import BATCH_TYPE
from kiosk.sync.engine import MOST_EVENTS
from kiosk.sync.exchange import drain
from tests.bench import pc
from tests.bench.figure import Figure, ms
from tests.bench.null_server import null_server

EVENTS: Final = 50_000
REPEATS: Final = 3
SAMPLE: Final = 2_000
"""Events that persist-queue sends; its time is scaled to `EVENTS`."""
GZIP_LEVEL: Final = 1

_COLUMNS: Final = ("id", "type", "subject", "time", "epoch", "seqno", "uptime")


def drain_against_bare(folder: Path) -> list[Figure]:
    """The engine's passes against the bare loop."""
    pc.fill(folder / "filled", EVENTS)
    ours: list[float] = []
    bare: list[float] = []
    with null_server() as url:
        for turn in range(REPEATS):
            ours.append(_ours(_copy(folder, f"ours-{turn}"), url))
            bare.append(_bare(_copy(folder, f"bare-{turn}"), url))
    mine, other = median(ours), median(bare)
    return [Figure("drain", ms(mine), ms(other), mine / other, 1.5)]


def drain_against_persist_queue(folder: Path) -> list[Figure]:
    """The engine's passes against persist-queue with one POST per event."""
    pc.fill(folder / "filled", EVENTS)
    ours: list[float] = []
    other: list[float] = []
    with null_server() as url:
        for turn in range(REPEATS):
            ours.append(_ours(_copy(folder, f"ours-{turn}"), url))
            other.append(_persist_queue(folder / f"persist-{turn}", url) * EVENTS / SAMPLE)
    mine, scaled = median(ours), median(other)
    baseline = f"{ms(scaled)}, scaled from {SAMPLE}"
    return [Figure("drain_persist_queue", ms(mine), baseline, mine / scaled, 0.1)]


def _copy(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    shutil.copy(folder / "filled" / FILE_NAME, folder / name / FILE_NAME)
    return folder / name


def _ours(folder: Path, url: str) -> float:
    pc.enrol(folder, url)
    kiosk = bootstrap.open_kiosk(folder)
    with closing(kiosk.store):
        line = bootstrap.open_line(kiosk, folder)
        begun = time.perf_counter()
        done = drain(line.engine)
        taken = time.perf_counter() - begun
        line.central.close()
    assert (done.delivered, done.waiting) == (EVENTS, 0), done
    return taken


def _bare(folder: Path, url: str) -> float:
    connection = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    with closing(connection), _posting(url) as post:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        begun = time.perf_counter()
        while rows := connection.execute(
            f"SELECT seq, data, {', '.join(_COLUMNS)} FROM outbox"
            " WHERE delivered_at IS NULL AND refused_reason IS NULL ORDER BY seq LIMIT ?",
            [MOST_EVENTS],
        ).fetchall():
            delivered = post(
                [
                    {
                        "specversion": "1.0",
                        "source": "/centres/bench/devices/bench-1",
                        "datacontenttype": "application/json",
                        "data": json.loads(data),
                        **dict(zip(_COLUMNS, content, strict=True)),
                    }
                    for _, data, *content in rows
                ]
            )
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(
                "UPDATE outbox SET delivered_at = ? WHERE seq = ?",
                [(time.time(), seq) for seq, _, event_id, *_ in rows if event_id in delivered],
            )
            connection.execute("COMMIT")
        taken = time.perf_counter() - begun
        (left,) = connection.execute("SELECT COUNT(*) FROM outbox WHERE delivered_at IS NULL").fetchone()
    assert left == 0
    return taken


def _persist_queue(folder: Path, url: str) -> float:
    queue = SQLiteAckQueue(str(folder), auto_commit=True)
    for number in range(SAMPLE):
        queue.put({"id": str(uuid.uuid4()), "type": "md.cups.visit.checked_in.v1", "seqno": number})
    with _posting(url) as post:
        begun = time.perf_counter()
        for _ in range(SAMPLE):
            event = queue.get()
            if event["id"] in post([event]):
                queue.ack(event)
        taken = time.perf_counter() - begun
    assert queue.unack_count() == queue.qsize() == 0
    queue.close()
    return taken


class _Post:
    """Sends a list of events over a kept connection; gives the ids that have a receipt."""

    def __init__(self, connection: http.client.HTTPConnection) -> None:
        self._connection = connection

    def __call__(self, events: Sequence[dict[str, Any]]) -> set[str]:
        headers = {"Content-Type": BATCH_TYPE, "Content-Encoding": "gzip", "X-Batch-ID": str(uuid.uuid4())}
        body = gzip.compress(json.dumps(events).encode(), GZIP_LEVEL)
        self._connection.request("POST", "/v1/events", body, headers)
        answer = json.load(self._connection.getresponse())
        return {
            receipt["id"] for receipt in answer["receipts"] if receipt["status"] == http.HTTPStatus.CREATED
        }


@contextmanager
def _posting(url: str) -> Iterator[_Post]:
    connection = http.client.HTTPConnection(urlsplit(url).netloc)
    try:
        yield _Post(connection)
    finally:
        connection.close()
