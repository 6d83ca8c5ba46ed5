"""What a technician chose for this PC alone."""

from kiosk.domain.codes import Language
from kiosk.store.database import Store


def language(store: Store) -> Language | None:
    """The language that this PC greets in, None where it is the centre's."""
    row = store.row("SELECT language FROM own_language")
    return Language(row["language"]) if row else None


def choose_language(store: Store, chosen: Language) -> None:
    """Inside `write()`: greet in this language."""
    store.execute("INSERT OR REPLACE INTO own_language VALUES (1, ?)", [chosen])
