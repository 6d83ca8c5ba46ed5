"""The desk's middle panel: the work with one visitor, from "may I help you?" to what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from kiosk.domain.codes import AloneNextTime, Driver, Obstacle, Outcome
from kiosk.ui.screens.desk_agreement import AgreementPage
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.banner import Banner
from kiosk.ui.widgets.boxes import Card, Flow, Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.option import Option, OptionGroup
from kiosk.ui.widgets.pager import Pager
from kiosk.ui.widgets.private_field import PrivateField
from kiosk.ui.widgets.stepper import Stepper
from kiosk.ui.widgets.text import Label

LONGEST_MIN: Final = 480
_OBSTACLES: Final = tuple(each for each in Obstacle if each is not Obstacle.NONE)


@dataclass(frozen=True, slots=True)
class Work:
    """Who is helped and at what, in words; `steps` are the open service's, none where none is open."""

    number: str
    waited: int
    minutes: int
    service: str = ""
    steps: Sequence[str] = ()
    steps_done: int = 0
    finished: Sequence[str] = ()
    next_number: str = ""
    at_desk: bool = True


@dataclass(frozen=True, slots=True)
class Answers:
    """What the specialist chose; None where nothing was chosen, `minutes` only where they were corrected."""

    outcome: Outcome | None
    driver: Driver | None
    obstacle: Obstacle | None
    alone_next_time: AloneNextTime | None
    minutes: int | None


class WorkPage(QWidget):
    """The service with its steps, how it ended, who had the keyboard, how long it took, and a note."""

    step_pressed = Signal(int)
    service_wanted = Signal()
    note_changed = Signal()
    ended = Signal(bool)
    slip_wanted = Signal()
    alone_wanted = Signal()

    def __init__(self, theme: Theme, note_length: int) -> None:
        super().__init__()
        self._theme = theme
        self._work = Work("", 0, 0)
        self._corrected = False
        self._title, self._progress = Label(theme, "body_b"), Label(theme, "small", "ink2")
        self._done = Label(theme, "small", "ink2")
        self._steps_card = Card(theme, gap=8, margins=(14, 10, 14, 12))
        self._steps = Flow(theme, 8)
        self._step_marks: list[Option] = []
        self._nudge = Banner(theme)
        self._add = KButton(theme, "sec", icon="plus", shape="panel")
        self._alone = KButton(theme, "sec", icon="mouse", shape="panel")
        self._asks = [Label(theme, "body_b") for _ in range(6)]
        self._outcome = OptionGroup(theme, list(Outcome), low=True)
        self._obstacle = OptionGroup(theme, _OBSTACLES, low=True)
        self._driver = OptionGroup(theme, [Driver.SPECIALIST, Driver.TOGETHER, Driver.VISITOR], low=True)
        self._next_time = OptionGroup(theme, list(AloneNextTime), low=True)
        self._minutes = Stepper(theme, 0, LONGEST_MIN)
        self.note = PrivateField(theme, note_length, 76)
        self._end_next = KButton(theme, "pri", icon="check", shape="panel")
        self._end = KButton(theme, "sec", icon="check", shape="panel")
        self._slip = KButton(theme, "sec", icon="printer", shape="panel")
        self._name_controls()
        self._lay_out()
        self.retranslate()

    def show_work(self, work: Work) -> None:
        """Say how far the work is; what was chosen and typed stays."""
        self._work = work
        if not self._corrected:
            blocked = self._minutes.blockSignals(True)
            self._minutes.set_value(work.minutes)
            self._minutes.blockSignals(blocked)
        self.retranslate()

    def begin(self, note: str) -> None:
        """Another visitor: nothing is chosen."""
        self.note.show_text(note)
        self.begin_service()

    def begin_service(self) -> None:
        """Another service: its outcome is open."""
        self._corrected = False
        for group in (self._outcome, self._obstacle, self._driver, self._next_time):
            group.reset()
        self._on_answers()

    def answers(self) -> Answers:
        """What was chosen so far."""
        outcome = next(map(Outcome, self._outcome.chosen()), None)
        return Answers(
            outcome,
            next(map(Driver, self._driver.chosen()), None),
            next(map(Obstacle, self._obstacle.chosen()), None),
            next(map(AloneNextTime, self._next_time.chosen()), None),
            self._minutes.value() if self._corrected else None,
        )

    def retranslate(self) -> None:
        """Say everything in the present language."""
        work = self._work
        self._title.say(work.service or self.tr("No service is open"))
        steps = self.tr("%1 of %2 steps").replace("%1", str(work.steps_done))
        self._progress.say(steps.replace("%2", str(len(work.steps))) if work.steps else "")
        self._done.say(self.tr("Done: %1").replace("%1", "; ".join(work.finished)) if work.finished else "")
        self._show_steps()
        for label, text in zip(
            self._asks,
            (
                self.tr("How did it end?"),
                self.tr("What stood in the way?"),
                self.tr("Who worked at the computer?"),
                self.tr("Alone next time?"),
                self.tr("Minutes"),
                self.tr("Note, without names and numbers"),
            ),
            strict=True,
        ):
            label.say(text)
        self._say_options()
        self._minutes.say(self.tr("Minutes"), self.tr("One less"), self.tr("One more"))
        self.note.say(
            self.tr("Note, without names and numbers"),
            self.tr("For example: comes back on Thursday with the bill"),
        )
        self._nudge.show_notice(
            "info", self.tr("Let the visitor type."), self.tr("Whoever does it, learns it."), "mouse"
        )
        self._add.say(self.tr("Add a service", "button"))
        self._alone.say(self.tr("Goes on alone", "button: the visitor works alone again"))
        self._alone.setVisible(not work.at_desk)
        self._end.say_both(self.tr("End", "button: the work is over"), "")
        call = self.tr("End and call %1", "button").replace("%1", work.next_number)
        self._end_next.say_both(call, "Ctrl+Enter")
        self._end_next.setVisible(bool(work.next_number))
        self._slip.say(self.tr("Slip to come back", "button: prints"))
        self._on_answers()

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say_options(self) -> None:
        self._outcome.say(
            (
                self.tr("Solved", "outcome"),
                self.tr("Partly", "outcome"),
                self.tr("Sent elsewhere", "outcome"),
                self.tr("Not possible", "outcome"),
            )
        )
        self._obstacle.say(
            (
                self.tr("no signature"),
                self.tr("a paper is missing"),
                self.tr("no e-mail"),
                self.tr("no bank card"),
                self.tr("site does not answer"),
                self.tr("gave up"),
                self.tr("no right to it"),
                self.tr("something else"),
            )
        )
        self._driver.say((self.tr("I"), self.tr("Together"), self.tr("The visitor")))
        self._next_time.say((self.tr("Yes"), self.tr("Not yet")))

    def _show_steps(self) -> None:
        work = self._work
        while len(self._step_marks) < len(work.steps):
            mark = Option(self._theme, many=True, low=True)
            mark.setObjectName(f"step_{len(self._step_marks) + 1}")
            mark.clicked.connect(self._on_step)
            self._step_marks.append(mark)
            self._steps.add(mark)
        for place, mark in enumerate(self._step_marks):
            mark.setVisible(place < len(work.steps))
            if place < len(work.steps):
                mark.say(f"{place + 1}. {work.steps[place]}")
                mark.setChecked(place < work.steps_done)
        self._steps.setVisible(bool(work.steps))

    def _name_controls(self) -> None:
        for button, name, slot in (
            (self._add, "add_service", self.service_wanted.emit),
            (self._alone, "goes_on_alone", self.alone_wanted.emit),
            (self._end_next, "end_and_call", lambda: self.ended.emit(True)),
            (self._end, "end_work", lambda: self.ended.emit(False)),
            (self._slip, "slip", self.slip_wanted.emit),
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._end_next.click)
        for group in (self._outcome, self._driver):
            group.changed.connect(self._on_answers)
        self._minutes.changed.connect(self._on_minutes)
        self.note.changed.connect(self._on_note)

    def _lay_out(self) -> None:
        theme = self._theme
        head = line(theme, gap=12)
        head.addWidget(Icon(theme, "list-magnifying-glass", "blue", 28, "duotone"))
        head.addWidget(self._title, 1)
        head.addWidget(self._progress)
        self._steps_card.rows.addLayout(head)
        self._steps_card.rows.addWidget(self._steps)
        services = line(theme, gap=10)
        services.addWidget(self._add)
        services.addWidget(self._alone)
        services.addStretch(1)
        page = QWidget()
        rows = column(theme, page, gap=8, margins=(2, 2, 2, 2))
        outcome, obstacle, driver, alone, minutes, note = self._asks
        rows.addWidget(self._steps_card)
        rows.addWidget(self._done)
        rows.addLayout(services)
        for ask, answer in (
            (outcome, self._outcome),
            (obstacle, self._obstacle),
            (driver, self._driver),
        ):
            rows.addWidget(ask)
            rows.addWidget(answer)
        rows.addWidget(self._nudge)
        pair = line(theme, gap=24)
        for ask, part in ((alone, self._next_time), (minutes, self._minutes)):
            both = column(theme, gap=8)
            both.addWidget(ask)
            both.addWidget(part)
            both.addStretch(1)
            pair.addLayout(both)
        pair.addStretch(1)
        rows.addLayout(pair)
        rows.addWidget(note)
        rows.addWidget(self.note)
        rows.addStretch(1)
        buttons = Flow(theme, 10)
        for button in (self._end_next, self._end, self._slip):
            buttons.add(button)
        box = column(theme, self, gap=10)
        self._pager = Pager(theme, page)
        box.addWidget(self._pager, 1)
        box.addWidget(buttons)
        theme.changed.connect(self._on_look)
        self._on_look()

    def _on_look(self) -> None:
        """The page takes the height that is left, or a good part of a screen in large text."""
        policy = QSizePolicy.Policy
        large = self._theme.look.large
        self._pager.setSizePolicy(policy.Preferred, policy.Preferred if large else policy.Ignored)
        self._pager.setMinimumHeight(self._theme.px(500 if large else 160))

    def _on_step(self) -> None:
        pressed = self.sender()
        self.step_pressed.emit(next(at for at, mark in enumerate(self._step_marks, 1) if mark is pressed))

    def _on_answers(self) -> None:
        """What stood in the way is asked where something did; whoever types oneself is reminded.

        Without a word on how an open service ended nothing else can be begun.
        """
        stuck = bool(self._outcome.chosen()) and self.answers().outcome is not Outcome.DONE
        self._asks[1].setVisible(stuck)
        self._obstacle.setVisible(stuck)
        self._nudge.setVisible(self._driver.chosen() == (Driver.SPECIALIST,))

        said = self.answers()
        told = not self._work.steps or (said.outcome is not None and said.driver is not None)
        self._add.setEnabled(told)
        for button in (self._end, self._end_next):
            button.setEnabled(told and self.note.is_fine)
        self._slip.setEnabled(self.note.is_fine)

    def _on_minutes(self) -> None:
        self._corrected = True

    def _on_note(self) -> None:
        self._on_answers()
        self.note_changed.emit()


class WorkPanel(Card):
    """Head with the number and the time, below it the agreement or the work."""

    def __init__(self, theme: Theme, note_length: int) -> None:
        super().__init__(theme, gap=10, margins=(18, 14, 18, 14))
        self._work, self._agreed = Work("", 0, 0), False
        self._number = Label(theme, "h1", "accent")
        self._title, self._waited = Label(theme, "h2"), Label(theme, "org", "ink2")
        self._clock = Icon(theme, "clock", "ink2", 28)
        self._minutes = Label(theme, "h2")
        self.agreement = AgreementPage(theme)
        self.work = WorkPage(theme, note_length)
        self._pages = QStackedWidget()
        for page in (self.agreement, self.work):
            self._pages.addWidget(page)
        words = column(theme, gap=0)
        words.addWidget(self._title)
        words.addWidget(self._waited)
        head = line(theme, gap=14)
        head.addWidget(self._number)
        head.addLayout(words, 1)
        head.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._minutes)
        self.rows.addLayout(head)
        self.rows.addWidget(self._pages, 1)

    def sizeHint(self) -> QSize:
        """No higher than it must be: the page inside turns, whatever height is left for it."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """For the same reason."""
        return False

    def show_work(self, work: Work, *, agreed: bool) -> None:
        """Who is helped; the work itself only once the visitor has agreed."""
        self._work, self._agreed = work, agreed
        self.retranslate()
        self.agreement.show_place(at_desk=work.at_desk)
        self.work.show_work(work)
        self._pages.setCurrentWidget(self.work if agreed else self.agreement)

    def retranslate(self) -> None:
        """Say the head in the present language."""
        work = self._work
        self._number.say(work.number)
        works, next_ = self.tr("You work with number %1"), self.tr("It is the turn of number %1")
        self._title.say((works if self._agreed else next_).replace("%1", work.number))
        self._waited.say(self.tr("waited %n min", "", work.waited))
        self._clock.setVisible(self._agreed)
        self._minutes.say(self.tr("%n min", "", work.minutes) if self._agreed else "")

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.agreement.show_place(at_desk=self._work.at_desk)
        super().changeEvent(event)
