"""The desk's form for somebody who came without a number; nothing personal can be typed into it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.domain.catalogue import Category, Service
from kiosk.domain.codes import Language, Need
from kiosk.ui.language import NAMES, spoken
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Card, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.option import OptionGroup
from kiosk.ui.widgets.pager import Pager
from kiosk.ui.widgets.text import Label
from kiosk.ui.words import need_words

UNKNOWN: Final = "unknown"
SERVICE: Final = "service"
"""The answer that leads to the search for a service."""


class WalkInPanel(Card):
    """`entered` carries reason, language and needs; without a chosen reason it is `unknown`.

    `service_wanted` asks for a service by its name, which is then told to `show_service`.
    """

    service_wanted = Signal()
    entered = Signal(str, str, tuple)
    left = Signal()

    def __init__(self, theme: Theme, categories: Sequence[Category], languages: Sequence[Language]) -> None:
        super().__init__(theme, gap=6, margins=(18, 12, 18, 12))
        self._categories, self._offered = categories, languages
        self._title = Label(theme, "h2")
        self._asks = [Label(theme, "body_b") for _ in range(3)]
        self.reason = OptionGroup(theme, [*(each.id for each in categories), UNKNOWN, SERVICE], low=True)
        self.reason.changed.connect(self._on_reason)
        self.reason.option(SERVICE).clicked.connect(self.service_wanted)
        self._service: Service | None = None
        self._language = OptionGroup(theme, languages, low=True)
        self._needs = OptionGroup(theme, list(Need), many=True, low=True)
        self._enter = KButton(theme, "pri", icon="ticket")
        self._leave = KButton(theme, "sec", icon="x")
        for button, name, key, slot in (
            (self._enter, "enter", "Ctrl+Return", self._on_entered),
            (self._leave, "leave", "Escape", self.left.emit),
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        page = QWidget()
        questions = column(theme, page, gap=4)
        for ask, group in zip(self._asks, (self.reason, self._language, self._needs), strict=True):
            questions.addWidget(ask)
            questions.addWidget(group)
        questions.addStretch(1)
        buttons = line(theme, gap=12)
        buttons.addWidget(self._enter)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        self.rows.addWidget(self._title)
        self.rows.addWidget(Pager(theme, page, in_panel=True), 1)
        self.rows.addLayout(buttons)
        self.retranslate()

    def begin(self, language: Language) -> None:
        """A new person, who is thought to speak the centre's language."""
        for group in (self.reason, self._language, self._needs):
            group.reset()
        self._language.option(language).setChecked(True)
        self.reason.members()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def show_service(self, service: Service | None) -> None:
        """The reason is this service, until another is chosen; None when none was found."""
        option = self.reason.option(SERVICE)
        self._service = service
        option.setChecked(service is not None)
        option.setFocus(Qt.FocusReason.TabFocusReason)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("Visitor without a number"))
        for ask, text in zip(
            self._asks,
            (self.tr("What for?"), self.tr("Which language?"), self.tr("Which help?")),
            strict=True,
        ):
            ask.say(text)
        titles = [each.title[spoken()] for each in self._categories]
        service = self._service.title[spoken()] if self._service else self.tr("One service…")
        self.reason.say([*titles, self.tr("Not known yet"), service])
        self._language.say([NAMES[each] for each in self._offered])
        self._needs.say([need_words()[need] for need in Need])
        self._enter.say_both(self.tr("Give a number", "button"), "Ctrl+Enter")
        self._leave.say_both(self.tr("Leave it", "button: no number is given"), "Esc")

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_reason(self) -> None:
        if self._service is not None and SERVICE not in self.reason.chosen():
            self._service = None
            self.retranslate()

    def _on_entered(self) -> None:
        reason = self._service.id if self._service else next(iter(self.reason.chosen()), UNKNOWN)
        language = next(iter(self._language.chosen()), self._offered[0])
        self.entered.emit(reason, language, tuple(Need(code) for code in self._needs.chosen()))
