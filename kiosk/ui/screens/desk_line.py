"""The desk's left panel: who waits and since when, and the calls."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.domain.codes import Need, Place, Precedence
from kiosk.domain.line import Span
from kiosk.ui.language import wait_text
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.banner import Chip
from kiosk.ui.widgets.boxes import Card, Flow, Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.pager import Pager
from kiosk.ui.widgets.pressable import Group
from kiosk.ui.widgets.row import Row
from kiosk.ui.widgets.text import Label
from kiosk.ui.words import NEED_ICONS, need_words

_ABSENT: Final = "absent"
_SIGNS: Final = {
    **NEED_ICONS,
    Precedence.URGENT: "timer",
    Precedence.CHILD: "users",
    Precedence.DISABILITY: "wheelchair",
    _ABSENT: "user-minus",
}
_PLACES: Final = {Place.CALLED: "megaphone", Place.ASIDE: "pause"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A number of the line; `minutes` since it came, or since it was called."""

    id: str
    number: str
    reason: str
    minutes: int
    place: Place = Place.WAITING
    needs: tuple[Need, ...] = ()
    precedence: Precedence | None = None
    absences: int = 0

    @property
    def marks(self) -> tuple[str, ...]:
        """Codes of what is to be minded."""
        first = (self.precedence,) if self.precedence is not None else ()
        return (*first, *self.needs, *((_ABSENT,) if self.absences else ()))


class _Mark(QWidget):
    """A sign and the word for it."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._word = Label(theme, "label", "teal")
        inner = line(theme, self, gap=5)
        inner.addWidget(Icon(theme, icon, "teal", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addWidget(self._word, 1)

    def say(self, text: str) -> None:
        """The word."""
        self._word.say(text)


class LineRow(Row):
    """One number; the focus stays on it while its words change."""

    def __init__(self, theme: Theme) -> None:
        self._number = Label(theme, "choice", "accent")
        super().__init__(theme, 62)
        self.content.set_margins(4, 6, 4, 8)
        self.content.set_gap(12)
        self._reason = Label(theme, "body_b")
        self._since = Label(theme, "org", "ink2")
        self._sign = Icon(theme, "megaphone", "ink2", 24)
        self._marks = Flow(theme, gap=6)
        self._shown: dict[str, _Mark] = {}
        words = column(theme, gap=2)
        words.addWidget(self._reason)
        words.addWidget(self._since)
        words.addWidget(self._marks)
        self.content.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        self.content.addLayout(words, 1)
        self.content.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)

    def restyle(self) -> None:
        """Numbers of different lengths leave the words in one line below each other."""
        super().restyle()
        self._number.setMinimumWidth(self.theme.target(60))

    def show_entry(self, entry: Entry, since: str, marks: Mapping[str, str]) -> None:
        """Say who it is and since when; `marks` are the words of what is to be minded, by code."""
        self._number.say(entry.number)
        self._reason.say(entry.reason)
        self._since.say(since)
        self._sign.show_icon(_PLACES.get(entry.place, ""), "ink2")
        self._sign.setVisible(entry.place in _PLACES)
        for code in marks:
            if code not in self._shown:
                self._shown[code] = _Mark(self.theme, _SIGNS[code])
                self._marks.add(self._shown[code])
        for code, mark in self._shown.items():
            mark.setVisible(code in marks)
            mark.say(marks.get(code, ""))
        self._marks.setVisible(bool(marks))
        self.setObjectName(f"number_{entry.number}")
        self.say(f"{entry.number}, {entry.reason}", ", ".join((since, *marks.values())))


class _Rows(Group):
    """The rows of the line; a row stays the same widget as long as its number is in the line."""

    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._box = column(theme, self)
        self._box.addStretch(1)
        self._rows: dict[str, LineRow] = {}

    def arrange(self, ids: Sequence[str]) -> list[LineRow]:
        """The rows of these ids, in this order."""
        before = list(self._rows)
        lost = next((at for at, each in enumerate(before) if self._rows[each].hasFocus()), None)
        for gone in set(before) - set(ids):
            row = self._rows.pop(gone)
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        rows = {each: self._rows.get(each) or self._new_row() for each in ids}
        for place, row in enumerate(rows.values()):
            if self._box.indexOf(row) != place:
                self._box.removeWidget(row)
                self._box.insertWidget(place, row)
                row.show()  # else only later, and nothing hidden takes the focus
            row.show_ends(first=place == 0, last=place == len(rows) - 1)
        self._rows = rows
        shown = list(rows.values())
        if lost is not None and shown and before[lost] not in rows:
            shown[min(lost, len(shown) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        return shown

    def point_at(self, visit_id: str) -> None:
        """Put the focus on this row, if it is there."""
        if visit_id in self._rows:
            self._rows[visit_id].setFocus(Qt.FocusReason.TabFocusReason)

    def _new_row(self) -> LineRow:
        row = LineRow(self._theme)
        row.clicked.connect(self._on_clicked)
        return row

    def _on_clicked(self) -> None:
        pressed = self.sender()
        self.pressed.emit(next(each for each, row in self._rows.items() if row is pressed))


class LinePanel(Card):
    """The calls are buttons and function keys; pressing a number asks what to do with it."""

    next_called = Signal()
    called_again = Signal()
    not_come = Signal()
    walk_in = Signal()
    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, gap=10, margins=(18, 14, 18, 14))
        self.theme = theme
        self._entries: Sequence[Entry] = ()
        self._wait: Span | None = None
        self._title = Label(theme, "h2")
        self._count = Chip(theme, "", "info", "users")
        self._expected = Label(theme, "org", "ink2")
        self._next = KButton(theme, "pri", icon="megaphone", shape="big")
        self._again = KButton(theme, "sec", icon="arrow-clockwise", shape="panel")
        self._absent = KButton(theme, "sec", icon="user-minus", shape="panel")
        self._walk_in = KButton(theme, "sec", icon="plus", shape="panel")
        self._rows = _Rows(theme)
        self._rows.pressed.connect(self.pressed)
        for button, name, key, signal in (
            (self._next, "call_next", "F5", self.next_called),
            (self._again, "call_again", "F6", self.called_again),
            (self._absent, "did_not_come", "F7", self.not_come),
            (self._walk_in, "walk_in", "F8", self.walk_in),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self._lay_out()
        self.retranslate()

    def show_line(self, entries: Sequence[Entry], wait: Span | None) -> None:
        """Who was called and is awaited, who waits, who is set aside; what who comes now must wait."""
        self._entries, self._wait = entries, wait
        self.retranslate()

    def point_at(self, visit_id: str) -> None:
        """Put the focus on a number, as a key would: it is to be told to somebody."""
        self._rows.point_at(visit_id)

    def marks(self, entry: Entry) -> dict[str, str]:
        """The words of what is to be minded, by code."""
        words = {
            **need_words(),
            Precedence.URGENT: self.tr("urgent"),
            Precedence.CHILD: self.tr("with a child"),
            Precedence.DISABILITY: self.tr("has a disability"),
            _ABSENT: self.tr("did not come once"),
        }
        return {code: words[code] for code in entry.marks}

    def since(self, entry: Entry) -> str:
        """How long somebody has waited, or when they were called."""
        if entry.place is Place.CALLED:
            if not entry.minutes:
                return self.tr("called now")
            return self.tr("called %n min ago", "", entry.minutes)
        if entry.place is Place.ASIDE:
            return self.tr("set aside, came %n min ago", "", entry.minutes)
        if not entry.minutes:
            return self.tr("has just come")
        return self.tr("waits %n min", "", entry.minutes)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        waiting = [each for each in self._entries if each.place is Place.WAITING]
        called = [each for each in self._entries if each.place is Place.CALLED]
        self._title.say(self.tr("The line"))
        self._count.say(self.tr("%n wait", "people in the line", len(waiting)))
        expected = wait_text(self._wait)
        self._expected.say(self.tr("Who comes now: %1").replace("%1", expected) if expected else "")
        call = self.tr("Call %1", "button: I call this number")
        nobody = self.tr("Nobody is waiting")
        self._next.say_both(call.replace("%1", waiting[0].number) if waiting else nobody, "F5")
        self._again.say_both(self.tr("Again", "button: I call once more"), "F6")
        self._absent.say_both(self.tr("Did not come", "button"), "F7")
        self._walk_in.say_both(self.tr("Visitor without a number", "button"), "F8")
        self._next.setEnabled(bool(waiting))
        for button in (self._again, self._absent):
            button.setEnabled(bool(called))
        for row, entry in zip(
            self._rows.arrange([each.id for each in self._entries]), self._entries, strict=True
        ):
            row.show_entry(entry, self.since(entry), self.marks(entry))

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = line(self.theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._pair = line(self.theme, gap=10)
        self._pair.addWidget(self._again, 1)
        self._pair.addWidget(self._absent, 1)
        pager = Pager(self.theme, self._rows, in_panel=True)
        for part in (head, self._expected, self._next, self._pair, pager, self._walk_in):
            if isinstance(part, QWidget):
                self.rows.addWidget(part, int(part is pager))
            else:
                self.rows.addLayout(part)
