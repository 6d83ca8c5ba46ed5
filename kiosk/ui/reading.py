"""A screen as it is read aloud: its words from top to bottom, its choices by their numbers."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QLineEdit, QPlainTextEdit, QWidget

from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.pager import Pager
from kiosk.ui.widgets.pressable import Group, Pressable
from kiosk.ui.widgets.text import Label, plain

if TYPE_CHECKING:
    from kiosk.ui.screens.screen import Screen

TEN: Final = 10
"""The last answer that has a key of its own."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that are read in one breath, and where they stand."""

    text: str
    part: QWidget


class Reader(QObject):
    """Says what a screen shows; an object, because lupdate finds words in `self.tr` alone."""

    def read(self, screen: "Screen") -> list[Passage]:
        """All passages of a screen that is shown, in the order in which they are read."""
        answers = screen.answers
        passages = [each for part in screen.read_aloud() for each in self.read_part(part, answers)]
        if answers is not None and (members := answers.members()):
            passages.append(Passage(self._how_to_answer(len(members)), answers))
        return passages

    def read_part(self, whole: QWidget, answers: Group | None = None) -> list[Passage]:
        """The passages of a part that is shown, a dialog too; with `answers` they alone have numbers."""
        return [Passage(text, part) for part in in_reading_order(whole) if (text := self.said(part, answers))]

    def said(self, part: QWidget, answers: Group | None) -> str:
        """What is said of one label or control."""
        if isinstance(part, Label):
            return plain(part.text())
        name, more = part.accessibleName(), part.accessibleDescription()
        if isinstance(part, KButton):  # what else there is to say of a button stands beside it
            name, more = self.tr("Button: %1", "read aloud").replace("%1", name), ""
        words = [self._number(part, answers), name, more]
        if isinstance(part, Pressable) and part.isChecked():
            words.append(self.tr("chosen", "read aloud after an answer"))
        return ". ".join(filter(None, words))

    def _number(self, part: QWidget, answers: Group | None) -> str:
        group = group_of(part)
        if group is None or (answers is not None and group is not answers):
            return ""
        members = group.members()
        place = members.index(part) + 1 if part in members else 0
        number = self.tr("Number %1 of %2", "read aloud before an answer")
        return number.replace("%1", str(place)).replace("%2", str(len(members))) if place else ""

    def _how_to_answer(self, answers: int) -> str:
        hint = self.tr("Press the key with the number of your answer.", "read aloud")
        tenth = self.tr("For number ten press zero.", "read aloud")
        return hint if answers < TEN else f"{hint} {tenth}"


def group_of(part: QWidget) -> Group | None:
    """The answers that a part belongs to."""
    carrier = part.parentWidget()
    while carrier is not None and not isinstance(carrier, Group):
        carrier = carrier.parentWidget()
    return carrier


def in_reading_order(whole: QWidget) -> Iterator[QWidget]:
    """Everything visible in a part that has words of its own, from top to bottom."""
    for part in _children(whole):
        yield from _in_order(part)


def _in_order(part: QWidget) -> Iterator[QWidget]:
    if not part.isVisible():
        return
    if isinstance(part, Label | Pressable | QLineEdit | QPlainTextEdit):
        yield part
    elif isinstance(part, Pager):
        yield from in_reading_order(part.page)
    elif part.accessibleName():
        yield part
    else:
        yield from in_reading_order(part)


def _children(part: QWidget) -> list[QWidget]:
    laid = list(_laid_out(part.layout()))
    return laid or sorted(
        (each for each in part.children() if isinstance(each, QWidget)), key=lambda each: (each.y(), each.x())
    )


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    place = 0
    while layout is not None and (item := layout.itemAt(place)) is not None:
        place += 1
        if (widget := item.widget()) is not None:
            yield widget
        else:
            yield from _laid_out(item.layout())
