"""Guide packs are asked for in a process of its own: what it takes to believe them is not kept all day.

Run as `python -m kiosk.supervise.guides FOLDER`; it prints one JSON object: `{"known": true}`, false where
central has no repository, or `{"fault": code, "detail": text}`.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from kiosk import bootstrap
from kiosk.device import identity
from kiosk.domain import packs
from kiosk.errors import AlreadyRunning, CentralUnreachable, DiskFull, KioskError, PackExpired, PackRefused
from kiosk.store.database import Store
from kiosk.sync.central import Central
from kiosk.sync.exchange import Line

ASK: Final = (sys.executable, "-m", "kiosk.supervise.guides")
AGAIN_S: Final = 900.0
"""After an answer that did not come: the line is tried with each visit, a process must not be."""
_LOOK_S: Final = 0.5
_FAULTS: Final[Mapping[str, type[KioskError]]] = {
    kind.code: kind for kind in (PackRefused, PackExpired, DiskFull, AlreadyRunning)
}


@dataclass(slots=True)
class AskBeside:
    """Asks for the guide packs of a data folder; an answer is not waited for once `is_ending` says so."""

    folder: Path
    is_ending: Callable[[], bool]
    _not_before: float = field(default=0.0, init=False)
    _failed: str = field(default="", init=False)

    def __call__(self, _line: Line, _store: Store, _now: datetime) -> bool:
        """As `exchange.take_guides`; what failed a moment ago fails again without being tried."""
        if time.monotonic() < self._not_before:
            raise CentralUnreachable("failed", self._failed)
        try:
            return self._ask()
        except CentralUnreachable as fault:
            self._not_before, self._failed = time.monotonic() + AGAIN_S, fault.detail
            raise

    def _ask(self) -> bool:
        command = [*ASK, str(self.folder)]
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as asking:
            told = _read(self._heard(asking))
        if "known" in told:
            return bool(told["known"])
        detail = str(told.get("detail", "Asking for guide packs ended without an answer."))
        if (kind := _FAULTS.get(str(told.get("fault")))) is not None:
            raise kind(detail)
        raise CentralUnreachable("failed", detail)

    def _heard(self, asking: subprocess.Popen[bytes]) -> bytes:
        while True:
            try:
                return asking.communicate(timeout=_LOOK_S)[0]
            except subprocess.TimeoutExpired:
                if self.is_ending():
                    asking.kill()


def _read(answer: bytes) -> Mapping[str, Any]:
    try:
        told = json.loads(answer)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def ask(folder: Path) -> Mapping[str, Any]:
    """What is printed."""
    from kiosk.sync.guides import Guides  # noqa: PLC0415  this is what the process is for

    try:
        joined, kiosk = identity.load(folder), bootstrap.open_kiosk(folder)
        with closing(kiosk.store), closing(Central(joined.url, None, kiosk.ids, joined.ca)) as central:
            known = Guides(folder / packs.FOLDER, joined.catalogue_key)
            return {"known": known.take_from(central, kiosk.store, kiosk.clock.now())}
    except KioskError as fault:
        return {"fault": fault.code, "detail": fault.detail}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(ask(Path(sys.argv[1]))))
