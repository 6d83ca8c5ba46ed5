"""A plain A4 in black, written from the top to as many pages as it takes."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

DOTS_PER_INCH: Final = 300
MARGIN_MM: Final = 16
POINT: Final = DOTS_PER_INCH / 72
FAMILY: Final = "Fira Sans"
GAP: Final = 12
_NUMBER: Final = 90


class Paper:
    """Where the next line goes: `y` in dots from the top of the page; `end` finishes the PDF."""

    def __init__(self, file: Path) -> None:
        self._writer = QPdfWriter(str(file))
        self._writer.setResolution(DOTS_PER_INCH)
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins)
        layout.setUnits(QPageLayout.Unit.Millimeter)
        layout.setMargins(margins)
        self._writer.setPageLayout(layout)
        self.painter = QPainter(self._writer)
        self.y = 0.0

    def text(
        self, words: str, size: float, *, bold: bool = False, left: float = 0, right: float = 0
    ) -> float:
        """Write a paragraph of `size` points, on the next page when there is no room; its height in dots.

        `left` and `right` are kept free, in dots.
        """
        self._set_font(size, bold=bold)
        page = QRectF(self.painter.viewport())
        flags = int(Qt.TextFlag.TextWordWrap)
        room = QRectF(left, 0, page.width() - left - right, page.height())
        height = self.painter.boundingRect(room, flags, words).height()
        if self.y + height > page.height():
            self._writer.newPage()
            self.y = 0.0
        self.painter.drawText(room.translated(0, self.y), flags, words)
        self.y += height
        return height

    def pair(self, words: str, value: str, size: float) -> None:
        """Write words, and a number at the right of their last line."""
        room = _NUMBER * POINT
        self.text(words, size, right=room)
        self._set_font(size, bold=True)
        high = self.painter.fontMetrics().height()
        box = QRectF(self.painter.viewport().width() - room, self.y - high, room, high)
        self.painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), value)

    def space(self, points: float) -> None:
        """Leave some room."""
        self.y += points * POINT

    def rule(self, points: float) -> None:
        """A line over the whole width."""
        self.painter.setPen(QPen(Qt.GlobalColor.black, points * POINT))
        self.painter.drawLine(0, round(self.y), self.painter.viewport().width(), round(self.y))
        self.space(GAP)

    def end(self) -> None:
        """Nothing more comes: the file is whole."""
        self.painter.end()

    def _set_font(self, size: float, *, bold: bool) -> None:
        font = QFont(FAMILY)
        font.setPixelSize(round(size * POINT))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        self.painter.setFont(font)
