"""Words that several screens say alike: what faults are called, what somebody needs, which site is silent."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.domain.codes import Need
from kiosk.errors import DiskFault, DiskFull, FolderReadOnly, KioskError
from kiosk.ui.language import date_text, time_text

NEED_ICONS: Final[Mapping[str, str]] = {
    Need.HEARING: "ear",
    Need.SEEING: "eyeglasses",
    Need.WALKING: "wheelchair",
    Need.READING: "book-open-text",
    Need.INTERPRETER: "translate",
}


@dataclass(frozen=True, slots=True)
class Words:
    """A title, what happened, and what to do."""

    title: str
    text: str
    advice: str


def words(fault: KioskError) -> Words:
    """The words for a fault, chosen by its code alone."""
    advice = QCoreApplication.translate("Words", "Please try again, or speak to the specialist.")
    if fault.code in {DiskFull.code, DiskFault.code, FolderReadOnly.code}:
        return Words(
            QCoreApplication.translate("Words", "This computer cannot write just now"),
            QCoreApplication.translate(
                "Words", "You did nothing wrong. Nothing you were given before is lost."
            ),
            QCoreApplication.translate(
                "Words", "Please tell the specialist. Another computer can serve you."
            ),
        )
    return Words(
        QCoreApplication.translate("Words", "One moment, please"),
        QCoreApplication.translate("Words", "You did nothing wrong. The computer did not manage this step."),
        advice,
    )


def need_words() -> dict[str, str]:
    """What somebody who waits needs, as the specialist reads it."""
    return {
        Need.HEARING: QCoreApplication.translate("Words", "hears badly"),
        Need.SEEING: QCoreApplication.translate("Words", "sees badly"),
        Need.WALKING: QCoreApplication.translate("Words", "walks with difficulty"),
        Need.READING: QCoreApplication.translate("Words", "reads with difficulty"),
        Need.INTERPRETER: QCoreApplication.translate("Words", "needs an interpreter"),
    }


def silent_text(since: datetime, today: date) -> str:
    """That a site does not answer: since an hour of today, or since an earlier day."""
    text = QCoreApplication.translate("Words", "Not answering since %1")
    when = time_text(since.time()) if since.date() == today else date_text(since.date())
    return text.replace("%1", when)
