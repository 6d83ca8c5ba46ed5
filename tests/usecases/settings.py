"""Settings of a centre as central sent them, for a test."""

from datetime import UTC, datetime

from kiosk.store import documents
from kiosk.store.documents import Document
from kiosk.usecases.recording import Kiosk

HOURS = {"hours": [{"opens": "08:00", "closes": "17:00"}] * 5 + [None, None]}


def put_hours(kiosk: Kiosk) -> None:
    """Open on weekdays from eight to five, closed on Saturday and Sunday."""
    with kiosk.store.write():
        documents.replace(kiosk.store, Document("settings", 1, None, HOURS), datetime.now(UTC))
