"""The figures of some days in words: for the desk's screen, and with small numbers kept back for paper."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtCore import QObject

from kiosk.domain.codes import AgeBand, Driver, Obstacle, Outcome, VisitMode
from kiosk.domain.figures import FEWEST, NOT_SAID, Figure, Figures, Grain, Period, masked
from kiosk.domain.spreadsheet import KEPT_BACK, as_csv
from kiosk.ui.language import date_text, month_text


@dataclass(frozen=True, slots=True)
class Fact:
    """One number; `people` are those it was made from, when it does not count them itself."""

    name: str
    number: int | None
    unit: str = ""
    people: int | None = None

    def text(self) -> str:
        """The number with its unit."""
        return KEPT_BACK if self.number is None else f"{self.number} {self.unit}".strip()


@dataclass(frozen=True, slots=True)
class Table:
    """Named counts, the most frequent first where the names have no order of their own."""

    title: str
    lines: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All figures of a centre's days."""

    title: str
    facts: tuple[Fact, ...]
    tables: tuple[Table, ...]
    note: str = ""

    def for_outside(self, note: str) -> Self:
        """The same without small numbers and what would give them away; `note` says so."""
        facts = tuple(
            replace(fact, number=None)
            if fact.number is not None and (fact.number if fact.people is None else fact.people) < FEWEST
            else fact
            for fact in self.facts
        )
        return replace(self, facts=facts, tables=tuple(_masked(table) for table in self.tables), note=note)

    def as_csv(self) -> str:
        """A sheet for any table program."""
        rows: list[list[str | int | None]] = [[self.title], []]
        rows += [[fact.name, fact.text()] for fact in self.facts]
        for table in self.tables:
            rows += [[], [table.title], *([name, count] for name, count in table.lines)]
        return as_csv([*rows, [], [self.note]])


def _masked(table: Table) -> Table:
    told = masked({str(i): count or 0 for i, (_, count) in enumerate(table.lines)})
    return replace(table, lines=tuple((name, told[str(i)]) for i, (name, _) in enumerate(table.lines)))


class ReportWords(QObject):
    """Says figures in the present language."""

    def report(self, figures: Figures, title: str, service: Callable[[str], str]) -> Report:
        """The figures under a title; `service` names a service by its id."""
        return Report(title, self._facts(figures), tuple(self._tables(figures, service)))

    def outside(self, report: Report) -> Report:
        """The report as it may leave the centre."""
        return report.for_outside(
            self.tr("* Not told: fewer than 5 people, or it would give away such a number.")
        )

    def days(self, period: Period) -> str:
        """The days of a period."""
        if period.grain is Grain.DAY:
            return date_text(period.first)
        if period.grain is Grain.MONTH:
            return month_text(period.first)
        days = self.tr("%1 – %2", "from one date to another")
        return days.replace("%1", date_text(period.first)).replace("%2", date_text(period.last))

    def _facts(self, figures: Figures) -> tuple[Fact, ...]:
        median, longest = figures.waited_min() or (None, None)
        called, minutes = figures.total(Figure.WAITED), self.tr("min", "minutes, after a number")
        return (
            Fact(self.tr("Visitors"), figures.total(Figure.VISITORS)),
            Fact(self.tr("Services"), figures.total(Figure.SERVICES)),
            Fact(self.tr("Usual wait (median)"), median, minutes, called),
            Fact(self.tr("Longest wait"), longest, minutes, called),
            Fact(self.tr("Did not come"), figures.total(Figure.NO_SHOWS)),
            Fact(self.tr("Calls for help"), figures.total(Figure.HELP_CALLS)),
            Fact(self.tr("Lessons"), figures.total(Figure.LESSONS)),
            Fact(self.tr("People at lessons"), figures.total(Figure.LEARNERS)),
        )

    def _tables(self, figures: Figures, service: Callable[[str], str]) -> list[Table]:
        tables = [
            _closed(self.tr("How they came"), self._modes(), figures.lines(Figure.VISITORS)),
            _closed(self.tr("What came of it"), self._outcomes(), figures.lines(Figure.OUTCOMES)),
            _closed(self.tr("Who had the keyboard"), self._drivers(), figures.lines(Figure.DRIVERS)),
            Table(
                self.tr("Services", "table"),
                tuple((service(code), count) for code, count in figures.lines(Figure.SERVICES).items()),
            ),
            _closed(self.tr("What stood in the way"), self._obstacles(), figures.lines(Figure.OBSTACLES)),
        ]
        if figures.total(Figure.LEARNERS):
            ages = self._ages()
            tables.append(_closed(self.tr("Age at lessons"), ages, figures.lines(Figure.LEARNERS)))
        if figures.total(Figure.FACES) >= FEWEST:  # fewer could be guessed, also at the desk
            faces = self._faces()
            tables.append(_closed(self.tr("How it was"), faces, figures.lines(Figure.FACES)))
        return tables

    def _modes(self) -> dict[str, str]:
        return {
            VisitMode.SPECIALIST: self.tr("To the specialist"),
            VisitMode.SELF: self.tr("To a computer, alone"),
            VisitMode.TRAINING: self.tr("To a lesson"),
        }

    def _outcomes(self) -> dict[str, str]:
        return {
            Outcome.DONE: self.tr("Solved"),
            Outcome.PARTLY: self.tr("Partly"),
            Outcome.REFERRED: self.tr("Sent on"),
            Outcome.NOT_POSSIBLE: self.tr("Could not be done"),
            NOT_SAID: self.tr("Not said"),
        }

    def _drivers(self) -> dict[str, str]:
        return {
            Driver.VISITOR: self.tr("The visitor"),
            Driver.TOGETHER: self.tr("Both together"),
            Driver.SPECIALIST: self.tr("The specialist"),
        }

    def _obstacles(self) -> dict[str, str]:
        return {
            Obstacle.NO_SIGNATURE: self.tr("No electronic signature"),
            Obstacle.MISSING_DOCUMENT: self.tr("A paper was missing"),
            Obstacle.NO_EMAIL: self.tr("No e-mail"),
            Obstacle.NO_CARD: self.tr("No bank card"),
            Obstacle.SITE_DOWN: self.tr("The site did not answer"),
            Obstacle.GAVE_UP: self.tr("Gave up"),
            Obstacle.NOT_ENTITLED: self.tr("No right to it"),
            Obstacle.OTHER: self.tr("Something else"),
        }

    def _ages(self) -> dict[str, str]:
        return {
            AgeBand.TO_25: self.tr("up to 25"),
            AgeBand.TO_45: self.tr("26 – 45"),
            AgeBand.TO_62: self.tr("46 – 62"),
            AgeBand.FROM_63: self.tr("63 and over"),
            NOT_SAID: self.tr("Not said"),
        }

    def _faces(self) -> dict[str, str]:
        return {
            "5": self.tr("Very good"),
            "4": self.tr("Good"),
            "3": self.tr("Neither good nor bad"),
            "2": self.tr("Bad"),
            "1": self.tr("Very bad"),
        }


def _closed(title: str, names: Mapping[str, str], counts: Mapping[str, int]) -> Table:
    return Table(title, tuple((name, counts.get(code, 0)) for code, name in names.items()))
