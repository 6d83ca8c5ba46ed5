"""Exercises with made-up pages: what stands on a page, what is to be done there, and how far somebody is."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from kiosk.domain.catalogue import Text

ROMANIAN: Final = "ăâîșțĂÂÎȘȚ"
"""Letters that many keyboards do not have."""
_OLD_SPELLING: Final = str.maketrans("şţŞŢ", "șțȘȚ")
"""Some keyboards write a cedilla where Romanian has a comma."""


class Kind(StrEnum):
    """What a part of a page is to the hand."""

    FIELD = "field"
    LIST = "list"
    TILE = "tile"
    ROW = "row"
    NOTE = "note"
    BUTTON = "button"


@dataclass(frozen=True, slots=True)
class Option:
    """One line of a list."""

    id: str
    title: Text


@dataclass(frozen=True, slots=True)
class Part:
    """One thing on a page; `missed` says kindly what it is to whoever presses it in vain."""

    id: str
    kind: Kind
    label: Text
    icon: str
    note: Text | None
    missed: Text | None
    options: tuple[Option, ...]

    @classmethod
    def parse(cls, raw: Mapping[str, Any]) -> "Part":
        """Read a part; raises KeyError and ValueError."""
        return cls(
            raw["id"],
            Kind(raw["kind"]),
            Text.parse(raw["label"]),
            raw.get("icon", ""),
            Text.parse(raw["note"]) if "note" in raw else None,
            Text.parse(raw["missed"]) if "missed" in raw else None,
            tuple(Option(each["id"], Text.parse(each["title"])) for each in raw.get("options", ())),
        )


@dataclass(frozen=True, slots=True)
class Task:
    """One step: what is to be done with a part; `answer` is what to write, or the option to choose.

    Which part it is has to be found out where it is a `question`.
    """

    part: Part
    title: Text
    text: Text
    answer: Text | None
    question: bool

    @property
    def chosen(self) -> Option | None:
        """The option that is to be chosen."""
        wanted = self.answer.en if self.answer is not None else ""
        return next((each for each in self.part.options if each.id == wanted), None)


@dataclass(frozen=True, slots=True)
class Page:
    """A page as sites have them, with nothing behind it."""

    title: Text
    note: Text
    parts: tuple[Part, ...]
    tasks: tuple[Task, ...]

    @classmethod
    def parse(cls, raw: Mapping[str, Any]) -> "Page":
        """Read a page; raises KeyError and ValueError."""
        parts = {each["id"]: Part.parse(each) for each in raw["parts"]}
        tasks = tuple(
            Task(
                parts[each["part"]],
                Text.parse(each["title"]),
                Text.parse(each["text"]),
                _answer(each.get("answer")),
                each.get("question", False),
            )
            for each in raw["tasks"]
        )
        return cls(Text.parse(raw["title"]), Text.parse(raw["note"]), tuple(parts.values()), tasks)


@dataclass(frozen=True, slots=True)
class Drill:
    """A whole exercise; `id` is the one under which a lesson of the guide pack names it."""

    id: str
    place: int
    icon: str
    tint: str
    title: Text
    summary: Text
    praise: Text
    pages: tuple[Page, ...]

    @property
    def tasks(self) -> tuple[tuple[Page, Task], ...]:
        """All steps in their order, each with its page."""
        return tuple((page, task) for page in self.pages for task in page.tasks)

    @classmethod
    def parse(cls, raw: Mapping[str, Any]) -> "Drill":
        """Read an exercise; raises KeyError and ValueError."""
        return cls(
            raw["id"],
            raw["place"],
            raw["icon"],
            raw["tint"],
            Text.parse(raw["title"]),
            Text.parse(raw["summary"]),
            Text.parse(raw["praise"]),
            tuple(Page.parse(each) for each in raw["pages"]),
        )


@dataclass(frozen=True, slots=True)
class Writing:
    """How far a text is written: letters that stay, letters to erase, and the one that comes next."""

    right: int
    wrong: int
    following: str

    @property
    def is_done(self) -> bool:
        """Whether all of it stands there and nothing else."""
        return not self.wrong and not self.following

    @classmethod
    def of(cls, example: str, written: str) -> "Writing":
        """Compare what was written with the example; capitals are no mistake, nor are spaces behind."""
        told, wanted = written.translate(_OLD_SPELLING), example.casefold()
        if told.rstrip().casefold() == wanted:
            told = told.rstrip()
        right = 0
        for mine, theirs in zip(told.casefold(), wanted, strict=False):
            if mine != theirs:
                break
            right += 1
        return cls(right, len(told) - right, example[right : right + 1])


def letter_keys(example: str) -> str:
    """The letters to offer under a field, because the keyboard may lack them; none for plain Latin."""
    rare = {letter for letter in example if not letter.isascii()}
    if not rare:
        return ""
    if rare <= set(ROMANIAN):
        return ROMANIAN
    return "".join(sorted({letter for letter in example if letter.isalpha()}))


def _answer(raw: str | Mapping[str, str] | None) -> Text | None:
    if raw is None:
        return None
    return Text(raw, raw, raw, raw) if isinstance(raw, str) else Text.parse(raw)
