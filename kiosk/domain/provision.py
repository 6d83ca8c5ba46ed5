"""The file that sets up PCs with nobody at them: read whole, or all its faults are told at once.

    {"url": "https://central.example.md",
     "ca": "agency.pem",
     "codes": ["7KQ2-…", "M4TD-…"]        or {"A": "7KQ2-…", "B": "M4TD-…"}: one for each letter,
     "language": "ro", "printer": "HP_LaserJet", "sound": true,
     "specialists": [{"name": "Elena", "pin": "204816"}]}

Only `url` and `codes` must be there. The invitation of the first start, `{"url": …, "code": …}`, will do too.
No fault repeats a code or a PIN.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from kiosk.domain.codes import Language
from kiosk.domain.invitation import address, is_code, plain_code
from kiosk.domain.pins import check_choice, check_name
from kiosk.domain.tickets import LETTERS
from kiosk.errors import InputFault, ProvisionRefused

LARGEST: Final = 100_000
MOST_CODES: Final = 200
MOST_SPECIALISTS: Final = 50
_KNOWN: Final = ("url", "ca", "code", "codes", "language", "printer", "sound", "specialists")

Told = TypeVar("Told")


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A specialist who is to sign in with this PIN."""

    name: str
    pin: str


@dataclass(frozen=True, slots=True)
class Provision:
    """What the file asks for. `codes` by letter, `""` for any; `ca` is a file beside it."""

    url: str
    codes: Sequence[tuple[str, str]]
    ca: str | None = None
    language: Language | None = None
    printer: str | None = None
    sound: bool = False
    specialists: Sequence[Newcomer] = ()

    def codes_for(self, letter: str | None) -> list[str]:
        """The codes for a PC that is to have this letter, or any; raises InputFault when there is none."""
        found = [code for each, code in self.codes if letter is None or each == letter]
        if not found:
            raise InputFault(f"The file has no code for the letter {letter}.")
        return found


def read(content: bytes) -> Provision:
    """The file's wishes; raises ProvisionRefused with every fault and its place."""
    if len(content) > LARGEST:
        raise ProvisionRefused([f"the file is larger than {LARGEST // 1000} kB"])
    try:
        raw = json.loads(content.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise ProvisionRefused([f"{place}: this is no JSON ({error.msg})"]) from None
    except (UnicodeDecodeError, RecursionError):
        raise ProvisionRefused(["this is no JSON"]) from None
    if not isinstance(raw, dict):
        raise ProvisionRefused(["expected an object: { … }"])
    reader = _Reader(raw)
    wishes = reader.read()
    if reader.faults:
        raise ProvisionRefused(reader.faults)
    return wishes


class _Reader:
    """Goes through the whole object and collects what does not fit; what it returns then holds gaps."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self._raw = raw
        self.faults: list[str] = []

    def read(self) -> Provision:
        """All of it."""
        self.faults += [f"{name}: is not known here" for name in self._raw if name not in _KNOWN]
        return Provision(
            self._checked("url", lambda: address(_text(self._needed("url")))) or "",
            self._codes(),
            self._maybe("ca", _plain_name),
            self._maybe("language", _language),
            self._maybe("printer", _text),
            self._maybe("sound", _flag) or False,
            tuple(self._specialists()),
        )

    def _checked(self, place: str, look: Callable[[], Told]) -> Told | None:
        try:
            return look()
        except InputFault as fault:
            self.faults.append(f"{place}: {fault.detail}")
            return None

    def _needed(self, name: str) -> object:
        if name not in self._raw:
            raise InputFault("is missing")
        return self._raw[name]

    def _maybe(self, name: str, look: Callable[[object], Told]) -> Told | None:
        if self._raw.get(name) is None:
            return None
        return self._checked(name, lambda: look(self._raw[name]))

    def _codes(self) -> tuple[tuple[str, str], ...]:
        if "code" in self._raw and "codes" not in self._raw:
            given: Any = [self._raw["code"]]
        else:
            given = self._checked("codes", lambda: self._needed("codes"))
        if given is None:
            return ()
        if not isinstance(given, list | dict) or not 0 < len(given) <= MOST_CODES:
            self.faults.append(f"codes: expected 1 to {MOST_CODES} codes, or one for each letter")
            return ()
        if isinstance(given, dict):
            pairs = list(given.items())
            self.faults += [
                f"codes.{each}: is no letter that a PC can have ({LETTERS})"
                for each in given
                if len(each) != 1 or each not in LETTERS
            ]
            places = [f"codes.{letter}" for letter in given]
        else:
            pairs = [("", code) for code in given]
            places = [f"codes[{place}]" for place in range(len(given))]
        for place, (_, code) in zip(places, pairs, strict=True):
            if not isinstance(code, str) or not is_code(code):
                self.faults.append(f"{place}: a code has twelve letters and figures")
        whole = [
            (place, plain_code(code))
            for place, (_, code) in zip(places, pairs, strict=True)
            if isinstance(code, str)
        ]
        self._told_twice(whole)
        return tuple(pairs)

    def _specialists(self) -> Iterator[Newcomer]:
        given = self._raw.get("specialists") or []
        if not isinstance(given, list) or len(given) > MOST_SPECIALISTS:
            self.faults.append(f"specialists: expected a list of at most {MOST_SPECIALISTS}")
            return
        found = []
        for number, each in enumerate(given):
            place = f"specialists[{number}]"
            if (newcomer := self._newcomer(place, each)) is not None:
                found.append((f"{place}.name", newcomer.name))
                yield newcomer
        self._told_twice(found)

    def _newcomer(self, place: str, raw: object) -> Newcomer | None:
        if not isinstance(raw, dict):
            self.faults.append(f"{place}: expected a name and a pin")
            return None
        self.faults += [
            f"{place}.{other}: is not known here" for other in raw if other not in {"name", "pin"}
        ]
        name = self._checked(f"{place}.name", lambda: check_name(_text(raw.get("name"))))
        pin = self._checked(f"{place}.pin", lambda: _pin(raw.get("pin")))
        return None if name is None else Newcomer(name, pin or "")

    def _told_twice(self, found: Sequence[tuple[str, str]]) -> None:
        counts = Counter(what for _, what in found)
        self.faults += [f"{place}: is there twice" for place, what in found if counts[what] > 1]


def _text(raw: object) -> str:
    if not isinstance(raw, str) or not raw.strip():
        raise InputFault("expected a text")
    return raw


def _plain_name(raw: object) -> str:
    name = _text(raw)
    if "/" in name or "\\" in name or name in {".", ".."}:
        raise InputFault("expected the name of a file beside this one")
    return name


def _flag(raw: object) -> bool:
    if not isinstance(raw, bool):
        raise InputFault("expected true or false")
    return raw


def _language(raw: object) -> Language:
    try:
        return Language(_text(raw))
    except ValueError:
        raise InputFault(f"expected one of {', '.join(Language)}") from None


def _pin(raw: object) -> str:
    if isinstance(raw, int) and not isinstance(raw, bool):
        raise InputFault('a PIN stands between quotation marks: "204816"')
    pin = _text(raw)
    check_choice(pin)
    return pin
