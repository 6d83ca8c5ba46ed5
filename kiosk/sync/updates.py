"""Updates of the program: what the agency offers for this kind of PC, and the shelf it is put on."""

import platform
from dataclasses import dataclass
from typing import Any, Final

from kiosk.device.shelf import Shelf, check_room
from kiosk.domain.versions import number
from kiosk.errors import UpdateRefused, UpdatesExpired, UpdatesOff
from kiosk.paths import resource
from kiosk.sync.repository import Faults, Repository, Source, Target

TARGET: Final = f"cups-kiosk-{platform.system()}-{platform.machine()}.tar.xz".lower()
"""The program for this kind of PC, among the targets of a repository."""

FAULTS: Final = Faults(UpdateRefused, UpdatesExpired)


@dataclass(frozen=True, slots=True)
class Offer:
    """A version that the agency offers; `unpacked` are the bytes it takes on the disk."""

    version: str
    unpacked: int
    file: Target


class Updates:
    """What is known of the agency's updates, in the folder of a shelf; one conversation each."""

    def __init__(self, shelf: Shelf, root: bytes, source: Source) -> None:
        self._shelf = shelf
        self._repository = Repository(shelf.folder, root, source, FAULTS)

    def offer(self) -> Offer | None:
        """The version that is offered for this kind of PC.

        Raises:
            UpdateRefused, UpdatesExpired: it is not believed.
            CentralUnreachable: nobody answers.
        """
        file = self._repository.find(TARGET)
        if file is None:
            return None
        told: Any = file.custom or {}
        try:
            number(told["version"])
            return Offer(told["version"], int(told["unpacked"]), file)
        except (KeyError, TypeError, ValueError) as error:
            raise UpdateRefused(f"The offer does not read: {error}.") from error

    def newer(self) -> Offer | None:
        """What is offered, unless this PC has it, has something newer or has found it bad; as `offer`."""
        offer = self.offer()
        return offer if offer is not None and self._shelf.wants(offer.version) else None

    def fetch(self, offer: Offer) -> Shelf:
        """Bring an offer in and put it on the shelf; what came before a line was cut is not asked for again.

        Raises:
            UpdateRefused: what came is something else.
            DiskFull: there is no room for it.
            CentralUnreachable: the line was cut; what has come stays.
            AlreadyRunning: another download is under way.
        """

        def room_for(lacking: int) -> None:
            check_room(self._shelf.folder, lacking + offer.unpacked)

        with self._repository.brought(offer.file, room_for) as archive:
            return self._shelf.stage(offer.version, archive)


def shipped_root() -> bytes:
    """The root of trust of this build; raises UpdatesOff when it has none."""
    try:
        return resource("updates/root.json").read_bytes()
    except OSError as error:
        raise UpdatesOff("This build has no root of trust for updates.") from error
