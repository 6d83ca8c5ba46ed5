"""The file's epoch: how often the program has started in it, and whose events those of earlier ones are."""

from secrets import token_hex
from typing import Final

from kiosk.store.database import Store

LAST_SEQ: Final = "COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'outbox'), 0)"
"""The highest number that the outbox ever gave, in SQL."""


def count_start(store: Store) -> int:
    """Inside `write()`: one more start; returns how many there were, this one included."""
    store.execute("UPDATE epoch SET boots = boots + 1")
    (boots,) = store.execute("SELECT boots FROM epoch").fetchone()
    return int(boots)


def former_sources(store: Store) -> list[str]:
    """What this PC was before, the latest first."""
    found = store.tuples("SELECT source FROM former_source GROUP BY source ORDER BY MAX(rowid) DESC")
    return [source for (source,) in found]


def disown(store: Store, source: str) -> None:
    """Inside `write()`: what this PC recorded as `source` becomes an event of what it is now."""
    store.execute("DELETE FROM former_source WHERE source = ?", [source])


def begin(store: Store, source: str) -> None:
    """Inside `write()`: a new epoch; the events of those so far are of `source`, if nobody's before."""
    store.execute(
        "INSERT OR IGNORE INTO former_source SELECT epoch, ? FROM (SELECT epoch FROM outbox UNION"
        " SELECT epoch FROM epoch)",
        [source],
    )
    store.execute(f"UPDATE epoch SET epoch = ?, base = {LAST_SEQ}", [token_hex(8)])
