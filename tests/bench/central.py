"""Central on PostgreSQL, asked over HTTP as kiosks and officials ask: what comes in, and its page.

200,000 invented events in batches of 500 from 40 computers, twenty batches in turns with a bare psycopg
insert of the same rows into a table of the same shape: once with four computers that send at a time, once
with one; then with many events in the books already. PostgreSQL waits for its disk (fsync), as it does by
itself.
"""

import gzip
import http.client
import json
import time
import uuid
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from queue import Empty, SimpleQueue
from statistics import median
from typing import Any, Final

import psycopg
from psycopg.types.json import Jsonb

from build import simulate
from build.invented import Centre, Computer, World
from kiosk import bootstrap
from kiosk.central.opening import open_central
from kiosk.domain import packs
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.clock import Clock
from kiosk.paths import resource
from kiosk.sync.exchange import drain
from tests.bench import pc
from tests.bench.figure import Figure, ms, percentile
from tests.central.postgresql import Cluster, binaries
from tests.central.served import Served
from tests.central.visitor import PASSWORD, Visitor

EVENTS: Final = 200_000
BATCH: Final = 500
COMPUTERS: Final = 40
FIRST: Final = date(2026, 1, 5)
DAYS: Final = 400
AT_A_TIME: Final = 4
_IN_TURNS: Final = 20
CENTRES: Final = 1_200
MONTHS: Final = 6
LAST_MONTH: Final = "2026-10"
PAGES: Final = 20

Batch = list[dict[str, Any]]


@dataclass
class Running:
    """A served central and a connection of one's own to its database."""

    served: Served
    books: psycopg.Connection[tuple[Any, ...]]

    def post(self, connection: http.client.HTTPConnection, token: str, body: bytes) -> bytes:
        """Send a packed batch; the answer with its receipts."""
        headers = {
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/cloudevents-batch+json",
            "Content-Encoding": "gzip",
            "X-Batch-ID": str(uuid.uuid4()),
        }
        connection.request("POST", "/v1/events", body, headers)
        return connection.getresponse().read()


def check(answers: Iterable[bytes]) -> None:
    """See to it that all was stored."""
    for told in answers:
        if {receipt["status"] for receipt in json.loads(told)["receipts"]} != {http.HTTPStatus.CREATED}:
            raise AssertionError(f"not all was stored: {told[:200]!r}")


def packed(batch: Batch) -> bytes:
    """A batch as it travels."""
    return gzip.compress(json.dumps(batch).encode(), 1)


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
        computer = centre.computers(FIRST, DAYS)[0]
        computer.silent_from = None
        simulate.create(centre, [computer], FIRST)
        sources.append((computer, _all_days(centre, computer, world)))
    while True:
        for computer, happened in sources:
            yield computer, list(islice(happened, BATCH))


def _all_days(centre: Centre, computer: Computer, world: World) -> Iterator[dict[str, Any]]:
    for gone in range(DAYS * 1000):
        yield from centre.day(computer, 1, FIRST + timedelta(days=gone % DAYS), 0.5, world)


def ingest(folder: Path, rows: int) -> list[Figure]:
    """Central's ingest against bare psycopg, and with `rows` events in the books against none.

    The bare table stays small, so that its inserts are the clock by which full and empty books are compared.
    """
    with running(folder) as central:
        open_central(central.served.database, folder)
        central.books.execute("CREATE TABLE bare (LIKE central_event INCLUDING ALL)")
        together = _ingested(central, 1, AT_A_TIME)
        singly = _ingested(central, 2, 1)
        _fill(central, rows)
        grown = _ingested(central, 3, 1)
    per_batch = f"{ms(median(singly.ours))} per {BATCH}"
    clock = f"psycopg {ms(median(singly.bare))}"
    return [
        Figure(
            "ingest",
            f"{ms(median(together.ours))} per {BATCH}, {AT_A_TIME} computers at a time",
            f"psycopg {ms(median(together.bare))}",
            together.times_bare(),
            3.0,
        ),
        Figure("ingest_singly", f"{per_batch}, one computer at a time", clock, singly.times_bare(), 3.0),
        Figure(
            "ingest_grown",
            f"{ms(median(grown.ours))} with {rows:,}",
            per_batch,
            grown.times_bare() / singly.times_bare(),
            1.3,
        ),
    ]


@dataclass(frozen=True)
class Ingested:
    """Seconds for each batch, twenty at a time: to central, and inserted by psycopg."""

    ours: list[float]
    bare: list[float]

    def times_bare(self) -> float:
        """How much longer central took for all of it."""
        return sum(self.ours) / sum(self.bare)


def _ingested(central: Running, seed: int, senders: int) -> Ingested:
    found = Ingested([], [])
    batches = invented(seed)
    for _ in range(EVENTS // BATCH // _IN_TURNS + 1):
        turn = list(islice(batches, _IN_TURNS))
        found.ours.append(_sent(central, turn, senders) / len(turn))
        ids = [(computer, [each["id"] for each in batch]) for computer, batch in turn]
        found.bare.append(sum(_bare(central.books, *each) for each in ids) / len(turn))
    return Ingested(found.ours[1:], found.bare[1:])  # the first turn warms both up


def _sent(central: Running, turn: Sequence[tuple[Computer, Batch]], senders: int) -> float:
    """The seconds that `senders` at a time need for these batches."""
    waiting: SimpleQueue[tuple[str, bytes]] = SimpleQueue()
    for computer, batch in turn:
        waiting.put((computer.token, packed(batch)))

    answers: list[bytes] = []

    def send() -> None:
        line = http.client.HTTPConnection("127.0.0.1", central.served.port or 0)
        with closing(line), suppress(Empty):
            while True:
                answers.append(central.post(line, *waiting.get_nowait()))

    begun = time.perf_counter()
    with ThreadPoolExecutor(senders) as pool:
        for sender in [pool.submit(send) for _ in range(senders)]:
            sender.result()
    taken = time.perf_counter() - begun
    check(answers)
    return taken


def _bare(books: psycopg.Connection[tuple[Any, ...]], computer: Computer, ids: list[str]) -> float:
    found = "SELECT * FROM central_event WHERE device_id = %s AND id = ANY(%s)"
    stored = books.execute(found, [computer.id, ids])
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


def page(folder: Path, rows: int) -> list[Figure]:
    """The month in short for the agency: 1,200 centres with their tallies, `rows` events in the books."""
    with running(folder) as central:
        open_central(central.served.database, folder)
        from kiosk.central import sheets, told  # noqa: PLC0415 - Django must be set up first

        _fill(central, rows)
        _fill_tallies(central)
        central.served.told("create-admin", "bench", "--password", PASSWORD)
        official = Visitor(central.served)
        official.sign_in("bench")
        begun = time.perf_counter()
        sheets.refresh(told.periods(f"2026-05..{LAST_MONTH}"), Clock.of_this_pc().now())
        made = f"{ms(time.perf_counter() - begun)} to make the sheets of {MONTHS} months"
        later = [_seen(official) for _ in range(PAGES)]
    return [Figure("summary_page", f"{rows:,} events", made, percentile(later, 95) * 1000, 500.0, "ms")]


def _seen(official: Visitor) -> float:
    begun = time.perf_counter()
    answer = official.get(f"/summary?month={LAST_MONTH}")
    taken = time.perf_counter() - begun
    if answer.status != http.HTTPStatus.OK or f"<b>{CENTRES:,} centres</b>" not in answer.body.decode():
        raise AssertionError(f"the page says something else: {answer.status}")
    return taken


def _fill_tallies(central: Running) -> None:
    """Six months of 1,200 centres in 35 districts, each with two hundred lines that happened."""
    central.books.execute(
        """
        INSERT INTO central_centre (id, name, district, settings, silent_after_h)
        SELECT 'full-' || n, 'Centre ' || n, 'District ' || mod(n, 35), '{}', 72
        FROM generate_series(0, %s) AS n
        """,
        [CENTRES - 1],
    )
    central.books.execute(
        """
        INSERT INTO central_tally (month, centre_id, figure, line, count)
        SELECT date '2026-10-01' - month * interval '1 month', 'full-' || n, figure, line,
            1 + mod(abs(hashtext(n || figure || line || month)), most)
        FROM generate_series(0, %s) AS n, generate_series(0, %s) AS month, (
            SELECT 'services', 'service-' || s, 30 FROM generate_series(1, 43) AS s
            UNION ALL SELECT 'waited', m::text, 6 FROM generate_series(0, 60) AS m
            UNION ALL SELECT 'help_calls', 'service-' || s, 6 FROM generate_series(1, 43) AS s
            UNION ALL SELECT 'faces', score::text, 20 FROM generate_series(1, 5) AS score
            UNION ALL SELECT 'reasons', 'reason-' || r, 20 FROM generate_series(1, 6) AS r
            UNION ALL SELECT 'obstacles', 'obstacle-' || o, 9 FROM generate_series(1, 8) AS o
            UNION ALL SELECT 'visitors', unnest(ARRAY['self', 'specialist', 'training']), 90
            UNION ALL SELECT 'outcomes', unnest(ARRAY['done', 'partly', 'referred', 'not_possible']), 40
            UNION ALL SELECT 'drivers', unnest(ARRAY['visitor', 'together', 'specialist']), 60
            UNION ALL SELECT 'languages', unnest(ARRAY['ro', 'ru']), 70
        ) AS lines (figure, line, most)
        """,
        [CENTRES - 1, MONTHS - 1],
    )
    central.books.execute("ANALYZE central_tally")


def sync(folder: Path) -> list[Figure]:
    """The kiosk's sync of 500 waiting events against 500 POSTs of one event, to the same central."""
    with running(folder) as central:
        port, joined = central.served.port, central.served.join()
        told = {name: joined.enrolment[name] for name in ("centre", "device", "token")}
        pc.fill(folder / "pc", BATCH)
        pc.enrol(folder / "pc", f"http://127.0.0.1:{port}", **told)
        kiosk = bootstrap.open_kiosk(folder / "pc")
        with closing(kiosk.store):
            line = bootstrap.open_line(kiosk, folder / "pc")
            begun = time.perf_counter()
            done = drain(line.engine)
            at_once = time.perf_counter() - begun
            line.central.close()
        if (done.delivered, done.waiting) != (BATCH, 0):
            raise AssertionError(f"not all was delivered: {done}")
        with closing(http.client.HTTPConnection("127.0.0.1", port or 0)) as connection:
            bodies = [packed([joined.event()]) for _ in range(BATCH)]
            begun = time.perf_counter()
            answers = [central.post(connection, told["token"], body) for body in bodies]
            singly = time.perf_counter() - begun
        check(answers)
    return [Figure("sync_500", ms(at_once), f"500 POSTs {ms(singly)}", at_once / singly, 0.05)]
