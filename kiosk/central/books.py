"""Writing into the table of events and looking up what stands there."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from kiosk.central.envelopes import Envelope
from kiosk.central.models import Device, Event

_TABLE = Event._meta  # noqa: SLF001 - Django's documented way to a model's columns
_FIELDS = _TABLE.local_concrete_fields
_INSERT = f"INSERT INTO {_TABLE.db_table} ({', '.join(str(field.column) for field in _FIELDS)})"
_PLACES = f"({', '.join(['%s'] * len(_FIELDS))})"
_EACH_ONCE = "ON CONFLICT DO NOTHING RETURNING id"
_to_uuid = _TABLE.get_field("id").to_python


def insert(device: Device, events: Sequence[Envelope], now: datetime) -> set[UUID]:
    """Insert what is not there yet, in one statement; the ids of those that went in.

    The rows come sorted by id, so that two batches with the same events wait for each other, never lock up.
    """
    if not events:
        return set()
    rows = [_row(device, each, now) for each in events]
    database = connections[DEFAULT_DB_ALIAS]
    with database.cursor() as cursor:
        # The ORM does not tell which rows a conflict left out; RETURNING does.
        cursor.execute(*_statement(database, rows))
        return {_to_uuid(found) for (found,) in cursor.fetchall()}


def fingerprints(device: Device, ids: set[UUID]) -> dict[UUID, bytes]:
    """What stands under these ids of a device."""
    if not ids:
        return {}
    found = Event.objects.filter(centre_id=device.centre_id, device_id=device.pk, id__in=ids)
    return {key: bytes(fingerprint) for key, fingerprint in found.values_list("id", "fingerprint")}


def _row(device: Device, event: Envelope, now: datetime) -> Event:
    return Event(
        centre_id=device.centre_id,
        device_id=device.pk,
        id=event.id,
        type=event.type,
        subject=event.subject,
        time=event.time,
        epoch=event.epoch,
        seqno=event.seqno,
        uptime=event.uptime,
        data=event.data,
        extras=event.extras,
        fingerprint=event.fingerprint,
        received_at=now,
    )


def _statement(database: BaseDatabaseWrapper, rows: Sequence[Event]) -> tuple[str, list[Any]]:
    """The insertion and its parameters; PostgreSQL takes a list per column much faster than single values."""
    columns = [
        [field.get_db_prep_save(getattr(row, field.attname), database) for row in rows] for field in _FIELDS
    ]
    if database.vendor == "postgresql":
        lists = ", ".join(f"%s::{field.db_type(database)}[]" for field in _FIELDS)
        return f"{_INSERT} SELECT * FROM unnest({lists}) {_EACH_ONCE}", columns  # noqa: S608 - the model's own names
    places = ", ".join([_PLACES] * len(rows))
    return f"{_INSERT} VALUES {places} {_EACH_ONCE}", [
        value for row in zip(*columns, strict=True) for value in row
    ]
