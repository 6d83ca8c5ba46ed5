"""The language of the screens: dates, times, and a switch that everybody hears."""

from datetime import date, time

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.codes import Language
from kiosk.ui.language import date_text, day_text, spoken, time_text


class Listener(QWidget):
    def __init__(self):
        super().__init__()
        self.heard = 0

    def changeEvent(self, event):
        self.heard += event.type() == QEvent.Type.LanguageChange
        super().changeEvent(event)


@pytest.mark.parametrize(
    ("language", "day", "full"),
    [
        (Language.RO, "Luni, 17 noiembrie", "17 noiembrie 2025"),
        (Language.RU, "Понедельник, 17 ноября", "17 ноября 2025"),
        (Language.UK, "Понеділок, 17 листопада", "17 листопада 2025"),
        (Language.EN, "Monday, 17 November", "17 November 2025"),
    ],
)
def test_dates_are_said_as_people_say_them(languages, language, day, full):
    languages.switch(language)
    assert day_text(date(2025, 11, 17)) == day
    assert date_text(date(2025, 11, 17)) == full


def test_the_clock_has_two_digits_everywhere(languages):
    for language in Language:
        languages.switch(language)
        assert time_text(time(9, 5)) == "09:05"


def test_a_switch_is_heard_by_open_widgets(languages, qtbot):
    listener = Listener()
    qtbot.addWidget(listener)
    with qtbot.waitSignal(languages.changed) as told:
        languages.switch(Language.RU)
    QApplication.processEvents()
    assert told.args == ["ru"]
    assert spoken() is Language.RU
    assert listener.heard


def test_the_present_language_again_changes_nothing(languages, qtbot):
    with qtbot.assertNotEmitted(languages.changed):
        languages.switch(languages.language)
