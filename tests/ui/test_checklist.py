"""The list to take home: a readable A4 for every service in every language."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument

from kiosk.domain.codes import Language
from kiosk.ui.checklist import write_checklist
from tests.ui.specimens import catalogue


@pytest.mark.parametrize("language", list(Language))
def test_every_service_has_its_list(theme, tmp_path, language):
    for service in catalogue().services:
        file = tmp_path / f"{service.id}.pdf"
        write_checklist(file, service, language, "CUPS Lozova", "8:00 – 17:00")
        document = QPdfDocument()
        assert document.load(str(file)) is QPdfDocument.Error.None_
        assert document.pageCount() <= 2
        text = "".join(document.getAllText(page).text() for page in range(document.pageCount()))
        squeezed = "".join(text.split())
        for words in (service.title, service.steps[0].title, service.steps[-1].title):
            assert "".join(words[language].split()) in squeezed, (service.id, words[language])
        document.close()


def test_the_paper_is_black_on_white(theme, tmp_path):
    file = tmp_path / "list.pdf"
    write_checklist(file, catalogue().services[0], Language.RO, "CUPS Lozova", "8:00 – 17:00")
    document = QPdfDocument()
    document.load(str(file))
    image = document.render(0, QSize(300, 424))
    colours = {image.pixelColor(x, y).hsvSaturation() for x in range(0, 300, 3) for y in range(0, 424, 3)}
    assert colours == {0}
    document.close()
