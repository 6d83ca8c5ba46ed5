"""The number on paper: what is called, when it was taken, what to have ready; nothing says whose it is."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalogue import Service
from kiosk.domain.tickets import Ticket
from kiosk.ui.checklist import write_needs
from kiosk.ui.language import date_text, spoken, time_text
from kiosk.ui.paper import GAP, Paper


def write_ticket(  # noqa: PLR0913, PLR0917  what stands on it, each once
    file: Path, ticket: Ticket, taken: datetime, reason: str, service: Service | None, centre: str
) -> None:
    """Write the number as a PDF in the language of the screens.

    `reason` is the title of a service or category; what to have ready is known of a `service` alone.
    """
    paper = Paper(file)
    paper.text(centre, 16, bold=True)
    paper.text(f"{date_text(taken.date())}, {time_text(taken.time())}", 15)
    paper.space(4)
    paper.rule(2)
    paper.text(QCoreApplication.translate("Ticket", "Your number"), 20)
    paper.text(ticket.shown, 96, bold=True)
    if reason:
        paper.space(GAP)
        paper.text(reason, 20, bold=True)
    if service is not None:
        write_needs(paper, service, spoken())
    paper.end()
