"""The figures on plain A4 in black, for the town hall."""

from pathlib import Path
from typing import Final

from kiosk.domain.spreadsheet import KEPT_BACK
from kiosk.ui.paper import Paper
from kiosk.ui.report import Report

_GAP: Final = 10


def write_report(file: Path, report: Report) -> None:
    """Write a report that may leave the centre as a PDF."""
    paper = Paper(file)
    paper.text(report.title, 20, bold=True)
    paper.space(4)
    paper.rule(2)
    for fact in report.facts:
        paper.pair(fact.name, fact.text(), 15)
    for table in report.tables:
        paper.space(_GAP)
        paper.text(table.title, 16, bold=True)
        for name, count in table.lines:
            paper.pair(name, KEPT_BACK if count is None else str(count), 15)
    paper.space(_GAP)
    paper.rule(1)
    paper.text(report.note, 15)
    paper.end()
