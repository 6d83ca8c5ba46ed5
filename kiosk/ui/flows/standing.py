"""What the flows of standing windows have in common: they stand all day and read the store again."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.errors import KioskError
from kiosk.ui.flows.stage import Act, Stage, Wiring
from kiosk.ui.language import Languages
from kiosk.ui.plain_window import PlainWindow
from kiosk.ui.screens.moment import MomentScreen
from kiosk.ui.theme import Theme


class StandingFlow(QObject):
    """`recorded` follows each durable act, `wipe_wanted` asks for another wipe of what resists.

    `prepared` says that all that a press may bring up has been made.
    """

    recorded = Signal()
    wipe_wanted = Signal()
    prepared = Signal()

    MOMENT: ClassVar[Wiring] = {MomentScreen: {"again": "_on_again"}}

    def __init__(
        self, window: PlainWindow, theme: Theme, languages: Languages, settings: Settings, folder: Path
    ) -> None:
        super().__init__(window)
        self.window = window
        self._stage = Stage(window, theme, languages, settings, folder)
        self._again: Act = lambda: None
        self._stage.recorded.connect(self.recorded)
        self._stage.failed.connect(self._on_failed)
        window.language_chosen.connect(self._on_language)
        window.text_size_pressed.connect(theme.next_text)
        window.contrast_pressed.connect(theme.next_contrast)

    def begin(self, start: dict[str, Any]) -> None:
        """Show what needs no store; `start` is the supervisor's first message."""
        self._stage.run = start.get("run", {})

    def open_store(self) -> None:
        """After the first paint: show the work."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Another window has recorded something: show what the store says now."""
        raise NotImplementedError

    def renew(self) -> None:
        """New settings or a new guide pack."""
        self._stage.attempt(self._renew)

    def show_connection(self, state: str, waiting: int) -> None:
        """How the line to central stands and how many records wait for it."""

    def show_not_ready(self, _traces: Sequence[str] = ()) -> None:
        """Traces of a visit resist: the visitor's window serves nobody."""

    def show_ready(self) -> None:
        """The traces are gone."""

    def _renew(self) -> None:
        from kiosk.usecases.catalogue import settings

        room = self._stage.room()
        room.renew()
        self._stage.settings = settings(room.kiosk)
        self.refresh()

    @Slot(str)
    def _on_language(self, language: str) -> None:
        self._stage.languages.switch(Language(language))
        self._stage.say_again()

    @Slot(object, object)
    def _on_failed(self, fault: KioskError, act: Act) -> None:
        """Say calmly what happened; the same step can be tried again."""
        from kiosk.ui.words import words

        self._again = act
        screen = self._stage.screen(MomentScreen, self, self.MOMENT)

        def say() -> None:
            said = words(fault)
            screen.show_words(said.title, said.text, said.advice)

        self._stage.show(screen, say)

    @Slot()
    def _on_again(self) -> None:
        self._stage.attempt(self._again)
