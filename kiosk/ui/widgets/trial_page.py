"""A made-up page: what a site could show, with nothing behind it."""

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.codes import Language
from kiosk.domain.practice import Page, Part
from kiosk.ui.theme import Look, Theme, mark
from kiosk.ui.widgets.boxes import Box, clear, column, line
from kiosk.ui.widgets.pager import Pager
from kiosk.ui.widgets.row import Rule
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.trial import Bubble, LetterKeys, TrialField, TrialList
from kiosk.ui.widgets.trial_blocks import BLOCKS, Block, ButtonsBlock, FieldsBlock


class TrialPage(QWidget):
    """Parts of the kinds of `kiosk.domain.practice`, each known by its id.

    `pressed` carries a part, `entered` a field or list that somebody went into, `written` a field and its
    text, `chosen` a list and its line.
    """

    pressed = Signal(str)
    entered = Signal(str)
    written = Signal(str, str)
    chosen = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page: Page | None = None
        self._blocks: list[Block] = []
        self._writes_in = ""
        mark(self, "trial")
        self._title, self._note = Label(theme, "h2"), Label(theme, "small", "ink2")
        self._bubble = Bubble(theme, tip=False)
        self._letters = LetterKeys(theme)
        self._letters.pressed.connect(self._on_letter)
        self._lay_out()

    def show_page(self, page: Page, language: Language) -> None:
        """Show a page; one that stands there already is only said again, with all that was written."""
        if page is not self._page:
            self._page = page
            self._make(page)
        self._title.say(page.title[language])
        self._note.say(page.note[language])
        for block in self._blocks:
            block.say(language)

    def begin(self) -> None:
        """Forget what was written: the next `show_page` makes its page anew."""
        self._page = None

    def show_letters(self, part: str, letters: str, following: str) -> None:
        """Letters to press for a field; `following` comes next."""
        self._writes_in = part
        self._letters.show_letters(letters, following)
        self._fit_foot()

    def show_right(self, part: str) -> None:
        """What this field or list says is right."""
        if (field := self._field(part)) is not None:
            field.show_right(True)

    def show_word(self, part: str, text: str) -> None:
        """Say something beside a field, or under everything; nothing at all takes every bubble away."""
        beside = self._field(part)
        for block in self._blocks:
            for field in block.fields.values() if isinstance(block, FieldsBlock) else ():
                field.bubble.say(text if field is beside else "")
        self._bubble.say("" if beside is not None else text)
        if text:
            self._pager.turn_to(beside if beside is not None else self._bubble)

    def show_how(self, part: str, answer: str) -> None:
        """Show where to press, or write the answer slowly."""
        if (field := self._field(part)) is not None:
            field.show_how(answer)
            return
        for block in self._blocks:
            if (control := block.target(part)) is not None:
                control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def apply(self, look: Look) -> None:
        """The foot turns with the page in large text."""
        for block in self._blocks:
            block.apply(look)
        side = 36 if look.wide else 22
        self._body.set_margins(side, 16, side, 10)
        (self._body if look.large else self._whole).addWidget(self._foot)
        self._foot_box.set_margins(*((0, 8, 0, 0) if look.large else (side, 0, side, 16)))
        self._row.setDirection(Box.Direction.TopToBottom if look.large else Box.Direction.LeftToRight)
        self._note.leave_out(look.large)

    def _lay_out(self) -> None:
        theme = self._theme
        page = QWidget()
        self._body = column(theme, page, gap=12)
        head = column(theme)
        head.addWidget(self._title)
        head.addWidget(self._note)
        self._body.addLayout(head)
        self._middle = column(theme, gap=14)
        self._body.addLayout(self._middle)
        self._body.addWidget(self._bubble)
        self._body.addStretch(1)
        self._pager = Pager(theme, page)
        self._pager.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._foot = QWidget()
        self._foot_box = column(theme, self._foot, gap=12)
        self._foot_box.addWidget(Rule(theme))
        self._row = line(theme, gap=14)
        self._row.addWidget(self._letters, 1000)
        self._row.addStretch(1)
        self._ways = column(theme)
        self._row.addLayout(self._ways)
        self._row.setAlignment(self._ways, Qt.AlignmentFlag.AlignVCenter)
        self._foot_box.addLayout(self._row)
        self._whole = column(theme, self)
        self._whole.addWidget(self._pager, 1)

    def _make(self, page: Page) -> None:
        clear(self._middle)
        clear(self._ways)
        self._blocks = [make(self._theme, list(parts)) for make, parts in groupby(page.parts, _block)]
        for block in self._blocks:
            block.pressed.connect(self.pressed)
            if isinstance(block, FieldsBlock):
                block.entered.connect(self.entered)
                block.written.connect(self.written)
                block.chosen.connect(self.chosen)
            (self._ways if isinstance(block, ButtonsBlock) else self._middle).addWidget(block)
        self.show_letters("", "", "")
        self.show_word("", "")
        self.apply(self._theme.look)
        self._pager.go_top()

    def _fit_foot(self) -> None:
        self._foot.setVisible(bool(self._ways.count()) or not self._letters.isHidden())

    def _field(self, part: str) -> TrialField | TrialList | None:
        fields = (block.fields for block in self._blocks if isinstance(block, FieldsBlock))
        return next((each[part] for each in fields if part in each), None)

    def _on_letter(self, letter: str) -> None:
        field = self._field(self._writes_in)
        if isinstance(field, TrialField):
            field.put(letter)


def _block(part: Part) -> type[Block]:
    return BLOCKS[part.kind]
