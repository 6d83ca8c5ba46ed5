"""Finds rows in the pages of a database file themselves, where the way down to them is broken.

A zeroed page near the root of a table hides every row below it from SQL. The rows still lie in their leaf
pages (SQLite's file format, sections 1.6 and 2.1), and a fingerprint tells which of them are whole.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.store.database import PAGE_BYTES

Value = int | float | str | bytes | None

_FILE_HEADER: Final = 100
_TABLE_LEAF: Final = 0x0D
_INDEX_LEAF: Final = 0x0A
_MOST_LOCAL: Final = {_TABLE_LEAF: PAGE_BYTES - 35, _INDEX_LEAF: (PAGE_BYTES - 12) * 64 // 255 - 23}
_LEAST_LOCAL: Final = (PAGE_BYTES - 12) * 32 // 255 - 23
_WHOLE_BYTES: Final = (0, 1, 2, 3, 4, 6, 8)
_REAL, _ZERO, _ONE, _FIRST_BLOB = 7, 8, 9, 12
_MORE: Final = 0x80


def leaf_rows(path: Path) -> Iterator[tuple[int | None, list[Value]]]:
    """Every row of every leaf page that can be taken apart: its rowid (None without one) and its columns."""
    content = path.read_bytes()
    for start in range(0, len(content), PAGE_BYTES):
        page = content[start : start + PAGE_BYTES]
        header = _FILE_HEADER if start == 0 else 0
        if len(page) < PAGE_BYTES or page[header] not in _MOST_LOCAL:
            continue
        for number in range(min(int.from_bytes(page[header + 3 : header + 5]), PAGE_BYTES // 4)):
            pointer = header + 8 + 2 * number
            try:
                yield _row(content, page, page[header], int.from_bytes(page[pointer : pointer + 2]))
            except (IndexError, ValueError):
                continue


def _row(content: bytes, page: bytes, kind: int, at: int) -> tuple[int | None, list[Value]]:
    size, at = _varint(page, at)
    rowid = None
    if kind == _TABLE_LEAF:
        rowid, at = _varint(page, at)
    local = size
    if size > _MOST_LOCAL[kind]:
        local = _LEAST_LOCAL + (size - _LEAST_LOCAL) % (PAGE_BYTES - 4)
        local = local if local <= _MOST_LOCAL[kind] else _LEAST_LOCAL
    payload = page[at : at + local]
    follows = page[at + local : at + local + 4]
    while len(payload) < size:
        start = (int.from_bytes(follows) - 1) * PAGE_BYTES
        piece = content[start : start + PAGE_BYTES] if start >= 0 else b""
        if len(piece) < PAGE_BYTES:
            raise ValueError("the chain of pages is broken")
        follows, payload = piece[:4], payload + piece[4:]
    return rowid, _columns(payload[:size])


def _columns(payload: bytes) -> list[Value]:
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    return values


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in {_ZERO, _ONE}:
        return kind - _ZERO, at
    if kind >= _FIRST_BLOB:
        size = (kind - _FIRST_BLOB) // 2
    elif kind == _REAL:
        size = 8
    else:
        size = _WHOLE_BYTES[kind]
    piece = payload[at : at + size]
    if len(piece) < size:
        raise ValueError("the row ends too early")
    at += size
    if kind >= _FIRST_BLOB:
        return (piece.decode("utf-8", "replace") if kind % 2 else piece), at
    if kind == _REAL:
        (real,) = struct.unpack(">d", piece)
        return float(real), at
    return (int.from_bytes(piece, signed=True) if kind else None), at


def _varint(content: bytes, at: int) -> tuple[int, int]:
    """SQLite's whole number of one to nine bytes, and where it ends."""
    value = 0
    for byte in range(8):
        value = value << 7 | content[at + byte] & ~_MORE
        if not content[at + byte] & _MORE:
            return value, at + byte + 1
    return value << 8 | content[at + 8], at + 9
