"""Check-in, first question: what did you come for?"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout

from kiosk.domain.catalogue import Category
from kiosk.ui.language import spoken
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.boxes import column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.steps import WizardLine
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Tile, TileGrid

if TYPE_CHECKING:
    from kiosk.ui.widgets.pressable import Pressable

UNKNOWN = "unknown"


class CheckinReasonScreen(Screen):
    """Fields of life as answers, and "I am not sure"; the answer is a category id or `unknown`.

    `search_wanted` carries the first letters of a service that is to be searched by its name.
    """

    reason_chosen = Signal(str)
    search_wanted = Signal(str)

    frame: ClassVar[Frame] = Frame(time=False, end=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._categories: Sequence[Category] = ()
        self._codes: dict[QObject, str] = {}
        self._line = WizardLine(theme, 3)
        self._title = Label(theme, "h1")
        self._lead = Label(theme, "lead21", "ink2")
        self._search = KButton(theme, "sec", icon="magnifying-glass")
        self._search.setObjectName("find_service")
        self._search.clicked.connect(self._on_search)
        self._tiles = TileGrid(theme, gap=12)
        self._head = line(theme, gap=20)
        words = column(theme, gap=3)
        words.addWidget(self._title)
        words.addWidget(self._lead)
        self._head.addLayout(words, 1)
        self._head.addWidget(self._search, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self._line)
        self.body.space(10)
        self.body.addLayout(self._head)
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
        self._search.say(self.tr("Find a service", "button: I search by its name"))
        self._fill()

    def apply(self, look: Look) -> None:
        """Large text leaves out the second line, and the search stands under the title where it is narrow."""
        self._lead.leave_out(look.large)
        way = QBoxLayout.Direction
        self._head.setDirection(way.TopToBottom if look.large and look.narrow else way.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters begin the search wherever the focus is."""
        if event.text().isalpha():
            self.search_wanted.emit(event.text())
        else:
            super().keyPressEvent(event)

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

    def _on_search(self) -> None:
        self.search_wanted.emit("")

    def _on_clicked(self) -> None:
        self.reason_chosen.emit(self._codes[self.sender()])
