"""A page's questions to the person: its script stands still until they are answered."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, Signal

MOST_IN_A_ROW: Final = 3
"""A page that asks more often between two acts of the person is no longer heard."""
MOST_CHARACTERS: Final = 500


class Kind(StrEnum):
    """What a page wants: to say something, a yes or no, a few words, or to be left with unsent writing."""

    ALERT = "alert"
    CONFIRM = "confirm"
    PROMPT = "prompt"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a page; `host` is who asks, `default` what stands in the field."""

    kind: Kind
    host: str
    text: str
    default: str = ""


@dataclass(frozen=True, slots=True)
class FilesWanted:
    """A page wants files: one or several, of these endings or media types (any when empty)."""

    several: bool
    accepted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Certificate:
    """Whom a certificate names, who signed that, and its last day."""

    subject: str
    issuer: str
    until: date


@dataclass(frozen=True, slots=True)
class CertificatesWanted:
    """The site of `host` asks who the person is; `choices` are what it would take, never none."""

    host: str
    choices: tuple[Certificate, ...]


class Desk(QObject):
    """Where pages ask, one question at a time.

    For all but a certificate the engine calls from its own code and waits, so the loop is turned here.
    """

    asked = Signal(Question)
    files_wanted = Signal(FilesWanted)
    certificate_wanted = Signal(CertificatesWanted)
    withdrawn = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._loop: QEventLoop | None = None
        self._answer: tuple[bool, str] = (False, "")
        self._files: list[str] = []
        self._choosing: Callable[[int | None], None] | None = None
        self._in_a_row = 0

    def ask(self, question: Question) -> tuple[bool, str]:
        """The answer and what was written; a no at once when a question is open or there were too many."""
        if not self.hears() or self._is_asking():
            return (question.kind is Kind.LEAVE, "")
        self._answer = (False, "")
        self.asked.emit(question)
        self._wait()
        return self._answer

    def ask_for_files(self, wanted: FilesWanted) -> list[str]:
        """The chosen files; none when a question is open."""
        if self._is_asking():
            return []
        self._files = []
        self.files_wanted.emit(wanted)
        self._wait()
        return self._files

    def ask_for_certificate(self, wanted: CertificatesWanted, answer: Callable[[int | None], None]) -> None:
        """`answer` hears the place of the chosen one, None for none: at once as with other questions."""
        if not self.hears() or self._is_asking():
            answer(None)
            return
        self._choosing = answer
        self.certificate_wanted.emit(wanted)

    def answer(self, *, yes: bool, text: str = "") -> None:
        """The person answered."""
        self._answer = (yes, text)
        self._go_on()

    def give(self, files: list[str]) -> None:
        """The person chose files."""
        self._files = files
        self._go_on()

    def choose(self, place: int | None) -> None:
        """The person chose a certificate, or none."""
        answer, self._choosing = self._choosing, None
        if answer is not None:
            answer(place)

    def withdraw(self) -> None:
        """The page is gone or the visit ends: whatever is open is answered with no."""
        self._answer, self._files = (False, ""), []
        if self._is_asking():
            self.withdrawn.emit()
        self.choose(None)
        self._go_on()

    def hears(self) -> bool:
        """Whether a page that asks now is heard, which it is a few times between two acts of the person."""
        self._in_a_row += 1
        return self._in_a_row <= MOST_IN_A_ROW

    def hear_person(self) -> None:
        """The person did something: pages may ask again."""
        self._in_a_row = 0

    def _is_asking(self) -> bool:
        return self._loop is not None or self._choosing is not None

    def _wait(self) -> None:
        self._loop = QEventLoop(self)
        self._loop.exec()
        self._loop = None

    def _go_on(self) -> None:
        if self._loop is not None:
            self._loop.quit()
