"""The room display: who is called, where to go, and who comes next."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import zip_longest
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from kiosk.domain.codes import Language
from kiosk.domain.spoken import CALLED_IN
from kiosk.ui.language import day_text, said_in, time_text, wait_text
from kiosk.ui.screens.outside_hours import closed_text, opens_text
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme, mark
from kiosk.ui.widgets.band import WovenBand
from kiosk.ui.widgets.boxes import Card, Icon, clear, column, keep_width, line
from kiosk.ui.widgets.header import Logo
from kiosk.ui.widgets.text import Label, broken

if TYPE_CHECKING:
    from kiosk.domain.line import Span
    from kiosk.domain.tickets import Ticket

NEXT_SHOWN: Final = 4
"""So many who wait are shown by number."""
ASIDE: Final = (480, 360)
"""Width of the right column in design units, of a wide and of a narrow window."""
NEW_LINE: Final = "\u2028"
SIDE: Final = 48
"""Free of words at the left and right, in design units."""
BIG: Final = ("number", "ticket", "ticket_small")
"""Kinds of text for the number that is called, the largest first."""
NAME: Final = ("h1s", "h3b", "body_b")
"""The same for the centre's name."""

_NOW = QT_TRANSLATE_NOOP("DisplayScreen", "Now comes number")
_MAINTAINED = QT_TRANSLATE_NOOP("DisplayScreen", "The technician is working on the computer")
_GO = QT_TRANSLATE_NOOP("DisplayScreen", "Please go to the specialist's desk")
_NEXT = QT_TRANSLATE_NOOP("DisplayScreen", "Next")
_WELCOME = QT_TRANSLATE_NOOP("DisplayScreen", "Welcome")
_TAKE = QT_TRANSLATE_NOOP("DisplayScreen", "Please take a number at the computer")


class FittingLabel(Label):
    """Words as large as their place allows them in one line; `roles` are kinds of text, the largest first."""

    def __init__(self, theme: Theme, roles: Sequence[str], tone: str = "ink") -> None:
        self._roles = roles
        super().__init__(theme, roles[0], tone)

    def say(self, text: str) -> None:
        """Show this text."""
        super().say(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the place that there is now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fitting = (
            each for each in self._roles if broken(self._theme, each, self.text()).width <= self.width()
        )
        self.set_role(next(fitting, self._roles[-1]))


class NextRow(QFrame):
    """A number that waits, and for how long."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        rule = QFrame()
        mark(rule, "staffrule")
        rule.setFixedHeight(max(1, theme.px(2)))
        self._number = Label(theme, "follows", "onstaff")
        self._wait = Label(theme, "list", "onstaff")
        box = column(theme, self)
        box.addWidget(rule)
        inner = line(theme, gap=12, margins=(0, 10, 0, 12))
        inner.addWidget(self._number)
        inner.addWidget(self._wait, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        box.addLayout(inner)

    def say(self, number: str, wait: str) -> None:
        """Show this number and the minutes."""
        self._number.say(number)
        self._wait.say(wait)


class ComputerCard(Card):
    """A computer of the room, free or taken, told by sign, word and colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, margins=(18, 10, 18, 12))
        self._icon = Icon(theme, "desktop", "ink2", 40, "duotone")
        self._name = Label(theme, "leadb")
        self._state = Label(theme, "lead")
        box = line(theme, gap=16)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(theme)
        words.addStretch()
        words.addWidget(self._name)
        words.addWidget(self._state)
        words.addStretch()
        box.addLayout(words, 1)
        self.rows.addLayout(box)

    def say(self, name: str, state: str, *, free: bool) -> None:
        """Which computer it is, and whether one may sit down."""
        self._name.say(name)
        self._state.say(state)
        mark(self, "card", "ok" if free else "")
        if free:
            self._icon.show_icon("check-circle", "green", "fill")
        else:
            self._icon.show_icon("users", "ink2", "duotone")


class DisplayScreen(Screen):
    """Seen from the other end of the room, and read by nobody's hands.

    The call stands in all languages of the room at once; whatever else is said follows the language of the
    screens, which changes now and then.
    """

    frame: ClassVar[Frame] = Frame(footer=False, back=False, language=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._called_in: Sequence[Language] = CALLED_IN
        self._called: Ticket | None = None
        self._closed: tuple[datetime | None, date] | None = None
        self._next: Sequence[tuple[Ticket, Span | None]] = ()
        self._more = 0
        self._computers: Sequence[tuple[str, bool]] = ()
        self._clock: datetime | None = None
        self._centre = FittingLabel(theme, NAME)
        self._day = Label(theme, "list", "ink2")
        self._time = Label(theme, "clock", "accent")
        self._pane = QFrame()
        self._bell = Icon(theme, "bell-ringing", "on", 52, "fill")
        self._title = Label(theme, "hero")
        self._number = FittingLabel(theme, BIG)
        self._number.setObjectName("called")
        self._sign = Icon(theme, "ticket", "accent", 220, "duotone")
        self._go = [Label(theme, "hero") for _ in CALLED_IN]
        self._cards: list[ComputerCard] = []
        self._desks = line(theme, gap=16)
        self._aside = QFrame()
        self._next_title = Label(theme, "h1s", "onstaff")
        self._rows = [NextRow(theme) for _ in range(NEXT_SHOWN)]
        self._rest = Label(theme, "list", "onstaff")
        self._invitation = QFrame()
        self._take = Label(theme, "lead", "onstaff")
        self._today = ""
        self._maintained = False
        self._foot = Label(theme, "list", "onhelp")
        self._lay_out()
        self.show_called(None, new=False)
        self.ready()

    def show_room(self, centre: str, languages: Sequence[Language]) -> None:
        """Whose room it is, and the one or two languages in which numbers are called here."""
        self._centre.say(centre)
        self._called_in = languages
        self.retranslate()

    def show_clock(self, clock: datetime) -> None:
        """The centre's date and time."""
        self._clock = clock
        self._day.say(day_text(clock.date()))
        self._time.say(time_text(clock.time()))

    def show_hours(self, text: str) -> None:
        """A sentence of today's hours."""
        self._today = text
        self._say_foot()

    def show_maintained(self, maintained: bool) -> None:
        """Whether a technician keeps visitors away from the computer: then the foot says that instead."""
        self._maintained = maintained
        self._say_foot()

    def show_open(self) -> None:
        """The centre receives visitors."""
        self._closed = None
        self._say_called()

    def show_closed(self, opens_at: datetime | None, today: date) -> None:
        """The centre receives nobody until then; whoever was called before is called all the same."""
        self._closed = (opens_at, today)
        self._say_called()

    def show_called(self, ticket: "Ticket | None", *, new: bool) -> None:
        """The number that is called; a `new` one is told from one called before by sign and colours."""
        self._called = ticket
        mark(self._pane, "called", "new" if new else "")
        self._bell.setVisible(new)
        for label in (self._title, *self._go):
            label.set_tone("on" if new else "ink")
        self._number.set_tone("on" if new else "accent")
        self._say_called()

    def show_next(self, waiting: "Sequence[tuple[Ticket, Span | None]]", more: int) -> None:
        """Who comes next and in how many minutes, None when nobody can tell, and how many come after them."""
        self._next, self._more = waiting, more
        self._say_next()

    def show_computers(self, computers: Sequence[tuple[str, bool]]) -> None:
        """The letter of every computer of the room, and whether it is free."""
        if len(computers) != len(self._computers):
            clear(self._desks)
            self._cards = [ComputerCard(self.theme) for _ in computers]
            for card in self._cards:
                self._desks.addWidget(card, 1)
        self._computers = computers
        self._say_computers()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._next_title.say(self._in_all(_NEXT))
        self._take.say(self.tr("No number yet? Take one at the computer."))
        self._say_called()
        self._say_next()
        self._say_computers()
        if self._clock is not None:
            self.show_clock(self._clock)

    def apply(self, look: Look) -> None:
        """A narrow window has a narrow right column and smaller sentences; large text has no columns."""
        way = QBoxLayout.Direction
        for row in (self._columns, self._desks):
            row.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        width = self.theme.px(ASIDE[look.narrow])
        keep_width(self._aside, None if look.large else width)
        self._day.leave_out(look.large)
        self._title.set_role("h1s" if look.narrow else "hero")
        self._say_called()

    def _set_margins(self) -> None:
        """The whole window is used, however wide it is."""

    def _in_all(self, source: object) -> str:
        return " · ".join(said_in(each, "DisplayScreen", source) for each in self._called_in)

    def _say_called(self) -> None:
        ticket, closed = self._called, None if self._called else self._closed
        idle = self._in_all(_NOW if ticket else _WELCOME)
        self._title.say(NEW_LINE.join(map(closed_text, self._called_in)) if closed else idle)
        self._number.say(ticket.shown if ticket else "")
        self._sign.show_icon("clock" if closed else "ticket", "accent", "duotone")
        self._sign.setVisible(ticket is None)
        self._invitation.setVisible(ticket is not None)
        for label, language in zip_longest(self._go, self._called_in):
            label.set_role("h1s" if closed or self.theme.look.narrow else "hero")
            label.say(self._way(language) if language else "")

    def _way(self, language: Language) -> str:
        """What to do now."""
        if self._called is None and self._closed is not None:
            return opens_text(language, *self._closed)
        return said_in(language, "DisplayScreen", _GO if self._called else _TAKE)

    def _say_foot(self) -> None:
        self._foot.say(self._in_all(_MAINTAINED) if self._maintained else self._today)

    def _say_next(self) -> None:
        for row in self._rows:
            row.hide()
        for row, (ticket, wait) in zip(self._rows, self._next, strict=False):
            row.say(ticket.shown, wait_text(wait))
            row.show()
        self._rest.say(
            self.tr("and %n more", "people in the line", self._more)
            if self._more
            else ""
            if self._next
            else self.tr("Nobody is waiting now")
        )

    def _say_computers(self) -> None:
        for card, (letter, free) in zip(self._cards, self._computers, strict=True):
            name = self.tr("Computer %1").replace("%1", letter)
            state = self.tr("free, please sit down") if free else self.tr("taken", "a computer")
            card.say(name, state, free=free)

    def _lay_out(self) -> None:
        theme = self.theme
        self.body.addWidget(self._head())
        self.body.addWidget(WovenBand(theme, tall=True))
        self._columns = line(theme)
        self._columns.addWidget(self._pane, 1)
        self._columns.addWidget(self._aside)
        self.body.addLayout(self._columns, 1)
        self._fill_pane()
        self._fill_aside()
        foot = QFrame()
        mark(foot, "news")
        news = line(theme, foot, gap=16, margins=(SIDE, 12, SIDE, 12))
        news.addWidget(Icon(theme, "clock", "onhelp", 34), 0, Qt.AlignmentFlag.AlignVCenter)
        news.addWidget(self._foot, 1)
        self.body.addWidget(foot)

    def _head(self) -> QFrame:
        theme = self.theme
        head = QFrame()
        mark(head, "header")
        box = line(theme, head, gap=14, margins=(32, 10, 32, 10))
        box.addWidget(Logo(theme, 58))
        box.addWidget(self._centre, 1)
        box.addWidget(self._day)
        box.addWidget(self._time)
        return head

    def _fill_pane(self) -> None:
        theme = self.theme
        box = column(theme, self._pane, margins=(SIDE, 26, SIDE, 24))
        title = line(theme, gap=16)
        title.addWidget(self._bell, 0, Qt.AlignmentFlag.AlignVCenter)
        title.addWidget(self._title, 1)
        box.addLayout(title)
        box.addStretch(1)
        box.addWidget(self._number)
        box.addWidget(self._sign)
        box.addStretch(1)
        for label in self._go:
            box.addWidget(label)
        box.addStretch(1)
        box.space(14)
        box.addLayout(self._desks)

    def _fill_aside(self) -> None:
        theme = self.theme
        mark(self._aside, "following")
        box = column(theme, self._aside, margins=(36, 26, 36, 24))
        box.addWidget(self._next_title)
        box.space(10)
        for row in self._rows:
            box.addWidget(row)
        box.addWidget(self._rest)
        box.addStretch(1)
        invitation = line(theme, self._invitation, gap=18)
        invitation.addWidget(
            Icon(theme, "ticket", "onstaff", 42, "duotone"), 0, Qt.AlignmentFlag.AlignVCenter
        )
        invitation.addWidget(self._take, 1)
        box.addWidget(self._invitation)
