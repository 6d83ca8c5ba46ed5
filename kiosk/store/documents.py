"""What central publishes for this PC: the guide pack and the centre's settings, last good version each."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.store.database import Store


@dataclass(frozen=True, slots=True)
class Document:
    """A published document; `etag` is central's, None when it came by another way."""

    name: str
    version: int
    etag: str | None
    body: dict[str, Any]


def current(store: Store, name: str) -> Document | None:
    """The document `catalogue` or `settings` that is in force."""
    row = store.row("SELECT version, etag, body FROM document WHERE name = ?", [name])
    return Document(name, row["version"], row["etag"], json.loads(row["body"])) if row else None


def etag(store: Store, name: str) -> str | None:
    """The ETag of the document in force, without reading its body."""
    row = store.row("SELECT etag FROM document WHERE name = ?", [name])
    return row["etag"] if row else None


def replace(store: Store, document: Document, now: datetime) -> None:
    """Inside `write()`: put a checked document in force."""
    store.execute(
        "INSERT OR REPLACE INTO document VALUES (?, ?, ?, ?, ?)",
        (
            document.name,
            document.version,
            document.etag,
            json.dumps(document.body),
            now.isoformat(),
        ),
    )
