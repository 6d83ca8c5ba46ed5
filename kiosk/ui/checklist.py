"""The list to take home: what to bring for a service and how it goes, on plain A4 in black."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from kiosk.domain.catalogue import Service
from kiosk.domain.codes import Language
from kiosk.ui.language import date_text

DOTS_PER_INCH: Final = 300
MARGIN_MM: Final = 16
POINT: Final = DOTS_PER_INCH / 72
FAMILY: Final = "Fira Sans"
GAP: Final = 12


@dataclass
class _Pen:
    """Where the next line goes; `y` in dots from the top of the page."""

    writer: QPdfWriter
    painter: QPainter
    y: float = 0.0

    def text(self, words: str, size: float, *, bold: bool = False, left: float = 0) -> float:
        """Write a paragraph of `size` points, on the next page when there is no room; its height in dots."""
        font = QFont(FAMILY)
        font.setPixelSize(round(size * POINT))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        self.painter.setFont(font)
        page = QRectF(self.painter.viewport())
        flags = int(Qt.TextFlag.TextWordWrap)
        room = QRectF(left, 0, page.width() - left, page.height())
        height = self.painter.boundingRect(room, flags, words).height()
        if self.y + height > page.height():
            self.writer.newPage()
            self.y = 0.0
        self.painter.drawText(room.translated(0, self.y), flags, words)
        self.y += height
        return height

    def space(self, points: float) -> None:
        """Leave some room."""
        self.y += points * POINT

    def rule(self, points: float) -> None:
        """A line over the whole width."""
        self.painter.setPen(QPen(Qt.GlobalColor.black, points * POINT))
        self.painter.drawLine(0, round(self.y), self.painter.viewport().width(), round(self.y))
        self.space(GAP)


def write_checklist(file: Path, service: Service, language: Language, centre: str, hours: str) -> None:
    """Write the list of a service as a PDF."""
    writer = QPdfWriter(str(file))
    writer.setResolution(DOTS_PER_INCH)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins)
    layout.setUnits(QPageLayout.Unit.Millimeter)
    layout.setMargins(margins)
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    pen = _Pen(writer, painter)
    pen.text(centre, 16, bold=True)
    pen.text(hours, 15)
    pen.space(4)
    pen.rule(2)
    pen.text(service.title[language], 28, bold=True)
    pen.text(f"{service.summary[language]} {service.fee[language]}.", 16)
    _needs(pen, service, language)
    _steps(pen, service, language)
    pen.space(GAP)
    pen.rule(2)
    pen.text(
        QCoreApplication.translate(
            "Checklist", "Do not give anybody your password or the code from an SMS, not even the specialist."
        ),
        16,
        bold=True,
    )
    if service.reviewed is not None:
        pen.space(GAP / 2)
        pen.text(
            QCoreApplication.translate("Checklist", "Information checked on %1").replace(
                "%1", date_text(service.reviewed)
            ),
            15,
        )
    painter.end()


def _needs(pen: _Pen, service: Service, language: Language) -> None:
    if not service.needs:
        return
    pen.space(GAP)
    pen.text(QCoreApplication.translate("Checklist", "Bring with you"), 20, bold=True)
    for need in service.needs:
        pen.space(GAP / 2)
        note = f" – {need.note[language]}" if need.note else ""
        height = pen.text(need.title[language] + note, 16, left=30 * POINT)
        side = 16 * POINT
        pen.painter.setPen(QPen(Qt.GlobalColor.black, 1.5 * POINT))
        pen.painter.drawRect(QRectF(0, pen.y - height, side, side))


def _steps(pen: _Pen, service: Service, language: Language) -> None:
    pen.space(GAP)
    pen.text(QCoreApplication.translate("Checklist", "How it goes"), 20, bold=True)
    for number, step in enumerate(service.steps, 1):
        pen.space(GAP / 2)
        height = pen.text(step.title[language], 16, left=30 * POINT)
        circle = QRectF(0, pen.y - height, 20 * POINT, 20 * POINT)
        pen.painter.setPen(QPen(Qt.GlobalColor.black, 1.2 * POINT))
        pen.painter.drawEllipse(circle)
        pen.painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(number))
