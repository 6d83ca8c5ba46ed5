"""The file's epoch and how often the program has started on it."""

from kiosk.store.database import Store


def count_start(store: Store) -> int:
    """Inside `write()`: one more start; returns how many there were, this one included."""
    store.execute("UPDATE epoch SET boots = boots + 1")
    (boots,) = store.execute("SELECT boots FROM epoch").fetchone()
    return int(boots)
