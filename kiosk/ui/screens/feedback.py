"""How it was: a face, what counted, and a message, all of them optional."""

from collections.abc import Mapping
from typing import ClassVar, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.domain.codes import FeedbackReason
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme, mark
from kiosk.ui.widgets.boxes import column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.face import Faces
from kiosk.ui.widgets.option import OptionGroup
from kiosk.ui.widgets.private_field import PrivateField
from kiosk.ui.widgets.text import Label

LONGEST_MESSAGE = 500
_ICONS: Final[Mapping[str, str]] = {
    FeedbackReason.HELP: "hand-heart",
    FeedbackReason.CLARITY: "lightbulb",
    FeedbackReason.SPEED: "timer",
    FeedbackReason.SITE: "globe",
    FeedbackReason.WAITING: "hourglass-medium",
    FeedbackReason.COMPUTER: "desktop",
}


class FeedbackScreen(Screen):
    """Score, reasons and message leave together; sending waits for a face and for words without names."""

    given = Signal(int, object, str)
    skipped = Signal()

    frame: ClassVar[Frame] = Frame(footer=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, "h1")
        self._lead = Label(theme, "bodyt", "ink2")
        self._faces = Faces(theme)
        self._counted = Label(theme, "h3n")
        self._reasons = OptionGroup(theme, tuple(FeedbackReason), many=True, icons=_ICONS)
        self._better = Label(theme, "h3n")
        self._message = PrivateField(theme, LONGEST_MESSAGE)
        self._bar = QWidget()
        self._skip = KButton(theme, "sec", shape="frame")
        self._send = KButton(theme, after="paper-plane-tilt", shape="frame")
        self._skip.setObjectName("skip")
        self._send.setObjectName("send")
        self._skip.clicked.connect(self.skipped)
        self._send.clicked.connect(self._on_send)
        self._faces.chosen.connect(self._say_lead)
        self._asked = False
        self._lay_out()
        self.answers = self._faces
        self.ready()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("How was it today?"))
        self._faces.say(
            [self.tr("Very bad"), self.tr("Bad"), self.tr("So-so"), self.tr("Good"), self.tr("Very good")]
        )
        self._counted.say(self.tr("<b>What counted?</b> (if you like)"))
        self._reasons.say(
            (
                self.tr("The specialist's help"),
                self.tr("How clear it was"),
                self.tr("How long it took"),
                self.tr("The website"),
                self.tr("The waiting"),
                self.tr("The computer"),
            )
        )
        self._better.say(self.tr("<b>What can we do better?</b> (if you like)"))
        self._message.say(
            self.tr("What can we do better?"), self.tr("Write here. No name, telephone or personal code.")
        )
        self._skip.say(self.tr("Skip", "button: I skip"))
        self._send.say(self.tr("Send and close", "button: I send and close"))
        self._say_lead()

    def apply(self, look: Look) -> None:
        """Reasons beside the message, or above it."""
        way = QBoxLayout.Direction
        self._two.setDirection(way.LeftToRight if look.wide else way.TopToBottom)
        side = 32 if look.wide else 18
        self._row.set_margins(side, 11, side, 9)

    def _lay_out(self) -> None:
        theme = self.theme
        self.body.addWidget(self._title)
        self.body.space(2)
        self.body.addWidget(self._lead)
        self.body.space(18)
        self.body.addWidget(self._faces)
        self.body.space(18)
        self._two = line(theme, gap=28)
        for label, part in ((self._counted, self._reasons), (self._better, self._message)):
            side = column(theme, gap=9)
            side.addWidget(label)
            side.addWidget(part)
            if part is self._reasons:
                side.addStretch(1)
            self._two.addLayout(side, 1)
        self.body.addLayout(self._two)
        self.body.addStretch(1)
        mark(self._bar, "footer")
        self._row = line(theme, self._bar, gap=14)
        self._row.addWidget(self._skip)
        self._row.addStretch(1)
        self._row.addWidget(self._send)
        self.under(self._bar)

    def _say_lead(self) -> None:
        if self._asked and self._faces.score() is None:
            self._lead.set_tone("red")
            self._lead.say(self.tr("Please press a face first, then send."))
        else:
            self._lead.set_tone("ink2")
            self._lead.say(self.tr("Press a face. Your name is not on the answer."))

    def _on_send(self) -> None:
        score = self._faces.score()
        if score is None:
            self._asked = True
            self._say_lead()
            self.pager.go_top()
            return
        if not self._message.is_fine:
            self.pager.turn_to(self._message)
            return
        reasons = tuple(FeedbackReason(code) for code in self._reasons.chosen())
        self.given.emit(score, reasons, self._message.text())
