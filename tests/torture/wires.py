"""What lies between kiosks and central: wires that lie, and a fuse that blows."""

import gzip
import json
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import pytest
import requests
from urllib3 import HTTPResponse

from kiosk.device.files import write_whole
from kiosk.domain.machine import Machine
from kiosk.store.database import Store

URL: Final = "http://127.0.0.1:9"
RECEIPTS: Final = "application/vnd.cups.receipts+json"


class Here:
    """The machine on which the kiosk of the moment runs."""

    machine = Machine(frozenset(), None)


class PowerCut(BaseException):
    """The power is off: nothing of the program goes on."""


class Fuse:
    """Blows at the n-th place where a process may die; 0 never."""

    def __init__(self) -> None:
        self._left = 0

    def arm(self, places: int) -> None:
        self._left = places

    def burn(self) -> None:
        if self._left:
            self._left -= 1
            if not self._left:
                raise PowerCut


Central = Callable[[str, str, dict[str, str], bytes], requests.Response]
Ask = Callable[..., requests.Response]
"""Sends the request as it is, or another body in its place."""


class Wires(requests.adapters.BaseAdapter):
    """Carries a request to central and its answer back, unless the script says otherwise."""

    def __init__(self, central: Central) -> None:
        super().__init__()
        self._central = central
        self.script: deque[str] = deque()
        self.fuse = Fuse()
        self._late: list[Ask] = []
        self._last = reply(207, {"Content-Type": RECEIPTS}, b"{}")

    def mend(self) -> None:
        self.script.clear()
        self._late.clear()

    def close(self) -> None:
        """There is nothing to close."""

    def send(self, request: requests.PreparedRequest, **_: Any) -> requests.Response:  # type: ignore[override]
        body = request.body if isinstance(request.body, bytes) else b""
        path = str(request.url).removeprefix(URL)

        def ask(body: bytes = body) -> requests.Response:
            return self._central(str(request.method), path, dict(request.headers), body)

        self.fuse.burn()
        for ask_late in self._late:
            ask_late()
        self._late.clear()
        answered = _FAULTS[self.script.popleft()](self, ask, body) if self.script else ask()
        self.fuse.burn()
        answered.request, answered.url = request, str(request.url)
        if answered.status_code == 207:
            self._last = again(answered)
        return answered

    def lost_request(self, _ask: Ask, _body: bytes) -> requests.Response:
        raise requests.ConnectionError

    def lost_reply(self, ask: Ask, _body: bytes) -> requests.Response:
        ask()
        raise requests.Timeout

    def overtaken(self, ask: Ask, _body: bytes) -> requests.Response:
        """It arrives when the next one is sent."""
        self._late.append(ask)
        raise requests.Timeout

    def twice(self, ask: Ask, _body: bytes) -> requests.Response:
        ask()
        return ask()

    def cut(self, ask: Ask, _body: bytes) -> requests.Response:
        answered = ask()
        content = content_of(answered)
        return reply(answered.status_code, dict(answered.headers), content[: len(content) // 2])

    def login_page(self, _ask: Ask, _body: bytes) -> requests.Response:
        return reply(200, {"Content-Type": "text/html"}, b"<h1>Room number?</h1>")

    def login_page_behind(self, ask: Ask, _body: bytes) -> requests.Response:
        ask()
        return reply(207, {"Content-Type": RECEIPTS}, b"<h1>Room number?</h1>")

    def portal_401(self, _ask: Ask, _body: bytes) -> requests.Response:
        return reply(401, {"Content-Type": "text/html"}, b"<h1>Sign in</h1>")

    def portal_elsewhere(self, _ask: Ask, _body: bytes) -> requests.Response:
        return reply(302, {"Content-Type": "text/html", "Location": f"{URL}/login"}, b"")

    def of_another_batch(self, ask: Ask, _body: bytes) -> requests.Response:
        ask()
        return again(self._last)

    def reordered(self, ask: Ask, _body: bytes) -> requests.Response:
        return _with_receipts(ask(), lambda receipts: receipts[::-1])

    def of_other_events(self, ask: Ask, _body: bytes) -> requests.Response:
        return _with_receipts(ask(), lambda receipts: [each | {"id": str(uuid4())} for each in receipts])

    def half_of_the_receipts(self, ask: Ask, _body: bytes) -> requests.Response:
        return _with_receipts(ask(), lambda receipts: receipts[::2])

    def half_of_the_events(self, ask: Ask, body: bytes) -> requests.Response:
        """Something on the way lets every second one through."""
        try:
            events = json.loads(gzip.decompress(body))
        except (OSError, ValueError):
            return ask()
        some = gzip.compress(json.dumps(events[1::2]).encode()) if isinstance(events, list) else body
        return ask(some)

    def shut_out(self, _ask: Ask, _body: bytes) -> requests.Response:
        return _problem(401)

    def too_often(self, _ask: Ask, _body: bytes) -> requests.Response:
        return _problem(429)

    def busy(self, _ask: Ask, _body: bytes) -> requests.Response:
        return _problem(503)

    def broken_behind(self, ask: Ask, _body: bytes) -> requests.Response:
        ask()
        return _problem(500)

    def too_big(self, _ask: Ask, _body: bytes) -> requests.Response:
        return _problem(413)


_FAULTS: Final = {
    name: getattr(Wires, name)
    for name in (
        "lost_request",
        "lost_reply",
        "overtaken",
        "twice",
        "cut",
        "login_page",
        "login_page_behind",
        "portal_401",
        "portal_elsewhere",
        "of_another_batch",
        "reordered",
        "of_other_events",
        "half_of_the_receipts",
        "half_of_the_events",
        "shut_out",
        "too_often",
        "busy",
        "broken_behind",
        "too_big",
    )
}
FAULTS: Final = tuple(_FAULTS)


def reply(status: int, headers: dict[str, str], content: bytes) -> requests.Response:
    """An answer whose body is read as from a connection."""
    response = requests.Response()
    response.status_code = status
    response.headers.update(headers)
    response.raw = HTTPResponse(BytesIO(content), headers=headers, status=status, preload_content=False)
    return response


def content_of(response: requests.Response) -> bytes:
    content: bytes = response.raw.read()
    return content


def again(response: requests.Response) -> requests.Response:
    """The same answer once more; both can be read."""
    content = content_of(response)
    response.raw = HTTPResponse(BytesIO(content), headers=dict(response.headers), preload_content=False)
    return reply(response.status_code, dict(response.headers), content)


def _with_receipts(
    response: requests.Response, change: Callable[[list[Any]], list[Any]]
) -> requests.Response:
    content = content_of(response)
    if response.status_code == 207:
        answer = json.loads(content)
        content = json.dumps(answer | {"receipts": change(answer["receipts"])}).encode()
    return reply(response.status_code, {"Content-Type": response.headers["Content-Type"]}, content)


def _problem(status: int) -> requests.Response:
    return reply(status, {"Content-Type": "application/problem+json"}, b'{"detail": "not now"}')


@contextmanager
def laid(wires: Wires, fuse: Fuse) -> Iterator[None]:
    """Every kiosk of this process speaks over these wires, and has this fuse wherever it may die."""
    wires.fuse = fuse
    write = Store.write

    class Session(requests.Session):
        def __init__(self) -> None:
            super().__init__()
            self.mount("http://", wires)

    @contextmanager
    def cut_write(store: Store) -> Iterator[None]:
        fuse.burn()
        with write(store):
            yield
            fuse.burn()
        fuse.burn()

    def cut_write_whole(path: Path, content: bytes, mode: int = 0o600) -> None:
        fuse.burn()
        write_whole(path, content, mode)
        fuse.burn()

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KIOSK_CREDENTIALS", "file")
        patch.setattr("kiosk.sync.central.requests.Session", Session)
        patch.setattr(Store, "write", cut_write)
        for place in ("credentials", "identity"):
            patch.setattr(f"kiosk.device.{place}.write_whole", cut_write_whole)
        for place in ("kiosk.device.machine.machine", "kiosk.sync.enrolment.machine"):
            patch.setattr(place, lambda: Here.machine)
        yield
