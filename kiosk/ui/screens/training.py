"""A lesson that was held: what about, when, how long, and how many people came; numbers, no names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from kiosk.domain.catalogue import Topic
from kiosk.domain.codes import AgeBand, Sex
from kiosk.domain.events import Participants
from kiosk.ui.language import spoken
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.banner import Banner, Chip
from kiosk.ui.widgets.boxes import Card, Flow, column, keep_width, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.option import OptionGroup
from kiosk.ui.widgets.stepper import Stepper
from kiosk.ui.widgets.text import Label

MOST_PEOPLE: Final = 99
LONGEST_MIN: Final = 600
USUAL_MIN: Final = 90
STEP_MIN: Final = 15


@dataclass(frozen=True, slots=True)
class Running:
    """A lesson that is held now: since when, whether the computer offers it, and who did what in it."""

    topic: str
    since: str
    is_offered: bool
    learners: int
    done: frozenset[str]


NOT_RUNNING: Final = Running("", "", is_offered=False, learners=0, done=frozenset())


class TrainingScreen(Screen):
    """`saved` carries topic, minutes, participants and exercises; `earlier` and `later` go to other days.

    `begun` carries the topic whose exercises the visitors' computer is to offer, `stopped` ends that.
    """

    saved = Signal(str, int, tuple, tuple)
    begun = Signal(str)
    stopped = Signal()
    earlier = Signal()
    later = Signal()

    frame: ClassVar[Frame] = Frame(footer=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._topics: Sequence[Topic] = ()
        self._held: Mapping[str, int] = {}
        self._practised = 0
        self._is_today = True
        self._running = NOT_RUNNING
        self._ticked: frozenset[str] = frozenset()
        """What was ticked by itself; whoever takes such a tick away is not contradicted."""
        self._saved: int | None = None
        self._choice: OptionGroup | None = None
        self._practice: dict[str, OptionGroup] = {}
        self._banner = Banner(theme)
        self._title, self._day = Label(theme, "h2"), Label(theme, "body_b")
        self._earlier = KButton(theme, "sec", icon="arrow-left", shape="panel")
        self._later = KButton(theme, "sec", after="arrow-right", shape="panel")
        self._asks_minutes = Label(theme, "body_b")
        self._minutes = Stepper(theme, STEP_MIN, LONGEST_MIN, STEP_MIN)
        self._asks_people, self._hint = Label(theme, "h2"), Label(theme, "small", "ink2")
        self._steppers = {(band, sex): Stepper(theme, 0, MOST_PEOPLE) for band in AgeBand for sex in Sex}
        self._bands = {band: Label(theme, "bodyt") for band in AgeBand}
        self._sexes = {sex: Label(theme, "smallm") for sex in Sex}
        self._sums = {band: Label(theme, "body_b") for band in AgeBand}
        self._on = Chip(theme, "", "info", "play")
        self._more, self._uncounted = Label(theme, "bodyt"), Label(theme, "body_b")
        self._present, self._total = Label(theme, "body_b"), Label(theme, "choice", "accent")
        self._asks_practice, self._computer = Label(theme, "h2"), Label(theme, "small", "ink2")
        self._begin = KButton(theme, "sec", icon="student")
        self._save = KButton(theme, "pri", icon="check", shape="big")
        for button, name, slot in (
            (self._earlier, "earlier", self.earlier),
            (self._later, "later", self.later),
            (self._begin, "begin_practice", self._on_begin),
            (self._save, "save", self._on_save),
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
        for (band, sex), stepper in self._steppers.items():
            stepper.setObjectName(f"{band}_{sex}")
            stepper.changed.connect(self._on_counted)
        self._lay_out()
        self.begin()
        self.ready()

    def begin(self) -> None:
        """A new lesson: nothing is chosen and nobody has come yet."""
        for group in self._groups():
            group.reset()
        self._minutes.set_value(USUAL_MIN)
        for stepper in self._steppers.values():
            stepper.set_value(0)
        self._on_counted()

    def show_topics(self, topics: Sequence[Topic], held: Mapping[str, int]) -> None:
        """What lessons can be about, and how many came to the last one of each."""
        self._held = held
        if topics != self._topics:
            self._topics = topics
            self._make_groups()
        self.retranslate()

    def show_running(self, running: Running) -> None:
        """The lesson of the moment: its topic is chosen, what was done in it is ticked once."""
        begins = running.topic != self._running.topic
        self._running = running
        if begins:
            self._ticked = frozenset()
            if self._choice is not None:
                self._choice.tick(running.topic)
        if running.topic in self._practice:
            for exercise in running.done - self._ticked:
                self._practice[running.topic].tick(exercise)
        self._ticked |= running.done
        self.retranslate()

    def show_day(self, day: str, practised: int, *, is_today: bool) -> None:
        """Which day, and how many practised at this computer on it; no lesson is of a day to come."""
        self._day.say(day)
        self._practised, self._is_today = practised, is_today
        self._later.setEnabled(not is_today)
        self.retranslate()

    def show_saved(self, people: int | None) -> None:
        """That a lesson of so many people is written down; None takes it away."""
        self._saved = people
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._banner.setVisible(self._saved is not None)
        if self._saved is not None:
            people = self.tr("The lesson of %n people is written down.", "", self._saved)
            self._banner.show_notice("ok", people, "")
        self._title.say(self.tr("What was the lesson about?"))
        self._earlier.say(self.tr("Day before", "button"))
        self._later.say(self.tr("Day after", "button"))
        fewer, more = self.tr("Less", "button of a number"), self.tr("More", "button of a number")
        self._asks_minutes.say(self.tr("Minutes"))
        self._minutes.say(self.tr("Minutes"), fewer, more)
        self._asks_people.say(self.tr("How many came?"))
        self._hint.say(self.tr("We count people, not names."))
        bands = {
            AgeBand.TO_25: self.tr("up to 25"),
            AgeBand.TO_45: self.tr("26 – 45"),
            AgeBand.TO_62: self.tr("46 – 62"),
            AgeBand.FROM_63: self.tr("63 and over"),
        }
        sexes = {Sex.FEMALE: self.tr("Women"), Sex.MALE: self.tr("Men")}
        for band, label in self._bands.items():
            label.say(bands[band])
        for sex, label in self._sexes.items():
            label.say(sexes[sex])
        for (band, sex), stepper in self._steppers.items():
            stepper.say(f"{sexes[sex]}, {bands[band]}", fewer, more)
        running = self._running
        self._on.setVisible(running.is_offered)
        self._on.say(self.tr("In progress since %1", "a lesson").replace("%1", running.since))
        self._more.say(self.tr("Practised, not counted above"))
        self._present.say(self.tr("Came in all"))
        self._asks_practice.say(self.tr("What did we practise?"))
        if running.topic:
            self._computer.say(self.tr("%n have practised in this lesson.", "people", running.learners))
        else:
            self._computer.say(self.tr("%n practised at this computer that day.", "people", self._practised))
        self._say_topics()
        self._on_counted()

    def apply(self, look: Look) -> None:
        """Side by side, or under each other in large text."""
        way = QBoxLayout.Direction
        for box in (self._panels, self._head, self._about):
            box.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        width = self.theme.px(320 if look.narrow else 420)
        keep_width(self._right, None if look.large else width)

    def margins(self) -> tuple[float, float, float, float]:
        """Close to the edges: there is much to see."""
        side = 16 if self.theme.look.narrow else 22
        return (side, 12, side, 10)

    def _lay_out(self) -> None:
        theme = self.theme
        self._lesson = Card(theme, gap=10, margins=(20, 14, 20, 16))
        self._head = line(theme, gap=14)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._on, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self._asks_minutes)
        self._head.addWidget(self._minutes)
        when = Flow(theme, gap=12)
        for part in (self._earlier, self._day, self._later):
            when.add(part)
        self._lesson.rows.addLayout(self._head)
        self._lesson.rows.addWidget(when)
        people = Card(theme, gap=8, margins=(20, 14, 20, 16))
        self._about = line(theme, gap=14)
        self._about.addWidget(self._asks_people)
        self._about.addWidget(self._hint, 1)
        people.rows.addLayout(self._about)
        people.rows.addLayout(self._grid())
        self._right = QWidget()
        right = column(theme, self._right, gap=16)
        self._done = Card(theme, gap=10, margins=(20, 14, 20, 16))
        self._done.rows.addWidget(self._asks_practice)
        self._done.rows.addWidget(self._computer)
        right.addWidget(self._done)
        right.addWidget(self._begin)
        right.addWidget(self._save)
        right.addStretch(1)
        left = column(theme, gap=12)
        left.addWidget(self._lesson)
        left.addWidget(people)
        left.addStretch(1)
        self._panels = line(theme, gap=18)
        self._panels.addLayout(left, 1)
        self._panels.addWidget(self._right)
        self.body.set_gap(14)
        self.body.addWidget(self._banner)
        self.body.addLayout(self._panels, 1)

    def _grid(self) -> QGridLayout:
        """Age bands down, sexes across, a sum at the end of each line."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, sex in enumerate(Sex, 1):
            grid.addWidget(self._sexes[sex], 0, place)
        for row, band in enumerate(AgeBand, 1):
            grid.addWidget(self._bands[band], row, 0, middle)
            for place, sex in enumerate(Sex, 1):
                grid.addWidget(self._steppers[band, sex], row, place, middle | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(self._sums[band], row, 3, middle)
        last = len(AgeBand) + 2
        grid.addWidget(self._more, last - 1, 0, 1, 3, middle)
        grid.addWidget(self._uncounted, last - 1, 3, middle)
        grid.addWidget(self._present, last, 0, 1, 3, middle)
        grid.addWidget(self._total, last, 3, middle)
        for place, stretch in enumerate((3, 4, 4, 1)):
            grid.setColumnStretch(place, stretch)
        return grid

    def _groups(self) -> list[OptionGroup]:
        return [*([self._choice] if self._choice is not None else []), *self._practice.values()]

    def _make_groups(self) -> None:
        """The answers of this guide pack, instead of those before."""
        for group in self._groups():
            group.hide()
            group.deleteLater()
        self._choice = OptionGroup(self.theme, [topic.id for topic in self._topics], low=True)
        self._choice.changed.connect(self._on_counted)
        self._lesson.rows.insertWidget(1, self._choice)
        self._practice = {
            topic.id: OptionGroup(self.theme, [each.id for each in topic.practice], many=True, low=True)
            for topic in self._topics
        }
        for group in self._practice.values():
            self._done.rows.insertWidget(1, group)

    def _say_topics(self) -> None:
        if self._choice is None:
            return
        language = spoken()
        last = self.tr("%1 (%2 came)", "a topic and how many people came to its last lesson")
        names = [topic.title[language] for topic in self._topics]
        self._choice.say(
            [
                last.replace("%1", name).replace("%2", str(self._held[topic.id]))
                if topic.id in self._held
                else name
                for topic, name in zip(self._topics, names, strict=True)
            ]
        )
        for topic in self._topics:
            self._practice[topic.id].say([each.title[language] for each in topic.practice])

    def _topic(self) -> str:
        """The chosen topic, nothing while none is."""
        return next(iter(self._choice.chosen()), "") if self._choice is not None else ""

    def _on_counted(self) -> None:
        topic = self._topic()
        for each, group in self._practice.items():
            group.setVisible(each == topic)
        for band, label in self._sums.items():
            label.say(str(sum(self._steppers[band, sex].value() for sex in Sex)))
        counted = sum(stepper.value() for stepper in self._steppers.values())
        people = counted + self._not_counted(topic, counted)
        self._total.say(str(people))
        self._uncounted.say(str(people - counted))
        for part in (self._more, self._uncounted):
            part.leave_out(people == counted)
        self._say_begin(topic)
        self._save.setEnabled(bool(people and topic))
        reason = "" if topic else self.tr("First choose what it was about.")
        if topic and not people:
            reason = self.tr("First count who came.")
        self._save.say_both(self.tr("End the lesson and save it", "button"), reason)

    def _not_counted(self, topic: str, counted: int) -> int:
        """Who practised in the lesson and stands under no age; nobody is counted twice."""
        running = self._running
        return max(0, running.learners - counted) if self._is_today and topic == running.topic else 0

    def _say_begin(self, topic: str) -> None:
        if self._running.is_offered:
            self._begin.dress("sec", "x")
            self._begin.say(self.tr("Stop practice on the computer", "button"))
        else:
            self._begin.dress("sec", "student")
            self._begin.say(self.tr("Start practice on the computer", "button"))
        self._begin.setVisible(self._is_today)
        self._begin.setEnabled(bool(topic) or self._running.is_offered)

    def _on_begin(self) -> None:
        if self._running.is_offered:
            self.stopped.emit()
        else:
            self.begun.emit(self._topic())

    def _on_save(self) -> None:
        topic = self._topic()
        participants = tuple(
            Participants(band, sex, stepper.value())
            for (band, sex), stepper in self._steppers.items()
            if stepper.value()
        )
        self.saved.emit(topic, self._minutes.value(), participants, self._practice[topic].chosen())
