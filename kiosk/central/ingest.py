"""Storing a batch of events exactly once, with a receipt for each from what really was inserted."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from kiosk.central import books, envelopes
from kiosk.central.envelopes import Envelope
from kiosk.central.models import Device
from kiosk.central.problems import Refused, problem
from kiosk.domain.events import NotFitting

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
    read = [_read(raw, device.source()) for raw in _events(batch)]
    first: dict[UUID, Envelope] = {}
    for each in read:
        if isinstance(each, Envelope):
            first.setdefault(each.id, each)
    with transaction.atomic():
        inserted = books.insert(device, sorted(first.values(), key=lambda each: each.id), now)
        standing = {key: first[key].fingerprint for key in inserted}
        standing |= books.fingerprints(device, first.keys() - inserted)
    receipts = []
    for each in read:
        if isinstance(each, Receipt):
            receipts.append(each)
        elif each.id in inserted and each is first[each.id]:
            receipts.append(Receipt(str(each.id), STORED))
        elif each.fingerprint == standing[each.id]:
            receipts.append(Receipt(str(each.id), HAD_ALREADY))
        else:
            conflict = problem(
                "other-content", "Conflict", "An event with this id but other content stands already."
            )
            receipts.append(Receipt(str(each.id), OTHER_CONTENT, conflict))
    return receipts


def _events(batch: object) -> list[dict[str, Any]]:
    if not isinstance(batch, list):
        raise Refused(400, "batch", "A batch is a list of events.")
    if len(batch) > MOST_EVENTS:
        raise Refused(413, "too-many-events", f"A batch has at most {MOST_EVENTS} events.")
    if not all(isinstance(raw, dict) and isinstance(raw.get("id"), str) for raw in batch):
        raise Refused(400, "batch", "Every event is an object with an id.")
    return batch


def _read(raw: dict[str, Any], source: str) -> Envelope | Receipt:
    try:
        return envelopes.read(raw, source)
    except NotFitting as fault:
        return Receipt(raw["id"], NOT_FITTING, problem("not-fitting", "Unprocessable Content", str(fault)))
