"""Notices that the network came back, so that the line is tried at once."""

from collections.abc import Callable

import psutil

Links = Callable[[], frozenset[str]]


def links() -> frozenset[str]:
    """The names of the network links that are up, but for the one to this PC itself."""
    return frozenset(
        name
        for name, state in psutil.net_if_stats().items()
        if state.isup and "loopback" not in state.flags and not name.lower().startswith("lo")
    )


class NetworkWatch:
    """Asked once a second; a link that was not up the last time is news."""

    def __init__(self, look: Links = links) -> None:
        self._look = look
        self._up = look()

    def came_back(self) -> bool:
        """Whether a link has come up since the last question."""
        up, before = self._look(), self._up
        self._up = up
        return bool(up - before)
