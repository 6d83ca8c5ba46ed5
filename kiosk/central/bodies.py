"""Reading a request's body without letting it grow: bounded inflation, then JSON that cannot hurt."""

import json
import math
import zlib
from typing import Any, Final

from kiosk.central.problems import Refused

MOST_BYTES: Final = 2**20
"""Size limit of a body, unpacked."""

_MOST_DIGITS: Final = 20
_TOO_BIG: Final = 2**64
"""Stands for every number that no computer holds: with too many digits, endless, or NaN."""
_GZIP: Final = 16 + zlib.MAX_WBITS


class Ambiguous(dict[str, Any]):
    """An object in which a name stands twice, so that nobody can say what it holds."""


def unpacked(body: bytes, encoding: str) -> bytes:
    """The body without its Content-Encoding; raises Refused (400 torn, 413 too large, 415 encoding)."""
    if encoding == "gzip":
        body = _inflated(body)
    elif encoding not in {"", "identity"}:
        raise Refused(
            415, "encoding", "Only gzip is understood as a content encoding.", {"Accept-Encoding": "gzip"}
        )
    if len(body) > MOST_BYTES:
        raise Refused(413, "too-large", f"The body is over {MOST_BYTES} bytes unpacked.")
    return body


def parsed(body: bytes) -> Any:
    """The JSON value in a body; raises Refused (400).

    What a value may not hold does not spoil its neighbours: numbers that no computer holds become one of over
    64 bits, and doubled names make an `Ambiguous`, so that the one event they stand in is refused by itself.
    """
    try:
        return json.loads(
            body,
            parse_int=_whole,
            parse_float=_real,
            parse_constant=lambda _: _TOO_BIG,
            object_pairs_hook=_object,
        )
    except (ValueError, RecursionError) as fault:
        raise Refused(400, "json", "The body is not JSON, or is nested too deeply.") from fault


def _inflated(body: bytes) -> bytes:
    inflater = zlib.decompressobj(_GZIP)
    try:
        plain = inflater.decompress(body, MOST_BYTES + 1)
    except zlib.error as fault:
        raise Refused(400, "gzip", "The body does not unpack as gzip.") from fault
    if len(plain) <= MOST_BYTES and (not inflater.eof or inflater.unused_data):
        raise Refused(400, "gzip", "The packed body is cut short or has something behind its end.")
    return plain


def _whole(digits: str) -> int:
    return int(digits) if len(digits) <= _MOST_DIGITS else _TOO_BIG


def _real(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _TOO_BIG


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    return found if len(found) == len(pairs) else Ambiguous(found)
