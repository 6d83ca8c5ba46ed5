"""The gate between the engine and the world: it alone opens lines, and only to what the policy allows now.

The engine greets a host before it asks whether it may, and hands a redirection to the network in the same
breath in which it asks. So everything of it comes to a port of this PC that only it has the key to; here a
line to a host that is not listed is refused before a byte leaves. What is said within TLS nobody sees: where
a host is listed in part, line and bytes wait until the window has judged all requests that it was asked
about before, and a request that was sent on to another path takes the lines of that host with it.

It does not see what a listed site does with what it gets, nor what the proxy of a town hall makes of a name.
"""

import asyncio
import contextlib
import secrets
import socket
import threading
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory

from kiosk.domain.hosts import is_public_name
from kiosk.ui.web import outward
from kiosk.ui.web.policy import Policy

if TYPE_CHECKING:
    from kiosk.domain.codes import SiteFault

NAME: Final = "gate.invalid"
"""What the engine calls it; the only name that leads anywhere there (`environment.FLAGS`)."""
USER: Final = "kiosk"
CHUNK: Final = 2**18
HTTP_PORT: Final = 80
OF_PAGES: Final = frozenset({"accept", "cookie", "origin", "referer", "upgrade-insecure-requests"})
"""Every request of a page has one of these; the engine's own for a certificate has none."""

Host = tuple[str, int]


@dataclass(eq=False, slots=True)
class _Line:
    """A line of the engine to a host; once cut, nothing goes out by it any more."""

    host: Host
    inner: asyncio.StreamWriter
    is_cut: bool = field(default=False, init=False)


class Gate(QObject):
    """Stands from its making until `close()`; the engine of this process goes through it and nowhere else."""

    _turn = Signal(object)

    def __init__(self, policy: Policy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.faults: dict[Host, SiteFault] = {}
        """Why there was no line, by host, as long as none came since."""
        self._policy = policy
        self._lines: set[_Line] = set()
        self._key = secrets.token_urlsafe()
        self._turn.connect(self._on_turn, Qt.ConnectionType.QueuedConnection)
        self._listener = socket.create_server((outward.THIS_PC, 0))
        self._loop = asyncio.new_event_loop()
        self._ending = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="gate", daemon=True)
        self._thread.start()
        kind, port = QNetworkProxy.ProxyType.HttpProxy, self._listener.getsockname()[1]
        QNetworkProxy.setApplicationProxy(QNetworkProxy(kind, NAME, port, USER, self._key))

    def cut(self, host: str, port: int) -> None:
        """Nothing more goes out by the lines to this host; called in the window's thread, as it judges."""
        for line in [each for each in self._lines.copy() if each.host == (host, port)]:
            line.is_cut = True
            self._tell(line.inner.transport.abort)

    def close(self) -> None:
        """Let go of all lines and of the port."""
        self._tell(self._ending.set)
        self._thread.join()
        QNetworkProxyFactory.setUseSystemConfiguration(True)

    @Slot(object)
    def _on_turn(self, judged: asyncio.Event) -> None:
        self._tell(judged.set)

    def _tell(self, what: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the gate is closed
            self._loop.call_soon_threadsafe(what)

    # in the gate's own thread

    def _run(self) -> None:
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._meet, sock=self._listener, limit=CHUNK)
        await self._ending.wait()
        server.close()
        met = asyncio.all_tasks() - {asyncio.current_task()}
        for each in met:
            each.cancel()
        await asyncio.gather(*met, return_exceptions=True)
        await asyncio.sleep(0)  # what was aborted is closed in the next round

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(
            asyncio.CancelledError, OSError, EOFError, ValueError, asyncio.LimitOverrunError
        ):
            async with _closed_after(writer):
                while await self._serve_one(reader, writer):
                    pass

    async def _serve_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; whether another one may follow. Raises ValueError for what is none."""
        first, *rest = (await reader.readuntil(b"\r\n\r\n")).decode("ascii").split("\r\n")
        parts = (each.partition(":") for each in rest)
        headers = {name.strip().lower(): value.strip() for name, _, value in parts}
        method, target, _ = first.split(" ")
        if not self._has_key(headers):
            await _say(writer, "407 Proxy Authentication Required", 'Proxy-Authenticate: Basic realm="kiosk"')
            return True
        if method == "CONNECT":
            name, _, port = target.rpartition(":")
            await self._lead((name, int(port)), reader, writer)
        elif method == "GET" and headers.keys().isdisjoint(OF_PAGES):
            await self._fetch(target, writer)
        else:
            await _say(writer, "403 Forbidden")
        return False

    def _has_key(self, headers: dict[str, str]) -> bool:
        key = b64encode(f"{USER}:{self._key}".encode()).decode()
        return secrets.compare_digest(headers.get("proxy-authorization", ""), f"Basic {key}")

    async def _lead(self, host: Host, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self._policy.allows_line(*host):
            await _say(writer, "403 Forbidden")
            return
        line = _Line(host, writer)
        self._lines.add(line)
        try:
            await self._all_judged(line)
            if line.is_cut:
                return
            there, out = await outward.open_line(*host)
            self.faults.pop(host, None)
            async with _closed_after(out):
                writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
                await _first_of(self._send(line, reader, out), _pass_on(there, writer))
        except outward.NoLineError as error:
            self.faults[host] = error.fault
            await _say(writer, "502 Bad Gateway")
        finally:
            self._lines.discard(line)

    async def _send(self, line: _Line, reader: asyncio.StreamReader, out: asyncio.StreamWriter) -> None:
        while chunk := await reader.read(CHUNK):
            await self._all_judged(line)
            if line.is_cut:
                return
            out.write(chunk)
            await out.drain()

    async def _all_judged(self, line: _Line) -> None:
        """To a host listed in part: until the window has judged every request given to the network so far."""
        if not self._policy.watches(*line.host):
            return
        judged = asyncio.Event()
        self._turn.emit(judged)
        await judged.wait()

    async def _fetch(self, target: str, writer: asyncio.StreamWriter) -> None:
        """The certificate of an authority that a site has not sent along: the engine gets it in the clear."""
        asked = urlsplit(target)
        host = (asked.hostname or "", asked.port or HTTP_PORT)
        if asked.scheme != "http" or asked.query or host[1] != HTTP_PORT or not is_public_name(host[0]):
            await _say(writer, "403 Forbidden")
            return
        try:
            there, out = await outward.open_line(*host)
        except outward.NoLineError:
            await _say(writer, "502 Bad Gateway")
            return
        async with _closed_after(out):
            out.write(f"GET {asked.path} HTTP/1.1\r\nHost: {host[0]}\r\nConnection: close\r\n\r\n".encode())
            await _pass_on(there, writer)


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while chunk := await reader.read(CHUNK):
        writer.write(chunk)
        await writer.drain()


async def _first_of(*ways: Coroutine[None, None, None]) -> None:
    """Both ways at once, until one of them ends."""
    tasks = [asyncio.ensure_future(each) for each in ways]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in tasks:
            each.cancel()
    for each in done:
        each.result()


async def _say(writer: asyncio.StreamWriter, status: str, *headers: str) -> None:
    lines = [f"HTTP/1.1 {status}", "Content-Length: 0", *headers, "", ""]
    writer.write("\r\n".join(lines).encode())
    await writer.drain()


@contextlib.asynccontextmanager
async def _closed_after(writer: asyncio.StreamWriter) -> AsyncIterator[None]:
    """What was written still goes out, unless there was a fault or the visit ends."""
    try:
        yield
        writer.close()
        await writer.wait_closed()
    finally:
        writer.transport.abort()
