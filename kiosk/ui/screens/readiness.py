"""Is this PC ready? What the doctor found: first what is to be put right, then what is in order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QWidget

from kiosk.device.doctor import State
from kiosk.ui.language import time_text
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.banner import Banner
from kiosk.ui.widgets.boxes import Card, Icon, column, keep_width, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.stick_button import StickButton
from kiosk.ui.widgets.text import Label

KINDS: Final = {State.RED: "error", State.AMBER: "attention"}
UNTRANSLATED: Final = ""
"""The context of sentences that are marked where there is no Qt."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence of the doctor: its English source with {names}, and what stands for them."""

    source: str
    values: Mapping[str, str]

    def text(self) -> str:
        """In the present language."""
        return QCoreApplication.translate(UNTRANSLATED, self.source).format(**self.values)


@dataclass(frozen=True, slots=True)
class Finding:
    """One check of the doctor."""

    id: str
    state: State
    title: Phrase
    detail: Phrase
    remedy: Phrase

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> Self:
        """From a line of `kiosk doctor --lines`; raises KeyError, TypeError and ValueError."""
        words = (Phrase(*told[name]) for name in ("title", "detail", "remedy"))
        return cls(told["id"], State(told["state"]), *words)


class _Fine(QWidget):
    """A check that is in order: a tick, what was looked at, what was found."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title, self._detail = Label(theme, "smallm"), Label(theme, "small", "ink2")
        box = line(theme, self, gap=12, margins=(0, 6, 0, 6))
        top = Qt.AlignmentFlag.AlignTop
        box.addWidget(Icon(theme, "check-circle", "green", 24, "fill"), 0, top)
        words = column(theme, gap=0)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        box.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, title: str, detail: str) -> None:
        """The words."""
        self._title.say(title)
        self._detail.say(detail)


class _Fact(QWidget):
    """A name, and what is so called, at its right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name, self._value = Label(theme, "small", "ink2"), Label(theme, "smallm")
        box = line(theme, self, gap=12)
        box.addWidget(self._name, 2)
        box.addWidget(self._value, 3)

    def say(self, name: str, value: str) -> None:
        """The words; without a value there is nothing to see."""
        self._name.say(name)
        self._value.say(value)
        self.setVisible(bool(value))


class ReadinessScreen(Screen):
    """`again_pressed` looks at everything again; the others try printer, sound and stick.

    `drawer_pressed` opens what central refused. `maintain_pressed` keeps visitors away, or for longer, and
    `finish_pressed` lets them in again. `next_pressed` goes on in the first start of a PC; elsewhere
    there is nothing to go on to.
    """

    again_pressed = Signal()
    next_pressed = Signal()
    print_pressed = Signal()
    sound_pressed = Signal()
    copy_pressed = Signal()
    drawer_pressed = Signal()
    maintain_pressed = Signal()
    finish_pressed = Signal()

    frame: ClassVar[Frame] = Frame(footer=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._findings: Sequence[Finding] = ()
        self._device = self._version = ""
        self._checked_at: datetime | None = None
        self._refused = 0
        self._maintained, self._gives_min, self._is_free = False, 0, True
        self._verdict = Banner(theme)
        self._which, self._program, self._when = (_Fact(theme) for _ in range(3))
        self._again = KButton(theme, "pri", icon="arrow-clockwise", shape="big")
        self._next = KButton(theme, "pri", after="arrow-right", shape="big")
        self._next.hide()
        self._print = KButton(theme, "sec", icon="printer", shape="panel")
        self._sound = KButton(theme, "sec", icon="speaker-high", shape="panel")
        self.copy = StickButton(theme)
        self._drawer = KButton(theme, "sec", icon="prohibit", shape="panel")
        self._drawer.hide()
        self._maintain = KButton(theme, "sec", icon="gear", shape="panel")
        self._maintain.hide()
        self._finish = KButton(theme, "sec", icon="door-open", shape="panel")
        self._finish.hide()
        for button, name, signal in (
            (self._again, "again", self.again_pressed),
            (self._next, "next", self.next_pressed),
            (self._print, "print", self.print_pressed),
            (self._sound, "sound", self.sound_pressed),
            (self.copy, "copy", self.copy_pressed),
            (self._drawer, "drawer", self.drawer_pressed),
            (self._maintain, "maintain", self.maintain_pressed),
            (self._finish, "finish", self.finish_pressed),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self._to_fix, self._fine = Label(theme, "h2"), Label(theme, "h2")
        self._banners: list[Banner] = []
        self._ticks: list[_Fine] = []
        self._left = Card(theme, gap=12, margins=(18, 16, 18, 18))
        for part in (self._verdict, self._which, self._program, self._when, self._next, self._again):
            self._left.rows.addWidget(part)
        self._tries = line(theme, gap=12)
        for part in (self._drawer, self._print, self._sound, self.copy):
            self._tries.addWidget(part)
        self._visitors = line(theme, gap=12)
        for part in (self._maintain, self._finish):
            self._visitors.addWidget(part)
        self._left.rows.addLayout(self._tries)
        self._left.rows.addLayout(self._visitors)
        self._left.rows.addStretch(1)
        right = Card(theme, gap=10, margins=(18, 14, 18, 16))
        self._cards = column(theme, gap=10)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        right.rows.addWidget(self._to_fix)
        right.rows.addLayout(self._cards)
        right.rows.addWidget(self._fine)
        right.rows.addLayout(self._grid)
        right.rows.addStretch(1)
        self._panels = line(theme, gap=18)
        self._panels.addWidget(self._left)
        self._panels.addWidget(right, 1)
        self.body.addLayout(self._panels, 1)
        self.ready()

    def show_pc(self, device: str, version: str) -> None:
        """Which PC this is, and the version of the program."""
        self._device, self._version = device, version
        self.retranslate()

    def show_next(self) -> None:
        """There is something after this page."""
        self._next.show()

    def show_findings(self, findings: Sequence[Finding], checked_at: datetime | None) -> None:
        """What was found so far; `checked_at` is None while the doctor still looks."""
        self._findings, self._checked_at = findings, checked_at
        self._again.setEnabled(checked_at is not None)
        self.retranslate()

    def show_refused(self, count: int) -> None:
        """How many records central refused; from now on they can be looked at."""
        self._refused = count
        self._drawer.show()
        self.retranslate()

    def show_maintenance(self, maintained: bool, gives_min: int, *, is_free: bool) -> None:
        """Whether visitors are kept away, the minutes that a press gives, and whether nobody is at it."""
        self._maintained, self._gives_min, self._is_free = maintained, gives_min, is_free
        self._maintain.show()
        self._maintain.setEnabled(maintained or is_free)
        self._finish.setVisible(maintained)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._say_verdict()
        self._which.say(self.tr("Computer"), self._device)
        self._program.say(self.tr("Version"), self._version)
        looked_at = "" if self._checked_at is None else time_text(self._checked_at.time())
        self._when.say(self.tr("Looked at", "at an hour"), looked_at)
        self._again.say(self.tr("Check everything again", "button"))
        self._next.say(self.tr("Go on", "button: to the next step of the first start"))
        self._print.say(self.tr("Print this page", "button: the printer is tried with it"))
        self._sound.say(self.tr("Try the sound", "button"))
        self.copy.say(self.tr("For support, to a stick", "button: a bundle of versions and logs"))
        refused = self.tr("Refused by central: %1", "button: opens the list")
        self._drawer.say(refused.replace("%1", str(self._refused)))
        self._maintain.say(self._maintain_text())
        self._finish.say(self.tr("Let visitors in again", "button: the technician is done"))
        self._fill()

    def _maintain_text(self) -> str:
        if self._maintained:
            more = self.tr("%1 min more", "button: visitors are kept away for longer")
            return more.replace("%1", str(self._gives_min))
        if self._is_free:
            keep = self.tr("Keep visitors away, %1 min", "button: a technician works on the computer")
            return keep.replace("%1", str(self._gives_min))
        return self.tr("Somebody is at the computer", "visitors cannot be kept away now")

    def apply(self, look: Look) -> None:
        """One column where two have no room."""
        way = QBoxLayout.Direction
        stacked = look.large or look.narrow
        self._panels.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        for buttons in (self._tries, self._visitors):
            buttons.setDirection(way.LeftToRight if look.narrow and not look.large else way.TopToBottom)
        keep_width(self._left, None if stacked else self.theme.px(340))
        self._place_ticks()

    def margins(self) -> tuple[float, float, float, float]:
        """Close to the edges: there is much to see."""
        side = 16 if self.theme.look.narrow else 22
        return (side, 16, side, 16)

    def lines(self) -> list[str]:
        """What is shown, for paper: one line for each check."""
        states = {
            State.RED: self.tr("STOPPED"),
            State.AMBER: self.tr("ATTENTION"),
            State.GREEN: self.tr("fine"),
        }
        return [
            f"{states[each.state]} · {each.title.text()}: {each.detail.text()} {each.remedy.text()}".strip()
            for each in self._findings
        ]

    def _say_verdict(self) -> None:
        red = sum(each.state is State.RED for each in self._findings)
        amber = sum(each.state is State.AMBER for each in self._findings)
        if self._checked_at is None:
            self._verdict.show_notice("info", self.tr("One moment, everything is being looked at"), "")
        elif not self._findings:
            advice = self.tr("Run `kiosk doctor` in a terminal, or install the program again.")
            self._verdict.show_notice("error", self.tr("The check did not start"), advice)
        elif red:
            stopped = self.tr("%n things must be put right", "", red)
            self._verdict.show_notice("error", self.tr("This computer is not ready"), stopped)
        elif amber:
            wanting = self.tr("%n things want attention", "", amber)
            self._verdict.show_notice("attention", self.tr("This computer works"), wanting)
        else:
            self._verdict.show_notice("ok", self.tr("This computer is ready"), "")

    def _fill(self) -> None:
        by_state = {state: [each for each in self._findings if each.state is state] for state in State}
        to_fix, fine = [*by_state[State.RED], *by_state[State.AMBER]], by_state[State.GREEN]
        self._to_fix.say(self.tr("To put right: %1").replace("%1", str(len(to_fix))))
        self._to_fix.setVisible(bool(to_fix))
        self._fine.say(self.tr("In order: %1").replace("%1", str(len(fine))))
        while len(self._banners) < len(to_fix):
            self._banners.append(Banner(self.theme))
            self._cards.addWidget(self._banners[-1])
        while len(self._ticks) < len(fine):
            self._ticks.append(_Fine(self.theme))
            self._place_ticks()
        for place, banner in enumerate(self._banners):
            banner.setVisible(place < len(to_fix))
            if place < len(to_fix):
                each = to_fix[place]
                title = f"{each.title.text()}: {each.detail.text()}"
                banner.show_notice(KINDS[each.state], title, each.remedy.text(), _sign(each.state))
        for place, tick in enumerate(self._ticks):
            tick.setVisible(place < len(fine))
            if place < len(fine):
                tick.say(fine[place].title.text(), fine[place].detail.text())

    def _place_ticks(self) -> None:
        """Two side by side, or one under the other in large letters."""
        for place in range(2):
            self._grid.setColumnStretch(place, 0 if place and self.theme.look.large else 1)
        across = 1 if self.theme.look.large else 2
        for place, tick in enumerate(self._ticks):
            self._grid.addWidget(tick, place // across, place % across)


def _sign(state: State) -> str:
    return "x-circle" if state is State.RED else "warning"
