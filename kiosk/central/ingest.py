"""Storing a batch of events exactly once, with a receipt for each from what really was inserted."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from django.db import transaction

from kiosk.central import books, envelopes, fleet, metrics, numbering, tallies
from kiosk.central.books import Key
from kiosk.central.envelopes import Envelope
from kiosk.central.models import Device
from kiosk.central.problems import Refused, problem
from kiosk.domain.foreign import NotFitting

MOST_EVENTS = 500

STORED = 201
HAD_ALREADY = 208
OTHER_CONTENT = 409
NOT_FITTING = 422


class Receipt(NamedTuple):
    """What became of one event: 201 stored now, 208 had it already, 409 other content, 422 does not fit."""

    id: str
    status: int
    problem: dict[str, Any] | None = None

    def document(self) -> dict[str, Any]:
        """The receipt as it travels."""
        told: dict[str, Any] = {"id": self.id, "status": self.status}
        return told if self.problem is None else told | {"problem": self.problem}


def take(device: Device, batch: object, now: datetime) -> list[Receipt]:
    """Store what fits of a batch of `device`; a receipt for every event, in order, once it is committed.

    Raises Refused for a batch that cannot be answered event by event: no list (400), an event without an id
    (400), more than 500 (413).
    """
    events = _events(batch)
    speakers = _speakers(device, events)
    centres = {source: speaker.centre_id for source, speaker in speakers.items()}
    read = [_read(raw, centres) for raw in events]
    first: dict[Key, Envelope] = {}
    for each in read:
        if isinstance(each, Envelope):
            first.setdefault(each.key, each)
    with transaction.atomic():
        inserted = books.insert([(speakers[first[key].source], first[key]) for key in sorted(first)], now)
        before = books.standing(first.keys() - inserted)
        for source, speaker in speakers.items():
            said = {key: each for key, each in first.items() if each.source == source}
            stored = [each for key, each in said.items() if key in inserted]
            known = [each for key, each in said.items() if key in before and before[key][0] != source]
            numbering.note(speaker, stored, known, now)
            fleet.note(speaker, stored)
            tallies.add(speaker.centre_id, stored)
    receipts = []
    for raw, each in zip(events, read, strict=True):
        if isinstance(each, Receipt):
            receipts.append(each)
            continue
        told = first[each.key]
        source, fingerprint = before.get(each.key, (told.source, told.fingerprint))
        if each is told and each.key in inserted:
            receipts.append(Receipt(each.id, STORED))
        elif _is_told_again(raw, each, source, fingerprint):
            receipts.append(Receipt(each.id, HAD_ALREADY))
        else:
            conflict = problem(
                "other-content", "Conflict", "An event with this id but other content stands already."
            )
            receipts.append(Receipt(each.id, OTHER_CONTENT, conflict))
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
    own = device.source()
    if all(raw.get("source") == own for raw in events):
        return {own: device}
    return {each.source(): each for each in device.lineage()}


def _is_told_again(raw: dict[str, Any], event: Envelope, source: str, fingerprint: bytes) -> bool:
    """Whether it is what stands already, told by `source`; a computer that joined anew may be another now."""
    as_told = event.fingerprint if event.source == source else envelopes.fingerprint(raw, source)
    return as_told == fingerprint


def _read(raw: dict[str, Any], centres: Mapping[str, str]) -> Envelope | Receipt:
    try:
        return envelopes.read(raw, centres)
    except NotFitting as fault:
        return Receipt(raw["id"], NOT_FITTING, problem("not-fitting", "Unprocessable Content", str(fault)))
