"""Guide packs by TUF, from central or from a stick: believed as the program's updates are.

The first root of trust comes from the same place, once, signed with the key that was learnt at enrolment;
from then on each root is signed by the one before it.
"""

import json
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from kiosk.device.files import write_whole
from kiosk.domain import packs, signed
from kiosk.domain.signed import NotSigned
from kiosk.errors import CentralUnreachable, PackExpired, PackRefused
from kiosk.store import documents
from kiosk.store.database import Store
from kiosk.sync.central import Central
from kiosk.sync.documents import put_in_force, signed_by
from kiosk.sync.repository import Faults, NotThere, Repository, Server, Source, Target, noted

LONGEST_S: Final = 90.0
"""For a conversation by the line, since events wait behind it; what has come is not asked for again."""
MOST_ROOT_BYTES: Final = 2**19
_FAULTS: Final = Faults(PackRefused, PackExpired)


@dataclass(frozen=True, slots=True)
class Guides:
    """What is known of central's guide packs, kept in `folder`; `key` is central's, base64."""

    folder: Path
    key: str

    def take_from(self, central: Central, store: Store, now: datetime) -> bool:
        """`take` by the line, for no longer than events may wait behind it."""
        return self.take(store, Server(central, now, _within(LONGEST_S), "/v1/guides"), now)

    def take(self, store: Store, source: Source, now: datetime) -> bool:
        """Put the pack that is offered in force; False where there is no repository and never was one.

        Raises:
            PackRefused, PackExpired: it is not believed or does not fit; the installed one stays.
            CentralUnreachable: nobody answers, or not to the end; what has come is not asked for again.
            AlreadyRunning: somebody else brings one in.
        """
        with noted(self.folder, _FAULTS, now):
            root = self._root(source)
            if root is None:
                return False
            repository = Repository(self.folder, root, source, _FAULTS)
            offered = repository.find(packs.TARGET)
            if offered is not None and _etag(offered) != documents.etag(store, "catalogue"):
                with repository.brought(offered) as file:
                    put_in_force(store, _read(file), _etag(offered), now)
        return True

    def _root(self, source: Source) -> bytes | None:
        """The root that this PC learnt first; without it, or when it is damaged, the one that is told now."""
        kept = self.folder / packs.ROOT
        with suppress(OSError, NotSigned):
            return self._opened(kept.read_bytes())
        try:
            sealed = _whole(source)
            root = self._opened(sealed)
        except NotThere:
            return None
        except NotSigned as fault:
            raise PackRefused(f"The root of trust of guide packs {fault}.") from fault
        write_whole(kept, sealed)
        return root

    def _opened(self, sealed: bytes) -> bytes:
        root = signed.unseal(
            sealed, packs.ROOT_CONTEXT, lambda signature, content: signed_by(self.key, signature, content)
        )
        return json.dumps(root).encode()


def _within(seconds: float) -> Callable[[], None]:
    """Raises CentralUnreachable when it is called later than so many seconds from now."""
    until = time.monotonic() + seconds

    def check() -> None:
        if time.monotonic() > until:
            raise CentralUnreachable("offline", "The line is too slow for all of it; it goes on from there.")

    return check


def _whole(source: Source) -> bytes:
    content = bytearray()
    with closing(source.pieces(packs.ROOT, 0)) as pieces:
        for piece in pieces:
            content += piece
            if len(content) > MOST_ROOT_BYTES:
                raise PackRefused("The root of trust of guide packs does not end.")
    return bytes(content)


def _etag(offered: Target) -> str:
    """Central's tag of the pack; raises PackRefused for a pack without one, or over size."""
    told: Any = offered.custom or {}
    if offered.length > packs.MOST_BYTES or not isinstance(told.get("etag"), str):
        raise PackRefused("What is offered is no guide pack.")
    return str(told["etag"])


def _read(file: Path) -> dict[str, Any]:
    try:
        pack = json.loads(file.read_bytes())
    except (ValueError, RecursionError) as fault:
        raise PackRefused("The guide pack does not read as JSON.") from fault
    if not isinstance(pack, dict):
        raise PackRefused("The guide pack is no object.")
    return pack
