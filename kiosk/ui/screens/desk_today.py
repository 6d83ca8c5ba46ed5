"""The desk's small panel with the day so far, in four numbers."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Card, column, line
from kiosk.ui.widgets.row import Rule
from kiosk.ui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class Day:
    """The day so far; `waited` is the median wait in minutes, None while nobody was called."""

    visitors: int = 0
    done: int = 0
    alone: int = 0
    waited: int | None = None


class TodayPanel(Card):
    """Numbers only; the tab of figures tells more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, gap=6, margins=(18, 12, 18, 12))
        self._day = Day()
        self._title = Label(theme, "h2")
        self._names = [Label(theme, "small") for _ in range(4)]
        self._numbers = [Label(theme, "body_b") for _ in range(4)]
        rows = column(theme, gap=4)
        for place, (name, number) in enumerate(zip(self._names, self._numbers, strict=True)):
            if place:
                rows.addWidget(Rule(theme))
            row = line(theme, gap=8)
            row.addWidget(name, 1)
            row.addWidget(number)
            rows.addLayout(row)
        self.rows.addWidget(self._title)
        self.rows.addLayout(rows)
        self.retranslate()

    def show_day(self, day: Day) -> None:
        """The numbers of the day."""
        self._day = day
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        day = self._day
        self._title.say(self.tr("Today"))
        waited = self.tr("%n min", "minutes", day.waited) if day.waited is not None else "–"
        for name, number, (words, value) in zip(
            self._names,
            self._numbers,
            (
                (self.tr("Visitors"), str(day.visitors)),
                (self.tr("Services done"), str(day.done)),
                (self.tr("Visitor at the keyboard"), str(day.alone)),
                (self.tr("Usual wait"), waited),
            ),
            strict=True,
        ):
            name.say(words)
            number.say(value)

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
