"""What the specialist sees of this computer: whether somebody works at it alone, at what and since when."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.codes import SessionKind
from kiosk.store import sessions
from kiosk.usecases.recording import Kiosk


@dataclass(frozen=True, slots=True)
class Work:
    """A session without the specialist; `service` is the open one, of which `steps_done` steps are ticked."""

    session: str
    kind: SessionKind
    since: datetime
    service: str | None
    steps_done: int


def work_here(kiosk: Kiosk) -> Work | None:
    """Who works at this computer alone; None when it is free."""
    alone = [each for each in sessions.open_ones(kiosk.store) if each.kind is not SessionKind.ASSISTED]
    if not alone:
        return None
    session = alone[-1]
    uses = sessions.open_uses(kiosk.store, session.id)
    service, steps = (uses[-1].service, uses[-1].steps_done) if uses else (None, 0)
    return Work(session.id, session.kind, session.started_at, service, steps)
