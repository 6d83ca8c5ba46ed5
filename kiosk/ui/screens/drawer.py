"""What central refused: in a few words each, with a button to try again; nothing of it holds up the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout

from kiosk.ui.screens.readiness import Phrase
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.banner import Banner
from kiosk.ui.widgets.boxes import Card, Icon, column, keep_width, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.stick_button import StickButton
from kiosk.ui.widgets.text import Label

MOST_ROWS: Final = 40
"""More are told as a number; they come up when these are gone."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Refused records of one `kind`, service, day and reason; `service` and `day` in words, or empty."""

    kind: str
    service: str
    day: str
    why: Phrase
    ids: tuple[str, ...]


class RefusalRow(Card):
    """One refusal; `again` carries the ids of its records."""

    again = Signal(tuple)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, gap=0, margins=(16, 10, 14, 12))
        self._ids: tuple[str, ...] = ()
        self._title, self._when = Label(theme, "body_b"), Label(theme, "smallm")
        self._why = Label(theme, "small", "ink2")
        self._again = KButton(theme, "sec", icon="arrow-clockwise", shape="panel")
        self._again.setObjectName("try_again")
        self._again.set_pad(16)
        self._again.clicked.connect(self._on_again)
        words = column(theme, gap=2)
        for label in (self._title, self._when, self._why):
            words.addWidget(label)
        self._across = line(theme, gap=14)
        top = Qt.AlignmentFlag.AlignTop
        self._across.addWidget(Icon(theme, "warning", "amber", 26, "fill"), 0, top)
        self._across.addLayout(words, 1)
        self._across.addWidget(self._again, 0, Qt.AlignmentFlag.AlignVCenter)
        self.rows.addLayout(self._across)

    def show_refusal(self, refusal: Refusal) -> None:
        """What was refused, of when, why."""
        self._ids = refusal.ids
        kind = self._kind(refusal.kind)
        title = f"{kind}: {refusal.service}" if refusal.service else kind
        count = self.tr("%n records", "refused ones of one day", len(refusal.ids))
        why = refusal.why.text()
        self._title.say(title)
        self._when.say(f"{refusal.day} · {count}" if refusal.day else count)
        self._why.say(f"{why[:1].upper()}{why[1:]}.")
        self._again.say(self.tr("Try again", "button: I send these once more"), title)

    def _kind(self, code: str) -> str:
        words = {
            "visit": self.tr("Visit"),
            "session": self.tr("Work at the computer"),
            "service": self.tr("Service"),
            "visitor": self.tr("Answers of visitors"),
            "feedback": self.tr("Answers of visitors"),
            "training": self.tr("Lesson"),
            "site": self.tr("A site did not work"),
            "device": self.tr("Condition of the computer"),
        }
        return words.get(code, self.tr("Record"))

    def _on_again(self) -> None:
        self.again.emit(self._ids)


class DrawerScreen(Screen):
    """`again_pressed` carries the ids of the records to try again, `all_again_pressed` means all."""

    again_pressed = Signal(tuple)
    all_again_pressed = Signal()
    copy_pressed = Signal()
    left = Signal()

    frame: ClassVar[Frame] = Frame(footer=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._refusals: Sequence[Refusal] = ()
        self._under_way = 0
        self._rows: list[RefusalRow] = []
        self._verdict = Banner(theme)
        self._calm = Label(theme, "bodyn", "ink2")
        self._all = KButton(theme, "pri", icon="arrow-clockwise", shape="big")
        self.copy = StickButton(theme)
        self._all.set_pad(14)
        self._back = KButton(theme, "sec", icon="arrow-left", shape="panel")
        for button, name, signal in (
            (self._all, "all_again", self.all_again_pressed),
            (self.copy, "copy", self.copy_pressed),
            (self._back, "back", self.left),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self._left = Card(theme, gap=12, margins=(18, 16, 18, 18))
        for part in (self._verdict, self._calm, self._all):
            self._left.rows.addWidget(part)
        self._acts = line(theme, gap=12)
        self._acts.addWidget(self.copy, 1)
        self._acts.addWidget(self._back, 1)
        self._left.rows.addLayout(self._acts)
        self._left.rows.addStretch(1)
        right = Card(theme, gap=10, margins=(18, 14, 18, 16))
        self._heading, self._more = Label(theme, "h2"), Label(theme, "bodyn", "ink2")
        self._calm_sign = Icon(theme, "check-circle", "green", 72, "fill")
        self._list = column(theme, gap=10)
        right.rows.addWidget(self._calm_sign, 0, Qt.AlignmentFlag.AlignHCenter)
        right.rows.addWidget(self._heading)
        right.rows.addLayout(self._list)
        right.rows.addWidget(self._more)
        right.rows.addStretch(1)
        self._panels = line(theme, gap=18)
        self._panels.addWidget(self._left)
        self._panels.addWidget(right, 1)
        self.body.addLayout(self._panels, 1)
        self.ready()

    def show_refusals(self, refusals: Sequence[Refusal], under_way: int) -> None:
        """What lies here; `under_way` are those that were let go just now and have not arrived yet."""
        self._refusals, self._under_way = refusals, under_way
        self._fill()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._calm.say(self.tr("They stay on this computer and hold nothing up. Ask the agency about them."))
        self._all.say(self.tr("Try all again", "button"))
        self.copy.say(self.tr("For the agency, to a stick", "button: a sealed file of what waits"))
        self._back.say(self.tr("Back", "button"))
        self._fill()

    def apply(self, look: Look) -> None:
        """One column where two have no room."""
        way = QBoxLayout.Direction
        stacked = look.large or look.narrow
        self._panels.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        self._acts.setDirection(way.LeftToRight if look.narrow and not look.large else way.TopToBottom)
        keep_width(self._left, None if stacked else self.theme.px(340))

    def margins(self) -> tuple[float, float, float, float]:
        """Close to the edges: there is much to see."""
        side = 16 if self.theme.look.narrow else 22
        return (side, 16, side, 16)

    def _fill(self) -> None:
        number = sum(len(each.ids) for each in self._refusals)
        shown = self._refusals[:MOST_ROWS]
        self._say_verdict(number)
        for part in (self._calm, self._all, self.copy):
            part.setVisible(bool(number))
        title = self.tr("To try again: %1") if number else self.tr("The list is empty")
        self._heading.say(title.replace("%1", str(number)))
        self._heading.center(not number)
        self._calm_sign.setVisible(not number)
        while len(self._rows) < len(shown):
            self._rows.append(RefusalRow(self.theme))
            self._rows[-1].again.connect(self.again_pressed)
            self._list.addWidget(self._rows[-1])
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(shown))
            if place < len(shown):
                row.show_refusal(shown[place])
        hidden = len(self._refusals) - len(shown)
        self._more.say(self.tr("and %n lines more", "of the list", hidden))
        self._more.setVisible(hidden > 0)

    def _say_verdict(self, number: int) -> None:
        if number:
            title = self.tr("Central did not take %n records", "", number)
            self._verdict.show_notice("attention", title, "")
        elif self._under_way:
            title = self.tr("%n records are on their way again", "", self._under_way)
            text = self.tr("What central does not take comes back to this list.")
            self._verdict.show_notice("info", title, text)
        else:
            text = self.tr("Central took everything that was sent to it.")
            self._verdict.show_notice("ok", self.tr("Nothing was refused"), text)
