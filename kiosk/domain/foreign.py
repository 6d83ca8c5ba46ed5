"""Foreign JSON becomes a frozen dataclass, or is told which field does not fit and what is expected there.

The schema is the dataclass itself: closed lists are enums, bounds and lengths stand in the field's type.
Unknown fields are let through.
"""

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import StrEnum
from functools import cache, partial
from typing import Annotated, Any, Final

MOST_LISTED: Final = 20


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds of a whole number, both included."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Length:
    """Most characters of a text."""

    most: int


class NotFitting(ValueError):
    """Data that does not fit; the message names the field and what is expected there."""


def built_from(name: str, kind: type[Any], raw: object) -> Any:
    """Build a dataclass from a foreign JSON object called `name`; raises NotFitting."""
    if not isinstance(raw, dict):
        raise NotFitting(f"{name}: expected an object")
    values = {}
    for field, reader in _readers(kind):  # type: ignore[arg-type]  # a class is hashable
        if field.name in raw:
            values[field.name] = reader(field.name, raw[field.name])
        elif field.default is MISSING:
            raise NotFitting(f"{field.name}: is missing")
    return kind(**values)


_Reader = Callable[[str, Any], Any]
"""Takes the name of a field and a foreign value; gives the field's value or raises NotFitting."""


@cache
def _readers(kind: type[Any]) -> tuple[tuple[Field[Any], _Reader], ...]:
    hints = typing.get_type_hints(kind, include_extras=True)
    return tuple((field, _reader(hints[field.name])) for field in fields(kind))


def _reader(hint: Any) -> _Reader:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        inner = _reader(typing.get_args(hint)[0])
        return lambda name, raw: None if raw is None else inner(name, raw)
    if origin is tuple:
        return partial(_listed, _reader(typing.get_args(hint)[0]))
    if isinstance(hint, type) and is_dataclass(hint):
        return lambda name, raw: built_from(name, hint, raw)
    bound = None
    if origin is Annotated:
        hint, bound = typing.get_args(hint)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return partial(_coded, {str(code): code for code in hint})
    return partial(_single, hint, bound)


def _listed(inner: _Reader, name: str, raw: object) -> tuple[Any, ...]:
    if not isinstance(raw, list | tuple) or len(raw) > MOST_LISTED:
        raise NotFitting(f"{name}: expected a list of at most {MOST_LISTED}")
    return tuple(inner(name, each) for each in raw)


def _single(kind: type[Any], bound: Range | Length | None, name: str, raw: Any) -> Any:
    if type(raw) is not kind:
        raise NotFitting(f"{name}: expected {_NAMES[kind]}")
    if isinstance(bound, Range) and not bound.least <= raw <= bound.most:
        raise NotFitting(f"{name}: expected {bound.least} to {bound.most}")
    if isinstance(bound, Length):
        _check_text(name, raw, bound.most)
    return raw


def _coded(codes: Mapping[str, StrEnum], name: str, raw: object) -> StrEnum:
    code = codes.get(raw) if isinstance(raw, str) else None
    if code is None:
        raise NotFitting(f"{name}: expected one of {', '.join(codes)}")
    return code


def _check_text(name: str, text: str, most: int) -> None:
    if len(text) > most:
        raise NotFitting(f"{name}: expected at most {most} characters")
    if text.isprintable():  # what most are, and quickly seen
        return
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise NotFitting(f"{name}: holds characters that are not text")


_NAMES: Final = {str: "a text", int: "a whole number", bool: "true or false"}
