"""Services to choose from: what a search found, or what a field of life holds."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.catalogue import Category, Service
from kiosk.domain.codes import Language, Signature
from kiosk.ui.language import spoken
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.banner import Chip
from kiosk.ui.widgets.boxes import Card, Flow, Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.field import SearchField
from kiosk.ui.widgets.row import Row, RowList, link_row
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Plate
from kiosk.ui.words import silent_text

_ONE_COLUMN = 5
"""Up to so many services of a field stand in one column."""


class ResultsScreen(Screen):
    """A list of services; each row leads to its guide."""

    search_changed = Signal(str)
    search_submitted = Signal(str)
    service_chosen = Signal(str)
    category_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._tints: dict[str, str] = {}
        self._category: Category | None = None
        self._query = ""
        self._wide = theme.look.wide
        self._found: Sequence[Service] = ()
        self._nearest: Sequence[Service] = ()
        self._silent: Mapping[str, datetime] = {}
        self._today = date.min
        self._codes: dict[QObject, str] = {}
        self._search = SearchField(theme)
        self._search.changed.connect(self.search_changed)
        self._search.submitted.connect(self.search_submitted)
        self._plate = Plate(theme, "list-magnifying-glass", "blue", (68, 46))
        self._title = Label(theme, "h1")
        self._lead = Label(theme, "bodyt", "ink2")
        self._everywhere = KButton(theme, "sec", icon="magnifying-glass")
        self._everywhere.clicked.connect(self._on_everywhere)
        self._count = Label(theme, "h2")
        self._lists = (RowList(theme), RowList(theme))
        self._hint_title = Label(theme, "h3")
        self._hint = Label(theme, "small")
        self._lay_out()
        self.ready()

    def show_categories(self, categories: Sequence[Category]) -> None:
        """The fields of life, for the tint of each service's sign."""
        self._tints = {category.id: category.tint for category in categories}
        self._fill()

    def show_results(self, query: str, found: Sequence[Service], nearest: Sequence[Service] = ()) -> None:
        """What a search found, best first; `nearest` are offered when it found nothing.

        Without a query `found` are the services asked for most.
        """
        self._category = None
        self._query, self._found, self._nearest = query, found, nearest
        if self._search.query() != query:
            self._search.show_query(query)
        self._fill()

    def show_category(self, category: Category, services: Sequence[Service]) -> None:
        """All services of a field of life."""
        self._category, self._found, self._nearest = category, services, ()
        self._tints[category.id] = category.tint
        self._plate.show_icon(category.icon, category.tint)
        self._search.show_query("")
        self._fill()

    def show_silent(self, since: Mapping[str, datetime], today: date) -> None:
        """The services whose site does not answer, by id, and since when."""
        if (self._silent, self._today) != (since, today):
            self._silent, self._today = since, today
            self._fill()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._search.say(
            self.tr("Search"),
            self.tr("Type here, for example: pension"),
            self.tr("Search", "button: I search"),
            self.tr("Erase", "button: empties the search line"),
        )
        self._everywhere.say(self.tr("Search everything", "button: I search in all fields"))
        self._hint_title.say(self.tr("Not finding it?"))
        self._hint.say(self.tr("Press the yellow button and ask the specialist. No question is wrong."))
        self._fill()

    def apply(self, look: Look) -> None:
        """The hint stands beside the list only where there is room."""
        if look.wide != self._wide:
            self._fill()
        self._arrange()

    def _lay_out(self) -> None:
        theme = self.theme
        self._head = QWidget()
        head = line(theme, self._head, gap=20)
        head.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignTop)
        words = column(theme, gap=2)
        words.addWidget(self._title)
        words.addWidget(self._lead)
        words.addStretch()
        head.addLayout(words, 1)
        head.addWidget(self._everywhere, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._search)
        self.body.addWidget(self._head)
        self.body.space(16)
        self.body.addWidget(self._count)
        self.body.space(12)
        across = line(theme, gap=32)
        self._both = line(theme, gap=32)
        self._halves = (QWidget(), QWidget())
        for half, each in zip(self._halves, self._lists, strict=True):
            side = column(theme, half)
            side.addWidget(each)
            side.addStretch(1)
            self._both.addWidget(half, 1)
        across.addLayout(self._both, 1)
        self._side = QWidget()
        side = column(theme, self._side)
        card = Card(theme, gap=8, margins=(20, 16, 20, 20))
        card.rows.addWidget(self._hint_title)
        card.rows.addWidget(self._hint)
        side.addWidget(card)
        side.addStretch(1)
        across.addWidget(self._side)
        self.body.addLayout(across)
        self.body.addStretch(1)

    def _fill(self) -> None:
        language = spoken()
        self._wide = self.theme.look.wide
        shown = self._found or self._nearest
        self._codes.clear()
        if self._category is not None:
            self._title.say(self._category.title[language])
            self._lead.say(self.tr("Choose what you need. Then we show you the steps."))
            split = self._wide and len(shown) > _ONE_COLUMN
            half = (len(shown) + 1) // 2 if split else len(shown)
            rows = [self._short_row(service, language) for service in shown]
            self._lists[0].fill(rows[:half])
            self._lists[1].fill(rows[half:])
        else:
            self._count.say(self._count_text())
            self._lists[0].fill([self._full_row(service, language) for service in shown])
            self._lists[1].fill([])
        self._arrange()

    def _count_text(self) -> str:
        if not self._query:
            text = self.tr("Asked for most now")
        elif self._found:
            text = self.tr("Found %n services for “%1”", "", len(self._found))
        elif self._nearest:
            text = self.tr("Nothing found for “%1”. These are near:")
        else:
            text = self.tr("Nothing found for “%1”")
        return text.replace("%1", self._query)

    def _arrange(self) -> None:
        look = self.theme.look
        searching = self._category is None
        self._search.setVisible(searching)
        self._head.setVisible(not searching)
        self._plate.setVisible(not look.large)
        self._count.leave_out(not searching)
        for half, each in zip(self._halves, self._lists, strict=True):
            half.setVisible(bool(each.rows()))
        self._side.setVisible(searching and look.wide)
        self._side.setFixedWidth(self.theme.px(380))

    def _short_row(self, service: Service, language: Language) -> Row:
        title, note = service.title[language], service.summary[language]
        row = link_row(self.theme, title, note, fault=self._fault(service))
        return self._wired(row, service)

    def _full_row(self, service: Service, language: Language) -> Row:
        theme = self.theme
        row = Row(theme, 103)
        row.content.set_margins(20, 9, 22, 11)
        sign = (service.icon, self._tints.get(service.category, "blue"))
        if theme.look.wide:
            row.content.addWidget(Plate(theme, *sign, (56, 38)), 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(theme, gap=2)
        words.addStretch()
        words.addWidget(Label(theme, "h3t", "link", service.title[language]))
        words.addWidget(Label(theme, "summary", text=service.summary[language]))
        words.space(5)
        chips = Flow(theme, gap=8)
        # The pack's price is a sentence; "Free" in English is how a free service is known.
        free = service.fee.en == "Free"
        fee = service.fee[language]
        chips.add(Chip(theme, fee, "done" if free else "neutral", "check" if free else "info"))
        chips.add(Chip(theme, service.duration[language], "neutral", "clock"))
        if fault := self._fault(service):
            chips.add(Chip(theme, fault, "attention", "warning"))
        if service.signature is not Signature.NONE:
            chips.add(Chip(theme, self.tr("Needs an electronic signature"), "attention", "info"))
        chips.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.addWidget(chips)
        words.addStretch()
        row.content.addLayout(words, 1)
        row.content.addWidget(Icon(theme, "caret-right", "link", 24), 0, Qt.AlignmentFlag.AlignVCenter)
        row.say(service.title[language], fault or service.summary[language])
        return self._wired(row, service)

    def _fault(self, service: Service) -> str:
        since = self._silent.get(service.id)
        return silent_text(since, self._today) if since is not None else ""

    def _wired(self, row: Row, service: Service) -> Row:
        self._codes[row] = service.id
        row.setObjectName(service.id)
        row.clicked.connect(self._on_service)
        return row

    def _on_service(self) -> None:
        self.service_chosen.emit(self._codes[self.sender()])

    def _on_everywhere(self) -> None:
        self._head.hide()
        self._search.show()
        self._search.field.setFocus(Qt.FocusReason.OtherFocusReason)
