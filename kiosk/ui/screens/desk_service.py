"""The desk's choice of a service: typed or taken from what was found."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.domain.catalogue import Service
from kiosk.ui.language import spoken
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Card, column
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.field import SearchField
from kiosk.ui.widgets.pager import Pager
from kiosk.ui.widgets.row import RowList, link_row
from kiosk.ui.widgets.text import Label


class ServiceChoicePanel(Card):
    """`query` follows every letter, `chosen` carries a service's id."""

    query = Signal(str)
    chosen = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, gap=10, margins=(18, 14, 18, 14))
        self._theme = theme
        self._found: Sequence[Service] = ()
        self._title = Label(theme, "h2")
        self._search = SearchField(theme)
        self._rows = RowList(theme)
        self._leave = KButton(theme, "sec", icon="x")
        self._leave.setObjectName("leave")
        self._leave.clicked.connect(self.left)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self._leave.click)
        self._search.changed.connect(self.query)
        self._search.submitted.connect(self._on_submitted)
        page = QWidget()
        rows = column(theme, page)
        rows.addWidget(self._rows)
        rows.addStretch(1)
        self.rows.addWidget(self._title)
        self.rows.addWidget(self._search)
        self.rows.addWidget(Pager(theme, page), 1)
        self.rows.addWidget(self._leave)
        self.retranslate()

    def begin(self) -> None:
        """Nothing is typed yet."""
        self._search.show_query("")
        self._search.field.setFocus()

    def show_found(self, found: Sequence[Service]) -> None:
        """The services that fit, the best first."""
        self._found = found
        rows = []
        for service in found:
            row = link_row(self._theme, service.title[spoken()], service.provider[spoken()])
            row.setObjectName(service.id)
            row.clicked.connect(self._on_row)
            rows.append(row)
        self._rows.fill(rows)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("Which service?"))
        self._search.say(
            self.tr("Search a service"),
            self.tr("For example: pension"),
            self.tr("Search"),
            self.tr("Erase", "button: the typed words"),
        )
        self._leave.say_both(self.tr("Back", "button: no service is chosen"), "Esc")
        self.show_found(self._found)

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_row(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _on_submitted(self) -> None:
        if self._found:
            self.chosen.emit(self._found[0].id)
