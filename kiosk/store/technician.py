"""What a technician chose for this PC alone, and since when it is being serviced."""

from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.domain.codes import Language
from kiosk.store.database import Store


@dataclass(frozen=True, slots=True)
class Maintenance:
    """The time in which nobody is served; both ends are aware."""

    began_at: datetime
    until: datetime


def language(store: Store) -> Language | None:
    """The language that this PC greets in, None where it is the centre's."""
    row = store.row("SELECT language FROM own_language")
    return Language(row["language"]) if row else None


def choose_language(store: Store, chosen: Language) -> None:
    """Inside `write()`: greet in this language."""
    store.execute("INSERT OR REPLACE INTO own_language VALUES (1, ?)", [chosen])


def maintenance(store: Store) -> Maintenance | None:
    """That of now; None while the PC serves."""
    row = store.row("SELECT began_at, until FROM maintenance")
    return Maintenance(*map(datetime.fromisoformat, row)) if row else None


def begin(store: Store, planned: Maintenance) -> None:
    """Inside `write()`: nobody is served from now on."""
    times = [each.astimezone(UTC).isoformat() for each in (planned.began_at, planned.until)]
    store.execute("INSERT OR REPLACE INTO maintenance VALUES (1, ?, ?)", times)


def end(store: Store) -> None:
    """Inside `write()`: the PC serves again."""
    store.execute("DELETE FROM maintenance")
