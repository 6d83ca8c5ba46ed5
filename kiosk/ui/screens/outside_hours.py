"""The centre is closed: when it opens next, in every language at once, because nobody has chosen one."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDate, QLocale

from kiosk.domain.codes import Language
from kiosk.ui.language import said_in, spoken, time_text
from kiosk.ui.screens.paused import PausedScreen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import column
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.text import Label
from kiosk.ui.widgets.tile import Plate

_CLOSED = QT_TRANSLATE_NOOP("OutsideHoursScreen", "The centre is closed now.")
_OPENS = QT_TRANSLATE_NOOP("OutsideHoursScreen", "We open: %1, at %2.")
_TODAY = QT_TRANSLATE_NOOP("OutsideHoursScreen", "today")
_TOMORROW = QT_TRANSLATE_NOOP("OutsideHoursScreen", "tomorrow")
_ASK = QT_TRANSLATE_NOOP("OutsideHoursScreen", "Ask at the town hall when we open.")


def closed_text(language: Language) -> str:
    """That nobody is received now."""
    return said_in(language, "OutsideHoursScreen", _CLOSED)


def opens_text(language: Language, opens_at: datetime | None, today: date) -> str:
    """When the centre opens next; whom to ask when nobody knows."""
    if opens_at is None:
        return said_in(language, "OutsideHoursScreen", _ASK)
    day = opens_at.date()
    said = QLocale(language.value).toString(QDate(day.year, day.month, day.day), "dddd, d MMMM")
    for near, word in ((today, _TODAY), (today + timedelta(days=1), _TOMORROW)):
        if day == near:
            said = f"{said_in(language, 'OutsideHoursScreen', word)}, {said}"
    text = said_in(language, "OutsideHoursScreen", _OPENS)
    return text.replace("%1", said).replace("%2", time_text(opens_at.time()))


class OutsideHoursScreen(PausedScreen):
    """Stands from the closing to the next opening; a specialist can open all the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Plate(theme, "clock", "blue", (84, 60)), KButton(theme, "sec"))
        self.staff.setObjectName("open_longer")
        self._opens_at: datetime | None = None
        self._today = date.min
        self._offered: Sequence[Language] = tuple(Language)
        self._others = {each: (Label(theme, "list"), Label(theme, "body_b")) for each in Language}
        for closed, opens in self._others.values():
            both = column(theme, gap=2)
            both.addWidget(closed)
            both.addWidget(opens)
            self.card.rows.addLayout(both)
        self.ready()

    def show_opening(self, opens_at: datetime | None, today: date, offered: Sequence[Language]) -> None:
        """When the centre opens next, None when nobody knows; said in the languages that are offered."""
        self._opens_at, self._today, self._offered = opens_at, today, offered
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language, and when it opens in all the others too."""
        now = spoken()
        self.title.say(closed_text(now))
        self.lead.say(opens_text(now, self._opens_at, self._today))
        for language, (closed, opens) in self._others.items():
            other = language in self._offered and language is not now
            closed.say(closed_text(language) if other else "")
            opens.say(opens_text(language, self._opens_at, self._today) if other else "")
            closed.setVisible(other)
            opens.setVisible(other)
        self.staff.say(self.tr("Open longer (specialist)", "button: the specialist opens"))
