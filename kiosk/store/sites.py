"""Official sites that do not answer, and hosts that pages asked for and were refused, per service."""

from dataclasses import dataclass
from datetime import date, datetime

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


def mark_down(store: Store, host: str, since: datetime) -> None:
    """Inside `write()`: a site does not answer; one that did not before has not answered for longer."""
    store.execute("INSERT OR IGNORE INTO site_down VALUES (?, ?)", (host, since.isoformat()))


def mark_answering(store: Store, host: str) -> None:
    """Inside `write()`: a site answers again."""
    store.execute("DELETE FROM site_down WHERE host = ?", [host])


def down(store: Store) -> dict[str, datetime]:
    """The hosts that do not answer, and since when."""
    rows = store.rows("SELECT host, since FROM site_down ORDER BY host")
    return {row["host"]: datetime.fromisoformat(row["since"]) for row in rows}
