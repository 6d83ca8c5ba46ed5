"""What the specialist sees of this computer: who works at it, at what, since when, and who calls."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.codes import SessionKind
from kiosk.store import sessions
from kiosk.usecases.recording import Kiosk


@dataclass(frozen=True, slots=True)
class Work:
    """A session at the computer; `service` is the open one, of which `steps_done` steps are ticked."""

    session: str
    kind: SessionKind
    since: datetime
    service: str | None
    steps_done: int


def work_here(kiosk: Kiosk) -> Work | None:
    """Who works at this computer; None when it is free."""
    here = [each for each in sessions.open_ones(kiosk.store) if not each.at_desk]
    if not here:
        return None
    session = here[-1]
    uses = sessions.open_uses(kiosk.store, session.id)
    service, steps = (uses[-1].service, uses[-1].steps_done) if uses else (None, 0)
    return Work(session.id, session.kind, session.started_at, service, steps)
