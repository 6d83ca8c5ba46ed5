"""Counting attempts in a time window, so that guessing does not pay."""

import time
from contextlib import suppress
from dataclasses import dataclass

from django.core.cache import cache

from kiosk.central.problems import Refused


@dataclass(frozen=True, slots=True)
class Throttle:
    """At most `most` marks in `window_s` seconds for each `who`."""

    scope: str
    most: int
    window_s: int

    def check(self, who: str) -> None:
        """Raise Refused (429) when `who` has used up this window."""
        if cache.get(self._key(who), 0) >= self.most:
            wait = self.window_s - int(time.time()) % self.window_s
            raise Refused(
                429, "too-many-requests", "Too many attempts; wait a little.", {"Retry-After": str(wait)}
            )

    def mark(self, who: str) -> None:
        """Count one."""
        key = self._key(who)
        cache.add(key, 0, self.window_s)
        cache.incr(key)

    def take_back(self, who: str) -> None:
        """Count one less: the attempt was right after all."""
        with suppress(ValueError):  # its window has just ended
            cache.decr(self._key(who))

    def _key(self, who: str) -> str:
        return f"{self.scope}:{who}:{int(time.time()) // self.window_s}"
