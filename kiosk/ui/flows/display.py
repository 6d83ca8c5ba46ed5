"""The room's display: the line as it stands, and every new call seen and heard."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Slot

from kiosk.domain.codes import Language
from kiosk.domain.line import Call
from kiosk.domain.settings import Settings
from kiosk.domain.spoken import CALLED_IN
from kiosk.ui.flows.calling import Caller
from kiosk.ui.flows.stage import Wiring
from kiosk.ui.flows.standing import StandingFlow
from kiosk.ui.language import Languages
from kiosk.ui.plain_window import PlainWindow
from kiosk.ui.screens.display import NEXT_SHOWN, DisplayScreen
from kiosk.ui.speech import VOICE, Speech
from kiosk.ui.theme import Theme

TURN_MS: Final = 8_000
"""So often the language changes, and what time alone has changed is read again."""


class DisplayFlow(StandingFlow):
    """Reads the store, writes nothing, and needs nobody to tell it of a call.

    Called out is whoever is called, or called again, after this window began: a call from before was called
    out by the window before.
    """

    WIRING: Final[Wiring] = {DisplayScreen: {}}

    def __init__(  # noqa: PLR0913, PLR0917  what every flow takes, and the voice's program
        self,
        window: PlainWindow,
        theme: Theme,
        languages: Languages,
        settings: Settings,
        folder: Path,
        voice: Sequence[str] = VOICE,
    ) -> None:
        super().__init__(window, theme, languages, settings, folder)
        window.setCursor(Qt.CursorShape.BlankCursor)  # nothing here is pressed
        self._known: Sequence[Call] | None = None
        """The calls of the last look; None before the first."""
        self._serves = True
        """Whether a visitor may use the computer: no traces of another one resist."""
        self._speech = Speech(self, voice, lasting=True)
        self._caller = Caller(self._speech)
        self._caller.changed.connect(self.refresh)
        self._turn = QTimer(self, interval=TURN_MS)
        self._turn.timeout.connect(self._on_turn)

    def begin(self, start: dict[str, Any]) -> None:
        """Show the room without any number."""
        super().begin(start)
        self._serves = not start.get("not_ready")
        self._turn.start()
        self._stage.show(self._screen(), self._say_room)

    def open_store(self) -> None:
        """After the first paint: show the line, and make the voice ready for the first call."""
        self.refresh()
        self._speech.prepare()

    @Slot()
    def refresh(self) -> None:
        """Show what the store says now, and call out who is called newly."""
        self._stage.attempt(self._show_line)

    def show_not_ready(self, _traces: Sequence[str] = ()) -> None:
        """Nobody may sit down at a computer that is not clean."""
        self._serves = False
        self.refresh()

    def show_ready(self) -> None:
        """It is clean again."""
        self._serves = True
        self.refresh()

    def _screen(self) -> DisplayScreen:
        return self._stage.screen(DisplayScreen, self, self.WIRING)

    def _languages(self) -> tuple[Language, ...]:
        return tuple(each for each in CALLED_IN if each in self._stage.settings.languages) or CALLED_IN

    def _say_room(self) -> None:
        screen = self._screen()
        screen.show_room(self._stage.settings.name, self._languages())
        screen.show_clock(self._stage.clock.local())
        screen.show_hours(self._stage.hours_today())

    def _show_line(self) -> None:
        from kiosk.usecases.computers import work_here
        from kiosk.usecases.line import calls_now, next_in_line, people_waiting
        from kiosk.usecases.maintenance import minutes_left

        kiosk = self._stage.room().kiosk
        calls = calls_now(kiosk)
        following = next_in_line(kiosk, NEXT_SHOWN)
        screen = self._screen()
        screen.show_next(
            [(visit.ticket, wait) for visit, wait in following], people_waiting(kiosk) - len(following)
        )
        maintained = minutes_left(kiosk) > 0
        screen.show_maintained(maintained)
        opening = self._stage.opening()
        if opening.is_open:
            screen.show_open()
            screen.show_computers(
                [(kiosk.letter, self._serves and not maintained and work_here(kiosk) is None)]
            )
        else:
            screen.show_closed(opening.opens_at, self._stage.clock.today())
            screen.show_computers([])
        self._call_out(calls)
        now = self._caller.now
        screen.show_called(now or (calls[-1].ticket if calls else None), new=now is not None)
        if self.window.screen_shown is not screen:
            self._stage.show(screen, self._say_room)

    def _call_out(self, calls: Sequence[Call]) -> None:
        known, self._known = self._known, calls
        if known is None:
            clock = self._stage.clock
            began = clock.local() - timedelta(seconds=clock.uptime())
            known = [each for each in calls if not began <= each.at <= clock.local()]
        self._caller.drop_all_but([each.ticket for each in calls])
        self._caller.call([each.ticket for each in calls if each not in known], self._languages())

    @Slot()
    def _on_turn(self) -> None:
        spoken = self._languages()
        now = self._stage.languages.language
        after = spoken.index(now) + 1 if now in spoken else 0
        self._stage.languages.switch(spoken[after % len(spoken)])
        self._say_room()
        self.refresh()
