"""A real central in a process of its own, and what a kiosk and an administrator do with it."""

import gzip
import http.client
import json
import sqlite3
import subprocess
import sys
import uuid
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path
from typing import Any

import psycopg

BATCH = "application/cloudevents-batch+json"
_CODES_PER_CENTRE = 20


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Message
    body: bytes

    @property
    def media_type(self) -> str:
        return self.headers.get_content_type()

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Served:
    database: str
    data: Path
    codes: list[str] = field(default_factory=list)
    centres: int = 0

    def start(self, port: int = 0) -> None:
        self.log = self.data / "central.log"
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self._command("serve", "--port", str(port)), stdout=subprocess.PIPE, stderr=log, text=True
            )
        assert self.process.stdout is not None
        said = self.process.stdout.readline()
        assert said.startswith("central listening on http://127.0.0.1:"), self.log.read_text()
        self.port = int(said.rpartition(":")[2])

    def stop(self) -> int:
        self.process.terminate()
        code = self.process.wait(timeout=20)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return code

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(timeout=20)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self._command(*arguments), capture_output=True, text=True, check=False, timeout=60
        )

    def told(self, *arguments: str) -> str:
        done = self.command(*arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def report(self, *narrowing: str) -> Any:
        return json.loads(self.told("report", "--json", *narrowing))

    def new_centre(self, name: str = "CUPS") -> str:
        self.centres += 1
        centre = f"centre-{self.centres}"
        self.told("create-centre", centre, name)
        return centre

    def code(self) -> str:
        """A fresh enrolment code of some centre that has room."""
        if not self.codes:
            count = str(_CODES_PER_CENTRE)
            self.codes = self.told("enrolment-code", self.new_centre(), "--count", count).split()
        return self.codes.pop()

    def request(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
        *,
        come_from: str = "127.0.0.1",
    ) -> Answer:
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.port, timeout=30, source_address=(come_from, 0)
        )
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()

    def enrol(self, code: str, *, come_from: str = "127.0.0.1") -> Answer:
        wish = {"code": code, "fingerprint": "board-1", "version": "0.1.0"}
        headers = {"Content-Type": "application/json"}
        return self.request("POST", "/v1/enrolments", json.dumps(wish).encode(), headers, come_from=come_from)

    def join(self, code: str | None = None) -> "Joined":
        answer = self.enrol(code or self.code())
        assert answer.status == 201, answer.body
        return Joined(self, answer.json())

    def query(self, statement: str) -> list[tuple[Any, ...]]:
        """What stands in the database itself."""
        if self.database.startswith("sqlite"):
            books = sqlite3.connect(self.database.removeprefix("sqlite:///"), isolation_level=None)
            try:
                return books.execute(statement).fetchall()
            finally:
                books.close()
        with psycopg.connect(self.database, autocommit=True) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def _command(self, *arguments: str) -> list[str]:
        where = ["--database", self.database, "--data", str(self.data)]
        group = 2 if arguments[0] in {"audit", "catalogue"} else 1
        return [sys.executable, "-m", "kiosk", "central", *arguments[:group], *where, *arguments[group:]]


@dataclass
class Joined:
    """An enrolled device."""

    central: Served
    enrolment: dict[str, Any]
    seqno: int = 0

    @property
    def source(self) -> str:
        return f"/centres/{self.enrolment['centre']}/devices/{self.enrolment['device']}"

    def event(self, **changes: Any) -> dict[str, Any]:
        self.seqno += 1
        return {
            "specversion": "1.0",
            "id": str(uuid.uuid4()),
            "source": self.source,
            "type": "md.cups.visit.called.v1",
            "subject": "visit-1",
            "time": "2026-11-20T10:00:00.123+02:00",
            "epoch": "e1",
            "seqno": self.seqno,
            "uptime": 12.5,
            "data": {"ticket": "A-1", "waited_s": 30},
        } | changes

    def headers(self, **changes: str) -> dict[str, str]:
        usual = {
            "Authorization": f"Bearer {self.enrolment['token']}",
            "Content-Type": BATCH,
            "X-Batch-ID": str(uuid.uuid4()),
            "User-Agent": "cups-kiosk/0.1.0",
        }
        return usual | {name.replace("_", "-"): value for name, value in changes.items()}

    def send(self, events: list[dict[str, Any]]) -> Answer:
        body = gzip.compress(json.dumps(events).encode())
        return self.send_raw(body, Content_Encoding="gzip")

    def send_raw(self, body: bytes, **headers: str) -> Answer:
        return self.central.request("POST", "/v1/events", body, self.headers(**headers))

    def verdicts(self, events: list[dict[str, Any]]) -> list[int]:
        answer = self.send(events)
        assert answer.status == 207, answer.body
        receipts = answer.json()["receipts"]
        assert [receipt["id"] for receipt in receipts] == [event["id"] for event in events]
        return [receipt["status"] for receipt in receipts]

    def get(self, path: str, **headers: str) -> Answer:
        return self.central.request("GET", path, headers=self.headers(**headers))
