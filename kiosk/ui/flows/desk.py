"""The specialist's desk: who signs in, which tab is open, and the lock when nobody touches anything."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from kiosk.domain.settings import Settings
from kiosk.ui.flows.bell import Bell
from kiosk.ui.flows.desk_hours import DeskHours
from kiosk.ui.flows.pin import PinFlow
from kiosk.ui.flows.standing import StandingFlow
from kiosk.ui.language import Languages
from kiosk.ui.screens.moment import MomentScreen
from kiosk.ui.screens.pin import PinReason
from kiosk.ui.staff_window import StaffWindow
from kiosk.ui.theme import Theme

if TYPE_CHECKING:
    from kiosk.ui.flows.desk_line import DeskLineFlow
    from kiosk.ui.flows.figures import FiguresFlow
    from kiosk.ui.flows.readiness import ReadinessFlow
    from kiosk.ui.flows.training import TrainingFlow

TICK_MS: Final = 1_000
MINUTE_S: Final = 60
"""What is shown in minutes is read again so often."""
CALM_S: Final = 1
"""When nobody has touched anything for so long, what may be wanted next is made ready."""


class Page(Protocol):
    """A tab's flow."""

    def show(self) -> None:
        """Bring the tab's screen up."""

    def refresh(self) -> None:
        """Show what the store says now; focus and what is being typed stay."""

    def ahead(self) -> Iterator[QWidget]:
        """Make what presses on this tab bring up, one after the other, before anybody wants it."""


class DeskFlow(StandingFlow):
    """Nothing is shown of the work until a specialist's PIN was right."""

    PAGES: Final[Mapping[str, str]] = {
        "line": "_line",
        "training": "_training",
        "figures": "_figures",
        "readiness": "_readiness",
    }
    """Per tab of the bar, the flow that shows it."""

    def __init__(
        self, window: StaffWindow, theme: Theme, languages: Languages, settings: Settings, folder: Path
    ) -> None:
        super().__init__(window, theme, languages, settings, folder)
        self._window, self._folder = window, folder
        self._specialist = ""
        self._tab = next(iter(self.PAGES))
        self._fresh_at = 0.0
        self._bell = Bell(self._stage)
        self._hours = DeskHours(self._stage, window)
        self._pin = PinFlow(self._stage)
        self._pin.granted.connect(self._on_granted)
        self._ahead = self._parts()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        window.tab_chosen.connect(self._on_tab)
        window.lock_pressed.connect(self.lock)

    @cached_property
    def _line(self) -> "DeskLineFlow":
        from kiosk.ui.flows.desk_line import DeskLineFlow

        flow = DeskLineFlow(self._stage)
        flow.wipe_wanted.connect(self.wipe_wanted)
        return flow

    @cached_property
    def _training(self) -> "TrainingFlow":
        from kiosk.ui.flows.training import TrainingFlow

        return TrainingFlow(self._stage)

    @cached_property
    def _figures(self) -> "FiguresFlow":
        from kiosk.ui.flows.figures import FiguresFlow

        return FiguresFlow(self._stage)

    @cached_property
    def _readiness(self) -> "ReadinessFlow":
        from kiosk.ui.flows.readiness import ReadinessFlow

        return ReadinessFlow(self._stage, self._folder)

    def begin(self, start: dict[str, Any]) -> None:
        """Say whose desk this is."""
        super().begin(start)
        self._window.show_centre(self._stage.settings.name)
        if start.get("not_ready"):
            self.show_not_ready()

    def open_store(self) -> None:
        """Ask who it is."""
        self.lock()
        self._tick.start()

    def refresh(self) -> None:
        """Read the calls and the present tab again; a locked desk shows only that somebody calls."""
        self._fresh_at = self._stage.clock.uptime()
        self._stage.attempt(self._mind_calls)
        self._stage.attempt(self._stage.mind_maintenance)
        if self._specialist:
            self._window.show_centre(self._stage.settings.name)
            self._hours.show()
            self._stage.attempt(self._page().refresh)

    def _mind_calls(self) -> None:
        from kiosk.usecases.help import open_calls

        waiting = [each.letter for each in open_calls(self._stage.room().kiosk) if each.answered_at is None]
        self._bell.mind(frozenset(waiting))
        seen = not waiting or self._specialist
        title = "" if seen else self.tr("Computer %1 is calling").replace("%1", ", ".join(waiting))
        self._window.show_call(title, self.tr("Type the PIN to answer, or go there."))

    def _renew(self) -> None:
        if "_line" in vars(self):
            self._line.renew()
        super()._renew()

    @Slot()
    def _on_again(self) -> None:
        super()._on_again()
        if isinstance(self._window.screen_shown, MomentScreen):
            if self._specialist:
                self._on_tab(self._tab)
            else:
                self.lock()

    def show_connection(self, state: str, waiting: int) -> None:
        """How the line to central stands and how many records wait for it."""
        self._window.show_connection(state, waiting)

    def show_not_ready(self, _traces: Sequence[str] = ()) -> None:
        """Traces of a visit resist: the visitor's window serves nobody."""
        self._line.show_clean(False)

    def show_ready(self) -> None:
        """The traces are gone."""
        self._line.show_clean(True)

    @Slot()
    def lock(self) -> None:
        """Leave the desk as it is and show nothing of it until a PIN is right."""
        self._specialist = ""
        self._window.close_dialog()
        self._window.show_specialist("")
        self._pin.ask(PinReason.DESK)
        self._stage.attempt(self._mind_calls)

    @Slot(str)
    def _on_granted(self, name: str) -> None:
        self._specialist = name
        self._window.show_specialist(name)
        self._hours.show()
        self._stage.attempt(self._mind_calls)
        self._on_tab(self._tab)

    @Slot(str)
    def _on_tab(self, code: str) -> None:
        self._tab = code
        self._fresh_at = self._stage.clock.uptime()
        self._window.show_tabs(tuple(self.PAGES), code)
        self._stage.attempt(self._page().show)

    @Slot()
    def _on_tick(self) -> None:
        if self._specialist and self._window.idle_s() >= self._stage.settings.desk_idle_s:
            self.lock()
        elif self._stage.clock.uptime() - self._fresh_at >= MINUTE_S:
            self.refresh()
        elif self._stage.is_open and self._window.idle_s() >= CALM_S:
            self._prepare()

    def _prepare(self) -> None:
        part = next(self._ahead, None)
        if part is not None:
            self._window.make_ready(part)

    def _parts(self) -> Iterator[QWidget]:
        """What stands behind the PIN; each part is made when it is asked for."""
        for name in self.PAGES.values():
            page: Page = getattr(self, name)
            yield from page.ahead()
        self.prepared.emit()

    def _page(self) -> Page:
        page: Page = getattr(self, self.PAGES[self._tab])
        return page
