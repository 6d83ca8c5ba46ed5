"""An agency that publishes small stand-ins of the program, and the server they are fetched from."""

import os
from datetime import datetime
from pathlib import Path

from build import release
from kiosk.sync.updates import TARGET
from tests.fixtures import Answer, Exchange

WELL_BEHAVED = """#!/bin/sh
# A version that does what it should: its doctor finds nothing, its welcome screen stands at once.
case "$1" in
doctor) echo '{"ready": true, "checks": []}' ;;
run) touch "$KIOSK_TRIAL" ;;
esac
"""


class Agency:
    """Keys and a repository in a folder."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.repository = folder / "repository"
        self.keys = folder / "keys"
        self.program = ""
        self._folder = folder
        self.root = release.Publisher(self.repository, self.keys).make_keys().read_bytes()

    def publish(
        self,
        version: str,
        program: str = WELL_BEHAVED,
        *,
        ballast: int = 0,
        unpacked: int | None = None,
        now: datetime | None = None,
    ) -> None:
        """Offer a version whose program is this script, with so many bytes beside it."""
        self.program = program
        packed = self._folder / version
        packed.mkdir()
        (packed / "kiosk").write_text(program)
        (packed / "kiosk").chmod(0o755)
        (packed / "ballast").write_bytes(os.urandom(ballast))
        archive = self._folder / TARGET
        size = release.pack(packed, archive, preset=0)
        publisher = release.Publisher(self.repository, self.keys, now)
        publisher.publish(archive, version, size if unpacked is None else unpacked)

    def refresh(self) -> None:
        """Sign anew what is newest."""
        release.Publisher(self.repository, self.keys).refresh()

    def rotate(self, *names: str) -> None:
        """A new key in the place of each, one after another."""
        for name in names:
            release.Publisher(self.repository, self.keys).rotate(name)

    @property
    def archive(self) -> Path:
        """What was published last, where it lies."""
        return max((self.repository / "targets").iterdir(), key=lambda file: file.stat().st_mtime_ns)

    def serve(self, exchange: Exchange) -> None:
        """Answer as a server of files that honours ranges."""
        self._serve(exchange, ranges=True)

    def serve_whole(self, exchange: Exchange) -> None:
        """Answer as one that does not."""
        self._serve(exchange, ranges=False)

    def cut_after(self, length: int) -> Answer:
        """An answer whose line is cut after so many bytes."""

        def answer(exchange: Exchange) -> None:
            content = self._file(exchange).read_bytes()
            exchange.begin(200, "application/octet-stream", len(content))
            exchange.handler.wfile.write(content[:length])
            exchange.hang_up()

        return answer

    def _file(self, exchange: Exchange) -> Path:
        return self.repository / exchange.handler.path.removeprefix("/v1/updates/")

    def _serve(self, exchange: Exchange, *, ranges: bool) -> None:
        file = self._file(exchange)
        if not file.is_file():
            exchange.send(404, "text/plain", b"no such file")
            return
        content = file.read_bytes()
        asked = exchange.headers["Range"]
        if not asked or not ranges:
            exchange.send(200, "application/octet-stream", content)
            return
        first = int(asked.removeprefix("bytes=").removesuffix("-"))
        told = f"bytes {first}-{len(content) - 1}/{len(content)}"
        exchange.send(206, "application/octet-stream", content[first:], Content_Range=told)
