"""Bodies that are torn, swollen or not what they say."""

import gzip
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.central.served import Joined

PACKED = gzip.compress(b"[]")

REFUSED: dict[str, tuple[int, str, Callable[[], bytes], dict[str, str]]] = {
    "other content type": (415, "content-type", lambda: b"[]", {"Content_Type": "application/json"}),
    "other packing": (415, "encoding", lambda: b"[]", {"Content_Encoding": "br"}),
    "batch id": (400, "batch-id", lambda: b"[]", {"X_Batch_ID": "17"}),
    "batch id in braces": (
        400,
        "batch-id",
        lambda: b"[]",
        {"X_Batch_ID": "{0199aabb1111722283334444555566-66}"},
    ),
    "no body": (400, "json", lambda: b"", {}),
    "not JSON": (400, "json", lambda: b"<html>login</html>", {}),
    "cut JSON": (400, "json", lambda: b'[{"id": "', {}),
    "not UTF-8": (400, "json", lambda: b'["\xff\xfe\xfd"]', {}),
    "very deep": (400, "json", lambda: b"[" * 200_000 + b"]" * 200_000, {}),
    "an object": (400, "batch", lambda: b"{}", {}),
    "no events": (400, "batch", lambda: b"[1, null]", {}),
    "event without id": (400, "batch", lambda: b'[{"specversion": "1.0"}]', {}),
    "id is a number": (400, "batch", lambda: b'[{"id": 1}]', {}),
    "not gzip": (400, "gzip", lambda: b"[]", {"Content_Encoding": "gzip"}),
    "gzip cut": (400, "gzip", lambda: PACKED[:-5], {"Content_Encoding": "gzip"}),
    "gzip and more": (400, "gzip", lambda: PACKED + b"x", {"Content_Encoding": "gzip"}),
    "gzip of nothing": (400, "gzip", lambda: b"", {"Content_Encoding": "gzip"}),
    "over size": (413, "too-large", lambda: b"[" + b" " * 2**20 + b"]", {}),
    "gzip over size": (
        413,
        "too-large",
        lambda: gzip.compress(b" " * (2**20 + 1)),
        {"Content_Encoding": "gzip"},
    ),
}


@pytest.mark.parametrize(("status", "code", "body", "headers"), REFUSED.values(), ids=REFUSED.keys())
def test_a_body_is_refused_whole(
    device: Joined, status: int, code: str, body: Callable[[], bytes], headers: dict[str, str]
):
    answer = device.send_raw(body(), **headers)
    assert answer.status == status, answer.body
    assert answer.media_type == "application/problem+json"
    assert answer.json()["code"] == code


def test_a_gzip_bomb_is_not_unpacked(device: Joined):
    bomb = gzip.compress(b" " * 200_000_000, 5)
    assert len(bomb) < 2**20
    before_kib = most_memory_kib(device.central.process.pid)
    assert device.send_raw(bomb, Content_Encoding="gzip").status == 413
    assert most_memory_kib(device.central.process.pid) - before_kib < 50_000


def most_memory_kib(pid: int) -> int:
    """The most memory that a process ever held."""
    (line,) = re.findall(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    return int(line)


def test_exactly_the_limit_is_taken(device: Joined):
    event = json.dumps([device.event()]).encode()
    body = event[:-1] + b" " * (2**20 - len(event)) + b"]"
    assert device.send_raw(gzip.compress(body), Content_Encoding="gzip").status == 207


def test_content_type_parameters_do_not_matter(device: Joined):
    answer = device.send_raw(b"[]", Content_Type="application/cloudevents-batch+json; charset=utf-8")
    assert answer.status == 207
