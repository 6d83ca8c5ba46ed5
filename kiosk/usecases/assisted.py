"""Sessions in which the specialist works with a visitor, at the desk or at the visitor's computer.

The visitor agrees first, in one sentence; when they did is kept. A note of the specialist stays on this PC,
because no event has a field for it: it is shown at the desk, printed on the slip, and gone with the day.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.codes import AloneNextTime, Driver, Obstacle, Outcome, SessionEnd, SessionKind, Wipe
from kiosk.domain.privacy import find_personal
from kiosk.errors import InputFault
from kiosk.store import calls, sessions
from kiosk.store.sessions import ServiceUse, Session
from kiosk.store.visits import Visit
from kiosk.usecases.help import end_call
from kiosk.usecases.line import awaited_now
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sessions import begin, conclude, end_session, finish_service, known_session
from kiosk.usecases.visits import end_visit, find_visit

NOTE_LENGTH: Final = 200


@dataclass(frozen=True, slots=True)
class Help:
    """The work in hand; `services` in the order they were opened, the last one may be open still."""

    session: Session
    visit: Visit
    services: Sequence[ServiceUse]

    @property
    def open_service(self) -> ServiceUse | None:
        """The service that is being done."""
        last = self.services[-1] if self.services else None
        return last if last is not None and last.finished_at is None else None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who may be helped next; `session` where somebody works alone and has called."""

    visit: Visit
    session: str | None


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a service; `minutes` where the specialist corrects the timer."""

    outcome: Outcome
    driver: Driver
    obstacle: Obstacle = Obstacle.NONE
    alone_next_time: AloneNextTime | None = None
    minutes: int | None = None


def help_in_hand(kiosk: Kiosk) -> Help | None:
    """What the specialist is at; the latest where several were left open."""
    found = [
        each
        for each in sessions.open_ones(kiosk.store)
        if each.kind is SessionKind.ASSISTED and not each.ending
    ]
    if not found:
        return None
    session = found[-1]
    uses = sessions.every_use(kiosk.store, session.id)
    return Help(session, find_visit(kiosk, session.visit), uses)


def next_to_help(kiosk: Kiosk, declined: Collection[Candidate]) -> Candidate | None:
    """The visitor whose call was answered, else the number called last, unless `declined` since its call."""
    for call in calls.every(kiosk.store):
        if call.answered_at is not None and call.session is not None:
            session = known_session(kiosk, call.session)
            if session.kind is SessionKind.SELF:
                return Candidate(find_visit(kiosk, session.visit), session.id)
    called = (Candidate(each, None) for each in awaited_now(kiosk))
    return next((each for each in called if each not in declined), None)


def begin_at_desk(kiosk: Kiosk, visit_id: str) -> str:
    """Work with a visitor at the desk; the session's id. Begun twice it is the same session."""
    with kiosk.store.write():
        visit = find_visit(kiosk, visit_id)
        if visit.left_at is not None:
            raise InputFault(f"The visit {visit_id} is over.")
        begun = [each for each in sessions.open_ones(kiosk.store) if each.visit == visit_id and each.at_desk]
        if begun:
            return begun[-1].id
        session = Session(
            kiosk.ids.ordered(), visit_id, SessionKind.ASSISTED, kiosk.clock.local(), None, at_desk=True
        )
        begin(kiosk, session)
    return session.id


def take_over(kiosk: Kiosk, session_id: str) -> str:
    """Help where somebody works alone: the work goes on, in a session with the specialist; its id."""
    return _go_on(kiosk, session_id, SessionKind.ASSISTED)


def hand_back(kiosk: Kiosk, session_id: str) -> str:
    """Let the visitor go on alone, at the same place; the id of the session without the specialist.

    Whatever call for help had led to it is over.
    """
    alone = _go_on(kiosk, session_id, SessionKind.SELF)
    for call in calls.every(kiosk.store):
        if call.session == alone:
            end_call(kiosk, call.letter)
    return alone


def agree(kiosk: Kiosk, session_id: str) -> None:
    """The visitor agreed to the help; the first time counts."""
    with kiosk.store.write():
        if known_session(kiosk, session_id).agreed_at is None:
            sessions.mark_agreed(kiosk.store, session_id, kiosk.clock.local())


def keep_note(kiosk: Kiosk, session_id: str, note: str) -> None:
    """Keep a note; raises InputFault when it is too long or tells who somebody is: nothing is stored."""
    if len(note) > NOTE_LENGTH or find_personal(note):
        raise InputFault(
            "The note is too long or says who somebody is.", "Leave out names, numbers and addresses."
        )
    with kiosk.store.write():
        sessions.keep_note(kiosk.store, known_session(kiosk, session_id).id, note)


def finish(kiosk: Kiosk, session_id: str, result: Result) -> None:
    """Write down what came of the open service; nothing when none is open."""
    uses = sessions.open_uses(kiosk.store, session_id)
    finish_service(
        kiosk,
        session_id,
        result.outcome,
        result.obstacle,
        result.driver,
        result.alone_next_time,
        uses[-1].steps_done if uses else 0,
        None if result.minutes is None else result.minutes * 60,
    )


def end_help(kiosk: Kiosk, session_id: str) -> None:
    """The work is over: at the desk at once, at a computer as soon as its window has erased everything."""
    session = known_session(kiosk, session_id)
    if session.at_desk:
        end_session(kiosk, session_id, SessionEnd.SPECIALIST, Wipe.NOT_NEEDED)
        end_visit(kiosk, session.visit)
    else:
        with kiosk.store.write():
            sessions.mark_ending(kiosk.store, session_id)


def _go_on(kiosk: Kiosk, session_id: str, kind: SessionKind) -> str:
    """Another kind of session for the same visit; whatever is open moves over with its ticked steps."""
    with kiosk.store.write():
        before = known_session(kiosk, session_id)
        if before.ended_at is not None:
            raise InputFault(f"The session {session_id} is over.")
        if before.kind is kind:
            return session_id
        after = Session(kiosk.ids.ordered(), before.visit, kind, kiosk.clock.local(), None)
        begin(kiosk, after)
        sessions.move_open_uses(kiosk.store, session_id, after.id)
        calls.move(kiosk.store, session_id, after.id)
        conclude(kiosk, before, SessionEnd.SPECIALIST, Wipe.NOT_NEEDED)
    return after.id


def session_of(kiosk: Kiosk, visit_id: str) -> Session | None:
    """The open session of a visit, whoever began it."""
    mine = [each for each in sessions.open_ones(kiosk.store) if each.visit == visit_id]
    return mine[-1] if mine else None
