"""A session at the computer: its services, calls for help, and its end."""

from datetime import datetime

from kiosk.domain.codes import AloneNextTime, Driver, Obstacle, Outcome, SessionEnd, SessionKind, Wipe
from kiosk.domain.events import (
    ServiceFinished,
    ServiceOpened,
    SessionEnded,
    SessionStarted,
)
from kiosk.errors import InputFault
from kiosk.store import calls, sessions
from kiosk.store.sessions import ServiceUse, Session
from kiosk.usecases.recording import Kiosk, record
from kiosk.usecases.visits import end_visit


def start_session(kiosk: Kiosk, visit_id: str, kind: SessionKind, session_id: str | None = None) -> str:
    """Start to work at the computer; returns the session's id."""
    session_id = session_id or kiosk.ids.ordered()
    with kiosk.store.write():
        if sessions.find(kiosk.store, session_id) is None:
            begin(kiosk, Session(session_id, visit_id, kind, kiosk.clock.local(), None))
    return session_id


def begin(kiosk: Kiosk, session: Session) -> None:
    """Inside `write()`: a session begins."""
    sessions.add(kiosk.store, session)
    record(kiosk, session.id, SessionStarted(session.kind, session.visit))


def change_session(kiosk: Kiosk, session_id: str, kind: SessionKind) -> str:
    """Another kind of session for the same visit; what was open in the one before counts as left.

    The id of the new session; the same one where it is of this kind already.
    """
    with kiosk.store.write():
        before = known_session(kiosk, session_id)
        if before.ended_at is not None:
            raise InputFault(f"The session {session_id} is over.")
        if before.kind is kind:
            return session_id
        _leave_open_uses(kiosk, session_id)
        after = Session(kiosk.ids.ordered(), before.visit, kind, kiosk.clock.local(), None)
        begin(kiosk, after)
        calls.move(kiosk.store, session_id, after.id)
        conclude(kiosk, before, SessionEnd.FINISHED, Wipe.NOT_NEEDED)
    return after.id


def end_session(kiosk: Kiosk, session_id: str, end: SessionEnd, wipe: Wipe) -> None:
    """End a session and what was open in it. Ending it twice does nothing the second time."""
    with kiosk.store.write():
        session = known_session(kiosk, session_id)
        _leave_open_uses(kiosk, session_id)
        conclude(kiosk, session, end, wipe)


def conclude(kiosk: Kiosk, session: Session, end: SessionEnd, wipe: Wipe) -> None:
    """Inside `write()`: a session is over, with its call for help; one that is over stays as it is."""
    if session.ended_at is None:
        sessions.mark_ended(kiosk.store, session.id, kiosk.clock.local(), end, wipe)
        calls.drop_of(kiosk.store, session.id)
        record(kiosk, session.id, SessionEnded(end, seconds_since(kiosk, session.started_at), wipe))


def end_interrupted(kiosk: Kiosk, wipe: Wipe) -> int:
    """End every session that a crash or a power cut left open, and its visit; returns how many.

    What the specialist does with a visitor at the desk goes on: no window ended with it.
    """
    with kiosk.store.write():
        calls.drop(kiosk.store, kiosk.letter)
    interrupted = [each for each in sessions.open_ones(kiosk.store) if not each.at_desk]
    for session in interrupted:
        end_session(kiosk, session.id, SessionEnd.CRASH, wipe)
        end_visit(kiosk, session.visit)
    return len(interrupted)


def open_service(kiosk: Kiosk, session_id: str, service: str, catalogue_version: int) -> str:
    """Open the guide of a service; what was open before counts as left. Returns the id of this use."""
    with kiosk.store.write():
        known_session(kiosk, session_id)
        _leave_open_uses(kiosk, session_id)
        use = ServiceUse(kiosk.ids.ordered(), session_id, service, kiosk.clock.local(), 0)
        sessions.add_use(kiosk.store, use)
        record(kiosk, session_id, ServiceOpened(service, catalogue_version))
    return use.id


def tick_steps(kiosk: Kiosk, session_id: str, steps_done: int) -> None:
    """Keep how many steps of the open service are done, so that an interruption does not lose them."""
    with kiosk.store.write():
        sessions.mark_steps(kiosk.store, known_session(kiosk, session_id).id, steps_done)


def finish_service(  # noqa: PLR0913, PLR0917  one argument per field of the event
    kiosk: Kiosk,
    session_id: str,
    outcome: Outcome | None,
    obstacle: Obstacle | None = None,
    driver: Driver = Driver.VISITOR,
    alone_next_time: AloneNextTime | None = None,
    steps_done: int = 0,
    active_s: int | None = None,
) -> None:
    """Finish the open service of a session with what came of it; None where the person does not say.

    `active_s` corrects the seconds since it was opened.
    """
    with kiosk.store.write():
        for use in sessions.open_uses(kiosk.store, session_id):
            _finish(kiosk, use, outcome, obstacle, driver, alone_next_time, steps_done, active_s)


def _leave_open_uses(kiosk: Kiosk, session_id: str) -> None:
    for use in sessions.open_uses(kiosk.store, session_id):
        _finish(kiosk, use, None, None, Driver.VISITOR, None, use.steps_done)


def _finish(  # noqa: PLR0913, PLR0917  as above
    kiosk: Kiosk,
    use: ServiceUse,
    outcome: Outcome | None,
    obstacle: Obstacle | None,
    driver: Driver,
    alone_next_time: AloneNextTime | None,
    steps_done: int,
    active_s: int | None = None,
) -> None:
    sessions.mark_use_finished(kiosk.store, use.id, kiosk.clock.local(), outcome, steps_done)
    active = seconds_since(kiosk, use.opened_at) if active_s is None else active_s
    finished = ServiceFinished(use.service, outcome, obstacle, driver, alone_next_time, steps_done, active)
    record(kiosk, use.session, finished)


def known_session(kiosk: Kiosk, session_id: str) -> Session:
    """The session with this id; raises InputFault."""
    session = sessions.find(kiosk.store, session_id)
    if session is None:
        raise InputFault(f"There is no session {session_id}.")
    return session


def seconds_since(kiosk: Kiosk, since: datetime) -> int:
    """Seconds since a moment; never below 0 nor over a day, whatever the clock did."""
    return min(max(0, round((kiosk.clock.local() - since).total_seconds())), 86_400)
