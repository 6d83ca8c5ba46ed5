"""A short look at an event sees what a long one would see: hypothesis over what JSON can say."""

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from kiosk.central import bodies, envelopes
from kiosk.domain.foreign import NotFitting

SOURCE = "/centres/lozova/devices/1"
EVENT = {
    "specversion": "1.0",
    "id": "0199aabb-1111-7222-8333-444455556666",
    "source": SOURCE,
    "type": "md.cups.robot.waved.v1",
    "time": "2026-11-20T10:00:00+02:00",
    "epoch": "e1",
    "seqno": 1,
    "uptime": 0.5,
}

values = some.recursive(
    some.none()
    | some.booleans()
    | some.integers(-(2**64), 2**64)
    | some.floats()
    | some.floats(-1e-3, 1e-3)
    | some.text(some.characters(exclude_categories=()), max_size=30)
    | some.sampled_from(["x" * 1990, "ș" * 2001, "\0", "\\u0000", "\ud83d", "[" * 30]),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=9), inner, max_size=3),
    max_leaves=8,
)


def long_look(raw: dict[str, Any]) -> bytes | None:
    """The fingerprint after a look at every single value; None for an event that does not fit."""
    try:
        envelopes._check_value("event", raw, 0)
    except NotFitting:
        return None
    return envelopes._digest(envelopes._canonical(raw))


def fingerprint(raw: dict[str, Any]) -> bytes | None:
    try:
        return envelopes.read(raw, {SOURCE: "lozova"}).fingerprint
    except NotFitting:
        return None


@given(values)
@example([[[[[[[[[[[[[[[[[[[[0]]]]]]]]]]]]]]]]]]]])
@example({"a": [1] * 20})
@example([0.00005, -1e-05, 1.5e-07])
@example(5e-324)
@example({"e-1": 5e-07})
@example(10**30)
@example(float("nan"))
def test_a_short_look_lets_through_what_a_long_one_does(data: object):
    raw = bodies.parsed(json.dumps(EVENT | {"data": data}).encode())
    assert fingerprint(raw) == long_look(raw)


@pytest.mark.parametrize(
    "more", ['"seqno": 2', '"x": {"y": 1, "y": 2}', '"x": 1e999', '"x": NaN'], ids=lambda more: more
)
def test_a_short_look_does_not_miss_what_json_leaves_open(more: str):
    raw = bodies.parsed(f"{json.dumps(EVENT)[:-1]}, {more}}}".encode())
    assert fingerprint(raw) is None


@given(some.permutations(list(EVENT)))
def test_the_order_of_members_is_nothing(names: list[str]):
    assert fingerprint({name: EVENT[name] for name in names}) == fingerprint(EVENT)


def test_fingerprints_in_the_books_stay_true():
    """As central took them before: an event that stands there may come again tomorrow."""
    assert fingerprint(EVENT | {"data": {"b": "ș", "a": [1, 2.5, None]}}) == bytes.fromhex(
        "a46d054baa6cbcab6265fef16ebfc75c"
    )
    assert fingerprint(EVENT) == bytes.fromhex("226dde5c68a8c246f3265fb27c4be808")
