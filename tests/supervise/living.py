"""A supervisor at work beside a test, and what its kiosk wrote down."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from kiosk import bootstrap
from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor
from kiosk.usecases.queue import recorded

PATIENCE_S = 30.0


@contextmanager
def living(folder: Path, **options: Any) -> Iterator[tuple[Supervisor, Hand]]:
    """A supervisor with real windows, and a hand on the one in front."""
    hand = Hand(None)
    supervisor = Supervisor(folder, {"data": str(folder), "scripted": True}, hand.listen, **options)
    hand.take(supervisor)
    thread = threading.Thread(target=supervisor.run)
    thread.start()
    try:
        yield supervisor, hand
    finally:
        supervisor.stop()
        thread.join(PATIENCE_S)
    assert not thread.is_alive()


def events(folder: Path) -> Counter[str]:
    """How many events of each kind were recorded, by the contract's name."""
    kiosk = bootstrap.open_kiosk(folder)
    with closing(kiosk.store):
        return Counter(
            {
                kind.removeprefix("md.cups.").removesuffix(".v1"): count
                for kind, count in recorded(kiosk).items()
            }
        )
