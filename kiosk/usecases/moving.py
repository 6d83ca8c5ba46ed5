"""A data folder that wakes up on another machine: the copy of a disk does not speak as the original."""

from dataclasses import replace

from kiosk.domain.machine import Machine
from kiosk.errors import Copied
from kiosk.store import home
from kiosk.store.parting import part_ways
from kiosk.usecases.answers import Shuffle
from kiosk.usecases.device import note_fault
from kiosk.usecases.recording import Kiosk


def recognise(kiosk: Kiosk, here: Machine, source: str | None, shuffle: Shuffle) -> bool:
    """Whether the file is at home on this machine; the first machine is its home.

    What a copy took along is the original's, and stays an event of `source`, which is None before an
    enrolment. What is recorded from now on is of the device that this machine becomes.
    """
    known = home.machine(kiosk.store)
    if source is None or known is None or known.is_same(here):
        # Hardware that does not show itself this morning is still there.
        seen = here if here.parts or known is None else replace(here, parts=known.parts)
        if known != seen or home.is_strange(kiosk.store):
            with kiosk.store.write():
                home.settle(kiosk.store, seen)
        return True
    if not home.is_strange(kiosk.store):
        with kiosk.store.write():
            home.mark_strange(kiosk.store, kiosk.clock.now())
            part_ways(kiosk.store, source, shuffle)
            note_fault(kiosk, Copied.code, "the disk was copied to another machine")
    return False
