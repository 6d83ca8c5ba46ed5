"""Every event's data against its schema: what travels reads back the same, what does not fit is named."""

import json
import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.events import EVENTS, EventData, check, read
from kiosk.domain.foreign import Length, NotFitting, Range

CHECKED_IN = "md.cups.visit.checked_in.v1"
GOOD: dict[str, Any] = {
    "mode": "self",
    "reason": "pasaport",
    "language": "ro",
    "ticket": "A-1",
    "origin": "paper",
}
FEEDBACK = "md.cups.feedback.given.v1"
TRAINING = "md.cups.training.held.v1"


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Everything that a field of this type may hold."""
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return st.none() | values(typing.get_args(hint)[0])
    if origin is tuple:
        return st.lists(values(typing.get_args(hint)[0]), max_size=20).map(tuple)
    if origin is Annotated:
        _, bound = typing.get_args(hint)
        if isinstance(bound, Range):
            return st.integers(bound.least, bound.most)
        assert isinstance(bound, Length)
        no_text = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
        return st.text(no_text, max_size=bound.most)
    if isinstance(hint, type) and (is_dataclass(hint) or issubclass(hint, StrEnum)):
        return built(hint) if is_dataclass(hint) else st.sampled_from(list(hint))
    assert hint is bool, hint
    return st.booleans()


def built(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Everything that a class of data may be."""
    hints = typing.get_type_hints(kind, include_extras=True)
    return st.builds(kind, **{field.name: values(hints[field.name]) for field in fields(kind)})


def events() -> st.SearchStrategy[EventData]:
    return st.sampled_from(list(EVENTS.values())).flatmap(built)


@given(events())
def test_what_travels_reads_back_as_the_same_event(event: EventData):
    assert read(type(event), json.loads(json.dumps(event.data()))) == event


@pytest.mark.parametrize("event_type", list(EVENTS))
def test_each_field_without_a_default_is_asked_for(event_type: str):
    for field in fields(EVENTS[event_type]):  # type: ignore[arg-type]
        if field.default is MISSING:
            with pytest.raises(NotFitting, match=r"is missing|expected"):
                check(event_type, {})
            return


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"mode": "robot"}, "mode: expected one of self, specialist, training"),
        ({"mode": None}, "mode: expected one of"),
        ({"mode": ["self"]}, "mode: expected one of"),
        ({"mode": True}, "mode: expected one of"),
        ({"reason": 5}, "reason: expected a text"),
        ({"reason": "x" * 81}, "reason: expected at most 80 characters"),
        ({"reason": "a\0b"}, "reason: holds characters that are not text"),
        ({"reason": "a\ud800"}, "reason: holds characters that are not text"),
        ({"ticket": "A-1234567890123"}, "ticket: expected at most 12 characters"),
        ({"language": "RO"}, "language: expected one of"),
    ],
)
def test_a_check_in_that_does_not_fit_names_its_field(change: dict[str, Any], named: str):
    with pytest.raises(NotFitting, match=named):
        check(CHECKED_IN, GOOD | change)


@pytest.mark.parametrize("score", [0, 6, 5.0, "5", True, None, [5]])
def test_a_score_is_a_whole_number_from_1_to_5(score: object):
    with pytest.raises(NotFitting, match="score: expected"):
        check(FEEDBACK, {"score": score})


def test_true_is_no_number_and_one_is_no_truth():
    with pytest.raises(NotFitting, match="waited_s: expected a whole number"):
        check("md.cups.visit.called.v1", {"ticket": "A-1", "waited_s": True})
    with pytest.raises(NotFitting, match="first_time: expected true or false"):
        check("md.cups.visitor.described.v1", {"mode": "self", "reason_category": "x", "first_time": 1})


def test_a_message_may_have_500_characters_and_no_more():
    check(FEEDBACK, {"score": 5, "message": "ș" * 500})
    with pytest.raises(NotFitting, match="message: expected at most 500"):
        check(FEEDBACK, {"score": 5, "message": "ș" * 501})


def test_a_list_is_closed_and_short():
    check(FEEDBACK, {"score": 5, "reasons": ["help", "speed"]})
    for reasons in (["help"] * 21, ["beer"], "help", {"help": 1}):
        with pytest.raises(NotFitting, match="reasons: expected"):
            check(FEEDBACK, {"score": 5, "reasons": reasons})


def test_each_group_at_a_lesson_is_an_object_of_its_own():
    lesson = {"topic": "mouse", "minutes": 90, "participants": []}
    group = {"age_band": "63+", "sex": "female", "count": 3}
    check(TRAINING, lesson | {"participants": [group]})
    for wrong, named in (
        ("63+", "participants: expected an object"),
        ({}, "age_band: is missing"),
        (group | {"count": 0}, "count: expected 1 to 99"),
        (group | {"sex": "queen"}, "sex: expected one of"),
    ):
        with pytest.raises(NotFitting, match=named):
            check(TRAINING, lesson | {"participants": [group, wrong]})


@pytest.mark.parametrize("raw", [None, [], "text", 5, True])
def test_data_is_an_object(raw: object):
    with pytest.raises(NotFitting, match="data: expected an object"):
        check(CHECKED_IN, raw)


def test_fields_and_types_of_a_newer_kiosk_pass():
    check(CHECKED_IN, GOOD | {"mood": "sunny"})
    check("md.cups.moon.landed.v1", {"any": ["thing"]})


def test_an_unlinked_event_says_so():
    assert {kind.name for kind in EVENTS.values() if kind.unlinked} == {"visitor.described", "feedback.given"}


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_whatever_comes_is_read_or_refused(raw: object):
    for event_type in EVENTS:
        try:
            check(event_type, raw)
        except NotFitting as refusal:
            assert str(refusal)
