"""A paper that goes to the printer: whole, and with word for the wipe that it may lie in the queue."""

import pytest
from PySide6.QtPrintSupport import QPrinter

from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.supervise.runs import PRINTED
from kiosk.ui.flows.papers import PapersFlow
from kiosk.ui.flows.stage import Stage
from tests.ui.specimens import receipt


@pytest.fixture
def paper(tmp_path, monkeypatch):
    """What comes out of a printer that writes into a file."""
    made = tmp_path / "out.pdf"

    def printer():
        found = QPrinter()
        found.setOutputFileName(str(made))
        return found

    monkeypatch.setattr("kiosk.ui.flows.papers.default_printer", printer)
    return made


@pytest.fixture
def papers(window, theme, languages, folder, tmp_path):
    stage = Stage(window, theme, languages, Settings(default_language=Language.EN), folder)
    (tmp_path / "run" / "downloads").mkdir(parents=True)
    return PapersFlow(stage, tmp_path / "run" / "downloads")


def test_what_was_printed_leaves_word_for_the_wipe(papers, paper, tmp_path):
    papers.show(receipt(), lambda: None)
    papers._on_print()
    assert paper.read_bytes().startswith(b"%PDF")
    assert (tmp_path / "run" / PRINTED).exists()


def test_nothing_is_printed_that_the_wipe_would_not_hear_of(papers, paper, tmp_path):
    papers.show(receipt(), lambda: None)
    (tmp_path / "run" / "downloads").rmdir()
    (tmp_path / "run").rmdir()
    papers._on_print()
    assert not paper.exists()
