"""Check-in, first question: what did you come for?"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal

from kiosk.domain.catalogue import Category
from kiosk.ui.language import spoken
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.steps import WizardLine
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Tile, TileGrid

if TYPE_CHECKING:
    from kiosk.ui.widgets.pressable import Pressable

UNKNOWN = "unknown"


class CheckinReasonScreen(Screen):
    """Fields of life as answers, and "I am not sure"; the answer is a category id or `unknown`."""

    reason_chosen = Signal(str)

    frame: ClassVar[Frame] = Frame(time=False, end=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._categories: Sequence[Category] = ()
        self._codes: dict[QObject, str] = {}
        self._line = WizardLine(theme, 3)
        self._title = Label(theme, "h1")
        self._lead = Label(theme, "lead21", "ink2")
        self._tiles = TileGrid(theme, gap=12)
        self.body.addWidget(self._line)
        self.body.space(10)
        self.body.addWidget(self._title)
        self.body.space(3)
        self.body.addWidget(self._lead)
        self.body.space(12)
        self.body.addWidget(self._tiles, 1)
        self.answers = self._tiles
        self.ready()

    def show_categories(self, categories: Sequence[Category]) -> None:
        """The answers, in their order."""
        self._categories = categories
        self._fill()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._line.show_step(1, (self.tr("Reason"), self.tr("How we work"), self.tr("A few questions")))
        self._title.say(self.tr("What did you come for?"))
        self._lead.say(self.tr("Choose what fits best. The specialist gets ready in advance."))
        self._fill()

    def apply(self, look: Look) -> None:
        """Large text leaves out the second line."""
        self._lead.leave_out(look.large)

    def _fill(self) -> None:
        language = spoken()
        self._codes.clear()
        tiles: list[Pressable] = [
            self._tile(category.title[language], category.icon, category.tint, category.id)
            for category in self._categories
        ]
        unsure = self.tr("I am not sure. I will explain to the specialist")
        self._tiles.fill(tiles, self._tile(unsure, "question", "slate", UNKNOWN, low=True))

    def _tile(self, text: str, icon: str, tint: str, code: str, *, low: bool = False) -> Tile:
        tile = Tile(self.theme, text, icon, tint, low=low)
        tile.setObjectName(code)
        tile.clicked.connect(self._on_clicked)
        self._codes[tile] = code
        return tile

    def _on_clicked(self) -> None:
        self.reason_chosen.emit(self._codes[self.sender()])
