"""The end of a session: written down, erased with its window, then the question how it was."""

from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.codes import FeedbackReason, SessionEnd, VisitMode, Wipe
from kiosk.ui.flows.stage import UNKNOWN, Journey, Stage, Wiring
from kiosk.ui.screens.ended import EndedScreen
from kiosk.ui.screens.erasing import ErasingScreen
from kiosk.ui.screens.feedback import FeedbackScreen


class FarewellFlow(QObject):
    """`visit_ended` carries what the next window starts with; `over` says that the next visitor may come."""

    visit_ended = Signal(dict)
    over = Signal()

    WIRING: Final[Wiring] = {
        ErasingScreen: {},
        FeedbackScreen: {"given": "_on_feedback", "skipped": "_on_no_feedback"},
        EndedScreen: {"done": "_on_done"},
    }

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage

    def finish(self, end: SessionEnd) -> None:
        """Write down that the session and its visit are over."""
        from kiosk.usecases.sessions import end_session
        from kiosk.usecases.visits import end_visit

        now = self._stage.now
        if now.session is not None and now.visit is not None:
            kiosk = self._stage.room().kiosk
            if not now.site_opened:
                end_session(kiosk, now.session, end, Wipe.NOT_NEEDED)
            end_visit(kiosk, now.visit)
            now.session = now.ends_at = None
            self._stage.recorded.emit()

    def end(self, end: SessionEnd, first: str = "feedback") -> None:
        """Finish, and ask for a fresh window that goes on with the question how it was.

        When a site was opened the session stays open: the supervisor ends it, once it has wiped and proven.
        """
        now, listens = self._stage.now, self._stage.listens
        self._stage.hush()
        session = now.session if now.site_opened else None
        self.finish(end)
        look = self._stage.theme.look
        self._stage.show(self._stage.screen(ErasingScreen, self, self.WIRING))
        start = {
            "first": first,
            "language": self._stage.languages.language.value,
            "contrast": look.contrast,
            "text": look.text,
            "listens": listens,
            "mode": now.mode.value,
            "category": now.category,
            "service": now.service,
        }
        self.visit_ended.emit({"start": start} | ({"session": session, "end": end.value} if session else {}))

    def ask_how_it_was(self, start: dict[str, Any]) -> None:
        """In the fresh window: five faces, then good-bye."""
        self._stage.now = Journey(mode=VisitMode(start["mode"]), category=start["category"])
        self._stage.show(self._stage.screen(FeedbackScreen, self, self.WIRING))
        self._stage.leave_after(self._stage.settings.feedback_return_s, self._say_goodbye)

    @Slot(int, object, str)
    def _on_feedback(self, score: int, reasons: tuple[FeedbackReason, ...], message: str) -> None:
        self._stage.attempt(lambda: self._give(score, reasons, message))

    def _give(self, score: int, reasons: tuple[FeedbackReason, ...], message: str) -> None:
        from kiosk.usecases.feedback import Feedback, give_feedback

        now = self._stage.now
        category = None if now.category == UNKNOWN else now.category
        give_feedback(
            self._stage.room().kiosk, Feedback(score, tuple(reasons), message or None, now.mode, category)
        )
        self._say_goodbye()

    @Slot()
    def _on_no_feedback(self) -> None:
        self._say_goodbye()

    def _say_goodbye(self) -> None:
        screen = self._stage.screen(EndedScreen, self, self.WIRING)
        self._stage.show(screen, lambda: screen.show_hours(self._stage.hours_today()))
        self._stage.leave_after(self._stage.settings.ended_return_s, self.over.emit)

    @Slot()
    def _on_done(self) -> None:
        self.over.emit()
