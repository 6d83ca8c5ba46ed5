"""The welcome screen: language, and the choice between the specialist and the computer."""

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout

from kiosk.domain.codes import Language
from kiosk.ui.language import NAMES, day_text, spoken, time_text, wait_text
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.band import Village
from kiosk.ui.widgets.boxes import Flow, Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.choice import ChoiceCard
from kiosk.ui.widgets.ground import Ground
from kiosk.ui.widgets.pressable import Group
from kiosk.ui.widgets.text import Label

if TYPE_CHECKING:
    from kiosk.domain.line import Span


class LanguageRow(Group):
    """The languages by their own names; the present one is filled and ticked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._flow = Flow(theme, gap=12)
        column(theme, self).addWidget(self._flow)
        self._flow.add(Icon(theme, "translate", "accent", 32))
        self._buttons: dict[Language, KButton] = {}
        for language, name in NAMES.items():
            button = KButton(theme, "sec", shape="language")
            button.say(name)
            button.setObjectName(language.value)
            button.clicked.connect(self._on_clicked)
            self._flow.add(button)
            self._buttons[language] = button

    def show_language(self, now: Language) -> None:
        """Fill the button of this language."""
        for language, button in self._buttons.items():
            button.dress("pri" if language == now else "sec", "check" if language == now else "")

    def show_languages(self, offered: tuple[Language, ...]) -> None:
        """Offer only these."""
        for language, button in self._buttons.items():
            button.setVisible(language in offered)

    def _on_clicked(self) -> None:
        sender = self.sender()
        for language, button in self._buttons.items():
            if button is sender:
                self.chosen.emit(language.value)


class WelcomeScreen(Screen):
    """Where every visit begins."""

    take_number = Signal()
    start = Signal()
    language_chosen = Signal(str)

    frame: ClassVar[Frame] = Frame(footer=False, back=False, language=False)
    at_rest: ClassVar[bool] = True

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._waiting: tuple[int, Span | None] = (0, None)
        self._hours = ""
        self._clock: datetime | None = None
        Village(theme, self)
        self._title = Label(theme, "hero")
        self._lead = Label(theme, "lead")
        self._time = Label(theme, "clock", "accent")
        self._day = Label(theme, "bodyt", "ink2")
        self._languages = LanguageRow(theme)
        self._languages.chosen.connect(self.language_chosen)
        take = KButton(theme, "help", after="ticket", shape="wide")
        take.setObjectName("take_number")
        start = KButton(theme, after="arrow-right", shape="wide")
        start.setObjectName("start")
        self._specialist = ChoiceCard(theme, "choicehelp", "choice_help", "users", take)
        self._computer = ChoiceCard(theme, "choiceself", "choice_self", "bell-ringing", start)
        self._specialist.chosen.connect(self.take_number)
        self._computer.chosen.connect(self.start)
        self._ground = Ground(theme, ("clock", "bold"), ("broom", "fill"), ("lifebuoy", "fill"))
        self._lay_out()
        self.ready()

    def show_waiting(self, people: int, wait: "Span | None") -> None:
        """How many people wait for the specialist, and for how many minutes; None when nobody can tell."""
        self._waiting = (people, wait)
        self.retranslate()

    def show_hours(self, text: str) -> None:
        """A sentence of today's hours; empty when they are not known."""
        self._hours = text
        self.retranslate()

    def show_clock(self, clock: datetime) -> None:
        """The centre's date and time."""
        self._clock = clock
        self._show_clock()

    def show_languages(self, offered: tuple[Language, ...]) -> None:
        """Offer only the centre's languages."""
        self._languages.show_languages(offered)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("Good day! How can we help?"))
        self._lead.say(
            self.tr("Here you ask for papers and help from the state online. <b>Our help is free.</b>")
        )
        self._languages.show_language(spoken())
        self._specialist.say(
            self.tr("I want the specialist's help"),
            self.tr("Take a number. The specialist calls you and you work together."),
            self._waiting_text(),
            self.tr("Get a number"),
        )
        self._computer.say(
            self.tr("I use the computer myself"),
            self.tr("The computer shows you what to press, step by step."),
            self.tr("You can call the specialist at any time"),
            self.tr("Start"),
        )
        self._ground.say(
            self._hours,
            self.tr("When you finish, we erase what you wrote"),
            self.tr("You need not know computers"),
        )
        self._show_clock()

    def apply(self, look: Look) -> None:
        """Cards side by side, or one under the other in large text; then without the picture."""
        way = QBoxLayout.Direction
        self._choices.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        for card in (self._specialist, self._computer):
            card.arrange(270 if look.wide else 0)
        self._time.leave_out(look.large)
        self._day.leave_out(look.large)

    def margins(self) -> tuple[float, float, float, float]:
        """The page begins a little higher than others."""
        side = 24 if self.theme.look.narrow else 40
        return (side, 16, side, 14)

    def _lay_out(self) -> None:
        theme = self.theme
        top = line(theme, gap=24)
        words = column(theme, gap=2)
        words.addWidget(self._title)
        words.addWidget(self._lead)
        top.addLayout(words, 1)
        clock = column(theme)
        for label in (self._time, self._day):
            clock.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        top.addLayout(clock)
        self.body.addLayout(top)
        self.body.space(14)
        self.body.addWidget(self._languages)
        self.body.space(15)
        self.answers = Group()
        self._choices = line(theme, self.answers, gap=24)
        self._choices.addWidget(self._specialist, 1)
        self._choices.addWidget(self._computer, 1)
        self.body.addWidget(self.answers)
        self.body.addStretch(1)
        self.under(self._ground)

    def _show_clock(self) -> None:
        if self._clock is not None:
            self._time.say(time_text(self._clock.time()))
            self._day.say(day_text(self._clock.date()))

    def _waiting_text(self) -> str:
        people, span = self._waiting
        if not people:
            return self.tr("Nobody is waiting now")
        text = self.tr("%n people are waiting", "", people)
        wait = wait_text(span)
        return f"{text}, {wait}" if wait else text
