"""The composition root: the only place that wires store, clock, credentials and central together."""

import random
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import uuid_utils

from kiosk.device import identity
from kiosk.device.credentials import credentials
from kiosk.device.identity import Identity
from kiosk.domain.clock import Clock, Ids
from kiosk.errors import NotEnrolled
from kiosk.store.database import Store
from kiosk.usecases.recording import Kiosk

if TYPE_CHECKING:
    from kiosk.sync.central import Central
    from kiosk.sync.engine import SyncEngine


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


@dataclass(frozen=True, slots=True)
class Line:
    """What it takes to talk with central from an enrolled PC."""

    engine: "SyncEngine"
    central: "Central"
    identity: Identity


def open_line(kiosk: Kiosk, folder: Path) -> Line:
    """Connect the store with central; raises NotEnrolled and KeyringUnavailable."""
    from kiosk.sync.central import Central
    from kiosk.sync.engine import SyncEngine
    from kiosk.sync.enrolment import TOKEN

    joined = identity.load(folder)
    token = credentials(folder).read(TOKEN)
    if token is None:
        raise NotEnrolled("The token of this PC is not in its keyring.")
    central = Central(joined.url, token, kiosk.ids, joined.ca)
    engine = SyncEngine(kiosk.store, central, joined.source, kiosk.clock, kiosk.ids, random.uniform)
    return Line(engine, central, joined)
