"""After every window: wipe what it left, prove it, and remember what resists until it is gone."""

import logging
from pathlib import Path
from typing import Final

from kiosk.domain.codes import Trace, Wipe
from kiosk.supervise import runs
from kiosk.supervise.proof import findings
from kiosk.supervise.runs import Run
from kiosk.supervise.wipe import end_processes, remove
from kiosk.usecases.device import record_fault
from kiosk.usecases.recording import Kiosk

LOG: Final = logging.getLogger(__name__)


class Cleaning:
    """Keeps the runs that could not be proven clean; the PC is not ready while there is one."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._resisting: list[tuple[Run, int | None, list[Trace]]] = []

    @property
    def is_ready(self) -> bool:
        """Whether nothing is left of anybody."""
        return not self._resisting

    @property
    def traces(self) -> list[Trace]:
        """What is left, of whichever run."""
        left = {trace for _, _, found in self._resisting for trace in found}
        return [trace for trace in Trace if trace in left]

    def clean(self, kiosk: Kiosk, run: Run, leader: int | None = None) -> Wipe:
        """Wipe a run and prove it; `leader` is its window's process id. Raises EnvironmentFault."""
        found = self._try(run, leader)
        if not found:
            return Wipe.CLEAN
        LOG.error("run %s is not clean: %s", run.name, ", ".join(found))
        # The number of a dead window may be given to another program meanwhile.
        self._resisting.append((run, leader if Trace.PROCESS in found else None, found))
        record_fault(kiosk, "wipe_dirty", ", ".join(found))
        return Wipe.DIRTY

    def clean_left_over(self, kiosk: Kiosk) -> Wipe:
        """Before the first window: the same for what a crash or a power cut left."""
        results = [self.clean(kiosk, run) for run in runs.left_over(self._data)]
        if not results:
            return Wipe.NOT_NEEDED
        return Wipe.DIRTY if Wipe.DIRTY in results else Wipe.CLEAN

    def again(self) -> None:
        """Another try on what resists, because a specialist asks."""
        tried = [(run, leader, self._try(run, leader)) for run, leader, _ in self._resisting]
        self._resisting = [each for each in tried if each[2]]

    def _try(self, run: Run, leader: int | None) -> list[Trace]:
        """What is left after a wipe; a run that is clean is forgotten."""
        end_processes(run, leader)
        remove(run)
        found = findings(self._data, run, leader)
        if not found:
            run.record.unlink(missing_ok=True)
        return found
