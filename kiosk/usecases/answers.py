"""The daily release of unlinked answers: shuffled, and only in company."""

from collections import defaultdict
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from kiosk.domain.events import Event
from kiosk.store import answers
from kiosk.usecases.recording import Kiosk

COMPANY: Final = 5
PATIENCE: Final = timedelta(days=7)

Shuffle = Callable[[list[Event]], None]


def release_answers(kiosk: Kiosk, shuffle: Shuffle) -> int:
    """Move answers to the outbox when five of a kind wait, or one has waited a week; returns how many.

    Today's answers stay, so that the hour of the release
    tells nothing about the hour of a visit. A day still to come was written by a clock that was wrong, and
    waits for company like any other.
    """
    now = kiosk.clock.local()
    kinds: defaultdict[str, list[Event]] = defaultdict(list)
    for answer in answers.kept(kiosk.store):
        if answer.time.date() != now.date():
            kinds[answer.type].append(answer)
    leaving = [
        answer
        for kind in kinds.values()
        if len(kind) >= COMPANY or any(now - answer.time > PATIENCE for answer in kind)
        for answer in kind
    ]
    if leaving:
        shuffle(leaving)
        with kiosk.store.write():
            answers.release(kiosk.store, leaving)
    return len(leaving)
