"""How long a session lasts: while nobody waits it has no end; who has to make room is told in good time."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.opening import ALWAYS, GRACE_S
from kiosk.errors import KioskError
from kiosk.ui.flows.stage import Stage
from kiosk.ui.language import time_text
from kiosk.ui.window import KioskWindow

WARNING_S: Final = 300.0
WARNING_LARGE_S: Final = 600.0
"""Who needs large letters needs longer to finish."""
BUSY_S: Final = 60.0
"""What the time is drawn out by while a download, a print, a signature or a payment is under way."""
MOST_BUSY: Final = 10
"""So often it is drawn out: something that never ends keeps nobody waiting for ever."""


class SessionTime(QObject):
    """`over`: the time is up, and nothing is under way that its end would cut.

    Only somebody who waits ends a session, and the closing of the centre some time after it has closed.
    Whoever comes when little is left still leaves the visitor the whole warning.
    """

    over = Signal()

    def __init__(self, stage: Stage, window: KioskWindow, is_busy: Callable[[], bool]) -> None:
        super().__init__(stage)
        self._stage = stage
        self._window = window
        self._is_busy = is_busy
        self._opening = ALWAYS
        self._is_warned = self._is_refused = False
        self._drawn_out = 0

    @Slot()
    def tick(self) -> None:
        """Look at the clock: draw out, warn or end."""
        self._opening = self._stage.opening()
        if self._stage.now.ends_at is None:
            self._forget()
            self._window.show_time_left(None)
            self._say(0.0, must_end=False)
            return
        must_end = self._make_room()
        left_s = self._left_s()
        if left_s <= 0 and self._drawn_out < MOST_BUSY and self._is_busy():
            self._drawn_out += 1
            left_s = self._left_s()
        self._window.show_time_left(_minutes(left_s))
        self._say(left_s, must_end=must_end)
        if left_s <= 0:
            self.over.emit()

    @Slot()
    def give_more(self) -> None:
        """The visitor asks for more: as often as nobody waits, never much more than a whole session ahead."""
        now, settings = self._stage.now, self._stage.settings
        if now.ends_at is None:
            return
        self._is_refused = self._somebody_waits()
        if not self._is_refused:
            self._drawn_out = 0
            most_s = (settings.session_minutes + settings.more_minutes) * 60
            self._last_at_least(min(self._own_s() + settings.more_minutes * 60, most_s))
        self.tick()

    def _make_room(self) -> bool:
        """Whether somebody waits for this computer; where nobody does the session is renewed silently."""
        warning_s = WARNING_LARGE_S if self._stage.theme.look.large else WARNING_S
        is_near = self._own_s() <= warning_s
        must_end = (is_near or self._is_refused) and self._somebody_waits()
        if not must_end:
            self._is_warned = self._is_refused = False
            if self._own_s() <= 0:
                self._drawn_out = 0
                self._last_at_least(self._stage.settings.session_minutes * 60)
        elif is_near and not self._is_warned:
            self._is_warned = True
            self._last_at_least(warning_s)
        return must_end

    def _forget(self) -> None:
        self._is_warned = self._is_refused = False
        self._drawn_out = 0

    def _own_s(self) -> float:
        """Seconds of the session itself."""
        return (self._stage.now.ends_at or 0.0) - self._stage.clock.uptime()

    def _left_s(self) -> float:
        """Seconds until the session has to end, whatever ends it."""
        return min(self._own_s() + self._drawn_out * BUSY_S, self._closing_s())

    def _closing_s(self) -> float:
        """Seconds that the closing of the centre leaves to a session."""
        return self._opening.left_s + GRACE_S + self._drawn_out * BUSY_S

    def _last_at_least(self, seconds: float) -> None:
        now = self._stage.now
        if now.ends_at is not None:
            now.ends_at = max(now.ends_at, self._stage.clock.uptime() + seconds)

    def _somebody_waits(self) -> bool:
        """Where that cannot be read nobody is sent away."""
        from kiosk.usecases.line import people_waiting

        try:
            return people_waiting(self._stage.room().kiosk) > 0
        except KioskError:
            return False

    def _say(self, left_s: float, *, must_end: bool) -> None:
        if must_end:
            self._window.show_notice(
                "attention" if self._is_warned else "info",
                self.tr("You still have %n minutes.", None, _minutes(left_s)),
                self.tr(
                    "Other people are waiting for their turn. If you cannot finish, call the specialist."
                ),
            )
        elif self._opening.closes_soon or not self._opening.is_open:
            self._say_closing()
        else:
            self._window.hide_notice()

    def _say_closing(self) -> None:
        if self._stage.now.session is None:
            if self._opening.is_open:
                self._window.show_notice(
                    "info",
                    self.tr("The centre closes in %n minutes.", None, _minutes(self._opening.left_s)),
                    self.tr("If you need longer, please ask the specialist."),
                )
            else:
                self._window.hide_notice()
            return
        title = self.tr("The centre has closed.")
        if self._opening.is_open and self._opening.closes_at is not None:
            at = time_text(self._opening.closes_at.time())
            title = self.tr("The centre closes at %1.").replace("%1", at)
        self._window.show_notice(
            "info" if self._opening.is_open else "attention",
            title,
            self.tr(
                "You still have %n minutes to finish calmly. The specialist can give you more.",
                None,
                _minutes(self._closing_s()),
            ),
        )


def _minutes(seconds: float) -> int:
    return max(0, -int(-seconds // 60))
