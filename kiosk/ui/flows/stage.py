"""What the flows share: the window, the visitor of the moment, and how a step is tried and shown."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.clock import CENTRE_ZONE, Clock
from kiosk.domain.codes import VisitMode
from kiosk.domain.opening import ALWAYS, Opening
from kiosk.domain.settings import Settings
from kiosk.errors import KioskError
from kiosk.ui.language import Languages, time_text
from kiosk.ui.plain_window import PlainWindow
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Look, Theme

if TYPE_CHECKING:
    from kiosk.ui.flows.room import Room
    from kiosk.ui.speech import Speech

LOG: Final = logging.getLogger(__name__)
UNKNOWN: Final = "unknown"
AFTER_WORDS_MS: Final = 5_000

S = TypeVar("S", bound=Screen)
Act = Callable[[], object]
Wiring = Mapping[type[Screen], Mapping[str, str]]
"""Per screen: what it can say, and the step that answers it."""


@dataclass
class Journey:
    """What is known of the person at the screen; a new one begins with every visitor."""

    mode: VisitMode = VisitMode.SELF
    reason: str = UNKNOWN
    category: str = UNKNOWN
    pending: str | None = None
    visit: str | None = None
    session: str | None = None
    service: str | None = None
    ends_at: float | None = None
    """When the time of the session is up, in uptime; None where it has no end."""
    printing_until: float = 0.0
    """While a paper is surely still with the printer, in uptime; the end of a visit takes back its prints."""
    site_opened: bool = False
    practises: bool = False
    """Whether this is an exercise and nothing real."""


class Stage(QObject):
    """Holds what the flows work on.

    `failed` carries a fault and the step that met it, `recorded` follows a durable act, `online_changed` a
    change of the line, `left` comes before every other screen and `shown` after it.
    """

    recorded = Signal()
    online_changed = Signal()
    left = Signal()
    shown = Signal()
    failed = Signal(object, object)

    def __init__(
        self, window: PlainWindow, theme: Theme, languages: Languages, settings: Settings, folder: Path
    ) -> None:
        super().__init__(window)
        self.window, self.theme, self.languages, self.settings = window, theme, languages, settings
        self.clock = Clock.of_this_pc()
        self.now = Journey()
        self.back: Act | None = None
        self.online = False
        self.listens = False
        """Whether this visitor has the screens read aloud."""
        self.help_called = False
        """Whether somebody at this computer waits for the specialist, in a session or before one."""
        self.run: Mapping[str, str] = {}
        """The `folder` of this window's files and the `marker` that their wipe is proven with."""
        self._folder = folder
        self._room: Room | None = None
        self._screens: dict[type[Screen], Screen] = {}
        self._say: Act = lambda: None
        self._leave = QTimer(self, singleShot=True)
        self._leave_to: Act = lambda: None
        self._leave.timeout.connect(self._on_leave)

    @cached_property
    def speech(self) -> "Speech":
        """The door for spoken words, made when somebody wants to hear something."""
        from kiosk.ui.speech import Speech

        return Speech(self)

    @property
    def is_talking(self) -> bool:
        """Whether something is being said."""
        return "speech" in vars(self) and self.speech.is_speaking

    def hush(self) -> None:
        """Be silent, and forget all that was to be said."""
        self.listens = False
        if "speech" in vars(self):
            self.speech.close()
            self.speech.lasting = False

    @property
    def is_at_rest(self) -> bool:
        """Whether nobody has begun anything at the screen."""
        screen = self.window.screen_shown
        return screen is not None and screen.at_rest

    @property
    def is_open(self) -> bool:
        """Whether the store is open already."""
        return self._room is not None

    def room(self) -> "Room":
        """The open store, guide pack and search; opened at the first call. Raises EnvironmentFault."""
        if self._room is None:
            from kiosk.ui.flows.room import Room

            self._room = Room(self._folder)
        return self._room

    def screen(self, kind: type[S], flow: QObject, wiring: Wiring) -> S:
        """The screen of this kind, made on first use and wired to its flow."""
        screen = self._screens.get(kind)
        if not isinstance(screen, kind):
            screen = kind(self.theme)
            for signal, step in wiring[kind].items():
                getattr(screen, signal).connect(getattr(flow, step))
            self._screens[kind] = screen
        return screen

    def set_online(self, online: bool) -> None:
        """Whether central can be reached now."""
        self.online = online
        self.online_changed.emit()

    def attempt(self, act: Act) -> None:
        """Do something that may meet a fault of the environment; the visitor is told calmly."""
        try:
            act()
        except KioskError as fault:
            LOG.error("%s", fault)  # noqa: TRY400  a fault of the environment, not a bug
            self.failed.emit(fault, act)

    def show(self, screen: Screen, say: Act = lambda: None, back: Act | None = None) -> None:
        """Bring a screen up; `say` fills it and is called again when the language changes."""
        self.left.emit()
        self._leave.stop()
        self._say = say
        self.back = back
        say()
        self.window.show_screen(screen)
        self.shown.emit()

    def say_again(self) -> None:
        """The language changed: fill the present screen in the new one."""
        self._say()

    def leave_after(self, seconds: int, to: Act) -> None:
        """Go on by itself when nobody presses anything."""
        self._leave_to = to
        self._leave.start(seconds * 1000)

    def begin_time(self) -> None:
        """A session begins: from now on its time runs, unless it runs already."""
        if self.now.ends_at is None:
            self.now.ends_at = self.clock.uptime() + self.settings.session_minutes * 60

    def opening(self) -> Opening:
        """Whether the centre is open; where nobody tells its hours or they cannot be read, it is."""
        if not (self.settings.keeps_hours and self.is_open):
            return ALWAYS
        from kiosk.usecases.opening import opening_at

        try:
            return opening_at(self.room().kiosk, self.settings, self.clock.local())
        except KioskError as fault:
            LOG.error("%s", fault)  # noqa: TRY400  a fault of the environment, not a bug
            return ALWAYS

    def mind_maintenance(self) -> bool:
        """Say above every screen that a technician works on this PC, while that is so; returns whether it is.

        Raises EnvironmentFault.
        """
        if not self.is_open:
            return False
        from kiosk.usecases.maintenance import minutes_left

        minutes = minutes_left(self.room().kiosk)
        self.window.show_maintenance(minutes)
        return minutes > 0

    def hours_today(self) -> str:
        """When the centre is open today, in words; a specialist may have given more."""
        today, stands = self.clock.today(), self.opening()
        hours = self.settings.hours_on(today)
        given = stands.closes_at if stands.is_open else None
        if hours is None:
            if given is None:
                return self.tr("Closed today")
            return self.tr("Open until %1").replace("%1", time_text(given.time()))
        closes_at = datetime.combine(today, hours.closes, CENTRE_ZONE)
        opens, closes = time_text(hours.opens), time_text(max(closes_at, given or closes_at).time())
        return self.tr("Open today: %1 – %2").replace("%1", opens).replace("%2", closes)

    def minutes_since(self, moment: datetime | None) -> int:
        """Whole minutes since a moment, 0 since none; never below 0, whatever the clock did."""
        now = self.clock.local()
        return max(0, int((now - (moment or now)).total_seconds()) // 60)

    @property
    def is_changed(self) -> bool:
        """Whether somebody chose another language, colours, letters or sound than the centre's own."""
        changed = self.languages.language != self.settings.default_language
        return changed or self.theme.look.contrast or self.theme.look.large or self.listens

    def reset(self) -> None:
        """The next visitor finds the centre's language, plain colours, normal letters and empty screens."""
        self._leave.stop()
        self.hush()
        self.now = Journey()
        self.theme.set_look(replace(self.theme.look, contrast=False, text=Look().text))
        self.languages.switch(self.settings.default_language)
        for screen in self._screens.values():
            screen.deleteLater()
        self._screens.clear()

    def _on_leave(self) -> None:
        """Nobody is hurried on while a screen is read."""
        if self.is_talking:
            self._leave.start(AFTER_WORDS_MS)
        else:
            self._leave_to()
