"""The visitor's journey: welcome, then number or computer, then the end; and the frame around it."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.codes import Connection, Language, SessionEnd, Trace, VisitMode
from kiosk.domain.settings import Settings
from kiosk.errors import KioskError
from kiosk.ui.flows.closed import ClosedFlow
from kiosk.ui.flows.help import HelpFlow
from kiosk.ui.flows.maintenance import MaintenanceFlow
from kiosk.ui.flows.patience import Patience
from kiosk.ui.flows.session_time import SessionTime
from kiosk.ui.flows.stage import UNKNOWN, Act, Journey, Stage, Wiring
from kiosk.ui.flows.welcome import WelcomeFlow
from kiosk.ui.language import Languages
from kiosk.ui.screens.moment import MomentScreen
from kiosk.ui.theme import Theme
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Service
    from kiosk.ui.flows.checkin import CheckInFlow
    from kiosk.ui.flows.farewell import FarewellFlow
    from kiosk.ui.flows.guided import GuidedFlow
    from kiosk.ui.flows.papers import PapersFlow
    from kiosk.ui.flows.practice import PracticeFlow
    from kiosk.ui.flows.services import ServicesFlow

CLOCK_MS: Final = 5_000


class VisitorFlow(QObject):
    """Owns what comes next. `recorded` follows each durable act, `visit_ended` asks for the next window."""

    recorded = Signal()
    visit_ended = Signal(dict)
    wipe_wanted = Signal()

    WIRING: Final[Wiring] = {
        MomentScreen: {"again": "_on_again"},
    }

    def __init__(
        self, window: KioskWindow, theme: Theme, languages: Languages, settings: Settings, folder: Path
    ) -> None:
        super().__init__(window)
        self.window = self._window = window
        self._stage = Stage(window, theme, languages, settings, folder)
        self._patience = Patience(self._stage, self._is_busy)
        self._help = HelpFlow(self._stage, window, self._step)
        self._time = SessionTime(self._stage, window, self._is_busy)
        self._again: Act = self._on_over
        self._welcome = WelcomeFlow(self._stage, window)
        self._closed = ClosedFlow(self._stage)
        self._maintenance = MaintenanceFlow(self._stage, folder)
        self._tick = QTimer(self, interval=CLOCK_MS)
        for signal, step in (
            (self._stage.recorded, self.recorded),
            (self._stage.failed, self._on_failed),
            (self._welcome.take_number, self._on_take_number),
            (self._welcome.start, self._on_start),
            (self._welcome.language_chosen, self._on_language),
            (self._welcome.drill_chosen, self._on_lesson),
            (self._closed.wipe_wanted, self.wipe_wanted),
            (self._maintenance.over, self._on_over),
            (self._patience.gone, self._on_gone),
            (self._patience.untouched, self._on_over),
            (self._time.over, self._on_time_up),
            (self._tick.timeout, self._on_tick),
            (window.language_chosen, self._on_language),
            (window.text_size_pressed, theme.next_text),
            (window.contrast_pressed, theme.next_contrast),
            (window.back_pressed, self._on_back),
            (window.home_pressed, self._on_home),
            (window.help_pressed, self._help.press),
            (self._help.ended, self._on_ended_at_desk),
            (window.end_pressed, self._on_end),
            (window.more_time_pressed, self._time.give_more),
        ):
            signal.connect(step)

    # Made on first use: the welcome screen waits for none of them, least of all for the browser engine.

    @cached_property
    def _checkin(self) -> "CheckInFlow":
        from kiosk.ui.flows.checkin import CheckInFlow

        flow = CheckInFlow(self._stage)
        flow.alone.connect(self._on_alone)
        flow.over.connect(self._on_over)
        return flow

    @cached_property
    def _services(self) -> "ServicesFlow":
        from kiosk.ui.flows.services import ServicesFlow

        flow = ServicesFlow(self._stage)
        flow.with_specialist.connect(self._on_with_specialist)
        flow.site_wanted.connect(self._on_site_wanted)
        flow.list_wanted.connect(self._on_list_wanted)
        flow.practice_wanted.connect(self._on_practice_wanted)
        return flow

    @cached_property
    def _practice(self) -> "PracticeFlow":
        from kiosk.ui.flows.practice import PracticeFlow

        flow = PracticeFlow(self._stage)
        flow.left.connect(self._on_home)
        return flow

    @cached_property
    def _guided(self) -> "GuidedFlow":
        from kiosk.ui.flows.guided import GuidedFlow

        flow = GuidedFlow(self._stage, self._papers)
        flow.left.connect(self._on_left_site)
        flow.done.connect(self._on_home)
        flow.help_wanted.connect(self._help.press)
        flow.number_wanted.connect(self._on_number_wanted)
        return flow

    @cached_property
    def _papers(self) -> "PapersFlow":
        from kiosk.ui.flows.papers import PapersFlow

        return PapersFlow(self._stage, Path(self._stage.run["folder"]) / "downloads")

    @cached_property
    def _farewell(self) -> "FarewellFlow":
        from kiosk.ui.flows.farewell import FarewellFlow

        flow = FarewellFlow(self._stage)
        flow.visit_ended.connect(self.visit_ended)
        flow.over.connect(self._on_over)
        return flow

    def begin(self, start: dict[str, Any]) -> None:
        """Show the first screen: the welcome, or how it was after a visit that has just ended."""
        self._stage.run = start.get("run", {})
        self._stage.listens = start.get("listens", False)
        self._say_centre()
        self._tick.start()
        if start.get("first") == "out_of_order":
            self.show_not_ready(broken=True)
        elif start.get("not_ready"):
            self.show_not_ready(start["not_ready"])
        elif start.get("first") == "feedback":
            self._farewell.ask_how_it_was(start)
        elif start.get("first") == "checkin":
            self._stage.attempt(
                lambda: self._checkin.begin_with(start["service"] or UNKNOWN, start["category"])
            )
        elif start.get("first") == "practice":
            self._on_lesson("")
        else:
            self._welcome.show()

    @Slot()
    def open_store(self) -> None:
        """After the first paint: get ready for the first press; a fault is told when somebody presses."""
        try:
            self._stage.room()
        except KioskError:
            return
        self.refresh()
        from kiosk.ui.flows.listening import Listening

        self._listening = Listening(self._stage, self._window)

    def show_connection(self, state: str, _waiting: int = 0) -> None:
        """How the line to central stands; visitors do not care how much waits for it."""
        self._window.show_connection(state)
        self._stage.set_online(Connection(state) not in {Connection.OFFLINE, Connection.GATEWAY})

    def refresh(self) -> None:
        """Something was recorded: how long the line is, until when it is open, which sites are silent."""
        if not self._stage.is_open:
            return
        self._on_tick()
        self._welcome.show_line()
        if self._stage.now.session is not None:
            self._stage.attempt(self._services.refresh)
        self._stage.attempt(self._help.refresh)

    def renew(self) -> None:
        """New settings or a new guide pack: taken at once when nobody is at it, else by the next window."""
        if self._stage.is_open and self.is_at_rest:
            from kiosk.usecases.catalogue import settings

            room = self._stage.room()
            room.renew()
            self._stage.settings = settings(room.kiosk)
            self._on_over()

    def show_not_ready(self, traces: Sequence[str] = (), *, broken: bool = False) -> None:
        """Traces of a visit resist, or the program is broken."""
        self._closed.close([Trace(each) for each in traces], broken=broken)

    def show_ready(self) -> None:
        """The traces are gone: the next visitor may come."""
        if self._closed.is_closed:
            self._closed.is_closed = False
            self._on_over()

    # welcome

    @property
    def is_at_rest(self) -> bool:
        """Whether nobody is at it and somebody may come, now or at the next opening."""
        return self._stage.is_at_rest and not self._closed.is_closed

    def _say_centre(self) -> None:
        self._window.show_centre(self._stage.settings.name, self.tr("Single centre for public services"))

    @Slot()
    def _on_take_number(self) -> None:
        self._stage.attempt(self._checkin.begin)

    @Slot()
    def _on_start(self) -> None:
        self._stage.now = Journey()
        self._on_alone()

    @Slot()
    def _on_alone(self) -> None:
        self._stage.attempt(self._start_alone)

    def _start_alone(self) -> None:
        if not self._maintenance.stops():
            self._services.begin(self._stage.now.visit or self._checkin.check_in(None))
            self._on_tick()

    @Slot(str, str)
    def _on_with_specialist(self, service: str, category: str) -> None:
        self._stage.attempt(lambda: self._change_to_specialist(service, category))

    def _change_to_specialist(self, service: str, category: str) -> None:
        if self._stage.now.site_opened:
            self._end(SessionEnd.FINISHED, first="checkin")
            return
        self._farewell.finish(SessionEnd.FINISHED)
        self._window.show_time_left(None)
        self._checkin.begin_with(service, category)

    @Slot()
    def _on_over(self) -> None:
        """The next visitor may come, unless the computer is closed."""
        self._help.forget()
        self._stage.reset()
        self._say_centre()
        if self._closed.is_closed:
            self._closed.show()
        elif self._maintenance.is_on:
            self._maintenance.show()
        else:
            self._welcome.show()

    # the site

    @Slot(object)
    def _on_site_wanted(self, service: "Service") -> None:
        self._stage.attempt(lambda: self._guided.open(service))

    @Slot(object)
    def _on_list_wanted(self, service: "Service") -> None:
        self._stage.attempt(lambda: self._papers.show_list(service, self._services.show_guide))

    @Slot()
    def _on_left_site(self) -> None:
        self._stage.attempt(self._services.show_guide)

    @Slot()
    def _on_number_wanted(self) -> None:
        now = self._stage.now
        self._on_with_specialist(now.service or UNKNOWN, now.category)

    # practice

    @Slot()
    def _on_practice_wanted(self) -> None:
        self._stage.attempt(self._change_to_practice)

    def _change_to_practice(self) -> None:
        """Where a site was opened only a fresh window practises: nothing real is left beside it."""
        if self._stage.now.site_opened:
            self._end(SessionEnd.FINISHED, first="practice")
        elif self._stage.now.visit is not None:
            self._practice.begin(self._stage.now.visit)

    @Slot(str)
    def _on_lesson(self, drill: str) -> None:
        self._stage.now = Journey(mode=VisitMode.TRAINING)
        self._stage.attempt(lambda: self._start_practice(drill))

    def _start_practice(self, drill: str) -> None:
        if not self._maintenance.stops():
            self._practice.begin(self._checkin.check_in(None), drill)
            self._on_tick()

    # the frame

    @Slot(str)
    def _on_language(self, language: str) -> None:
        self._stage.languages.switch(Language(language))
        self._say_centre()
        self._stage.say_again()

    @Slot()
    def _on_back(self) -> None:
        if self._stage.back is not None:
            self._stage.attempt(self._stage.back)

    @Slot()
    def _on_home(self) -> None:
        if self._stage.now.practises:
            self._practice.leave()
        elif self._stage.now.session is not None:
            self._stage.attempt(self._services.show_home)
        else:
            self._on_over()

    def _step(self) -> int | None:
        return self._guided.step if self._stage.now.site_opened else None

    @Slot()
    def _on_tick(self) -> None:
        self._window.show_clock(self._stage.clock.local())
        self._maintenance.mind()
        if self.is_at_rest and not self._maintenance.is_on:
            self._welcome.keep_up()
        self._time.tick()

    def _is_busy(self) -> bool:
        """Whether something is under way that needs no hands and that no end must cut."""
        return self._is_printing() or (self._stage.now.site_opened and self._guided.is_busy)

    def _is_printing(self) -> bool:
        return self._stage.now.printing_until > self._stage.clock.uptime()

    @Slot()
    def _on_time_up(self) -> None:
        self._stage.attempt(lambda: self._end(SessionEnd.TIME_UP))

    @Slot()
    def _on_ended_at_desk(self) -> None:
        self._stage.attempt(lambda: self._end(SessionEnd.SPECIALIST))

    @Slot()
    def _on_gone(self) -> None:
        self._stage.attempt(lambda: self._end(SessionEnd.IDLE))

    @Slot()
    def _on_end(self) -> None:
        self._window.ask(
            self.tr("Are you done?"),
            self.tr("Take your paper from the printer first: what is not printed yet is erased too.")
            if self._is_printing()
            else self.tr("We close everything and erase what you wrote here."),
            self.tr("Yes, close and erase"),
            self.tr("No, I stay"),
            danger=True,
        ).accepted.connect(self._on_end_confirmed)

    @Slot()
    def _on_end_confirmed(self) -> None:
        self._stage.attempt(lambda: self._end(SessionEnd.FINISHED))

    def _end(self, end: SessionEnd, first: str = "feedback") -> None:
        if self._stage.now.site_opened:
            self._guided.close()
        self._farewell.end(end, first)

    @Slot(object, object)
    def _on_failed(self, fault: KioskError, act: Act) -> None:
        """Say calmly what happened; the same step can be tried again."""
        from kiosk.ui.words import words

        self._again = act
        screen = self._stage.screen(MomentScreen, self, self.WIRING)

        def say() -> None:
            said = words(fault)
            screen.show_words(said.title, said.text, said.advice)

        self._stage.show(screen, say, self._on_home)

    @Slot()
    def _on_again(self) -> None:
        self._stage.attempt(self._again)
