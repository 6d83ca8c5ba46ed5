"""A paper that goes to the printer: whole, and under a name that the wipe finds in the queue."""

import pytest
from PySide6.QtPrintSupport import QPrinter

from kiosk.device.print_queue import title_of
from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.ui.flows.papers import PapersFlow
from kiosk.ui.flows.stage import Stage
from tests.ui.specimens import receipt


@pytest.fixture
def printer(tmp_path, monkeypatch):
    """A printer that writes into a file."""
    made = QPrinter()
    made.setOutputFileName(str(tmp_path / "out.pdf"))
    monkeypatch.setattr("kiosk.ui.flows.papers.default_printer", lambda: made)
    return made


@pytest.fixture
def papers(window, theme, languages, folder, tmp_path):
    stage = Stage(window, theme, languages, Settings(default_language=Language.EN), folder)
    (tmp_path / "run" / "downloads").mkdir(parents=True)
    return PapersFlow(stage, tmp_path / "run" / "downloads")


@pytest.mark.logs("kiosk.device.print_queue")
def test_what_is_printed_bears_the_name_of_its_window_in_the_queue(papers, printer, tmp_path):
    papers.show(receipt(), lambda: None)
    papers._on_print()
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert printer.docName() == title_of(tmp_path / "run")


def test_nothing_is_printed_that_the_wipe_would_not_hear_of(papers, printer, tmp_path):
    papers.show(receipt(), lambda: None)
    (tmp_path / "run" / "downloads").rmdir()
    (tmp_path / "run").rmdir()
    papers._on_print()
    assert not (tmp_path / "out.pdf").exists()
