"""Hosts that pages asked for and did not get, per service: for the technician who corrects the guide pack."""

from dataclasses import dataclass
from datetime import date

from kiosk.store.database import Store


@dataclass(frozen=True, slots=True)
class BlockedHost:
    """One host, on how many days it was asked for, and the last of them."""

    service: str
    host: str
    days: int
    last_day: date


def count_blocked(store: Store, service: str, host: str, day: date) -> None:
    """Inside `write()`: one more day on which the host was asked for; a second time on it changes nothing."""
    store.execute(
        """INSERT INTO blocked_host (service, host, days, last_day) VALUES (?, ?, 1, ?)
           ON CONFLICT (service, host) DO UPDATE SET days = days + 1, last_day = excluded.last_day
           WHERE last_day <> excluded.last_day""",
        (service, host, day.isoformat()),
    )


def blocked(store: Store) -> list[BlockedHost]:
    """All of them, the most frequent first."""
    return [
        BlockedHost(row["service"], row["host"], row["days"], date.fromisoformat(row["last_day"]))
        for row in store.rows("SELECT * FROM blocked_host ORDER BY days DESC, service, host")
    ]


def forget(store: Store, before: date, keep: int) -> None:
    """Inside `write()`: drop what was not seen since `before`, and all but the `keep` most frequent."""
    store.execute("DELETE FROM blocked_host WHERE last_day < ?", (before.isoformat(),))
    store.execute(
        """DELETE FROM blocked_host WHERE rowid IN
           (SELECT rowid FROM blocked_host ORDER BY days DESC, last_day DESC LIMIT -1 OFFSET ?)""",
        (keep,),
    )
