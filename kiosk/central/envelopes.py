"""What an event must look like before it is stored: the CloudEvents envelope and the domain's schema."""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple

import orjson

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
_PLAIN: Final = orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER | orjson.OPT_PASSTHROUGH_SUBCLASS
_ESCAPED_NUL: Final = rb"\u0000"
_TINY: Final = b"0.0000"
_TINIER: Final = re.compile(rb"e-[0-9]{1,3}[],}]")
"""Numbers under 0.0001, which `json` writes otherwise."""
_MOST_DEPTH: Final = 20
_MOST_TEXT: Final = 2000
_MOST_WHOLE: Final = 2**63 - 1
_YEARS: Final = range(1970, 9999)


class Envelope(NamedTuple):
    """An event that fits; `fingerprint` covers all of it, `extras` holds the members nobody here knows.

    `centre` is where its source stands. `happened` is what `data` tells, None for a type unknown here.
    """

    centre: str
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

    @property
    def key(self) -> tuple[str, str]:
        """What it stands under in the books."""
        return self.centre, self.id


def read(raw: dict[str, Any], centres: Mapping[str, str]) -> Envelope:
    """Read one event of a source in `centres`; raises NotFitting: the member, and what is expected there."""
    text = _plain(raw)
    if text is None:
        _check_value("event", raw, 0)
    if raw.get("specversion") != "1.0":
        raise NotFitting('specversion: expected "1.0"')
    source = raw.get("source")
    if not isinstance(source, str) or source not in centres:
        raise NotFitting("source: expected the device whose token was sent")
    if raw.get("datacontenttype", "application/json") != "application/json":
        raise NotFitting("datacontenttype: expected application/json")
    event_type = _text(raw, "type", 100)
    subject = None if raw.get("subject") is None else _text(raw, "subject", 200)
    happened = check(event_type, raw.get("data"))
    if subject is not None and happened is not None and happened.unlinked:
        raise NotFitting("subject: an unlinked event has none")
    return Envelope(
        centre=centres[source],
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
        fingerprint=_digest(text or _canonical(raw)),
    )


def fingerprint(raw: dict[str, Any], source: str) -> bytes:
    """Covers all of an event that fits, told by `source`."""
    told = raw | {"source": source}
    return _digest(_plain(told) or _canonical(told))


def _digest(text: bytes) -> bytes:
    return hashlib.blake2b(text, digest_size=16).digest()


def _plain(event: dict[str, Any]) -> bytes | None:
    """The canonical text of an event of which no value can be wrong by itself, or None: look at each.

    Nearly all events are short, flat and ASCII, which is seen ten times faster than each of their values.
    """
    try:
        text = orjson.dumps(event, option=_PLAIN)
    except TypeError:  # half a pair, a number too big, a name that stands twice
        return None
    is_plain = (
        len(text) <= _MOST_TEXT
        and text.isascii()
        and text.count(b"{") + text.count(b"[") <= _MOST_DEPTH
        and _ESCAPED_NUL not in text
        and _TINY not in text
        and _TINIER.search(text) is None
    )
    return text if is_plain else None


def _canonical(event: dict[str, Any]) -> bytes:
    """One text for one event, whatever the order of its members."""
    return _CANONICAL.encode(event).encode()


def _check_value(name: str, value: Any, depth: int) -> None:
    if isinstance(value, str):
        if len(value) > _MOST_TEXT or _NO_TEXT.search(value):
            raise NotFitting(f"{name}: expected a text of at most {_MOST_TEXT} characters, without NUL")
    elif isinstance(value, int):
        if abs(value) > _MOST_WHOLE:
            raise NotFitting(f"{name}: expected a number of at most 64 bits")
    elif isinstance(value, list | dict):
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
        _check_value("name of a member", key, depth)
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
