"""A PC stops being the device that it was, because it joins anew or because its disk is a copy."""

from collections.abc import Callable

from kiosk.domain.events import Event
from kiosk.store import answers, epochs
from kiosk.store.database import Store


def part_ways(store: Store, source: str, shuffle: Callable[[list[Event]], None]) -> None:
    """Inside `write()`: whatever was recorded so far stays an event of `source`, also the answers that wait.

    The answers have an epoch to themselves: no visit stands beside them, and an original that goes on gives
    its next numbers to other events.
    """
    epochs.begin(store, source)
    leaving = answers.kept(store)
    if leaving:
        shuffle(leaving)
        answers.release(store, leaving)
        epochs.begin(store, source)
