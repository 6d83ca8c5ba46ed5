"""What the tests of the kiosk share: a real store, a clock in the hand, and a central that can lie."""

import gzip
import json
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from kiosk import bootstrap
from kiosk.domain.clock import Clock, Ids
from kiosk.store.database import Store
from kiosk.sync.central import RECEIPTS_TYPE, Central
from kiosk.sync.engine import SyncEngine
from kiosk.usecases.recording import Kiosk

SOURCE = "/centres/1/devices/2"
TOKEN = "a-token-that-nobody-else-may-see"


@dataclass
class Hands:
    """A clock's hands, to be turned by a test."""

    moment: datetime = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)  # a Monday, 09:00 at the centre
    uptime: float = 100.0

    def clock(self) -> Clock:
        return Clock(lambda: self.moment, lambda: self.uptime)

    def let_pass(self, **duration: float) -> None:
        self.moment += timedelta(**duration)
        self.uptime += timedelta(**duration).total_seconds()


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def clock(hands: Hands) -> Clock:
    return hands.clock()


@pytest.fixture
def ids() -> Ids:
    return bootstrap.ids()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder."""
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with closing(Store.open(folder)) as opened:
        yield opened


@pytest.fixture
def kiosk(store: Store, clock: Clock, ids: Ids) -> Kiosk:
    return Kiosk(store, clock, ids, "A")


@dataclass
class Exchange:
    """One request at central, and the means to answer it well or badly."""

    handler: BaseHTTPRequestHandler
    body: bytes
    stored: dict[str, Any]
    headers: Message

    @property
    def batch(self) -> str | None:
        return self.headers["X-Batch-ID"]

    @property
    def events(self) -> list[dict[str, Any]]:
        events: list[dict[str, Any]] = json.loads(self.body)
        return events

    def store(self) -> list[dict[str, Any]]:
        """Store what came, as a central does; a receipt for each."""
        receipts = []
        for event in self.events:
            status = 208 if event["id"] in self.stored else 201
            if self.stored.setdefault(event["id"], event) != event:
                status = 409
            receipts.append({"id": event["id"], "status": status})
        return receipts

    def receipts(self, receipts: object, **changes: Any) -> None:
        answer = {"batch": self.batch, "receipts": receipts, "received_at": "2026-11-23T07:00:00Z"} | changes
        self.send(207, RECEIPTS_TYPE, json.dumps(answer).encode())

    def send(self, status: int, media: str, body: bytes, **headers: str) -> None:
        self.begin(status, media, len(body), **headers)
        self.handler.wfile.write(body)

    def begin(self, status: int, media: str, length: int, **headers: str) -> None:
        self.handler.send_response(status)
        self.handler.send_header("Content-Type", media)
        self.handler.send_header("Content-Length", str(length))
        for name, value in headers.items():
            self.handler.send_header(name.replace("_", "-"), value)
        self.handler.end_headers()

    def problem(self, status: int, detail: str = "not so", **headers: str) -> None:
        body = {"type": "about:blank", "title": "No", "status": status, "detail": detail}
        self.send(status, "application/problem+json", json.dumps(body).encode(), **headers)

    def hang_up(self) -> None:
        """Close the connection, whatever was said so far."""
        self.handler.close_connection = True
        self.handler.wfile.flush()


Answer = Callable[[Exchange], None]


def honest(exchange: Exchange) -> None:
    """What a good central does that has published nothing."""
    if exchange.handler.command == "GET":
        exchange.problem(404)
    else:
        exchange.receipts(exchange.store())


@dataclass
class LyingCentral:
    """A real server on this PC: each request takes the next answer of the script, then honest ones."""

    url: str = ""
    script: deque[Answer] = field(default_factory=deque)
    otherwise: Answer = honest
    stored: dict[str, Any] = field(default_factory=dict)
    asked: list[Exchange] = field(default_factory=list)

    def will(self, *answers: Answer) -> None:
        self.script.extend(answers)

    @property
    def sizes(self) -> list[int]:
        """How many events each request carried."""
        return [len(exchange.events) for exchange in self.asked if exchange.body]


@pytest.fixture
def lying_central() -> Iterator[LyingCentral]:
    central = LyingCentral()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 1  # a connection that a drop left half open

        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            if self.headers["Content-Encoding"] == "gzip":
                body = gzip.decompress(body)
            exchange = Exchange(self, body, central.stored, self.headers)
            central.asked.append(exchange)
            (central.script.popleft() if central.script else central.otherwise)(exchange)

        do_POST = _answer
        do_GET = _answer

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is the parent's
            """Say nothing: pytest shows what was asked."""

    class Server(ThreadingHTTPServer):
        daemon_threads = False

        def handle_error(self, request: Any, client_address: Any) -> None:
            """A kiosk that gives up on a slow answer is no error of the server."""

    with Server(("127.0.0.1", 0), Handler) as server:
        central.url = f"http://127.0.0.1:{server.server_port}"
        serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        serving.start()
        yield central
        server.shutdown()
        serving.join()


@pytest.fixture
def line(lying_central: LyingCentral, ids: Ids) -> Iterator[Central]:
    with closing(Central(lying_central.url, TOKEN, ids)) as central:
        yield central


@pytest.fixture
def engine(kiosk: Kiosk, line: Central) -> SyncEngine:
    """The engine with the longest wait that chance could choose."""
    return SyncEngine(kiosk.store, line, SOURCE, kiosk.clock, kiosk.ids, lambda _least, most: most)
