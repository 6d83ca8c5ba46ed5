"""Storing a batch of events exactly once, with a receipt for each from what really was inserted."""

from collections import Counter
from collections.abc import Container
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from kiosk.central import books, envelopes, fleet, metrics, numbering, tallies
from kiosk.central.envelopes import Envelope
from kiosk.central.models import Device
from kiosk.central.problems import Refused, problem
from kiosk.domain.foreign import NotFitting

MOST_EVENTS = 500

STORED = 201
HAD_ALREADY = 208
OTHER_CONTENT = 409
NOT_FITTING = 422


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of one event: 201 stored now, 208 had it already, 409 other content, 422 does not fit."""

    id: str
    status: int
    problem: dict[str, Any] | None = None

    def document(self) -> dict[str, Any]:
        """The receipt as it travels."""
        told = {} if self.problem is None else {"problem": self.problem}
        return {"id": self.id, "status": self.status} | told


def take(device: Device, batch: object, now: datetime) -> list[Receipt]:
    """Store what fits of a batch of `device`; a receipt for every event, in order, once it is committed.

    Raises Refused for a batch that cannot be answered event by event: no list (400), an event without an id
    (400), more than 500 (413).
    """
    events = _events(batch)
    speakers = _speakers(device, events)
    read = [_read(raw, speakers) for raw in events]
    first: dict[tuple[str, UUID], Envelope] = {}
    for each in read:
        if isinstance(each, Envelope):
            first.setdefault((each.source, each.id), each)
    inserted: set[tuple[str, UUID]] = set()
    standing: dict[tuple[str, UUID], bytes] = {}
    with transaction.atomic():
        for source, speaker in speakers.items():
            said = {each.id: each for each in first.values() if each.source == source}
            stored = books.insert(speaker, sorted(said.values(), key=lambda each: each.id), now)
            numbering.note(speaker, [said[key] for key in stored], now)
            fleet.note(speaker, (said[key] for key in stored))
            tallies.add(speaker.centre_id, (said[key] for key in stored))
            inserted |= {(source, key) for key in stored}
            before = books.fingerprints(speaker, said.keys() - stored)
            standing |= {(source, key): fingerprint for key, fingerprint in before.items()}
    receipts = []
    for each in read:
        if isinstance(each, Receipt):
            receipts.append(each)
        elif (key := (each.source, each.id)) in inserted and each is first[key]:
            receipts.append(Receipt(str(each.id), STORED))
        elif each.fingerprint == (first[key].fingerprint if key in inserted else standing[key]):
            receipts.append(Receipt(str(each.id), HAD_ALREADY))
        else:
            conflict = problem(
                "other-content", "Conflict", "An event with this id but other content stands already."
            )
            receipts.append(Receipt(str(each.id), OTHER_CONTENT, conflict))
    for status, number in Counter(receipt.status for receipt in receipts).items():
        metrics.EVENTS.labels(status).inc(number)
    return receipts


def _events(batch: object) -> list[dict[str, Any]]:
    if not isinstance(batch, list):
        raise Refused(400, "batch", "A batch is a list of events.")
    if len(batch) > MOST_EVENTS:
        raise Refused(413, "too-many-events", f"A batch has at most {MOST_EVENTS} events.")
    if not all(isinstance(raw, dict) and isinstance(raw.get("id"), str) for raw in batch):
        raise Refused(400, "batch", "Every event is an object with an id.")
    return batch


def _speakers(device: Device, events: list[dict[str, Any]]) -> dict[str, Device]:
    """By source: the device, and what the same computer was before when a batch holds events of then."""
    if all(raw.get("source") == device.source() for raw in events):
        return {device.source(): device}
    return {each.source(): each for each in device.lineage()}


def _read(raw: dict[str, Any], sources: Container[object]) -> Envelope | Receipt:
    try:
        return envelopes.read(raw, sources)
    except NotFitting as fault:
        return Receipt(raw["id"], NOT_FITTING, problem("not-fitting", "Unprocessable Content", str(fault)))
