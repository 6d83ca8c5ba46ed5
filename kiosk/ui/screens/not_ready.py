"""The computer is closed: traces of a visit resist, or the window died again and again."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.domain.codes import Trace
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.band import Village
from kiosk.ui.widgets.boxes import Card, Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.ground import Ground
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Plate


class SignRow(QWidget):
    """A sign and a few words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = Icon(theme, "arrow-right", "blue", 28)
        self._label = Label(theme, "list")
        row = line(theme, self, gap=14, margins=(0, 3, 0, 3))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1)

    def say(self, text: str, icon: str, tone: str, weight: str) -> None:
        """Show them; a row without words is left out."""
        self._label.say(text)
        self._icon.show_icon(icon, tone, weight)
        self.setVisible(bool(text))


class NotReadyScreen(Screen):
    """Nobody goes on from here but a specialist; `again` asks for another try."""

    again = Signal()

    frame: ClassVar[Frame] = Frame(footer=False, back=False, help=False)
    at_rest: ClassVar[bool] = True

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._traces: Sequence[Trace] = ()
        self._broken = False
        self._trying = False
        self._plate = Plate(theme, "warning", "red", (84, 60), "fill")
        self._title = Label(theme, "hero")
        self._lead = Label(theme, "lead")
        self._list_title = Label(theme, "choiceh")
        self._rows = [SignRow(theme) for _ in Trace]
        self._closed = Label(theme, "choiceh")
        self._text = Label(theme, "lead21")
        self._code = Label(theme, "lead21", "ink2")
        self._again = KButton(theme, icon="arrow-clockwise", shape="big")
        self._again.setObjectName("wipe_again")
        self._again.clicked.connect(self.again)
        Village(theme, self)
        self._ground = Ground(theme)
        self._lay_out()
        self.ready()

    def show_cause(self, traces: Sequence[Trace], *, broken: bool) -> None:
        """`broken`: the program itself fails again and again; else `traces` of a visit were not erased."""
        self._traces, self._broken = traces, broken
        self.retranslate()

    def show_trying(self, trying: bool) -> None:
        """Whether another try is under way."""
        self._trying = trying
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        if self._broken:
            self._title.say(self.tr("This computer needs a rest"))
            self._lead.say(self.tr("You did nothing wrong. Please go to the specialist."))
            self._text.say(self.tr("We try by ourselves to start it again."))
        else:
            self._title.say(self.tr("Please wait. Not everything is erased."))
            self._lead.say(
                self.tr("You did nothing wrong. Please call the specialist and stay at the computer.")
            )
            self._text.say(self.tr("Nobody can use it until the specialist has erased the rest."))
        self._say_list()
        left = "".join(str(number) for number, trace in enumerate(Trace, 1) if trace in self._traces)
        self._code.say(
            self.tr("Code for the specialist: %1").replace("%1", f"W-{left}") if not self._broken else ""
        )
        self._closed.say(self.tr("The computer stays closed"))
        self._again.say(
            self.tr("One moment…")
            if self._trying
            else self.tr("Try again", "button: the specialist tries again")
        )
        self._again.setEnabled(not self._trying)
        self._again.setVisible(not self._broken)

    def _say_list(self) -> None:
        """What to do now, or what is erased already and what resists."""
        if self._broken:
            self._list_title.say(self.tr("What you can do now"))
            todo = (
                self.tr("go to the specialist"),
                self.tr("take your papers with you"),
                self.tr("use another computer"),
                "",
            )
            for row, text in zip(self._rows, todo, strict=True):
                row.say(text, "arrow-right", "blue", "bold")
            return
        self._list_title.say(self.tr("What we did already"))
        gone = {
            Trace.PROCESS: self.tr("the pages are closed"),
            Trace.FOLDER: self.tr("your papers and all you wrote are erased"),
            Trace.FILE: self.tr("nothing else was left in the computer"),
            Trace.MARKER: self.tr("the sites no longer know you"),
        }
        left = {
            Trace.PROCESS: self.tr("a page did not close"),
            Trace.FOLDER: self.tr("a paper of yours was not erased"),
            Trace.FILE: self.tr("a file was left in the computer"),
            Trace.MARKER: self.tr("something of the sites was found again"),
        }
        for row, trace in zip(self._rows, Trace, strict=True):
            if trace in self._traces:
                row.say(left[trace], "warning-circle", "red", "fill")
            else:
                row.say(gone[trace], "check-circle", "green", "fill")

    def apply(self, look: Look) -> None:
        """Cards side by side, or one under the other in large text; then without the picture."""
        way = QBoxLayout.Direction
        self._cards.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        self._ground.setVisible(not (look.contrast or look.large))
        self._plate.setVisible(look.wide)
        for card in (self._left, self._right):
            card.setMinimumHeight(self.theme.px(252) if look.wide else 0)

    def margins(self) -> tuple[float, float, float, float]:
        """Room above the words."""
        side = 24 if self.theme.look.narrow else 40
        return (side, 32, side, 14)

    def _lay_out(self) -> None:
        theme = self.theme
        head = line(theme, gap=24)
        head.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignTop)
        words = column(theme, gap=2)
        words.addWidget(self._title)
        words.addWidget(self._lead)
        head.addLayout(words, 1)
        self._left = Card(theme, gap=14, margins=(28, 20, 24, 24))
        self._left.rows.addWidget(self._list_title)
        for row in self._rows:
            self._left.rows.addWidget(row)
        self._left.rows.addStretch(1)
        self._right = Card(theme, gap=14, margins=(28, 20, 24, 24))
        for part in (self._closed, self._text):
            self._right.rows.addWidget(part)
        self._right.rows.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self._right.rows.addWidget(self._code)
        self._right.rows.addStretch(1)
        self._cards = line(theme, gap=28)
        self._cards.addWidget(self._left, 1)
        self._cards.addWidget(self._right, 1)
        self.body.addLayout(head)
        self.body.space(24)
        self.body.addLayout(self._cards)
        self.body.addStretch(1)
        self.under(self._ground)
