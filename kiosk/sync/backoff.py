"""How long to wait after a failure: exponential with full jitter, and `Retry-After` in both its forms."""

from collections.abc import Callable
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Final

BASE_S: Final = 5.0
CAP_S: Final = 15 * 60.0
_CAPPED_FROM: Final = 9
"""Failures in a row after which the ceiling stays at the cap."""

Uniform = Callable[[float, float], float]
"""Draws a number between two bounds, as `random.uniform` does."""


def delay_s(failures: int, uniform: Uniform) -> float:
    """Seconds to wait after `failures` in a row (from 1): below a ceiling that doubles up to the cap."""
    ceiling = CAP_S if failures >= _CAPPED_FROM else min(CAP_S, BASE_S * 2 ** (failures - 1))
    return uniform(0.0, ceiling)


def retry_after_s(header: str | None, now: datetime) -> float | None:
    """Seconds that `Retry-After` asks for (RFC 9110), from 1 s to the cap; None when it says nothing."""
    if header is None:
        return None
    try:
        wanted = (
            float(header)
            if header.strip().isdigit()
            else (parsedate_to_datetime(header) - now).total_seconds()
        )
    except (ValueError, TypeError):
        return None
    return min(max(wanted, 1.0), CAP_S)
