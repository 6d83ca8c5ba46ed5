"""Calls for help from a computer to the desk: each stands in the store until somebody ends it."""

from kiosk.domain.events import SessionHelpAnswered, SessionHelpRequested, SessionResumed
from kiosk.store import calls
from kiosk.store.calls import HelpCall
from kiosk.usecases.recording import Kiosk, record
from kiosk.usecases.sessions import known_session


def call_for_help(kiosk: Kiosk, session_id: str | None, service: str | None, step: int | None) -> None:
    """The visitor at this computer calls; `step` counts from 1. A second call changes nothing.

    Who has not begun a session yet is seen at the desk all the same, but there is nothing to record it in.
    """
    with kiosk.store.write():
        if session_id is not None:
            known_session(kiosk, session_id)
        open_call = calls.find(kiosk.store, kiosk.letter)
        if open_call is not None and open_call.session == session_id:
            return
        calls.add(kiosk.store, HelpCall(kiosk.letter, session_id, kiosk.clock.local(), service, step))
        if session_id is not None:
            record(kiosk, session_id, SessionHelpRequested(service, step))


def answer_help(kiosk: Kiosk, letter: str) -> HelpCall | None:
    """The specialist comes to a computer; the call, None when it was taken back meanwhile."""
    with kiosk.store.write():
        call = calls.find(kiosk.store, letter)
        if call is None or call.answered_at is not None:
            return call
        calls.mark_answered(kiosk.store, letter, kiosk.clock.local())
        if call.session is not None:
            record(kiosk, call.session, SessionHelpAnswered(call.service, call.step))
    return call


def end_call(kiosk: Kiosk, letter: str) -> None:
    """The visitor goes on alone, or takes the call back; nothing when there is none."""
    with kiosk.store.write():
        call = calls.find(kiosk.store, letter)
        if call is None:
            return
        calls.drop(kiosk.store, letter)
        if call.session is not None:
            record(kiosk, call.session, SessionResumed(call.service, call.step))


def call_here(kiosk: Kiosk) -> HelpCall | None:
    """The open call of this computer."""
    return calls.find(kiosk.store, kiosk.letter)


def open_calls(kiosk: Kiosk) -> list[HelpCall]:
    """Who calls, the oldest first."""
    return calls.every(kiosk.store)
