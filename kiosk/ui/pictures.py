"""Pictures among the papers: made into a page, so that they are read and printed like any paper."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QSize, QSizeF, Qt
from PySide6.QtGui import QImageReader, QPageLayout, QPageSize, QPainter, QPdfWriter

ENDINGS: Final = frozenset({"png", "jpg", "jpeg", "gif", "webp"})
MOST_PIXELS: Final = 3000
"""Longest side of the page: sharp on paper, and no camera's picture eats the memory of a visit."""
DOTS_PER_INCH: Final = 200


def as_pdf(picture: Path, folder: Path) -> Path | None:
    """A PDF of one page with the picture upright, in `folder`; None when the picture cannot be read."""
    reader = QImageReader(str(picture))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > MOST_PIXELS:
        most = QSize(MOST_PIXELS, MOST_PIXELS)
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return None
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / f"{picture.stem}.pdf"
    points = QSizeF(image.size()) * (72 / DOTS_PER_INCH)
    writer = QPdfWriter(str(page))
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(points, QPageSize.Unit.Point, matchPolicy=QPageSize.SizeMatchPolicy.ExactMatch),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),
        )
    )
    painter = QPainter()
    if not painter.begin(writer):
        return None
    painter.drawImage(painter.viewport(), image)
    painter.end()
    return page
