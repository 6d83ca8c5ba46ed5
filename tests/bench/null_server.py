"""A central that stores nothing: a receipt 201 for every event, at once.

Run as `python -m tests.bench.null_server`; it prints its port and serves until it is killed. Bare sockets
rather than `http.server`, whose parsing of headers would weigh on whoever sends one event per POST.
"""

import gzip
import json
import socketserver
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from kiosk.sync.central import RECEIPTS_TYPE

_NEWS: Final = b'{"type":"about:blank","title":"Nothing here","status":404}'


class _Exchange(socketserver.StreamRequestHandler):
    """One connection, kept open."""

    disable_nagle_algorithm = True
    wbufsize = -1

    def handle(self) -> None:
        while request := self.rfile.readline():
            headers = self._headers()
            body = self.rfile.read(int(headers.get("content-length", 0)))
            if request.startswith(b"POST /v1/events "):
                receipts = [{"id": event["id"], "status": 201} for event in json.loads(gzip.decompress(body))]
                answer = json.dumps({"batch": headers["x-batch-id"], "receipts": receipts}).encode()
                self._answer("207 Multi-Status", RECEIPTS_TYPE, answer)
            else:
                self._answer("404 Not Found", "application/problem+json", _NEWS)

    def _headers(self) -> dict[str, str]:
        headers: dict[str, str] = {}
        while (line := self.rfile.readline().rstrip()) != b"":
            name, _, value = line.decode("latin-1").partition(":")
            headers[name.lower()] = value.strip()
        return headers

    def _answer(self, status: str, media: str, body: bytes) -> None:
        head = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\nContent-Length: {len(body)}\r\n\r\n"
        self.wfile.write(head.encode() + body)
        self.wfile.flush()


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True


@contextmanager
def null_server() -> Iterator[str]:
    """Run the server in a process of its own; gives its URL."""
    command = [sys.executable, "-m", "tests.bench.null_server"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()


if __name__ == "__main__":
    with _Server(("127.0.0.1", 0), _Exchange) as server:
        print(server.server_address[1], flush=True)
        server.serve_forever()
