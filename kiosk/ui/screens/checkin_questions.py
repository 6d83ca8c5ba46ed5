"""Check-in, third step: a few questions that nobody has to answer."""

from collections.abc import Mapping
from typing import ClassVar, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.domain.codes import AgeBand, Locality, Need, Sex
from kiosk.domain.description import Description
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.boxes import Box, Card, Icon, column, keep_width, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.option import Option, OptionGroup
from kiosk.ui.widgets.steps import WizardLine
from kiosk.ui.widgets.text import Label
from kiosk.ui.words import NEED_ICONS

_UNSAID: Final = "unsaid"
_YES: Final = "yes"
_NO: Final = "no"
_ICONS: Final[Mapping[str, str]] = {
    AgeBand.TO_25: "person-simple-run",
    AgeBand.TO_45: "person-simple-walk",
    AgeBand.TO_62: "person",
    AgeBand.FROM_63: "person-cane",
    Sex.FEMALE: "dress",
    Sex.MALE: "pants",
    _YES: "hand-waving",
    _NO: "repeat",
    Locality.OWN: "house",
    Locality.NEIGHBOURING: "signpost",
    Locality.DIASPORA: "airplane-tilt",
    Locality.OTHER: "bus",
    _UNSAID: "hand-palm",
}


class CheckinQuestionsScreen(Screen):
    """Optional questions with nothing chosen beforehand, and what becomes of the answers."""

    finished = Signal(object)
    skipped = Signal()

    frame: ClassVar[Frame] = Frame(time=False, end=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._locality_name = ""
        self._asked = True
        self._line = WizardLine(theme, 3)
        self._title = Label(theme, "h1")
        self._age = OptionGroup(theme, (*AgeBand, _UNSAID), icons=_ICONS)
        self._sex = OptionGroup(theme, (*Sex, _UNSAID), icons=_ICONS)
        self._first = OptionGroup(theme, (_YES, _NO), icons=_ICONS)
        places = (Locality.OWN, Locality.NEIGHBOURING, Locality.DIASPORA, Locality.OTHER, _UNSAID)
        self._locality = OptionGroup(theme, places, icons=_ICONS)
        self._special = Option(theme, many=True, icon="wheelchair")
        self._special.toggled.connect(self._on_special)
        self._needs = OptionGroup(theme, tuple(Need), many=True, icons=NEED_ICONS)
        self._needs.hide()
        self._questions = [Label(theme, "h3") for _ in range(4)]
        self._finish = KButton(theme, after="ticket", shape="big")
        self._skip = KButton(theme, "sec")
        self._finish.setObjectName("finish")
        self._skip.setObjectName("skip")
        self._finish.clicked.connect(self._on_finished)
        self._skip.clicked.connect(self.skipped)
        self._privacy_title = Label(theme, "h3")
        self._privacy = [Label(theme, "bodyn") for _ in range(4)]
        self._consent = Label(theme, "summary")
        self._lay_out()
        self.ready()

    def show_locality(self, name: str) -> None:
        """The name of the centre's own village, as an answer; empty says "this village"."""
        self._locality_name = name
        self.retranslate()

    def show_asked(self, asked: bool) -> None:
        """Whether the centre asks anything; if not, only special help can be told."""
        self._asked = asked
        groups = (self._age, self._sex, self._first, self._locality)
        for part in (self._special, *groups, self._skip, self._privacy_card):
            part.setVisible(asked)
        for label in self._questions:
            label.leave_out(not asked)
        self.retranslate()

    def show_special(self) -> None:
        """Somebody wants to say at once which special help."""
        self._special.setChecked(True)

    def answers_given(self) -> Description:
        """What is chosen now."""
        age, sex, locality = self._one(self._age), self._one(self._sex), self._one(self._locality)
        first = self._one(self._first)
        return Description(
            AgeBand(age) if age else None,
            Sex(sex) if sex else None,
            Locality(locality) if locality else None,
            tuple(Need(code) for code in self._needs.chosen()) if self._special.isChecked() else (),
            None if first is None else first == _YES,
        )

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._line.show_step(3, (self.tr("Reason"), self.tr("How we work"), self.tr("A few questions")))
        self._title.say(
            self.tr("A few questions, if you like") if self._asked else self.tr("Which help do you need?")
        )
        unsaid = self.tr("I'd rather not say")
        self._questions[0].say(self.tr("How old are you?"))
        self._age.say(
            (self.tr("up to 25", "age"), "26 – 45", "46 – 62", self.tr("63 and over", "age"), unsaid)
        )
        self._questions[1].say(self.tr("You are…", "woman or man"))
        self._sex.say((self.tr("Woman"), self.tr("Man"), unsaid))
        self._questions[2].say(self.tr("First time here?"))
        self._first.say((self.tr("Yes"), self.tr("No")))
        self._questions[3].say(self.tr("Where did you come from?"))
        self._locality.say(
            (
                self._locality_name or self.tr("This village"),
                self.tr("A village nearby"),
                self.tr("From abroad"),
                self.tr("Further away"),
                unsaid,
            )
        )
        self._special.say(self.tr("I need special help. Only the specialist is told."))
        self._needs.say(
            (
                self.tr("I hear badly"),
                self.tr("I see badly"),
                self.tr("I walk with difficulty"),
                self.tr("I read with difficulty"),
                self.tr("I need an interpreter"),
            )
        )
        self._finish.say(self.tr("Done, give me the number", "button"))
        self._skip.say(self.tr("Skip the questions", "button: I skip"))
        self._privacy_title.say(self.tr("What we do with the answers"))
        for label, text in zip(
            self._privacy,
            (
                self.tr("We do not ask your <b>name</b>, personal code or telephone."),
                self.tr("We only count, to know how many people come and why."),
                self.tr("Nobody can find out what <b>you</b> answered."),
                self.tr("You need not answer. You get the same help."),
            ),
            strict=True,
        ):
            label.say(text)
        self._consent.say(self.tr("By pressing “Done” you agree that we count the answers you chose."))

    def apply(self, look: Look) -> None:
        """Questions beside the explanation, or above it in large text."""
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        self._columns.set_gap(24 if look.wide else 16)
        self._pair.setDirection(way.LeftToRight if look.wide else way.TopToBottom)
        self._pair.set_gap(32 if look.wide else 9)
        width = self.theme.px(352 if look.wide else 300)
        keep_width(self._side, None if look.large else width)

    def margins(self) -> tuple[float, float, float, float]:
        """A full page begins and ends closer to the frame."""
        side = 24 if self.theme.look.narrow else 40
        return (side, 16, side, 14)

    def _lay_out(self) -> None:
        theme = self.theme
        self.body.addWidget(self._line)
        self.body.space(8)
        self._columns = line(theme, gap=24)
        left = column(theme, gap=9)
        left.addWidget(self._title)
        left.addWidget(self._special)
        left.addWidget(self._needs)
        left.addLayout(self._question(0, self._age))
        self._pair = line(theme, gap=32)
        self._pair.addLayout(self._question(1, self._sex))
        self._pair.addLayout(self._question(2, self._first), 1)
        left.addLayout(self._pair)
        left.addLayout(self._question(3, self._locality))
        left.addStretch(1)
        self._columns.addLayout(left, 1)
        self._side = QWidget()
        side = column(theme, self._side, gap=14)
        card = self._privacy_card = Card(theme, "ok", gap=7, margins=(18, 12, 16, 12))
        card.rows.addWidget(self._privacy_title)
        for icon, label in zip(
            ("user-minus", "chart-bar", "eye-slash", "hand-palm"), self._privacy, strict=True
        ):
            row = line(theme, gap=11)
            row.addWidget(Icon(theme, icon, "green", 26), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label, 1)
            card.rows.addLayout(row)
        card.rows.addWidget(self._consent)
        side.addWidget(self._finish)
        side.addWidget(self._skip)
        side.addWidget(card)
        side.addStretch(1)
        self._columns.addWidget(self._side)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def _question(self, number: int, group: OptionGroup) -> Box:
        box = column(self.theme, gap=4)
        box.addWidget(self._questions[number])
        box.addWidget(group)
        return box

    def _one(self, group: OptionGroup) -> str | None:
        chosen = group.chosen()
        return chosen[0] if chosen and chosen[0] != _UNSAID else None

    def _on_special(self, on: bool) -> None:
        self._needs.setVisible(on)
        self._special.restyle()

    def _on_finished(self) -> None:
        self.finished.emit(self.answers_given())
