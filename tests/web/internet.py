"""The Internet of a test: one port of this PC that is every host, by TLS and in the clear, and counts."""

import asyncio
import base64
import contextlib
import email.parser
import hashlib
import http
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.message import Message

from tests.web.authority import Authority, common_name

TLS_HELLO = 0x16
WEB_SOCKET = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
NUMBER = "a number"
"""The host of whatever came without a name."""


@dataclass(frozen=True)
class Request:
    """What reached the port: `scheme` is https, http, tls (the greeting alone), raw or udp.

    `person` is whom a certificate names that came with it.
    """

    scheme: str
    host: str
    path: str = ""
    method: str = "GET"
    headers: Message = field(default_factory=Message, compare=False)
    body: bytes = b""
    person: str = ""


@dataclass(frozen=True)
class Answer:
    """What a site says, when it has waited for so long."""

    body: str | bytes = ""
    status: int = 200
    media: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()
    after_s: float = 0.0


Site = Callable[[Request], Answer]


def nobody(_request: Request) -> Answer:
    """What a host says that no test has made a site for."""
    return Answer("Nobody is here.", 404)


class Internet:
    """Sites by host, called in the thread of the server. `seen` keeps every contact in order."""

    def __init__(self, authority: Authority, at: tuple[str, int] = ("127.0.0.1", 0)) -> None:
        self.sites: dict[str, Site] = {}
        self.otherwise: Site = nobody
        self.seen: list[Request] = []
        self.meant: dict[int, str] = {}
        """For which host a line is, by the port that it comes from; only who leads it here knows that."""
        self._authority = authority
        self._open: set[asyncio.Task[None]] = set()
        self._loop = asyncio.new_event_loop()
        self._tls = authority.context("")
        self._tls.sni_callback = self._hear_name
        self._at = at
        self._listener = socket.create_server(at)
        self._listener.setblocking(False)
        self.port: int = self._listener.getsockname()[1]

    @contextlib.contextmanager
    def open(self) -> Iterator["Internet"]:
        """Serve from a thread of its own until the end of the block."""
        serving = self._loop.create_task(self._serve())
        thread = threading.Thread(target=self._run, args=(serving,), name="internet")
        thread.start()
        try:
            yield self
        finally:
            self._loop.call_soon_threadsafe(serving.cancel)
            thread.join()

    def rule(self, names: str) -> str:
        """Leads these names here, by a pattern."""
        return rule(names, self.port)

    def ask_for_persons(self, *, asked: bool) -> None:
        """Whether every site asks for a certificate of who comes, and serves also who gives none."""
        self._tls.verify_mode = ssl.CERT_OPTIONAL if asked else ssl.CERT_NONE

    def hosts(self) -> set[str]:
        """Every host that was reached in any way."""
        return {each.host for each in list(self.seen)}

    def _run(self, serving: asyncio.Task[None]) -> None:
        with contextlib.suppress(asyncio.CancelledError):
            self._loop.run_until_complete(serving)
        self._loop.close()

    async def _serve(self) -> None:
        at = (self._at[0], self.port)
        counter, _ = await self._loop.create_datagram_endpoint(lambda: _Datagrams(self.seen), at)
        try:
            while True:
                connection, _ = await self._loop.sock_accept(self._listener)
                task = self._loop.create_task(self._meet(connection))
                self._open.add(task)
                task.add_done_callback(self._open.discard)
        finally:
            counter.close()
            self._listener.close()
            for task in self._open:
                task.cancel()
            await asyncio.gather(*self._open, return_exceptions=True)
            await asyncio.sleep(0.01)  # transports close in the next rounds of the loop

    async def _meet(self, connection: socket.socket) -> None:
        """Tell TLS from plain speech by the first byte, then answer for as long as the browser asks."""
        readable = asyncio.Event()
        self._loop.add_reader(connection, readable.set)
        try:
            await readable.wait()
        except asyncio.CancelledError:
            connection.close()
            raise
        finally:
            self._loop.remove_reader(connection)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, ssl.SSLError):
            first = connection.recv(1, socket.MSG_PEEK)
            if not first:
                self.seen.append(Request("raw", self.meant.get(connection.getpeername()[1], NUMBER)))
                connection.close()
                return
            await self._talk(connection, self._tls if first[0] == TLS_HELLO else None)

    def _hear_name(self, tls: ssl.SSLObject, name: str | None, _context: ssl.SSLContext) -> None:
        self.seen.append(Request("tls", name or NUMBER))
        if name:
            tls.context = self._authority.context(name)

    async def _talk(self, connection: socket.socket, tls: ssl.SSLContext | None) -> None:
        reader = asyncio.StreamReader()
        protocol = asyncio.StreamReaderProtocol(reader)
        transport, _ = await self._loop.connect_accepted_socket(lambda: protocol, connection, ssl=tls)
        writer = asyncio.StreamWriter(transport, protocol, reader, self._loop)
        try:
            while True:
                request = await _read(reader, "https" if tls else "http", _person(transport))
                self.seen.append(request)
                if request.headers["Upgrade"] == "websocket":
                    writer.write(_accept_socket(request))
                    await reader.read()
                    return
                answer = self.sites.get(request.host, self.otherwise)(request)
                await asyncio.sleep(answer.after_s)
                writer.write(_bytes(answer))
        finally:
            transport.abort()


def rule(names: str, port: int) -> str:
    """Leads these names of Chromium's to a port of this PC, by a pattern."""
    return f"MAP {names} 127.0.0.1:{port}"


def switch(*rules: str) -> str:
    """The first rule counts that names a host; the quotes are for Qt, which cuts at spaces."""
    return f'--host-resolver-rules="{", ".join(filter(None, rules))}"'


class _Datagrams(asyncio.DatagramProtocol):
    """QUIC, STUN and the like: the first bytes are all that is kept."""

    def __init__(self, seen: list[Request]) -> None:
        self._seen = seen

    def datagram_received(self, data: bytes, _address: object) -> None:
        self._seen.append(Request("udp", NUMBER, body=data[:32]))


def _person(transport: asyncio.BaseTransport) -> str:
    """The common name of whoever came with a certificate."""
    tls = transport.get_extra_info("ssl_object")
    given = tls.getpeercert(binary_form=True) if tls else None
    return common_name(given) if given else ""


async def _read(reader: asyncio.StreamReader, scheme: str, person: str) -> Request:
    head = await reader.readuntil(b"\r\n\r\n")
    first, _, rest = head.decode("latin-1").partition("\r\n")
    method, path, _ = [*first.split(" "), "", ""][:3]
    headers = email.parser.Parser().parsestr(rest, headersonly=True)
    body = await reader.readexactly(int(headers["Content-Length"] or 0))
    host = (headers["Host"] or NUMBER).rsplit("]:" if "]" in str(headers["Host"]) else ":", 1)[0].strip("[]")
    return Request(scheme, host, path, method, headers, body, person)


def _bytes(answer: Answer) -> bytes:
    body = answer.body.encode() if isinstance(answer.body, str) else answer.body
    headers = {"Content-Type": answer.media, "Content-Length": str(len(body)), "Cache-Control": "no-store"}
    lines = [f"{name}: {value}\r\n" for name, value in [*headers.items(), *answer.headers]]
    status = http.HTTPStatus(answer.status)
    return f"HTTP/1.1 {status} {status.phrase}\r\n{''.join(lines)}\r\n".encode() + body


def _accept_socket(request: Request) -> bytes:
    digest = hashlib.sha1(request.headers["Sec-WebSocket-Key"].encode() + WEB_SOCKET, usedforsecurity=False)
    accepted = base64.b64encode(digest.digest()).decode()
    lines = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"]
    return "\r\n".join([*lines, f"Sec-WebSocket-Accept: {accepted}", "", ""]).encode()
