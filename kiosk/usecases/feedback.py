"""How it was: kept apart from the visit from the first moment."""

from dataclasses import dataclass

from kiosk.domain.codes import FeedbackReason, VisitMode
from kiosk.domain.events import FeedbackGiven, check
from kiosk.domain.foreign import NotFitting
from kiosk.domain.privacy import find_personal
from kiosk.errors import InputFault
from kiosk.usecases.recording import Kiosk, record


@dataclass(frozen=True, slots=True)
class Feedback:
    """A visitor's opinion; `score` from 1 (bad) to 5 (very good)."""

    score: int
    reasons: tuple[FeedbackReason, ...] = ()
    message: str | None = None
    mode: VisitMode | None = None
    service_category: str | None = None


def give_feedback(kiosk: Kiosk, feedback: Feedback) -> None:
    """Record an opinion; durable when it returns, and tied to nobody.

    Raises InputFault when it does not fit or its message says who somebody is: nothing is stored.
    """
    message = (feedback.message or "").strip() or None
    if message is not None and find_personal(message):
        raise InputFault("The message says who somebody is.", "Leave out names, numbers and addresses.")
    given = FeedbackGiven(feedback.score, feedback.reasons, message, feedback.mode, feedback.service_category)
    try:
        check(given.type(), given.data())
    except NotFitting as fault:
        raise InputFault(f"This feedback cannot be kept: {fault}.") from fault
    with kiosk.store.write():
        record(kiosk, None, given)
