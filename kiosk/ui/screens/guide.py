"""A service's guide: what it costs, what to have ready, how it goes, and the one next step."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from kiosk.domain.catalogue import Category, Service
from kiosk.domain.codes import Language
from kiosk.ui.language import date_text, spoken
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.banner import Banner, ReasonBox
from kiosk.ui.widgets.boxes import Card, Icon, column, keep_width, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.checklist import CheckRow
from kiosk.ui.widgets.row import RowList
from kiosk.ui.widgets.steps import StepList
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Plate
from kiosk.ui.words import silent_text

_MANY = 4
"""More things than this to have ready stand closer together."""


class Fact(QWidget):
    """A sign, what it is about, and the fact."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._name = Label(theme, "org", "ink2")
        self._value = Label(theme, "fact")
        box = line(theme, self, gap=10)
        box.addWidget(Icon(theme, icon, "blue", 32, "duotone"), 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(theme)
        words.addStretch()
        words.addWidget(self._name)
        words.addWidget(self._value)
        words.addStretch()
        box.addLayout(words, 1)

    def say(self, name: str, value: str) -> None:
        """Show the fact; one without a value is left out."""
        self._name.say(name)
        self._value.say(value)
        self.setVisible(bool(value))


class GuideScreen(Screen):
    """One service; nothing of it is sent or kept here."""

    start_pressed = Signal()
    with_specialist_pressed = Signal()
    print_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._service: Service | None = None
        self._ticked: Service | None = None
        self._tints: dict[str, str] = {}
        self._online = True
        self._came_back = False
        self._silent: datetime | None = None
        self._today = date.min
        self._answered = False
        self._banner = Banner(theme)
        self._plate = Plate(theme, "question", "blue", (64, 44))
        self._title = Label(theme, "h1")
        self._lead = Label(theme, "lead")
        self._facts = [Fact(theme, icon) for icon in ("hand-coins", "clock", "calendar-check", "globe")]
        self._needs_title = Label(theme, "h2")
        self._needs = RowList(theme)
        self._steps_title = Label(theme, "h2")
        self._steps = StepList(theme)
        self._tip = Label(theme, "bodyn")
        self._now_title = Label(theme, "h3")
        self._start = KButton(theme, after="arrow-right", shape="big")
        self._specialist = KButton(theme, "sec", icon="users")
        self._print = KButton(theme, "sec", icon="printer")
        self._print.setObjectName("print_list")
        self._print.clicked.connect(self.print_pressed)
        self._start.setObjectName("start_service")
        self._specialist.setObjectName("with_specialist")
        self._reason = ReasonBox(theme, "wifi-slash")
        self._reviewed_icon = Icon(theme, "shield-check", "green", 26, "fill")
        self._reviewed = Label(theme, "chipn", "ink2")
        self._about = Label(theme, "small")
        self._phone = Label(theme, "smallm")
        self._start.clicked.connect(self.start_pressed)
        self._specialist.clicked.connect(self.with_specialist_pressed)
        self._lay_out()
        self.ready()

    def show_categories(self, categories: Sequence[Category]) -> None:
        """The fields of life, for the tint of the service's sign."""
        self._tints = {category.id: category.tint for category in categories}
        self._fill()

    def show_service(self, service: Service, language: Language | None = None) -> None:
        """Show a guide, in the language of the screens unless another is named; ticks start empty."""
        if self._service is not service:
            self._came_back = self._answered = False
            self._silent = None
        self._service = service
        self._fill(language)

    def show_online(self, online: bool) -> None:
        """Whether the site can be reached; coming back is told."""
        self._came_back = online and not self._online
        self._online = online
        self._say_state()

    def show_silent(self, since: datetime | None, today: date) -> None:
        """Since when the site of this service does not answer; answering again is told."""
        self._answered = since is None and (self._silent is not None or self._answered)
        self._silent, self._today = since, today
        self._say_state()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._needs_title.say(self.tr("What to have ready"))
        self._steps_title.say(self.tr("How it goes"))
        self._tip.say(self.tr("Tick what you have with you. If something is missing, ask the specialist."))
        self._now_title.say(self.tr("What you can do now"))
        self._start.say(self.tr("Start the application", "button: I start my application"))
        self._specialist.say(self.tr("With the specialist", "button: I do it together with the specialist"))
        self._print.say(self.tr("Print the list", "button: I print what to bring and how it goes"))
        self._reason.say_reason(
            self.tr("Start the application", "button: I start my application"),
            self.tr("opens when the internet is back"),
        )
        self._fill()
        self._set_right_width()

    def apply(self, look: Look) -> None:
        """Two columns; in large text one, with the actions before the list."""
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        self._columns.set_gap(28 if look.wide else 20)
        self._two.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        self._two.set_gap(24 if look.wide else 14)
        place, index = (self._left, 1) if look.large else (self._right, 0)
        if place.indexOf(self._actions) < 0:
            place.insertWidget(index, self._actions)
        self._set_right_width()
        self._plate.setVisible(look.wide and self._online)
        self._title.set_role("h1" if (look.wide and self._online) or look.large else "h1s")
        for label in (self._needs_title, self._steps_title):
            label.set_role("h2" if look.wide or look.large else "h3")
        roomy = look.large and not look.narrow
        self._buttons.setDirection(way.LeftToRight if roomy else way.TopToBottom)
        across = 4 if look.wide else 2 if roomy or not look.large else 1
        for i, fact in enumerate(self._facts):
            self._grid.addWidget(fact, i // across, i % across)
        self._grid.setHorizontalSpacing(self.theme.px(16))
        self._grid.setVerticalSpacing(self.theme.px(6))
        self._grid.setContentsMargins(*(self.theme.px(units) for units in (20, 9, 18, 9)))

    def _set_right_width(self) -> None:
        """As drawn, or as wide as the longest word on a button; the whole page in large text."""
        look = self.theme.look
        buttons = (self._start, self._print, self._specialist)
        words = max(button.minimumSizeHint().width() for button in buttons)
        width = max(self.theme.px(360 if look.wide else 304), words + self.theme.px(44))
        keep_width(self._right_side, None if look.large else width)

    def _lay_out(self) -> None:
        theme = self.theme
        self._notice = QWidget()
        notice = column(theme, self._notice, margins=(0, 0, 0, 16))
        notice.addWidget(self._banner)
        self.body.addWidget(self._notice)
        self._columns = line(theme, gap=28)
        self._left = column(theme, gap=16)
        self._left.addLayout(self._head())
        self._left.addWidget(self._facts_card())
        self._two = line(theme, gap=24)
        for title, part in ((self._needs_title, self._needs), (self._steps_title, self._steps)):
            side = column(theme, gap=9)
            side.addWidget(title)
            side.addWidget(part)
            side.addStretch(1)
            self._two.addLayout(side, 1)
        self._left.addLayout(self._two)
        self._left.addWidget(self._tip)
        self._left.addStretch(1)
        self._actions = Card(theme, gap=14, margins=(20, 20, 20, 20))
        self._actions.rows.addWidget(self._now_title)
        self._buttons = column(theme, gap=14)
        for button in (self._start, self._print, self._specialist, self._reason):
            self._buttons.addWidget(button)
        self._actions.rows.addLayout(self._buttons)
        checked = line(theme, gap=10)
        checked.addWidget(self._reviewed_icon, 0, Qt.AlignmentFlag.AlignVCenter)
        checked.addWidget(self._reviewed, 1)
        self._actions.rows.addLayout(checked)
        self._right_side = QWidget()
        self._right = column(theme, self._right_side, gap=16)
        self._right.addWidget(self._actions)
        self._right.addWidget(self._about)
        self._right.addWidget(self._phone)
        self._right.addStretch(1)
        self._columns.addLayout(self._left, 1)
        self._columns.addWidget(self._right_side)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def _head(self) -> QBoxLayout:
        head = line(self.theme, gap=20)
        head.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignTop)
        words = column(self.theme, gap=2)
        words.addWidget(self._title)
        words.addWidget(self._lead)
        words.addStretch()
        head.addLayout(words, 1)
        return head

    def _facts_card(self) -> Card:
        card = Card(self.theme, margins=(0, 0, 0, 0))
        self._grid = QGridLayout()
        card.rows.addLayout(self._grid)
        return card

    def _fill(self, language: Language | None = None) -> None:
        service = self._service
        if service is None:
            return
        words = language or spoken()
        self._plate.show_icon(service.icon, self._tints.get(service.category, "blue"))
        self._title.say(service.title[words])
        self._lead.say(service.summary[words])
        self._facts[0].say(self.tr("Cost"), service.fee[words])
        self._facts[1].say(self.tr("Takes", "how long it takes"), service.duration[words])
        self._facts[2].say(
            self.tr("When", "the months in which it can be done"),
            service.period[words] if service.period else "",
        )
        self._facts[3].say(self.tr("On the site"), service.site)
        ticked = [row.isChecked() for row in self._needs.rows()] if self._ticked is service else []
        self._ticked = service
        rows = [
            CheckRow(self.theme, thing.title[words], thing.note[words] if thing.note else "", thing.icon)
            for thing in service.needs
        ]
        for row, on in zip(rows, ticked, strict=False):
            row.setChecked(on)
        for row in rows:
            row.set_least(71 if len(rows) <= _MANY else 58)
        self._needs.fill(list(rows))
        self._steps.fill([step.title[words] for step in service.steps])
        self._tip.leave_out(not self.theme.look.wide or len(rows) > _MANY or len(service.steps) > _MANY + 1)
        self._about.say(service.about[words])
        self._phone.say(
            self.tr("Provider's telephone: %1").replace("%1", service.help) if service.help else ""
        )
        if service.reviewed is not None:
            self._reviewed.say(
                self.tr("Information checked on %1").replace("%1", date_text(service.reviewed))
            )
            self._reviewed_icon.show_icon("shield-check", "green", "fill")
        else:
            self._reviewed.say(self.tr("Information not yet checked"))
            self._reviewed_icon.show_icon("info", "amber", "fill")
        self._say_state()

    def _say_state(self) -> None:
        if not self._online:
            self._banner.show_notice(
                "attention",
                self.tr("There is no internet now. You cannot send an application, but you can get ready."),
                self.tr("We tell you here as soon as the internet is back. You did nothing wrong."),
                "wifi-slash",
            )
        elif self._silent is not None:
            advice = self.tr(
                "You can get ready, or try all the same. We tell you here when the site answers."
            )
            self._banner.show_notice(
                "attention",
                self.tr("The site does not answer now."),
                f"{silent_text(self._silent, self._today)}. {advice}",
            )
        elif self._answered:
            self._banner.show_notice("ok", self.tr("The site answers again."), self.tr("You can start now."))
        elif self._came_back:
            self._banner.show_notice(
                "ok", self.tr("The internet is back."), self.tr("You can start now."), "wifi-high"
            )
        self.apply(self.theme.look)
        told = (not self._online, self._silent is not None, self._answered, self._came_back)
        self._notice.setVisible(any(told))
        self._now_title.leave_out(self._online)
        self._start.setVisible(self._online)
        self._reason.setVisible(not self._online)
        self._print.dress("sec" if self._online else "pri", "printer")
