"""One measured figure, and how repeats are summed up."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the table: `value` in `unit` (`x` for a ratio), at most `limit`; None: no limit."""

    name: str
    measured: str
    baseline: str
    value: float
    limit: float | None
    unit: str = "x"

    @property
    def verdict(self) -> str:
        """Whether the figure keeps its limit."""
        if self.limit is None:
            return "-"
        return "ok" if self.value <= self.limit else "OVER"


def percentile(values: Sequence[float], percent: int) -> float:
    """The value below which `percent` of all lie."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def ms(seconds: float) -> str:
    """Seconds as milliseconds, to three figures."""
    return f"{seconds * 1000:.3g} ms" if seconds < 1 else f"{seconds * 1000:.0f} ms"
