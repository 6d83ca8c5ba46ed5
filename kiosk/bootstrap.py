"""The composition root: the only place that wires store, clock, credentials and central together."""

import os
import random
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import uuid_utils

from kiosk.device import identity
from kiosk.device.credentials import credentials
from kiosk.domain import packs
from kiosk.domain.clock import Clock, Ids
from kiosk.errors import NotEnrolled
from kiosk.store import home
from kiosk.store.database import Store
from kiosk.usecases.recording import Kiosk

if TYPE_CHECKING:
    from kiosk.sync.central import Central
    from kiosk.sync.exchange import Line
    from kiosk.sync.updates import Updates

UPDATES: Final = "KIOSK_UPDATES"
"""The address of a server of files with the updates; without it they are asked of central."""
LONGEST_PAUSE_S: Final = 5.0


def ids() -> Ids:
    """New ids: UUIDv7 for work, UUIDv4 for answers that must not tell their hour."""
    return Ids(lambda: str(uuid_utils.uuid7()), lambda: str(uuid.uuid4()))


def open_kiosk(folder: Path) -> Kiosk:
    """The store of `folder` with this PC's letter; raises EnvironmentFault."""
    try:
        letter = identity.load(folder).letter
    except NotEnrolled:
        letter = "A"
    return Kiosk(Store.open(folder), Clock.of_this_pc(), ids(), letter)


def recognise(kiosk: Kiosk, folder: Path) -> bool:
    """Whether the data folder is at home on this machine; a copy is noticed before it records anything."""
    from kiosk.device.machine import machine
    from kiosk.usecases.moving import recognise as recognise_machine

    try:
        source = identity.load(folder).source
    except NotEnrolled:
        source = None
    return recognise_machine(kiosk, machine(), source, random.SystemRandom().shuffle)


def open_line(kiosk: Kiosk, folder: Path) -> "Line":
    """Connect the store with central; raises NotEnrolled, Copied and KeyringUnavailable."""
    from kiosk.sync import tokens
    from kiosk.sync.central import Central
    from kiosk.sync.engine import SyncEngine
    from kiosk.sync.exchange import Line

    joined = identity.load(folder)
    home.check(kiosk.store)
    place = credentials(folder)
    kept = tokens.kept(place, joined.device)
    central = Central(joined.url, kept.current, kiosk.ids, joined.ca, kept.former)
    engine = SyncEngine(kiosk.store, central, joined.source, kiosk.clock, kiosk.ids, random.uniform)
    return Line(engine, central, joined, place, folder / packs.FOLDER)


@contextmanager
def open_updates(folder: Path, stick: Path | None, *, gently: bool = False) -> "Iterator[Updates]":
    """The agency's updates, from the folder `stick` if there is one; what comes of it is noted on the shelf.

    Raises:
        UpdatesOff: this build can believe none.
        NotEnrolled: there is nobody to ask.
    """
    from kiosk.device.shelf import Shelf
    from kiosk.sync.repository import Server, Stick, noted
    from kiosk.sync.updates import FAULTS, Updates, shipped_root

    shelf, root = Shelf.of(folder), shipped_root()
    now = Clock.of_this_pc().now()
    with noted(shelf.folder, FAULTS, now):
        if stick is not None:
            yield Updates(shelf, root, Stick(stick))
            return
        with closing(_server_of_updates(folder)) as central:
            pace = _half_the_line() if gently else lambda: None
            yield Updates(shelf, root, Server(central, now, pace))


def _server_of_updates(folder: Path) -> "Central":
    from kiosk.sync.central import Central

    if address := os.environ.get(UPDATES):
        return Central(address, None, ids())
    joined = identity.load(folder)
    return Central(f"{joined.url.rstrip('/')}/v1/updates", None, ids(), joined.ca)


def _half_the_line() -> Callable[[], None]:
    """Waits after each piece as long as it took to come."""
    asked = time.monotonic()

    def pause() -> None:
        nonlocal asked
        time.sleep(min(time.monotonic() - asked, LONGEST_PAUSE_S))
        asked = time.monotonic()

    return pause
