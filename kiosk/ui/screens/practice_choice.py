"""Which exercise? Each tells what is learnt in it, and whether it was done already."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal

from kiosk.domain.practice import Drill
from kiosk.ui.language import spoken
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.boxes import column
from kiosk.ui.widgets.practice_bar import PracticeBar
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import TileGrid, WayTile

if TYPE_CHECKING:
    from kiosk.ui.widgets.pressable import Pressable


class PracticeChoiceScreen(Screen):
    """`drill_chosen` carries the id of an exercise, `leave` goes back to real life."""

    drill_chosen = Signal(str)
    leave = Signal()

    frame: ClassVar[Frame] = Frame(back=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._drills: Sequence[Drill] = ()
        self._done: set[str] = set()
        self._names: dict[QObject, str] = {}
        self.bar = PracticeBar(theme)
        self.title, self.lead = Label(theme, "h1"), Label(theme, "lead")
        self._tiles = TileGrid(theme, 2)
        self.bar.leave.connect(self.leave)
        self.answers = self._tiles
        self.lay_out()
        self.ready()

    def lay_out(self) -> None:
        """Put the parts in their places, before the first words."""
        self._page = column(self.theme)
        for part, after in ((self.title, 4), (self.lead, 16)):
            self._page.addWidget(part)
            self._page.space(after)
        self._page.addWidget(self._tiles)
        self._page.addStretch(1)
        self.body.addWidget(self.bar)
        self.body.addLayout(self._page, 1)

    def show_drills(self, drills: Sequence[Drill], done: Collection[str]) -> None:
        """The exercises to choose from, and the ids of those that were done in this visit."""
        if (drills, set(done)) != (self._drills, self._done):
            self._drills, self._done = drills, set(done)
            self._fill()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.bar.retranslate()
        self.title.say(self.tr("What do you want to practise?"))
        self.lead.say(self.tr("Take your time. You can do each exercise as often as you like."))
        self._fill()

    def apply(self, look: Look) -> None:
        """The bar goes to the edges, everything else does not."""
        side = 40 if look.wide else 24
        self._page.set_margins(side, 22, side, 22)
        self.title.set_role("h1" if look.wide or look.large else "h1s")

    def margins(self) -> tuple[float, float, float, float]:
        """The bar goes to the edges."""
        return (0, 0, 0, 0)

    def _fill(self) -> None:
        language = spoken()
        self._names.clear()
        tiles: list[Pressable] = []
        for drill in self._drills:
            tile = WayTile(self.theme, drill.icon, drill.tint)
            tile.setObjectName(drill.id)
            tile.say_both(drill.title[language], drill.summary[language])
            if drill.id in self._done:
                tile.show_gone(self.tr("Done", "an exercise"))
            tile.clicked.connect(self._on_tile)
            self._names[tile] = drill.id
            tiles.append(tile)
        self._tiles.fill(tiles)

    def _on_tile(self) -> None:
        self.drill_chosen.emit(self._names[self.sender()])
