"""The slip to come back with: the day, the service, what to bring; nothing that says whose it is."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.catalogue import Service
from kiosk.domain.codes import Language
from kiosk.ui.checklist import write_needs
from kiosk.ui.language import day_text, said_in
from kiosk.ui.paper import GAP, Paper

_WAIT = QT_TRANSLATE_NOOP("Slip", "We wait for you on")
_MIND = QT_TRANSLATE_NOOP("Slip", "Do not forget")


def write_slip(  # noqa: PLR0913, PLR0917  what stands on it, each once
    file: Path, day: date, service: Service | None, note: str, language: Language, centre: str, hours: str
) -> None:
    """Write the slip as a PDF in the visitor's own `language`; `hours` are those of that day, in words."""
    paper = Paper(file)
    paper.text(centre, 16, bold=True)
    paper.space(4)
    paper.rule(2)
    paper.text(said_in(language, "Slip", _WAIT), 16)
    paper.text(day_text(day, language), 28, bold=True)
    paper.text(hours, 16)
    if service is not None:
        paper.space(GAP)
        paper.text(service.title[language], 20, bold=True)
        write_needs(paper, service, language)
    if note:
        paper.space(GAP)
        paper.text(said_in(language, "Slip", _MIND), 20, bold=True)
        paper.text(note, 16)
    paper.end()
