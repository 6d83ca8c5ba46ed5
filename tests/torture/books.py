"""Central in the process of a test: it is backed up, put back and looked into."""

import sqlite3
from datetime import UTC, datetime

import requests
from django.core.cache import cache
from django.db import connection
from django.test import Client

from kiosk.central import centres, courier, enrolment, rotation
from kiosk.central.models import Device, Event, Numbering
from tests.torture.wires import reply


class Books:
    """Central on SQLite, with one centre; the database was opened by `open_central`."""

    def __init__(self, centre: str) -> None:
        centres.create(centre, centre, datetime.now(UTC), "torture")
        self._client = Client(raise_request_exception=False)
        self._empty = self._copy()
        self._backup = self._empty

    def begin(self) -> None:
        self._backup = self._empty
        self.restore()

    def back_up(self) -> None:
        self._backup = self._copy()

    def restore(self) -> None:
        self._put_back(self._backup)

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> requests.Response:
        """What central answers, as it goes over the wire."""
        said = self._client.generic(
            method, path, body, headers.get("Content-Type", ""), headers=_without_type(headers)
        )
        return reply(said.status_code, dict(said.headers), said.getvalue())

    def code(self, centre: str) -> str:
        cache.clear()  # nobody guesses here; a request that arrives twice looks like it

        return enrolment.make_code(centres.find(centre), datetime.now(UTC), who="torture")

    def receive(self, bundle: bytes) -> bytes:

        return courier.receive(bundle, datetime.now(UTC)).receipts

    def revoke(self, device: str) -> None:

        for found in Device.objects.filter(pk=device):
            enrolment.revoke(found, datetime.now(UTC), "torture")

    def rotate(self, device: str) -> None:

        for found in Device.objects.filter(pk=device):
            rotation.hasten(found, datetime.now(UTC), "torture")

    def knows(self, device: str) -> bool:

        return Device.objects.filter(pk=device).exists()

    def ids(self) -> list[str]:

        return [str(event) for event in Event.objects.values_list("id", flat=True)]

    def count(self) -> int:
        return len(self.ids())

    def answers(self) -> set[str]:
        """The unlinked ones."""
        unlinked = Event.objects.filter(type="md.cups.feedback.given.v1")
        return {str(event) for event in unlinked.values_list("id", flat=True)}

    def visits(self) -> set[str | None]:
        """Those whose check-in is here."""
        return set(Event.objects.filter(type="md.cups.visit.checked_in.v1").values_list("subject", flat=True))

    def repeated(self) -> int:
        """Numbers that two events of one device have."""
        return sum(Numbering.objects.values_list("repeated", flat=True))

    def _copy(self) -> bytes:
        connection.ensure_connection()
        copied = bytearray(connection.connection.serialize())
        copied[18:20] = b"\1\1"  # a copy in memory has no write-ahead log
        return bytes(copied)

    def _put_back(self, copy: bytes) -> None:
        source = sqlite3.connect(":memory:")
        source.deserialize(copy)
        source.backup(connection.connection)
        source.close()


def _without_type(headers: dict[str, str]) -> dict[str, str]:
    return {
        name: value
        for name, value in headers.items()
        if name.lower() not in {"content-type", "content-length"}
    }
