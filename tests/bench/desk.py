"""How long a press at the desk takes until what it did is seen, with 5,000 visits in the file.

Each press is a real key or click in a real window over a durable store; the time ends with the last paint
that it caused. Every kind of press is repeated; the figure is the 95th of a hundred of the slowest kind.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.bench import pc
from tests.bench.figure import Figure, ms, percentile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

VISITS: Final = 5_000
EVENTS_PER_VISIT: Final = 4
MOST_MS: Final = 100.0


def presses(folder: Path) -> list[Figure]:
    """From the press to the paint."""
    pc.fill(folder, VISITS * EVENTS_PER_VISIT)
    pc.fill_visits(folder, VISITS)
    command = [sys.executable, "-m", "tests.bench.desk_hands", str(folder)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    taken: Mapping[str, Sequence[float]] = json.loads(done.stdout)
    slow = {kind: percentile(seconds, 95) for kind, seconds in taken.items()}
    slowest = max(slow, key=lambda kind: slow[kind])
    worst = max(max(seconds) for seconds in taken.values())
    count = sum(map(len, taken.values()))
    return [
        Figure("desk", f"p95 of {slowest}", "-", slow[slowest] * 1000, MOST_MS, "ms"),
        Figure("desk worst", f"of {count} presses", ms(worst), worst * 1000, None, "ms"),
    ]
