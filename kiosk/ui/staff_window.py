"""The specialist's window: a bar with tabs and the way out over one screen; woven where nobody signed in."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Signal

from kiosk.ui.language import Languages
from kiosk.ui.plain_window import PlainWindow
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.band import WovenBand
from kiosk.ui.widgets.banner import Banner
from kiosk.ui.widgets.staff_header import StaffHeader


class StaffWindow(PlainWindow):
    """What is pressed in the bar leaves as a signal; Ctrl+1 to Ctrl+4 are the tabs, Ctrl+L locks."""

    tab_chosen = Signal(str)
    lock_pressed = Signal()
    closing_pressed = Signal()
    longer_chosen = Signal(int)

    def __init__(self, theme: Theme, languages: Languages) -> None:
        super().__init__(theme, languages)
        self._tabs: Sequence[str] = ()
        self._header = StaffHeader(theme)
        self._band = WovenBand(theme)
        self._call = Banner(theme)
        self.frame_with((self._header, self._call), (self._band,))
        self._header.tab_chosen.connect(self.tab_chosen)
        self._header.name_pressed.connect(self.ask_language)
        self._header.lock_pressed.connect(self.lock_pressed)
        self._header.closing_pressed.connect(self.closing_pressed)
        self.add_key("Ctrl+L", self._on_lock_key)
        for place in range(4):
            self.add_key(f"Ctrl+{place + 1}", lambda place=place: self._on_tab_key(place))
        self.show_specialist("")
        self.show_call("")

    def show_centre(self, name: str) -> None:
        """Whose desk this is."""
        self._header.show_centre(name)

    def show_specialist(self, name: str) -> None:
        """Who is at the desk; nobody hides the bar."""
        self._header.show_specialist(name)
        self._header.setVisible(bool(name))
        self._band.setVisible(not name)

    def show_tabs(self, codes: Sequence[str], now: str) -> None:
        """The tabs there are, and the present one."""
        self._tabs = codes
        self._header.show_tabs(codes, now)

    def show_call(self, title: str, text: str = "") -> None:
        """Say over a locked desk that somebody calls; nothing hides it."""
        self._call.show_notice("attention", title, text, "bell-ringing")
        self._call.setVisible(bool(title))

    def show_connection(self, state: str, waiting: int) -> None:
        """How the line to central stands and how many records wait for it."""
        self._header.show_connection(state, waiting)

    def show_closing(self, at: datetime | None, *, is_open: bool) -> None:
        """Until when the centre is open; nothing where nobody told its hours."""
        self._header.show_closing(at, is_open=is_open)

    def ask_longer(self, title: str, text: str, choices: Mapping[int, str], no: str) -> None:
        """Ask how many minutes longer the centre stays open; `longer_chosen` carries them."""
        dialog = self._new_dialog(title, text)
        for minutes, words in choices.items():
            button = dialog.add(words, "sec", yes=True)
            button.setObjectName(f"longer_{minutes}")
            button.setProperty("minutes", minutes)
            button.clicked.connect(self._on_longer)
        dialog.open(dialog.add(no, "pri", yes=False), by_key=self._ring.isVisible())

    def _on_longer(self) -> None:
        self.longer_chosen.emit(int(self.sender().property("minutes")))

    def _on_lock_key(self) -> None:
        if not self._header.isHidden():
            self.lock_pressed.emit()

    def _on_tab_key(self, place: int) -> None:
        if not self._header.isHidden() and place < len(self._tabs):
            self.tab_chosen.emit(self._tabs[place])
