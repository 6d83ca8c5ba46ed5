"""The desk's figures: a day, a week or a month in bars or as tables."""

from typing import ClassVar, Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.domain.figures import Grain
from kiosk.ui.report import Report
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.bars import BarChart
from kiosk.ui.widgets.boxes import Card, Flow, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.option import OptionGroup
from kiosk.ui.widgets.stick_button import StickButton
from kiosk.ui.widgets.text import Label

MOST_BARS: Final = 7
CHARTS: Final = 7
FACTS: Final = 8
FACTS_ACROSS: Final = 4


class _Fact(QWidget):
    """A big number over its name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._number, self._name = Label(theme, "choice", "accent"), Label(theme, "label", "ink2")
        inside = column(theme, self)
        inside.addWidget(self._number)
        inside.addWidget(self._name)
        inside.addStretch(1)

    def say(self, number: str, name: str) -> None:
        """The number and its name."""
        self._number.say(number)
        self._number.setAccessibleName(f"{name}: {number}")
        self._name.say(name)


class FiguresScreen(Screen):
    """`grain_chosen` carries day, week or month; `earlier` and `later` go to the next of it."""

    grain_chosen = Signal(str)
    earlier = Signal()
    later = Signal()
    print_pressed = Signal()
    copy_pressed = Signal()
    paper_pressed = Signal()

    frame: ClassVar[Frame] = Frame(footer=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._report: Report | None = None
        self._as_table = False
        self._days = Label(theme, "h1s")
        self._grains = OptionGroup(theme, list(Grain), low=True)
        for grain in Grain:
            self._grains.option(grain).clicked.connect(self._on_grain)
        self._earlier = KButton(theme, "sec", icon="arrow-left", shape="panel")
        self._later = KButton(theme, "sec", after="arrow-right", shape="panel")
        self._table = KButton(theme, "sec", icon="list-dashes", shape="panel")
        self._print = KButton(theme, "sec", icon="printer", shape="panel")
        self.copy = StickButton(theme)
        self._paper = KButton(theme, "sec", icon="note-pencil", shape="panel")
        for button, name, slot in (
            (self._earlier, "earlier", self.earlier),
            (self._later, "later", self.later),
            (self._table, "as_table", self._on_table),
            (self._print, "print", self.print_pressed),
            (self.copy, "copy", self.copy_pressed),
            (self._paper, "paper", self.paper_pressed),
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
        acts = Flow(theme, gap=12)
        for part in (self._earlier, self._later, self._table, self._print, self.copy, self._paper):
            acts.add(part)
        self._head = line(theme, gap=14)
        self._head.addWidget(self._days, 3)
        self._head.addWidget(self._grains, 2)
        self._facts = [_Fact(theme) for _ in range(FACTS)]
        card = Card(theme, margins=(18, 12, 18, 12))
        self._numbers = [line(theme, gap=16) for _ in range(0, FACTS, FACTS_ACROSS)]
        for place, fact in enumerate(self._facts):
            self._numbers[place // FACTS_ACROSS].addWidget(fact, 1)
        for numbers in self._numbers:
            card.rows.addLayout(numbers)
        self._charts = [BarChart(theme) for _ in range(CHARTS)]
        self._columns = line(theme, gap=16)
        for side in range(2):
            half = column(theme, gap=16)
            for chart in self._charts[side::2]:
                half.addWidget(chart)
            half.addStretch(1)
            self._columns.addLayout(half, 1)
        self.body.set_gap(14)
        self.body.addLayout(self._head)
        self.body.addWidget(acts)
        self.body.addWidget(card)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)
        self.ready()

    def show_figures(self, grain: Grain, days: str, report: Report, *, is_last: bool) -> None:
        """Show the figures of these days; after the last there is nothing to come."""
        self._days.say(days)
        self._grains.option(grain).setChecked(True)
        self._later.setEnabled(not is_last)
        if report != self._report:
            self._report = report
            self._fill()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._grains.say((self.tr("Day"), self.tr("Week"), self.tr("Month")))
        self._earlier.say(self.tr("Earlier", "button: the day, week or month before"))
        self._later.say(self.tr("Later", "button: the day, week or month after"))
        self._table.say(self.tr("As bars", "button") if self._as_table else self.tr("As a table", "button"))
        self._print.say(self.tr("For printing", "button"))
        self.copy.say(self.tr("To a stick, for the town hall", "button: I copy the figures to it"))
        self._paper.say(self.tr("Paper day sheet", "button: I type in a day sheet written on paper"))
        self._fill()

    def apply(self, look: Look) -> None:
        """One column where two have no room."""
        way = QBoxLayout.Direction
        down = way.TopToBottom if look.large else way.LeftToRight
        for box in (self._head, *self._numbers, self._columns):
            box.setDirection(down)

    def margins(self) -> tuple[float, float, float, float]:
        """Close to the edges: there is much to see."""
        side = 16 if self.theme.look.narrow else 22
        return (side, 16, side, 16)

    def _fill(self) -> None:
        if self._report is None:
            return
        for fact, shown in zip(self._report.facts, self._facts, strict=True):
            number = "–" if fact.number is None else QLocale().toString(fact.number)
            shown.say(f"{number} {fact.unit if fact.number is not None else ''}".strip(), fact.name)
        nothing = self.tr("Nothing on these days")
        for place, chart in enumerate(self._charts):
            chart.setVisible(place < len(self._report.tables))
            if place >= len(self._report.tables):
                continue
            table = self._report.tables[place]
            lines = [(name, count or 0) for name, count in table.lines]
            if not self._as_table:
                lines = sorted((each for each in lines if each[1]), key=lambda each: -each[1])[:MOST_BARS]
            chart.show_lines(table.title, lines, nothing, bars=not self._as_table)

    def _on_grain(self) -> None:
        chosen = self._grains.chosen()
        sender = self.sender()
        if not chosen:  # a press on the present one lets go of nothing
            sender.setChecked(True)  # type: ignore[attr-defined]
        self.grain_chosen.emit(sender.objectName())

    def _on_table(self) -> None:
        self._as_table = not self._as_table
        self.retranslate()
