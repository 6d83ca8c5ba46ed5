"""The language of the screens: translations, dates, times and numbers."""

from datetime import date, time
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, QTime, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from kiosk.domain.codes import Language
from kiosk.paths import translations

if TYPE_CHECKING:
    from kiosk.domain.line import Span

NAMES = {
    Language.RO: "Română",
    Language.RU: "Русский",
    Language.UK: "Українська",
    Language.EN: "English",
}
"""Every language by its own name, which is never translated."""


class Languages(QObject):
    """Switches the language of the whole program while it runs."""

    changed = Signal(str)

    def __init__(self, app: QApplication, language: Language = Language.RO) -> None:
        super().__init__(app)
        self._app = app
        self._translator: QTranslator | None = None
        self.language = language
        self._install(language)

    def switch(self, language: Language) -> None:
        """Show everything in this language; open widgets hear it as LanguageChange."""
        if language == self.language:
            return
        self.language = language
        self._install(language)
        self.changed.emit(language.value)

    def _install(self, language: Language) -> None:
        QLocale.setDefault(QLocale(language.value))
        old, self._translator = self._translator, QTranslator(self)
        self._translator.load(f"kiosk_{language.value}", str(translations()))
        self._app.installTranslator(self._translator)
        if old is not None:
            self._app.removeTranslator(old)
            old.deleteLater()


def spoken() -> Language:
    """The language now on the screens."""
    return Language(QLocale().name()[:2])


@cache
def _translator(language: Language) -> QTranslator:
    translator = QTranslator()
    translator.load(f"kiosk_{language.value}", str(translations()))
    return translator


def said_in(language: Language, context: str, source: object) -> str:
    """Words marked with QT_TRANSLATE_NOOP in a language that need not be the one of the screens."""
    return _translator(language).translate(context, str(source)) or str(source)


def day_text(day: date, language: Language | None = None) -> str:
    """A weekday and date that stand alone: "Luni, 17 noiembrie"; `language` if not the screens'."""
    locale = QLocale(language.value) if language is not None else QLocale()
    text = locale.toString(QDate(day.year, day.month, day.day), "dddd, d MMMM")
    return text[:1].upper() + text[1:]


def date_text(day: date) -> str:
    """A full date inside a sentence: "3 noiembrie 2025"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def month_text(day: date) -> str:
    """The month of a date, standing alone: "Noiembrie 2025"."""
    name = QLocale().standaloneMonthName(day.month)
    return f"{name[:1].upper()}{name[1:]} {day.year}"


def time_text(clock: time) -> str:
    """Hours and minutes: "10:42"."""
    return QLocale().toString(QTime(clock.hour, clock.minute), "HH:mm")


class Wait(QObject):
    """Says how long one waits; an object, because lupdate finds plurals in `self.tr` alone."""

    def say(self, least: int, most: int) -> str:
        """From so many to so many minutes: "10–15 minutes"."""
        return self.tr("%1–%n minutes", "from %1 to %n", most).replace("%1", str(least))


def wait_text(wait: "Span | None") -> str:
    """From so many to so many minutes; nothing when nobody can tell or one is next."""
    return Wait().say(int(wait.least), int(wait.most)) if wait is not None and wait.most else ""
