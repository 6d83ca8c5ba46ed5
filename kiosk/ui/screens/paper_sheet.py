"""A paper day sheet typed in after a power cut: one key for each visitor, and nothing personal."""

from collections.abc import Sequence
from typing import ClassVar, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from kiosk.domain.catalogue import Category
from kiosk.domain.codes import Language, VisitMode
from kiosk.ui.language import NAMES, spoken
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme, mark
from kiosk.ui.widgets.banner import Banner
from kiosk.ui.widgets.boxes import Card, Flow, Icon, clear, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.option import OptionGroup
from kiosk.ui.widgets.pager import Pager
from kiosk.ui.widgets.pressable import Group
from kiosk.ui.widgets.row import Row, words
from kiosk.ui.widgets.text import Label

UNKNOWN: Final = "unknown"
_MODES: Final = (VisitMode.SPECIALIST, VisitMode.SELF, VisitMode.TRAINING)


class PaperSheetScreen(Screen):
    """`added` carries reason, mode and language of a visitor, `taken_out` the place of a row, from 0."""

    added = Signal(str, str, str)
    taken_out = Signal(int)
    save_pressed = Signal()
    left = Signal()
    earlier = Signal()
    later = Signal()

    frame: ClassVar[Frame] = Frame(footer=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._categories: Sequence[Category] = ()
        self._languages: Sequence[Language] = ()
        self._rows: Sequence[tuple[str, VisitMode, Language]] = ()
        self._saved: int | None = None
        self._buttons: list[KButton] = []
        self._language: OptionGroup | None = None
        self._banner = Banner(theme)
        self._title, self._day = Label(theme, "h2"), Label(theme, "body_b")
        self._earlier = KButton(theme, "sec", icon="arrow-left", shape="panel")
        self._later = KButton(theme, "sec", after="arrow-right", shape="panel")
        self._asks = [Label(theme, "body_b") for _ in range(3)]
        self._modes = OptionGroup(theme, _MODES, low=True)
        self._modes.option(VisitMode.SPECIALIST).setChecked(True)
        for mode in _MODES:
            self._modes.option(mode).clicked.connect(self._on_told)
        self._reasons = Group()
        self._flow = Flow(theme, gap=10)
        column(theme, self._reasons).addWidget(self._flow)
        self.answers = self._reasons
        self._count, self._hint = Label(theme, "h2"), Label(theme, "small", "ink2")
        self._list = QFrame()  # no group: digits belong to the reasons, wherever the focus is
        mark(self._list, "list")
        self._lines = column(theme, self._list)
        self._save = KButton(theme, "pri", icon="check", shape="big")
        self._undo = KButton(theme, "sec", icon="backspace", shape="panel")
        self._leave = KButton(theme, "sec", icon="arrow-left", shape="panel")
        for button, name, key, slot in (
            (self._earlier, "earlier", "", self.earlier),
            (self._later, "later", "", self.later),
            (self._save, "save", "Ctrl+Return", self.save_pressed),
            (self._undo, "undo", "Backspace", self._on_undo),
            (self._leave, "leave", "Escape", self.left),
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
            if key:
                QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self._lay_out()
        self.ready()

    def show_choices(self, categories: Sequence[Category], languages: Sequence[Language]) -> None:
        """What visitors come for, and the languages they may speak, the usual one first."""
        if (categories, languages) != (self._categories, self._languages):
            self._categories, self._languages = categories, languages
            self._make_choices()
        self.retranslate()

    def show_rows(self, rows: Sequence[tuple[str, VisitMode, Language]], saved: int | None) -> None:
        """Reason, mode and language of each visitor not saved yet; how many were saved just now."""
        self._rows, self._saved = tuple(rows), saved
        self.retranslate()

    def show_day(self, day: str, *, is_today: bool) -> None:
        """The day of the sheet; none is of a day to come."""
        self._day.say(day)
        self._later.setEnabled(not is_today)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._banner.setVisible(self._saved is not None)
        if self._saved is not None:
            self._banner.show_notice("ok", self.tr("%n visits are written down.", "", self._saved), "")
        self._title.say(self.tr("Day sheet on paper"))
        self._earlier.say(self.tr("Day before", "button"))
        self._later.say(self.tr("Day after", "button"))
        asks = (self.tr("How did they come?"), self.tr("Which language?"), self.tr("What for? One key each:"))
        for label, text in zip(self._asks, asks, strict=True):
            label.say(text)
        self._modes.say(self._mode_words())
        if self._language is not None:
            self._language.say([NAMES[each] for each in self._languages])
        for place, (button, text) in enumerate(zip(self._buttons, self._reason_words(), strict=True), 1):
            button.say(f"{place % 10}  {text}")
        self._count.say(self.tr("%n visitors on the sheet", "", len(self._rows)))
        self._hint.say(self.tr("Press a row to take it out.") if self._rows else "")
        self._save.say_both(self.tr("Save the sheet", "button"), "Ctrl+Enter")
        self._undo.say_both(self.tr("Take the last one out", "button"), "Backspace")
        self._leave.say_both(self.tr("Back to the figures", "button"), "Esc")
        for button in (self._save, self._undo):
            button.setEnabled(bool(self._rows))
        self._fill()

    def apply(self, look: Look) -> None:
        """Side by side, or under each other in large text."""
        way = QBoxLayout.Direction
        self._panels.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        width = self.theme.px(320 if look.narrow else 420)
        self._right.setMinimumWidth(0 if look.large else width)
        self._right.setMaximumWidth(16_777_215 if look.large else width)
        self._pager.setMinimumHeight(self.theme.px(400 if look.large else 160))

    def margins(self) -> tuple[float, float, float, float]:
        """Close to the edges: there is much to see."""
        side = 16 if self.theme.look.narrow else 22
        return (side, 16, side, 16)

    def _lay_out(self) -> None:
        theme = self.theme
        self._sheet = Card(theme, gap=10, margins=(20, 14, 20, 16))
        when = Flow(theme, gap=12)
        for shown in (self._earlier, self._day, self._later):
            when.add(shown)
        self._sheet.rows.addWidget(self._title)
        parts: tuple[QWidget, ...] = (when, self._asks[0], self._modes, *self._asks[1:], self._reasons)
        for part in parts:
            self._sheet.rows.addWidget(part)
        self._sheet.rows.addStretch(1)
        self._right = Card(theme, gap=10, margins=(20, 14, 20, 16))
        page = QWidget()
        rows = column(theme, page)
        rows.addWidget(self._list)
        rows.addStretch(1)
        self._pager = Pager(theme, page)
        for shown in (self._count, self._hint):
            self._right.rows.addWidget(shown)
        self._right.rows.addWidget(self._pager, 1)
        for shown in (self._save, self._undo, self._leave):
            self._right.rows.addWidget(shown)
        self._panels = line(theme, gap=18)
        self._panels.addWidget(self._sheet, 1)
        self._panels.addWidget(self._right)
        self.body.set_gap(14)
        self.body.addWidget(self._banner)
        self.body.addLayout(self._panels, 1)

    def _make_choices(self) -> None:
        """The answers of this guide pack and centre, instead of those before."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for reason in (*(each.id for each in self._categories), UNKNOWN):
            button = KButton(self.theme, "sec", shape="panel")
            button.setObjectName(reason)
            button.clicked.connect(self._on_reason)
            self._buttons.append(button)
            self._flow.add(button)
        if self._language is not None:
            self._language.hide()
            self._language.deleteLater()
        self._language = OptionGroup(self.theme, self._languages, low=True)
        self._language.option(self._languages[0]).setChecked(True)
        for language in self._languages:
            self._language.option(language).clicked.connect(self._on_told)
        self._sheet.rows.insertWidget(self._sheet.rows.indexOf(self._asks[1]) + 1, self._language)

    def _mode_words(self) -> tuple[str, str, str]:
        return (self.tr("to the specialist"), self.tr("to a computer, alone"), self.tr("to a lesson"))

    def _reason_words(self) -> list[str]:
        titles = [each.title[spoken()] for each in self._categories]
        return [*titles, self.tr("Not known")] if titles else []

    def _fill(self) -> None:
        """The last one on top."""
        reasons = dict(
            zip((*(each.id for each in self._categories), UNKNOWN), self._reason_words(), strict=False)
        )
        modes = dict(zip(_MODES, self._mode_words(), strict=True))
        shown = []
        for place, (reason, mode, language) in reversed(list(enumerate(self._rows))):
            title = f"{place + 1}. {reasons.get(reason, reason)}"
            told = f"{modes[mode]}, {NAMES[language]}"
            row = Row(self.theme)
            row.content.addLayout(words(self.theme, title, told), 1)
            row.content.addWidget(Icon(self.theme, "x", "link", 22), 0, Qt.AlignmentFlag.AlignVCenter)
            row.say(title, told)
            row.setProperty("place", place)
            row.clicked.connect(self._on_row)
            shown.append(row)
        clear(self._lines)
        for row in shown:
            row.show_ends(first=row is shown[0], last=row is shown[-1])
            self._lines.addWidget(row)
        self._list.setVisible(bool(shown))

    def _on_reason(self) -> None:
        mode = next(iter(self._modes.chosen()), VisitMode.SPECIALIST)
        language = next(iter(self._language.chosen()), "") if self._language is not None else ""
        self.added.emit(self.sender().objectName(), mode, language or self._languages[0])

    def _on_told(self) -> None:
        """How and in which language is told once for many rows: the next digits are reasons again."""
        self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_row(self) -> None:
        self.taken_out.emit(int(self.sender().property("place")))

    def _on_undo(self) -> None:
        self.taken_out.emit(len(self._rows) - 1)
