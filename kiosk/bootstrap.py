"""The composition root: the only place that wires store, clock, credentials and central together."""

import random
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

import uuid_utils

from kiosk.device import identity
from kiosk.device.credentials import credentials
from kiosk.domain.clock import Clock, Ids
from kiosk.errors import NotEnrolled
from kiosk.store import home
from kiosk.store.database import Store
from kiosk.usecases.recording import Kiosk

if TYPE_CHECKING:
    from kiosk.sync.exchange import Line


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
    return Line(engine, central, joined, place)
