"""What an event must look like before it is stored: the CloudEvents envelope and the domain's schema."""

import hashlib
import json
import math
import re
from collections.abc import Container
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from kiosk.central.bodies import Ambiguous
from kiosk.domain.events import EventData, check
from kiosk.domain.foreign import NotFitting

_UUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_RFC3339: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})"
)
_NO_TEXT: Final = re.compile("[\0\ud800-\udfff]")
_KNOWN: Final = frozenset(
    (
        "specversion",
        "id",
        "source",
        "type",
        "subject",
        "time",
        "datacontenttype",
        "epoch",
        "seqno",
        "uptime",
        "data",
    )
)
_CANONICAL: Final = json.JSONEncoder(sort_keys=True, separators=(",", ":"))
_MOST_DEPTH: Final = 20
_MOST_TEXT: Final = 2000
_MOST_WHOLE: Final = 2**63 - 1
_YEARS: Final = range(1970, 9999)


@dataclass(frozen=True, slots=True)
class Envelope:
    """An event that fits; `fingerprint` covers all of it, `extras` holds the members nobody here knows.

    `happened` is what `data` tells, None for a type unknown here.
    """

    id: str
    source: str
    type: str
    subject: str | None
    time: datetime
    epoch: str
    seqno: int
    uptime: float
    data: Any
    happened: EventData | None
    extras: dict[str, Any]
    fingerprint: bytes


def read(raw: dict[str, Any], sources: Container[object]) -> Envelope:
    """Read one event of one of `sources`; raises NotFitting naming the member and what is expected there."""
    _check_value("event", raw, 0)
    if raw.get("specversion") != "1.0":
        raise NotFitting('specversion: expected "1.0"')
    source = raw.get("source")
    if not isinstance(source, str) or source not in sources:
        raise NotFitting("source: expected the device whose token was sent")
    if raw.get("datacontenttype", "application/json") != "application/json":
        raise NotFitting("datacontenttype: expected application/json")
    event_type = _text(raw, "type", 100)
    subject = None if raw.get("subject") is None else _text(raw, "subject", 200)
    happened = check(event_type, raw.get("data"))
    if subject is not None and happened is not None and happened.unlinked:
        raise NotFitting("subject: an unlinked event has none")
    return Envelope(
        id=_id(raw["id"]),
        source=source,
        type=event_type,
        subject=subject,
        time=_time(raw.get("time")),
        epoch=_text(raw, "epoch", 64),
        seqno=_seqno(raw.get("seqno")),
        uptime=_uptime(raw.get("uptime")),
        data=raw.get("data"),
        happened=happened,
        extras={name: value for name, value in raw.items() if name not in _KNOWN},
        fingerprint=fingerprint(raw, source),
    )


def fingerprint(raw: dict[str, Any], source: str) -> bytes:
    """Covers all of an event, told by `source`."""
    return hashlib.blake2b(_CANONICAL.encode(raw | {"source": source}).encode(), digest_size=16).digest()


def _check_value(name: str, value: Any, depth: int) -> None:
    if isinstance(value, str):
        if len(value) > _MOST_TEXT or _NO_TEXT.search(value):
            raise NotFitting(f"{name}: expected a text of at most {_MOST_TEXT} characters, without NUL")
    elif isinstance(value, int):
        if abs(value) > _MOST_WHOLE:
            raise NotFitting(f"{name}: expected a whole number of at most 64 bits")
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise NotFitting(f"{name}: expected a number that a computer can hold")
    elif value is not None:
        _check_nested(name, value, depth)


def _check_nested(name: str, value: Any, depth: int) -> None:
    if isinstance(value, Ambiguous):
        raise NotFitting(f"{name}: holds a name twice")
    if depth == _MOST_DEPTH:
        raise NotFitting(f"event: is nested deeper than {_MOST_DEPTH}")
    if isinstance(value, list):
        for inner in value:
            _check_value(name, inner, depth + 1)
        return
    for key, inner in value.items():
        if key not in _KNOWN:
            _check_value("name of a member", key, depth)
        # A text that is printed and not long is most of an event, and quickly seen.
        if type(inner) is not str or len(inner) > _MOST_TEXT or not inner.isprintable():
            _check_value(key, inner, depth + 1)


def _text(raw: dict[str, Any], name: str, most: int) -> str:
    value = raw.get(name)
    if not isinstance(value, str) or not 1 <= len(value) <= most:
        raise NotFitting(f"{name}: expected a text of 1 to {most} characters")
    return value


def _id(value: str) -> str:
    if not _UUID.fullmatch(value):
        raise NotFitting("id: expected a UUID in lower case")
    return value


def _time(value: object) -> datetime:
    if isinstance(value, str) and _RFC3339.fullmatch(value):
        try:
            moment = datetime.fromisoformat(value.upper())
        except ValueError:
            moment = None
        if moment is not None and moment.year in _YEARS:
            return moment
    raise NotFitting("time: expected RFC 3339 with an offset")


def _seqno(value: object) -> int:
    if type(value) is not int or value < 1:
        raise NotFitting("seqno: expected a whole number from 1")
    return value


def _uptime(value: object) -> float:
    if type(value) not in {int, float} or value < 0:  # type: ignore[operator]
        raise NotFitting("uptime: expected seconds from 0")
    return float(value)  # type: ignore[arg-type]
