"""Lines into the world: a name is looked up here, and one that leads back into this network is refused."""

import asyncio
import contextlib
import socket
import threading
from base64 import b64encode
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address
from typing import Final, TypeVar, cast

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from kiosk.domain.codes import SiteFault
from kiosk.domain.hosts import SIGNING_CLIENT

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]

THIS_PC: Final = "127.0.0.1"
PATIENCE_S: Final = 20.0
"""For a name, and for each address of it."""
FAR: Final = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))
"""Nobody's addresses, to be reached by the way out alone."""
Found = TypeVar("Found")


class NoLineError(Exception):
    """There is no line to this host; `fault` says why."""

    def __init__(self, fault: SiteFault) -> None:
        super().__init__(fault)
        self.fault = fault


async def open_line(host: str, port: int) -> Streams:
    """A line to the host itself, or to it through the proxy that this PC is set to; raises NoLineError."""
    if (host, port) == SIGNING_CLIENT:
        return await _first_of([THIS_PC], port)
    proxy = await _aside(lambda: system_proxy(host, port))
    if proxy is not None:
        return await _through(proxy, host, port)
    found = await _found(host, port)
    public = [each for each in found if is_public(each)]
    if not public:
        raise NoLineError(SiteFault.DNS)
    return await _first_of(public, port)


def is_public(address: str) -> bool:
    """Whether an address lies in the Internet, neither in this PC nor in its network."""
    ip = ip_address(address)
    inner = (ip.ipv4_mapped or ip.sixtofour) if isinstance(ip, IPv6Address) else None
    return all(each.is_global and not each.is_multicast for each in (inner or ip, ip))


def addresses(host: str, port: int) -> list[str]:
    """What the name system knows, the old kind first: it works in every village. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    found.sort(key=lambda each: each[0] != socket.AF_INET)
    return [str(each[4][0]) for each in found]


def system_proxy(host: str, port: int) -> QNetworkProxy | None:
    """The proxy that the PC is set to for this host, if it speaks HTTP."""
    query = QNetworkProxyQuery(QUrl(f"https://{host}:{port}/"))
    proxies = QNetworkProxyFactory.systemProxyForQuery(query)
    kinds = (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.NoProxy)
    first = next((each for each in proxies if each.type() in kinds), None)
    return first if first is not None and first.type() == QNetworkProxy.ProxyType.HttpProxy else None


async def connect(address: str, port: int) -> Streams:
    """A line to an address; raises OSError."""
    return await asyncio.open_connection(address, port)


async def _found(host: str, port: int) -> list[str]:
    try:
        return await asyncio.wait_for(_aside(lambda: addresses(host, port)), PATIENCE_S)
    except OSError as error:
        raise NoLineError(_fault(SiteFault.DNS)) from error


async def _first_of(found: list[str], port: int) -> Streams:
    for address in found:
        try:
            return await asyncio.wait_for(connect(address, port), PATIENCE_S)
        except OSError:
            continue
    raise NoLineError(_fault(SiteFault.TIMEOUT))


async def _through(proxy: QNetworkProxy, host: str, port: int) -> Streams:
    try:
        reader, writer = await asyncio.wait_for(connect(proxy.hostName(), proxy.port()), PATIENCE_S)
    except OSError as error:
        raise NoLineError(_fault(SiteFault.TIMEOUT)) from error
    said = [f"CONNECT {host}:{port} HTTP/1.1", f"Host: {host}:{port}"]
    if proxy.user():
        known = b64encode(f"{proxy.user()}:{proxy.password()}".encode()).decode()
        said.append(f"Proxy-Authorization: Basic {known}")
    try:
        writer.write("\r\n".join([*said, "", ""]).encode())
        head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), PATIENCE_S)
    except (OSError, EOFError, asyncio.LimitOverrunError) as error:
        writer.transport.abort()
        raise NoLineError(SiteFault.TIMEOUT) from error
    if head.split()[1:2] != [b"200"]:
        writer.transport.abort()
        raise NoLineError(SiteFault.TIMEOUT)
    return reader, writer


async def _aside(ask: Callable[[], Found]) -> Found:
    """Ask what may take long, in a thread that nobody waits for at the end, as for those of asyncio."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Found] = loop.create_future()

    def tell(found: Found | None, error: OSError | None) -> None:
        if not answer.cancelled():
            if error is not None:
                answer.set_exception(error)
            else:
                answer.set_result(cast("Found", found))

    def work() -> None:
        found, fault = None, None
        try:
            found = ask()
        except OSError as error:
            fault = error
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any longer
            loop.call_soon_threadsafe(tell, found, fault)

    threading.Thread(target=work, name="gate-asks", daemon=True).start()
    return await answer


def _fault(otherwise: SiteFault) -> SiteFault:
    return otherwise if any(leads_out(*far) for far in FAR) else SiteFault.OFFLINE


def leads_out(family: socket.AddressFamily, address: str) -> bool:
    """Whether this PC knows a way to far addresses; nothing is sent."""
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as line:
            line.connect((address, 9))
    except OSError:
        return False
    return True
