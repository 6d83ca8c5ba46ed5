"""Papers to choose from: those of this visit, and those on plugged-in sticks; never the disk."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Flow
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.checklist import CheckRow
from kiosk.ui.widgets.row import Row, RowList, link_row
from kiosk.ui.widgets.text import Label

KB = 1024


@dataclass(frozen=True, slots=True)
class Choice:
    """A paper: its path, and whether it lies on a stick; `size` in bytes."""

    path: str
    name: str
    size: int
    on_stick: bool


class PapersScreen(Screen):
    """`chosen` carries the paths; one row goes on at once, several are ticked and confirmed."""

    chosen = Signal(tuple)
    cancelled = Signal()
    again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._choices: tuple[Choice, ...] = ()
        self._several = False
        self._title = Label(theme, "h1")
        self._hint = Label(theme, "lead")
        self._list = RowList(theme)
        self._take = KButton(theme, icon="check")
        self._again = KButton(theme, "sec", icon="arrow-clockwise")
        self._cancel = KButton(theme, "sec", icon="arrow-left")
        buttons = Flow(theme, gap=14)
        for name, button, slot in (
            ("choose", self._take, self._on_take),
            ("look_again", self._again, self.again),
            ("cancel_papers", self._cancel, self.cancelled),
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
            buttons.add(button)
        for part in (self._title, self._hint, self._list, buttons):
            self.body.addWidget(part)
            self.body.space(14)
        self.body.addStretch(1)
        self.ready()

    def show_choices(self, choices: Sequence[Choice], *, several: bool) -> None:
        """Show these papers; `several` may be chosen at once."""
        self._choices, self._several = tuple(choices), several
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("Your papers"))
        self._hint.say(
            self.tr("Choose a paper of this visit or of your stick.")
            if self._choices
            else self.tr("There is no paper yet. Plug in your stick, then look again.")
        )
        self._take.say(self.tr("Take these", "button: I take the ticked papers"))
        self._again.say(self.tr("Look again", "button: I look again for papers"))
        self._cancel.say(self.tr("Back to the site", "button"))
        self._take.setVisible(self._several and bool(self._choices))
        self._list.setVisible(bool(self._choices))
        self._fill()

    def _fill(self) -> None:
        rows: list[Row] = []
        for choice in self._choices:
            place = self.tr("on the stick") if choice.on_stick else self.tr("from this visit")
            note = self.tr("%1 KB, %2").replace("%1", str(max(1, choice.size // KB))).replace("%2", place)
            row: Row
            if self._several:
                row = CheckRow(self.theme, choice.name, note, "file-text")
            else:
                row = link_row(self.theme, choice.name, note, ("file-text", "blue"))
                row.clicked.connect(self._on_row)
            row.setObjectName("paper")
            row.setProperty("path", choice.path)
            rows.append(row)
        self._list.fill(rows)

    def _on_row(self) -> None:
        self.chosen.emit((str(self.sender().property("path")),))

    def _on_take(self) -> None:
        paths = tuple(str(row.property("path")) for row in self._list.rows() if row.isChecked())
        if paths:
            self.chosen.emit(paths)
        else:
            self._list.rows()[0].setFocus(Qt.FocusReason.OtherFocusReason)
