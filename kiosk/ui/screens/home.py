"""The first page of a session: search, fields of life, what is asked for most."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.domain.catalogue import Category, Service
from kiosk.ui.language import spoken
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.boxes import column, keep_width, line
from kiosk.ui.widgets.field import SearchField
from kiosk.ui.widgets.row import Row, RowList, link_row
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Tile, TileGrid, WayTile
from kiosk.ui.words import silent_text

if TYPE_CHECKING:
    from kiosk.ui.widgets.pressable import Pressable


class HomeScreen(Screen):
    """One question: what do you need? Three ways to answer."""

    search_changed = Signal(str)
    search_submitted = Signal(str)
    category_chosen = Signal(str)
    service_chosen = Signal(str)
    practice_chosen = Signal()

    frame: ClassVar[Frame] = Frame(back=False, home=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._categories: Sequence[Category] = ()
        self._popular: Sequence[Service] = ()
        self._silent: Mapping[str, datetime] = {}
        self._today = date.min
        self._codes: dict[QObject, str] = {}
        self._title = Label(theme, "h1")
        self._search = SearchField(theme)
        self._or = Label(theme, "body_m")
        self._tiles = TileGrid(theme)
        self._most = Label(theme, "h2")
        self._rows = RowList(theme)
        self._practice = WayTile(theme, "mouse", "green")
        self._practice.setObjectName("practice")
        self._practice.clicked.connect(self.practice_chosen)
        self._search.changed.connect(self.search_changed)
        self._search.submitted.connect(self.search_submitted)
        self._lay_out()
        self.answers = self._tiles
        self.ready()

    def show_categories(self, categories: Sequence[Category]) -> None:
        """The fields of life, in their order."""
        self._categories = categories
        self._fill()

    def show_popular(self, services: Sequence[Service]) -> None:
        """The services asked for most, at most six of them."""
        self._popular = services[:6]
        self._fill()

    def show_silent(self, since: Mapping[str, datetime], today: date) -> None:
        """The services whose site does not answer, by id, and since when."""
        if (self._silent, self._today) != (since, today):
            self._silent, self._today = since, today
            self._fill()

    def show_query(self, query: str) -> None:
        """What stands in the search line."""
        self._search.show_query(query)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("What do you need today?"))
        self._search.say(
            self.tr("Search"),
            self.tr("Type here, for example: pension"),
            self.tr("Search", "button: I search"),
            self.tr("Erase", "button: empties the search line"),
        )
        self._or.say(self.tr("or choose a field:"))
        self._most.say(self.tr("Asked for most now"))
        self._practice.say_both(self.tr("I learn the computer"), self.tr("Practise: nothing is sent"))
        self._fill()

    def apply(self, look: Look) -> None:
        """Two columns as drawn, one in large text."""
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        self._columns.set_gap(18 if look.large else 32 if look.wide else 20)
        width = self.theme.px(420 if look.wide else 340)
        keep_width(self._right, None if look.large else width)
        self._or.leave_out(look.large)
        self._practice.set_low(look.narrow and not look.large)
        self._title.set_role("h1" if look.wide or look.large else "h1s")

    def margins(self) -> tuple[float, float, float, float]:
        """Closer to the edges in a narrow window, where titles take more lines."""
        return (24, 14, 24, 14) if self.theme.look.narrow else super().margins()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters go into the search line wherever the focus is."""
        if event.text().isalpha():
            self._search.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._search.field.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        theme = self.theme
        self._columns = line(theme, gap=32)
        left = column(theme)
        left.addWidget(self._title)
        left.space(14)
        left.addWidget(self._search)
        left.space(14)
        left.addWidget(self._or)
        left.space(10)
        left.addWidget(self._tiles, 1)
        self._right = QWidget()
        right = column(theme, self._right, gap=14, margins=(0, 7, 0, 0))
        right.addWidget(self._most)
        right.addWidget(self._rows, 1)
        right.addWidget(self._practice)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._right)
        self.body.addLayout(self._columns, 1)

    def _fill(self) -> None:
        language = spoken()
        tints = {category.id: category.tint for category in self._categories}
        self._codes.clear()
        tiles: list[Pressable] = []
        for category in self._categories:
            tile = Tile(self.theme, category.title[language], category.icon, category.tint)
            tile.setObjectName(category.id)
            tile.clicked.connect(self._on_category)
            self._codes[tile] = category.id
            tiles.append(tile)
        rows: list[Row] = []
        for service in self._popular:
            sign = (service.icon, tints.get(service.category, "blue"))
            since = self._silent.get(service.id)
            fault = silent_text(since, self._today) if since is not None else ""
            row = link_row(self.theme, service.title[language], sign=sign, fault=fault)
            row.setObjectName(service.id)
            row.clicked.connect(self._on_service)
            self._codes[row] = service.id
            rows.append(row)
        self._tiles.fill(tiles)
        self._rows.fill(rows)

    def _on_category(self) -> None:
        self.category_chosen.emit(self._codes[self.sender()])

    def _on_service(self) -> None:
        self.service_chosen.emit(self._codes[self.sender()])
