"""How it was: kept apart from the visit from the first moment."""

from dataclasses import dataclass

from kiosk.domain.codes import FeedbackReason, VisitMode
from kiosk.domain.events import MESSAGE_LENGTH, FeedbackGiven
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
    """Record an opinion; durable when it returns, and tied to nobody."""
    message = (feedback.message or "").strip() or None
    if message is not None and len(message) > MESSAGE_LENGTH:
        raise InputFault(f"A message has at most {MESSAGE_LENGTH} characters.")
    with kiosk.store.write():
        record(
            kiosk,
            None,
            FeedbackGiven(
                feedback.score, feedback.reasons, message, feedback.mode, feedback.service_category
            ),
        )
