"""Windows that stand beside the visitor's all day: the specialist's desk and the room's display."""

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from kiosk.errors import KioskError
from kiosk.supervise.protocol import Message
from kiosk.supervise.restarts import SLOW_RESTART_S, Restarts
from kiosk.supervise.window_process import WindowProcess

LOG: Final = logging.getLogger(__name__)


class Standing:
    """Keeps one window for each role alive; each dies and is started again for itself alone.

    `open_window` starts a window with a role's part of the first message; it may raise OSError and
    KioskError.
    """

    def __init__(
        self,
        roles: Sequence[str],
        open_window: Callable[[Message], WindowProcess],
        slow_restart_s: float = SLOW_RESTART_S,
    ) -> None:
        self._open_window = open_window
        self._restarts = {role: Restarts(slow_restart_s) for role in roles}
        self._screens = {role: place for place, role in enumerate(roles, 1)}
        self._windows: dict[str, WindowProcess] = {}
        self._untold: dict[str, Message] = {}

    def __iter__(self) -> Iterator[WindowProcess]:
        """The windows that stand now."""
        return iter(tuple(self._windows.values()))

    def open_due(self) -> None:
        """Start the windows that are missing, each at its own pace when it dies often."""
        now = time.monotonic()
        for role, restarts in self._restarts.items():
            if role in self._windows or now < restarts.not_before:
                continue
            try:
                window = self._open_window({"role": role, "screen": self._screens[role], "show": True})
            except (OSError, KioskError) as fault:
                restarts.note_death(now)
                LOG.error("no %s can be started: %s", role, fault)  # noqa: TRY400  a fault of the environment
                continue
            self._windows[role] = window
            if role in self._untold:
                window.tell(self._untold.pop(role))

    def pid(self, role: str) -> int | None:
        """The process id of a role's window, None while there is none."""
        return self._windows[role].pid if role in self._windows else None

    def tell(self, role: str, message: Message) -> None:
        """Pass a message to a role's window, or to the next one while there is none."""
        if role in self._windows:
            self._windows[role].tell(message)
        else:
            self._untold[role] = message

    def lose(self, window: WindowProcess) -> int:
        """A window is gone; returns the deaths of its role within ten minutes."""
        role = role_of(window)
        del self._windows[role]
        return self._restarts[role].note_death(time.monotonic())

    def close(self, window: WindowProcess) -> None:
        """A person closed an ordinary window: its role does not come back before the next start."""
        del self._windows[role_of(window)]
        del self._restarts[role_of(window)]

    def close_all(self) -> list[WindowProcess]:
        """No window of any role comes back; returns those that stand, to be ended."""
        standing = list(self)
        for window in standing:
            self.close(window)
        self._restarts.clear()
        return standing


def role_of(window: WindowProcess) -> str:
    """What a window stands for; nothing for the visitor's."""
    return str(window.start.get("role", ""))
