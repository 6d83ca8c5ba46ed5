"""The visitor's window: a frame that never moves around one screen."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.ui.language import Languages
from kiosk.ui.plain_window import PlainWindow
from kiosk.ui.screens.screen import Frame
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.band import WovenBand
from kiosk.ui.widgets.boxes import column
from kiosk.ui.widgets.footer import Footer
from kiosk.ui.widgets.header import Header, HelpState

if TYPE_CHECKING:
    from kiosk.ui.widgets.banner import Banner


class KioskWindow(PlainWindow):
    """Header, woven band, the present screen, footer; what is pressed in the frame leaves as a signal."""

    back_pressed = Signal()
    home_pressed = Signal()
    help_pressed = Signal()
    end_pressed = Signal()
    more_time_pressed = Signal()
    listen_pressed = Signal()

    def __init__(self, theme: Theme, languages: Languages) -> None:
        super().__init__(theme, languages)
        self._header = Header(theme)
        self._footer = Footer(theme)
        self.frame_with((self._header, WovenBand(theme)), (self._footer,))
        self._notice: Banner | None = None
        self._above_page = column(theme)
        self._box.insertLayout(self._box.indexOf(self._stack), self._above_page)
        self._header.language_pressed.connect(self.ask_language)
        self._header.text_size_pressed.connect(self.text_size_pressed)
        self._header.contrast_pressed.connect(self.contrast_pressed)
        self._header.listen_pressed.connect(self.listen_pressed)
        self._header.help_pressed.connect(self.help_pressed)
        self._footer.back_pressed.connect(self.back_pressed)
        self._footer.home_pressed.connect(self.home_pressed)
        self._footer.help_pressed.connect(self.help_pressed)
        self._footer.end_pressed.connect(self.end_pressed)
        self._footer.more_time_pressed.connect(self.more_time_pressed)
        self.add_key("Escape", self._on_escape)
        self.add_key("F1", self._on_help_key)
        self.add_key("F4", self.listen_pressed.emit)

    def show_frame(self, frame: Frame) -> None:
        """Show footer, its buttons, and the tools for the language and for help, or not."""
        self._footer.setVisible(frame.footer)
        self._footer.show_parts(
            back=frame.back, home=frame.home, time=frame.time, call=frame.help, end=frame.end
        )
        self._header.show_language_tool(frame.language)
        self._header.show_help_tool(frame.help and not frame.footer)

    def show_centre(self, name: str, organisation: str) -> None:
        """Whose kiosk this is."""
        self._header.show_centre(name, organisation)

    def show_connection(self, code: str) -> None:
        """How the line to central stands; visitors only hear whether there is internet."""
        self._header.show_connection(code)

    def show_listen_tool(self, offered: bool, *, reads: bool) -> None:
        """Whether the screen can be read aloud in the present language, and whether it is now."""
        self._header.show_listen_tool(offered, reads=reads)

    def show_clock(self, clock: datetime) -> None:
        """The centre's date and time."""
        self._footer.show_clock(clock)

    def show_time_left(self, minutes: int | None) -> None:
        """Minutes until the session ends; None hides them."""
        self._footer.show_time_left(minutes)

    def show_notice(self, kind: str, title: str, text: str) -> None:
        """Say something above whatever screen is shown, until `hide_notice`; kinds as of a banner."""
        if self._notice is None:
            from kiosk.ui.widgets.banner import Banner  # not needed for the first paint

            self._notice = Banner(self._theme)
            self._above_page.addWidget(self._notice)
            self._ring.raise_()
        self._notice.show_notice(kind, title, text)
        self._above_page.set_margins(24, 10, 24, 0)
        self._notice.show()
        self._above_page.set_margins(24, 10, 24, 0)

    def hide_notice(self) -> None:
        """What was said above the screens is no longer true."""
        if self._notice is not None:
            self._notice.hide()
            self._above_page.set_margins(0, 0, 0, 0)

    def show_help_state(self, state: HelpState) -> None:
        """Whether the specialist was called (`called`) and answered (`coming`), or not (`idle`)."""
        self._footer.show_help_state(state)
        self._header.show_help_state(state)

    def _on_escape(self) -> None:
        if self.screen_shown is not None and self.screen_shown.frame.back:
            self.back_pressed.emit()

    def _on_help_key(self) -> None:
        if self.screen_shown is not None and self.screen_shown.frame.help:
            self.help_pressed.emit()
