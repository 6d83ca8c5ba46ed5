"""Central on PostgreSQL, asked over HTTP as kiosks and officials ask: what comes in, and its page.

200,000 invented events in batches of 500 from 40 computers, each batch in turns with a bare psycopg insert of
the same rows into a table of the same shape; then the same with many events in the books already. PostgreSQL
waits for its disk (fsync), as it does by itself.
"""

import gzip
import http.client
import json
import time
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any, Final

import psycopg
from psycopg.types.json import Jsonb

from build import simulate
from build.invented import Centre, Computer, World
from kiosk.central.opening import open_central
from kiosk.domain import packs
from kiosk.domain.catalogue import Catalogue
from kiosk.paths import resource
from tests.bench.figure import Figure, ms
from tests.central.postgresql import Cluster, binaries
from tests.central.served import Served

EVENTS: Final = 200_000
BATCH: Final = 500
COMPUTERS: Final = 40
FIRST: Final = date(2026, 1, 5)
DAYS: Final = 400
_WARM_UP: Final = 20

Batch = list[dict[str, Any]]


@dataclass
class Running:
    """A served central and a connection of one's own to its database."""

    served: Served
    books: psycopg.Connection[tuple[Any, ...]]

    def post(self, connection: http.client.HTTPConnection, pc: Computer, batch: Batch) -> float:
        """Send a batch; the seconds until its receipts are here."""
        body = gzip.compress(json.dumps(batch).encode(), 1)
        headers = {
            "Authorization": f"Bearer {pc.token}",
            "Content-Type": "application/cloudevents-batch+json",
            "Content-Encoding": "gzip",
            "X-Batch-ID": str(uuid.uuid4()),
        }
        begun = time.perf_counter()
        connection.request("POST", "/v1/events", body, headers)
        answer = connection.getresponse()
        told = answer.read()
        taken = time.perf_counter() - begun
        if {receipt["status"] for receipt in json.loads(told)["receipts"]} != {http.HTTPStatus.CREATED}:
            raise AssertionError(f"not all was stored: {told[:200]!r}")
        return taken


@contextmanager
def running(folder: Path) -> Iterator[Running]:
    """A PostgreSQL of its own with a served central."""
    programs = binaries()
    if programs is None:
        raise AssertionError("PostgreSQL's programs are not installed")
    cluster = Cluster(programs, durable=True)
    served = Served(cluster.database("central"), folder)
    served.start()
    try:
        with closing(psycopg.connect(served.database, autocommit=True)) as books:
            yield Running(served, books)
    finally:
        served.stop()
        cluster.stop()


def invented(seed: int) -> Iterator[tuple[Computer, Batch]]:
    """Batches of 40 computers, each with a centre of its own, which are in the books afterwards."""
    world = World(Catalogue.parse(packs.assemble(resource("catalogue"))), seed, FIRST, DAYS)
    sources = []
    for number in range(COMPUTERS):
        centre = Centre(seed * COMPUTERS + number, seed)
        pc = centre.computers(FIRST, DAYS)[0]
        pc.silent_from = None
        simulate.create(centre, [pc], FIRST)
        sources.append((pc, _all_days(centre, pc, world)))
    while True:
        for pc, happened in sources:
            yield pc, list(islice(happened, BATCH))


def _all_days(centre: Centre, pc: Computer, world: World) -> Iterator[dict[str, Any]]:
    for gone in range(DAYS * 1000):
        yield from centre.day(pc, 1, FIRST + timedelta(days=gone % DAYS), 0.5, world)


def ingest(folder: Path, rows: int) -> list[Figure]:
    """Central's ingest against bare psycopg, and with `rows` events in the books against none.

    The bare table stays small, so that its inserts are the clock by which full and empty books are compared.
    """
    with running(folder) as central:
        open_central(central.served.database, folder)
        central.books.execute("CREATE TABLE bare (LIKE central_event INCLUDING ALL)")
        ours, bare = _ingested(central, seed=1)
        _fill(central, rows)
        grown, clock = _ingested(central, seed=2)
    per_batch = f"{ms(median(ours))} per {BATCH}"
    empty, full = sum(ours) / sum(bare), sum(grown) / sum(clock)
    return [
        Figure("ingest", per_batch, f"psycopg {ms(median(bare))}", empty, 3.0),
        Figure("ingest_grown", f"{ms(median(grown))} with {rows:,}", per_batch, full / empty, 1.3),
    ]


def _ingested(central: Running, seed: int) -> tuple[list[float], list[float]]:
    ours: list[float] = []
    bare: list[float] = []
    with closing(http.client.HTTPConnection("127.0.0.1", central.served.port or 0)) as connection:
        for pc, batch in islice(invented(seed), EVENTS // BATCH + _WARM_UP):
            ours.append(central.post(connection, pc, batch))
            bare.append(_bare(central.books, pc, [each["id"] for each in batch]))
    return ours[_WARM_UP:], bare[_WARM_UP:]


def _bare(books: psycopg.Connection[tuple[Any, ...]], pc: Computer, ids: list[str]) -> float:
    stored = books.execute("SELECT * FROM central_event WHERE device_id = %s AND id = ANY(%s)", [pc.id, ids])
    rows = [tuple(Jsonb(each) if isinstance(each, dict) else each for each in row) for row in stored]
    insert = f"INSERT INTO bare VALUES ({', '.join(['%s'] * len(rows[0]))})"
    begun = time.perf_counter()
    with books.transaction(), books.cursor() as cursor:
        cursor.executemany(insert, rows)
    return time.perf_counter() - begun


def _fill(central: Running, rows: int) -> None:
    """So many events of 3,000 computers of 1,200 centres, straight into the table."""
    names = "centre_id, device_id, id, type, subject, time, epoch, seqno, uptime, data, extras, fingerprint"
    central.books.execute(
        f"""
        INSERT INTO central_event ({names}, received_at)
        SELECT 'full-' || mod(n, 1200), md5('device ' || mod(n, 3000))::uuid, gen_random_uuid(),
            (ARRAY['md.cups.visit.called.v1', 'md.cups.service.opened.v1'])[mod(n, 2) + 1],
            'visit-' || n, timestamptz '2025-01-01' + mod(n, 500) * interval '1 day', 'full', n, n,
            '{{"mode": "self", "reason": "pensie-cerere", "language": "ro", "ticket": "A-1"}}',
            '{{}}', decode(md5(n::text), 'hex'), now()
        FROM generate_series(1, %s) AS n
        """,
        [rows],
    )
    central.books.execute("ANALYZE central_event")
