"""Whether there is internet is told by sites other than central; whether a site answers, by itself."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.device.internet import Reach, answers, is_there, reach
from tests.web.authority import Authority


def test_a_site_that_takes_a_connection_is_internet() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with socket.create_server(("127.0.0.1", 0)) as there:
        assert is_there([("127.0.0.1", port), ("127.0.0.1", there.getsockname()[1])])
    assert not is_there([("127.0.0.1", port)])


def test_a_name_that_nobody_knows_is_no_internet() -> None:
    assert not is_there([("no.such.host.invalid", 443)])


@contextmanager
def site(authority: Authority, said: bytes) -> Iterator[int]:
    """A site that says this to whoever asks once; yields its port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_serve, args=(listener, authority.context("localhost"), said))
        thread.start()
        yield listener.getsockname()[1]
        thread.join()


def _serve(listener: socket.socket, tls: ssl.SSLContext, said: bytes) -> None:
    line, _ = listener.accept()
    with suppress(ssl.SSLError), line, tls.wrap_socket(line, server_side=True) as safe:
        safe.recv(1024)
        safe.sendall(said)


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        (b"HTTP/1.1 200 OK\r\n\r\n", True),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", True),
        (b"HTTP/1.1 503 Service Unavailable\r\n\r\n", False),
        (b"HTTP/1.1\r\n", False),
        (b"nonsense of another kind\r\n", False),
        (b"", False),
    ],
)
def test_a_site_answers_when_it_does_not_say_that_it_is_out_of_order(
    tmp_path: Path, said: bytes, answered: bool
) -> None:
    authority = Authority(tmp_path)
    trust = ssl.create_default_context(cadata=authority.root.public_bytes(Encoding.PEM).decode())
    with site(authority, said) as port:
        assert answers("localhost", port, trust) is answered


def test_a_site_that_does_not_prove_who_it_is_does_not_answer(tmp_path: Path) -> None:
    with site(Authority(tmp_path, {"localhost": "expired"}), b"HTTP/1.1 200 OK\r\n\r\n") as port:
        assert reach("localhost", port) is Reach.NO_TRUST


def test_how_far_one_comes_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    assert reach("no.such.host.invalid") is Reach.NO_NAME
    assert reach("127.0.0.1", port) is Reach.NO_LINE
