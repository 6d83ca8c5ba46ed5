"""How long the centre stays open besides its hours, as a specialist said."""

from datetime import UTC, datetime

from kiosk.store.database import Store


def longer_until(store: Store) -> datetime | None:
    """The end of the last extension, which may be long ago."""
    row = store.row("SELECT until FROM open_longer")
    return datetime.fromisoformat(row["until"]) if row else None


def stay_until(store: Store, until: datetime) -> None:
    """Inside `write()`: the centre stays open until then."""
    store.execute("INSERT OR REPLACE INTO open_longer VALUES (1, ?)", [until.astimezone(UTC).isoformat()])
