"""Rows of parts of a made-up page: fields side by side, tiles, lines of a list, notes, buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.codes import Language
from kiosk.domain.practice import Kind, Part
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.boxes import Card, Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.row import Row, RowList, link_row
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Tile, TileGrid
from kiosk.ui.widgets.trial import TrialField, TrialList

_TALL = 340
"""Least height of a field of tiles, in design units."""
_TINTS = ("green", "yellow", "blue", "wine", "teal", "brown")


class Block(QWidget):
    """Parts that stand together; `pressed` carries the id of one that was pressed."""

    pressed = Signal(str)

    def __init__(self, theme: Theme, parts: Sequence[Part]) -> None:
        super().__init__()
        self.theme, self.parts = theme, parts
        self._pressables: dict[QObject, str] = {}

    def say(self, language: Language) -> None:
        """Name the parts."""
        raise NotImplementedError

    def apply(self, look: Look) -> None:
        """Lay the parts out for this look."""

    def target(self, part: str) -> Pressable | None:
        """The control of a part."""
        return self.findChild(Pressable, part)

    def wire(self, control: Pressable, part: Part) -> None:
        """Hear a control and know it by its part."""
        control.setObjectName(part.id)
        control.clicked.connect(self._on_clicked)
        self._pressables[control] = part.id

    def _on_clicked(self) -> None:
        self.pressed.emit(self._pressables[self.sender()])


class FieldsBlock(Block):
    """Fields and lists in two columns, under each other in large text."""

    entered = Signal(str)
    written = Signal(str, str)
    chosen = Signal(str, str)

    def __init__(self, theme: Theme, parts: Sequence[Part]) -> None:
        super().__init__(theme, parts)
        self.fields: dict[str, TrialField | TrialList] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            field: TrialField | TrialList
            if part.kind is Kind.FIELD:
                field = TrialField(theme, part)
                field.written.connect(self.written)
            else:
                field = TrialList(theme, part)
                field.chosen.connect(self.chosen)
            field.entered.connect(self.entered)
            self.fields[part.id] = field

    def say(self, language: Language) -> None:
        """Name the fields; what was written stays."""
        for field in self.fields.values():
            field.say(language)

    def apply(self, look: Look) -> None:
        """One column in large text."""
        columns = 1 if look.large else 2
        while self._grid.takeAt(0) is not None:
            pass
        for i, field in enumerate(self.fields.values()):
            self._grid.addWidget(field, i // columns, i % columns)
        for i in range(2):
            self._grid.setColumnStretch(i, 1 if i < columns else 0)
        self._grid.setHorizontalSpacing(self.theme.px(28))
        self._grid.setVerticalSpacing(self.theme.px(14))


class TilesBlock(Block):
    """Pictures to press."""

    def __init__(self, theme: Theme, parts: Sequence[Part]) -> None:
        super().__init__(theme, parts)
        self._tiles = TileGrid(theme)
        column(theme, self).addWidget(self._tiles)

    def say(self, language: Language) -> None:
        """Make the tiles with the words of this language."""
        self._pressables.clear()
        tiles: list[Pressable] = []
        for i, part in enumerate(self.parts):
            tile = Tile(self.theme, part.label[language], part.icon, _TINTS[i % len(_TINTS)])
            self.wire(tile, part)
            tiles.append(tile)
        self._tiles.fill(tiles)

    def apply(self, look: Look) -> None:
        """Big, where there is room: hands that learn are not steady yet."""
        self.setMinimumHeight(0 if look.large else self.theme.px(_TALL))


class RowsBlock(Block):
    """Lines that are pressed as a whole."""

    def __init__(self, theme: Theme, parts: Sequence[Part]) -> None:
        super().__init__(theme, parts)
        self._rows = RowList(theme)
        column(theme, self).addWidget(self._rows)

    def say(self, language: Language) -> None:
        """Make the lines with the words of this language."""
        self._pressables.clear()
        rows: list[Row] = []
        for part in self.parts:
            note = part.note[language] if part.note is not None else ""
            row = link_row(self.theme, part.label[language], note, (part.icon, "blue") if part.icon else None)
            self.wire(row, part)
            rows.append(row)
        self._rows.fill(rows)


class NotesBlock(Block):
    """Words to read, like a message on a telephone."""

    def __init__(self, theme: Theme, parts: Sequence[Part]) -> None:
        super().__init__(theme, parts)
        self._words: list[tuple[Label, Label]] = []
        box = column(theme, self, gap=10)
        for part in parts:
            card = Card(theme, "hint", margins=(20, 12, 20, 14))
            row = line(theme, gap=16)
            row.addWidget(Icon(theme, part.icon, "ink", 34, "duotone"), 0, Qt.AlignmentFlag.AlignVCenter)
            told = column(theme, gap=2)
            label, note = Label(theme, "smallm", "ink2"), Label(theme, "leadb")
            told.addWidget(label)
            told.addWidget(note)
            row.addLayout(told, 1)
            card.rows.addLayout(row)
            box.addWidget(card)
            self._words.append((label, note))

    def say(self, language: Language) -> None:
        """Who says it, and what."""
        for part, (label, note) in zip(self.parts, self._words, strict=True):
            label.say(part.label[language])
            note.say(part.note[language] if part.note is not None else "")


class ButtonsBlock(Block):
    """What ends a page."""

    def __init__(self, theme: Theme, parts: Sequence[Part]) -> None:
        super().__init__(theme, parts)
        self._row = line(theme, self, gap=12)
        self._buttons = [KButton(theme, "sec", icon=part.icon) for part in parts]
        for button, part in zip(self._buttons, parts, strict=True):
            self.wire(button, part)
            self._row.addWidget(button)

    def say(self, language: Language) -> None:
        """Name the buttons."""
        for button, part in zip(self._buttons, self.parts, strict=True):
            button.say(part.label[language])

    def apply(self, look: Look) -> None:
        """Side by side, or under each other in large text."""
        way = self._row.Direction
        self._row.setDirection(way.TopToBottom if look.large else way.LeftToRight)


BLOCKS: dict[Kind, type[Block]] = {
    Kind.FIELD: FieldsBlock,
    Kind.LIST: FieldsBlock,
    Kind.TILE: TilesBlock,
    Kind.ROW: RowsBlock,
    Kind.NOTE: NotesBlock,
    Kind.BUTTON: ButtonsBlock,
}
