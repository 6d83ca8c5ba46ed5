"""The desk's work with one visitor: begun from the line or from a computer that called, until its end."""

from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.codes import Obstacle, Outcome
from kiosk.ui.flows.stage import UNKNOWN, Stage
from kiosk.ui.language import time_text
from kiosk.ui.screens.desk import DeskScreen
from kiosk.ui.screens.desk_session import Work, WorkPanel

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Service
    from kiosk.ui.flows.papers import PapersFlow
    from kiosk.ui.flows.service_choice import ServiceChoice
    from kiosk.usecases.assisted import Candidate, Help

NOTE_REST_MS: Final = 600
"""A note is kept when nobody has typed for so long."""
DAYS_AHEAD: Final = 6
LOOK_AHEAD: Final = 28


class AssistedFlow(QObject):
    """`acted` follows each durable act, `called_next` asks for the next number, `left_paper` for the desk.

    Nothing of the work is kept here: who is helped, at what and how far stands in the store.
    """

    acted = Signal()
    called_next = Signal()
    left_paper = Signal()

    def __init__(self, stage: Stage, screen: DeskScreen) -> None:
        super().__init__(stage)
        self._stage, self._screen = stage, screen
        self._shown = ""
        """The session whose answers are on the panel."""
        self._declined: list[Candidate] = []
        """Visits as they were called when their visitors did not want this help."""
        self._rest = QTimer(self, singleShot=True, interval=NOTE_REST_MS)
        self._rest.timeout.connect(self._on_note_rests)

    @cached_property
    def panel(self) -> WorkPanel:
        """Where the work is done."""
        from kiosk.usecases.assisted import NOTE_LENGTH

        panel = WorkPanel(self._stage.theme, NOTE_LENGTH)
        for signal, step in (
            (panel.agreement.agreed, self._on_agreed),
            (panel.agreement.declined, self._on_declined),
            (panel.work.step_pressed, self._on_step),
            (panel.work.service_wanted, self._on_service_wanted),
            (panel.work.note_changed, self._rest.start),
            (panel.work.ended, self._on_ended),
            (panel.work.slip_wanted, self._on_slip_wanted),
            (panel.work.alone_wanted, self._on_alone),
        ):
            signal.connect(step)
        return panel

    @cached_property
    def _choice(self) -> "ServiceChoice":
        from kiosk.ui.flows.service_choice import ServiceChoice

        choice = ServiceChoice(self._stage)
        choice.chosen.connect(self._on_service)
        choice.left.connect(self._on_left)
        return choice

    @cached_property
    def _papers(self) -> "PapersFlow":
        from kiosk.ui.flows.papers import PapersFlow

        return PapersFlow(self._stage, self._folder())

    def refresh(self) -> None:
        """Show the work in hand, else who has been called and may begin, else nobody."""
        work = self._in_hand()
        if work is not None:
            if work.session.id != self._shown:
                self._shown = work.session.id
                self.panel.work.begin(work.session.note)
            self._show(work, work, agreed=work.session.agreed_at is not None)
            return
        self._shown = ""
        waiting = self._next()
        if waiting is None:
            self._screen.show_work(None)
        else:
            self._show(waiting, None, agreed=False, at_desk=waiting.session is None)

    # what stands in the store

    def _in_hand(self) -> "Help | None":
        from kiosk.usecases.assisted import help_in_hand

        return help_in_hand(self._stage.room().kiosk)

    def _next(self) -> "Candidate | None":
        from kiosk.usecases.assisted import next_to_help

        return next_to_help(self._stage.room().kiosk, self._declined)

    def _show(
        self, who: "Candidate | Help", work: "Help | None", *, agreed: bool, at_desk: bool = True
    ) -> None:
        language = self._stage.languages.language
        current = work.open_service if work is not None else None
        service = self._service(current.service) if current is not None else None
        titles = [
            found.title[language]
            for use in (work.services if work is not None else ())
            if use.finished_at is not None and (found := self._service(use.service)) is not None
        ]
        since = current.opened_at if current else work.session.started_at if work else None
        self.panel.show_work(
            Work(
                str(who.visit.ticket),
                self._waited_min(who),
                self._stage.minutes_since(since),
                service.title[language] if service is not None else "",
                [step.title[language] for step in service.steps] if service is not None else (),
                current.steps_done if current is not None else 0,
                titles,
                self._next_number(),
                work.session.at_desk if work is not None else at_desk,
            ),
            agreed=agreed,
        )
        self._screen.show_work(self.panel)

    def _service(self, service_id: str) -> "Service | None":
        return self._stage.room().catalogue.service(service_id)

    def _waited_min(self, who: "Candidate | Help") -> int:
        from kiosk.usecases.visits import waited_s

        return waited_s(self._stage.room().kiosk, who.visit) // 60

    def _next_number(self) -> str:
        from kiosk.usecases.line import waiting_line

        line = waiting_line(self._stage.room().kiosk)
        return str(line[0].ticket) if line else ""

    # the agreement

    @Slot()
    def _on_agreed(self) -> None:
        self._stage.attempt(self._begin)

    def _begin(self) -> None:
        from kiosk.usecases.assisted import agree, begin_at_desk, take_over
        from kiosk.usecases.sessions import open_service

        room, work, waiting = self._stage.room(), self._in_hand(), self._next()
        if work is not None:
            agree(room.kiosk, work.session.id)
        elif waiting is not None:
            visit, session = waiting.visit, waiting.session
            begun = begin_at_desk(room.kiosk, visit.id) if session is None else take_over(room.kiosk, session)
            agree(room.kiosk, begun)
            if session is None and room.catalogue.service(visit.reason) is not None:
                open_service(room.kiosk, begun, visit.reason, room.catalogue.version)
        self.acted.emit()

    @Slot()
    def _on_declined(self) -> None:
        self._stage.attempt(self._decline)

    def _decline(self) -> None:
        """The visitor goes on alone, or sits at the desk without this help: nothing is begun."""
        from kiosk.usecases.assisted import end_help, hand_back
        from kiosk.usecases.help import end_call

        kiosk, work, waiting = self._stage.room().kiosk, self._in_hand(), self._next()
        if work is not None:
            (end_help if work.session.at_desk else hand_back)(kiosk, work.session.id)
        elif waiting is not None:
            if waiting.session is None:
                self._declined.append(waiting)
            else:
                end_call(kiosk, kiosk.letter)
        self.acted.emit()

    # the work

    @Slot(int)
    def _on_step(self, step: int) -> None:
        self._stage.attempt(lambda: self._tick(step))

    def _tick(self, step: int) -> None:
        """A step is done with all before it; pressed again it is not."""
        from kiosk.usecases.sessions import tick_steps

        work = self._in_hand()
        if work is not None and (current := work.open_service) is not None:
            done = step if step > current.steps_done else step - 1
            tick_steps(self._stage.room().kiosk, work.session.id, done)
        self.acted.emit()

    @Slot()
    def _on_service_wanted(self) -> None:
        self._stage.attempt(self._choose_service)

    def _choose_service(self) -> None:
        self._screen.show_over(self._choice.panel)
        self._choice.begin()

    @Slot(str)
    def _on_service(self, service_id: str) -> None:
        self._stage.attempt(lambda: self._open(service_id))

    def _open(self, service_id: str) -> None:
        from kiosk.usecases.sessions import open_service

        room, work = self._stage.room(), self._in_hand()
        self._screen.show_over(None)
        if work is not None:
            self._finish(work)
            open_service(room.kiosk, work.session.id, service_id, room.catalogue.version)
            self.panel.work.begin_service()
        self.acted.emit()

    @Slot()
    def _on_left(self) -> None:
        self._screen.show_over(None)

    def _finish(self, work: "Help") -> None:
        """Write down what came of the open service."""
        from kiosk.usecases.assisted import Result, finish

        said = self.panel.work.answers()
        if work.open_service is not None and said.outcome is not None and said.driver is not None:
            stood = said.obstacle if said.outcome is not Outcome.DONE and said.obstacle else Obstacle.NONE
            result = Result(said.outcome, said.driver, stood, said.alone_next_time, said.minutes)
            finish(self._stage.room().kiosk, work.session.id, result)

    @Slot(bool)
    def _on_ended(self, and_next: bool) -> None:
        self._stage.attempt(lambda: self._end(and_next=and_next))

    def _end(self, *, and_next: bool) -> None:
        from kiosk.usecases.assisted import end_help

        work = self._in_hand()
        if work is not None:
            self._keep_note()
            self._finish(work)
            end_help(self._stage.room().kiosk, work.session.id)
        self.acted.emit()
        if and_next:
            self.called_next.emit()

    @Slot()
    def _on_alone(self) -> None:
        self._stage.attempt(self._hand_back)

    def _hand_back(self) -> None:
        from kiosk.usecases.assisted import hand_back

        work = self._in_hand()
        if work is not None and not work.session.at_desk:
            hand_back(self._stage.room().kiosk, work.session.id)
        self.acted.emit()

    # the note and the slip

    @Slot()
    def _on_note_rests(self) -> None:
        self._stage.attempt(self._keep_note)

    def _keep_note(self) -> None:
        from kiosk.usecases.assisted import keep_note

        self._rest.stop()
        note = self.panel.work.note
        if self._shown and note.is_fine:
            keep_note(self._stage.room().kiosk, self._shown, note.text())

    @Slot()
    def _on_slip_wanted(self) -> None:
        from kiosk.ui.screens.desk_slip import SlipPanel

        panel = SlipPanel(self._stage.theme, self._open_days())
        panel.wanted.connect(self._on_day)
        panel.left.connect(self._on_left)
        self._screen.show_over(panel)

    def _open_days(self) -> list[date]:
        today = self._stage.clock.today()
        days = [today + timedelta(days=ahead) for ahead in range(1, LOOK_AHEAD)]
        return [each for each in days if self._stage.settings.hours_on(each) is not None][:DAYS_AHEAD]

    @Slot(str)
    def _on_day(self, day: str) -> None:
        self._stage.attempt(lambda: self._show_slip(date.fromisoformat(day)))

    def _show_slip(self, day: date) -> None:
        from kiosk.ui.slip import write_slip

        work, stage = self._in_hand(), self._stage
        if work is None:
            return
        self._keep_note()
        self._screen.show_over(None)
        current = work.services[-1].service if work.services else work.visit.reason
        service = self._service(current) if current != UNKNOWN else None
        hours = stage.settings.hours_on(day)
        open_at = "" if hours is None else f"{time_text(hours.opens)} – {time_text(hours.closes)}"
        file = self._folder() / "CUPS.pdf"
        file.parent.mkdir(parents=True, exist_ok=True)
        write_slip(
            file,
            day,
            service,
            self.panel.work.note.text(),
            work.visit.language,
            stage.settings.name,
            open_at,
        )
        self._papers.show(file, self.left_paper.emit)

    def _folder(self) -> Path:
        return Path(self._stage.run["folder"]) / "tmp"
