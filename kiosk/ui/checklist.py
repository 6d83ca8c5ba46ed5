"""The list to take home: what to bring for a service and how it goes, on plain A4 in black."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPen

from kiosk.domain.catalogue import Service
from kiosk.domain.codes import Language
from kiosk.ui.language import date_text, said_in
from kiosk.ui.paper import GAP, POINT, Paper

_BRING = QT_TRANSLATE_NOOP("Checklist", "Bring with you")


def write_checklist(file: Path, service: Service, language: Language, centre: str, hours: str) -> None:
    """Write the list of a service as a PDF."""
    paper = Paper(file)
    paper.text(centre, 16, bold=True)
    paper.text(hours, 15)
    paper.space(4)
    paper.rule(2)
    paper.text(service.title[language], 28, bold=True)
    paper.text(f"{service.summary[language]} {service.fee[language]}.", 16)
    write_needs(paper, service, language)
    _steps(paper, service, language)
    paper.space(GAP)
    paper.rule(2)
    paper.text(
        QCoreApplication.translate(
            "Checklist", "Do not give anybody your password or the code from an SMS, not even the specialist."
        ),
        16,
        bold=True,
    )
    if service.reviewed is not None:
        paper.space(GAP / 2)
        paper.text(
            QCoreApplication.translate("Checklist", "Information checked on %1").replace(
                "%1", date_text(service.reviewed)
            ),
            15,
        )
    paper.end()


def write_needs(paper: Paper, service: Service, language: Language) -> None:
    """Write what to bring for a service, with boxes to tick; nothing where nothing is needed."""
    if not service.needs:
        return
    paper.space(GAP)
    paper.text(said_in(language, "Checklist", _BRING), 20, bold=True)
    for need in service.needs:
        paper.space(GAP / 2)
        note = f" – {need.note[language]}" if need.note else ""
        height = paper.text(need.title[language] + note, 16, left=30 * POINT)
        side = 16 * POINT
        paper.painter.setPen(QPen(Qt.GlobalColor.black, 1.5 * POINT))
        paper.painter.drawRect(QRectF(0, paper.y - height, side, side))


def _steps(paper: Paper, service: Service, language: Language) -> None:
    paper.space(GAP)
    paper.text(QCoreApplication.translate("Checklist", "How it goes"), 20, bold=True)
    for number, step in enumerate(service.steps, 1):
        paper.space(GAP / 2)
        height = paper.text(step.title[language], 16, left=30 * POINT)
        circle = QRectF(0, paper.y - height, 20 * POINT, 20 * POINT)
        paper.painter.setPen(QPen(Qt.GlobalColor.black, 1.2 * POINT))
        paper.painter.drawEllipse(circle)
        paper.painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(number))
