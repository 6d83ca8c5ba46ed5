"""Papers on their way to the printer: a PDF, its pages counted, without the system's dialog."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

MOST_PAGES: Final = 30
PRINT_NAME: Final = "cups"
"""What the print queue shows of a number, which stays in it after the visit: nothing of the visitor."""
DOTS_PER_INCH: Final = 200


def page_count(file: Path) -> int:
    """The pages of a PDF; 0 when it cannot be read."""
    document = QPdfDocument()
    if document.load(str(file)) != QPdfDocument.Error.None_:
        return 0
    return document.pageCount()


def default_printer() -> QPrinter | None:
    """The printer of this PC, None when there is none."""
    info = QPrinterInfo.defaultPrinter()
    return QPrinter(info, QPrinter.PrinterMode.HighResolution) if not info.isNull() else None


def print_pdf(file: Path, printer: QPrinter, name: str) -> int:
    """Print every page up to `MOST_PAGES`, each fitted to the paper; returns how many went out, 0 on a fault.

    `name` is what the print queue shows: it must tell nothing of the visitor.
    """
    document = QPdfDocument()
    if document.load(str(file)) != QPdfDocument.Error.None_:
        return 0
    printer.setResolution(DOTS_PER_INCH)
    printer.setDocName(name)
    painter = QPainter()
    if not painter.begin(printer):
        return 0
    pages = min(document.pageCount(), MOST_PAGES)
    for page in range(pages):
        if page:
            printer.newPage()
        paper = painter.viewport()
        size = (
            document.pagePointSize(page)
            .scaled(QSizeF(paper.size()), Qt.AspectRatioMode.KeepAspectRatio)
            .toSize()
        )
        painter.drawImage(_centred(size, paper), document.render(page, size))
    painter.end()
    return pages


def _centred(size: QSize, paper: QRect) -> QRect:
    rect = QRect(paper.topLeft(), size)
    rect.moveCenter(paper.center())
    return rect
