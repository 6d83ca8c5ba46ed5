"""Pictures are read and printed like papers, upright, whatever a camera or a stick holds."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from kiosk.ui.pictures import ENDINGS, MOST_PIXELS, as_pdf
from kiosk.ui.printing import page_count, print_pdf

LIES_ON_ITS_SIDE = bytes.fromhex("ffe100224578696600004d4d002a00000008000101120003000000010006000000000000")
"""The part of a JPEG in which a camera says that it was held upright."""


def picture(folder, name="foto.png", size=(400, 300)):
    """Red above, blue below."""
    image = QImage(QSize(*size), QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for y in range(size[1] // 2):
        for x in range(size[0]):
            image.setPixelColor(x, y, QColor("red"))
    file = folder / name
    assert image.save(str(file))
    return file


def page_of(file):
    page = as_pdf(file, file.parent / "tmp")
    assert page is not None
    return page


def shown(page):
    document = QPdfDocument()
    document.load(str(page))
    points = document.pagePointSize(0)
    return document.render(0, points.toSize()), points


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_a_picture_becomes_a_page_of_its_own_shape(tmp_path, ending):
    page = page_of(picture(tmp_path, f"foto.{ending}"))
    seen, points = shown(page)
    assert points.width() / points.height() == pytest.approx(4 / 3, rel=0.02)
    assert seen.pixelColor(seen.width() // 2, 5).red() > 200
    assert seen.pixelColor(seen.width() // 2, seen.height() - 5).blue() > 200
    assert page.parent == tmp_path / "tmp"


def test_a_picture_of_a_telephone_held_upright_stands_upright(tmp_path):
    plain = picture(tmp_path, "foto.jpg").read_bytes()
    turned = tmp_path / "turned.jpg"
    turned.write_bytes(plain[:2] + LIES_ON_ITS_SIDE + plain[2:])
    _, points = shown(page_of(turned))
    assert points.width() / points.height() == pytest.approx(3 / 4, rel=0.02)


def test_a_huge_picture_becomes_a_page_of_bearable_size(tmp_path):
    image = QImage(MOST_PIXELS * 3, 60, QImage.Format.Format_Mono)
    image.fill(1)
    image.save(str(tmp_path / "wide.png"))
    page = page_of(tmp_path / "wide.png")
    assert shown(page)[1].width() <= MOST_PIXELS * 72 / 200 + 1


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize("content", [b"", b"MZ nonsense", b"\xff\xd8\xff\xe0 cut"])
def test_what_is_no_picture_is_told(tmp_path, content):
    file = tmp_path / "foto.jpg"
    file.write_bytes(content)
    assert as_pdf(file, tmp_path / "tmp") is None


def test_a_picture_is_printed(tmp_path):
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_pdf(page_of(picture(tmp_path)), printer, "cups") == 1
    assert page_count(tmp_path / "printed.pdf") == 1


def test_the_kinds_that_are_told_as_pictures_can_be_read_here():
    assert {bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()} >= ENDINGS
