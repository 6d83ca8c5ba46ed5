"""The gate before the engine: what it opens a line to, and why there is none."""

import asyncio
import base64
import select
import socket
import threading
import time

import pytest
from PySide6.QtNetwork import QNetworkProxy
from PySide6.QtWidgets import QApplication

from kiosk.domain.codes import Language, SiteFault
from kiosk.domain.hosts import AllowList
from kiosk.ui.web import outward
from kiosk.ui.web.browser import GuidedBrowser, Place
from kiosk.ui.web.gate import NAME, Gate
from kiosk.ui.web.policy import Policy
from tests.web.leading import lead

pytestmark = pytest.mark.timeout(60)

LISTED = AllowList.of(["mpay.gov.md", "www.google.com/recaptcha/", "localhost.cts.md:18443"])
PATIENCE_MS = 20_000
PART = "CONNECT www.google.com:443"


@pytest.fixture
def echo():
    """A server that says back whatever it hears; `met` counts who came."""
    met: list[socket.socket] = []

    def serve():
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            met.append(line)
            threads.append(threading.Thread(target=say_back, args=(line,), name="says-back"))
            threads[-1].start()

    def say_back(line):
        with line:
            while heard := line.recv(2**16):
                line.sendall(heard)

    threads = [threading.Thread(target=serve, name="echo")]
    with socket.create_server((outward.THIS_PC, 0)) as listener:
        threads[0].start()
        yield listener.getsockname()[1], met
        listener.shutdown(socket.SHUT_RDWR)
    for thread in threads:
        thread.join()


@pytest.fixture
def gate(echo, monkeypatch, qapp):
    lead(echo[0], monkeypatch, names={"router.gov.md": "192.168.1.1"})
    policy = Policy()
    policy.allow(LISTED, LISTED)
    gate = Gate(policy)
    yield gate
    gate.close()


def request(first, *, key=None):
    """A line to the gate on which this was asked."""
    proxy = QNetworkProxy.applicationProxy()
    known = base64.b64encode(f"{proxy.user()}:{proxy.password() if key is None else key}".encode()).decode()
    line = socket.create_connection((outward.THIS_PC, proxy.port()), 10)
    line.sendall(f"{first} HTTP/1.1\r\nProxy-Authorization: Basic {known}\r\n\r\n".encode())
    return line


def heard(line, most=100):
    """What comes next on a line, while the window goes on."""
    while not select.select([line], [], [], 0.01)[0]:
        QApplication.processEvents()
    return line.recv(most)


def closed(line, said=b""):
    """Whether nothing comes any more on a line, whatever is said on it."""
    with line:
        try:
            line.sendall(said)
            return line.recv(1) == b""
        except ConnectionError:
            return True


def ask(gate, first, *, key=None):
    """The head of the gate's answer to a request, and the line."""
    line = request(first, key=key)
    head = b""
    while not head.endswith(b"\r\n\r\n") and (more := heard(line, 1)):
        head += more
    return head, line


def status(gate, request, **more):
    head, line = ask(gate, request, **more)
    line.close()
    return int(head.split()[1])


def test_the_engine_finds_the_gate_by_a_name_that_is_none(gate):
    assert QNetworkProxy.applicationProxy().hostName() == NAME


def test_megabytes_go_through_unchanged(gate):
    _, line = ask(gate, "CONNECT mpay.gov.md:443")
    sent = bytes(range(256)) * 2**14
    sender = threading.Thread(target=line.sendall, args=(sent,))
    sender.start()
    heard = bytearray()
    while len(heard) < len(sent):
        heard += line.recv(2**16)
    sender.join()
    line.close()
    assert heard == sent


@pytest.mark.parametrize(
    "target", ["evil.example.com:443", "mpay.gov.md:80", "mpay.gov.md:8443", "192.168.1.1:443", "[::1]:443"]
)
def test_what_is_not_listed_gets_no_line(gate, echo, target):
    assert status(gate, f"CONNECT {target}") == 403
    assert echo[1] == []


def test_without_the_key_nobody_gets_a_line(gate, echo):
    assert status(gate, "CONNECT mpay.gov.md:443", key="guessed") == 407
    assert echo[1] == []


def test_the_payment_window_opens_lines_to_public_names_by_https(gate):
    gate._policy.payment = True
    assert status(gate, "CONNECT 3ds.bank.md:443") == 200
    assert status(gate, "CONNECT 3ds.bank.md:80") == 403
    assert status(gate, "CONNECT router.gov.md:443") == 502
    gate._policy.payment = False
    assert status(gate, "CONNECT 3ds.bank.md:443") == 403


@pytest.mark.parametrize(
    "request_of_a_page",
    [
        "GET http://ca.example.com/ca.crt HTTP/1.1\r\nAccept: */*\r\nX:",
        "POST http://ca.example.com/ca.crt",
        "GET http://ca.example.com/ca.crt?name=value",
        "GET http://ca.example.com:8080/ca.crt",
        "GET http://192.168.1.1/ca.crt",
    ],
)
def test_nothing_of_a_page_is_said_in_the_clear(gate, echo, request_of_a_page):
    assert status(gate, request_of_a_page) == 403
    assert echo[1] == []


def test_a_certificate_that_a_site_has_not_sent_along_is_fetched(gate):
    said, line = ask(gate, "GET http://ca.example.com/ca.crt")
    line.close()
    assert said == b"GET /ca.crt HTTP/1.1\r\nHost: ca.example.com\r\nConnection: close\r\n\r\n"


def test_lines_that_are_cut_send_nothing_more(gate):
    _, line = ask(gate, PART)
    gate.cut("www.google.com", 443)
    assert closed(line, b"one more request")


def test_a_line_to_a_host_listed_in_part_waits_for_the_window(gate, echo, qtbot):
    """The window's thread stands still until the cut, as it does while it judges a request."""
    line = request(PART)
    while not gate._lines:
        time.sleep(0.01)
    gate.cut("www.google.com", 443)
    qtbot.waitUntil(lambda: not gate._lines, timeout=PATIENCE_MS)
    assert closed(line)
    assert echo[1] == []


def test_bytes_to_a_host_listed_in_part_wait_for_the_window(gate):
    """The window's thread stands still here, as it does while it judges a request."""
    _, line = ask(gate, PART)
    line.sendall(b"a greeting")
    gate.cut("www.google.com", 443)
    assert closed(line)
    _, line = ask(gate, PART)
    line.sendall(b"a greeting")
    assert heard(line) == b"a greeting"
    line.close()


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:4700::1111", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("224.0.0.1", False),
        ("0.0.0.1", False),
        ("::1", False),
        ("fe80::1", False),
        ("fd00::1", False),
        ("::ffff:192.168.1.1", False),
        ("2002:c0a8:0101::1", False),
    ],
)
def test_addresses_of_this_network_are_told_from_those_of_the_internet(address, public):
    assert outward.is_public(address) == public


def refuse(_host, _port):
    raise socket.gaierror(socket.EAI_NONAME, "no such name")


async def decline(_address, _port):
    raise ConnectionRefusedError


@pytest.mark.parametrize(
    ("patched", "instead", "fault"),
    [("addresses", refuse, SiteFault.DNS), ("connect", decline, SiteFault.TIMEOUT)],
)
@pytest.mark.parametrize("leads_out", [True, False])
def test_the_gate_knows_why_there_is_no_line(gate, monkeypatch, patched, instead, fault, leads_out):
    monkeypatch.setattr(outward, "leads_out", lambda *_far: leads_out)
    monkeypatch.setattr(outward, patched, instead)
    assert status(gate, "CONNECT mpay.gov.md:443") == 502
    assert gate.faults == {("mpay.gov.md", 443): fault if leads_out else SiteFault.OFFLINE}


def test_the_signing_client_is_on_this_pc_without_any_name(gate, monkeypatch):
    monkeypatch.setattr(outward, "addresses", refuse)
    assert status(gate, "CONNECT localhost.cts.md:18443") == 200


def test_the_proxy_of_a_town_hall_is_gone_through(gate, monkeypatch):
    heard: list[bytes] = []
    reached: list[tuple[str, int]] = []

    async def town_hall(address, port):
        async def meet(reader, writer):
            heard.append(await reader.readuntil(b"\r\n\r\n"))
            writer.write(b"HTTP/1.1 200 OK\r\n\r\nfrom far")
            await writer.drain()
            writer.close()

        reached.append((address, port))
        server = await asyncio.start_server(meet, outward.THIS_PC, 0)
        streams = await asyncio.open_connection(*server.sockets[0].getsockname())
        server.close()
        return streams

    kind = QNetworkProxy.ProxyType.HttpProxy
    proxy = QNetworkProxy(kind, "proxy.primaria.md", 3128, "ana", "parola")
    monkeypatch.setattr(outward, "system_proxy", lambda _host, _port: proxy)
    monkeypatch.setattr(outward, "connect", town_hall)
    _, line = ask(gate, "CONNECT mpay.gov.md:443")
    assert line.recv(100) == b"from far"
    line.close()
    assert reached == [("proxy.primaria.md", 3128)]
    assert heard[0].startswith(b"CONNECT mpay.gov.md:443 HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic " + base64.b64encode(b"ana:parola") in heard[0]


@pytest.fixture
def browser(internet, qtbot, tmp_path):
    browser = GuidedBrowser(Place(tmp_path / "visit", "m" * 32), Language.RO)
    qtbot.addWidget(browser)
    browser.show()
    yield browser
    browser.close_visit()


@pytest.mark.parametrize(
    ("patched", "instead", "fault"),
    [("addresses", refuse, SiteFault.DNS), ("connect", decline, SiteFault.TIMEOUT)],
)
def test_the_browser_says_why_a_site_did_not_come(browser, qtbot, monkeypatch, patched, instead, fault):
    monkeypatch.setattr(outward, "leads_out", lambda *_far: True)
    monkeypatch.setattr(outward, patched, instead)
    with qtbot.waitSignal(browser.failed, timeout=PATIENCE_MS) as failed:
        browser.open("https://mpay.gov.md/", LISTED, LISTED)
    assert failed.args == [fault, "mpay.gov.md"]


def test_a_bad_certificate_is_told_as_one(browser, qtbot):
    hosts = AllowList.of(["expired.gov.md"])
    with qtbot.waitSignal(browser.failed, timeout=PATIENCE_MS) as failed:
        browser.open("https://expired.gov.md/", hosts, hosts)
    assert failed.args == [SiteFault.TLS, "expired.gov.md"]
