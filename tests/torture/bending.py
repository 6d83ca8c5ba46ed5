"""What was sound is spoiled by chance: values as JSON has them, and bytes."""

import copy
import json
import random
from collections.abc import Iterator
from typing import Any, Final

MOST_BENDS: Final = 3
SPOILED: Final = 0.15
MOST_REPEATED: Final = 600

DEEP: Final = "some lists in each other"
DEEPER: Final = "many lists in each other"
"""Stand for lists that Python itself could not copy, until they are written."""

STRANGE: Final[tuple[Any, ...]] = (
    *(None, True, 0, -1, 1, 2**31, 2**63, 10**30, 10**400, -0.0, 0.5, 1e308, float("inf"), float("nan")),
    *("", " ", "1", "\0", "\ud800", "\u202e", "é" * 3000, "../..", "2026-02-30T25:00:00Z", "javascript:0"),
    *([], {}, [None], {"": None}, {"\ud800": 0}, {"a": {"a": []}}, DEEP, DEEPER),
)
TOKENS: Final = (
    *(b"\0", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b'"\\ud800"', b"9" * 5000, b"1e999", b"-NaN"),
    *(b'"', b"\\", b"{", b"}", b"]", b",", b":", b"null", b'{"a":1,"a":2}', b"[" * 100_000, b'{"a":' * 1000),
)


def bent(chance: random.Random, value: Any) -> Any:
    """A copy in which up to three places hold, lack, repeat or are called what they should not; or none."""
    value = copy.deepcopy(value)
    for _ in range(chance.randint(0, MOST_BENDS)):
        places = list(_places(value))
        if not places:
            break
        holder, key = chance.choice(places)
        match chance.randrange(4):
            case 0:
                del holder[key]
            case 1 if isinstance(holder, list):
                holder[key:key] = [holder[key]] * chance.randint(1, MOST_REPEATED)
            case 1:
                holder[f"{key}\ud800"] = holder.pop(key)
            case _:
                holder[key] = copy.deepcopy(chance.choice(STRANGE))
    return value


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every member and every item, with what holds it."""
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        inside = list(holder.items()) if isinstance(holder, dict) else list(enumerate(holder))
        for key, inner in inside:
            yield holder, key
            if isinstance(inner, dict | list):
                waiting.append(inner)


def written(value: Any, *, plain: bool) -> bytes:
    """Its JSON; all of it ASCII when `plain`."""
    text = json.dumps(value, ensure_ascii=plain)
    for stands_for, depth in ((DEEP, 25), (DEEPER, 900)):
        text = text.replace(f'"{stands_for}"', "[" * depth + "]" * depth)
    return text.encode("utf-8", "surrogatepass")


def spoiled(chance: random.Random, sound: bytes) -> bytes:
    """Now and then other bytes: some turned, cut off, cut out, told twice, or put between."""
    if chance.random() > SPOILED:
        return sound
    for _ in range(chance.randint(1, 4)):
        first, second = sorted(chance.randint(0, len(sound)) for _ in range(2))
        before, between, after = sound[:first], sound[first:second], sound[second:]
        sound = chance.choice(
            (
                before,
                before + after,
                before + between + between + after,
                before + chance.choice(TOKENS) + between + after,
                before + chance.randbytes(min(len(between), 4)) + between[4:] + after,
            )
        )
    return sound
