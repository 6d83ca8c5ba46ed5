"""`python -m tests.bench`: measures what the program promises, prints a table, exits 1 past a limit.

Ratios are of medians; the two sides are measured in turns in one run, so that whatever else the machine does
meets both.
"""

import argparse
import json
import logging
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from kiosk.device.credentials import CHOICE_VARIABLE
from tests.bench import central, desk, drain, gap, policy, search, store, web, window
from tests.bench.figure import Figure

BENCHMARKS: Mapping[str, Callable[[Path], list[Figure]]] = {
    "check_in": store.check_in_against_bare,
    "check_in_million": store.check_in_with_a_million,
    "drain": drain.drain_against_bare,
    "drain_persist_queue": drain.drain_against_persist_queue,
    "policy": policy.decision,
    "desk": desk.presses,
    "search": search.keystroke,
    "open_browser": web.opening,
    "end_of_visit": web.end_of_visit,
    "start": window.start,
    "memory": window.memory,
    "frozen": window.frozen,
    "swap": window.swap,
    "gap": gap.gap,
    "ingest": lambda folder: central.ingest(folder, 500_000),
    "sync_500": central.sync,
    "summary_page": lambda folder: central.page(folder, 500_000),
    "ingest_full": lambda folder: central.ingest(folder, 5_000_000),
    "summary_page_full": lambda folder: central.page(folder, 5_000_000),
}
LONG: Final = ("ingest_full", "summary_page_full")
"""Run only when named."""
# On a disk by the file system standard, where /tmp may be memory that makes durable writes free.
DISK = "/var/tmp" if sys.platform != "win32" else None  # noqa: S108 - only as a parent of private folders


def main() -> int:
    """Measure, print, write; 1 when a figure is over its limit."""
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write [{name, value, limit}]")
    parser.add_argument("--only", choices=BENCHMARKS, help="run this one alone")
    options = parser.parse_args()
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-", dir=DISK) as folder:
        prepare(Path(folder))
        for name in [options.only] if options.only else [each for each in BENCHMARKS if each not in LONG]:
            begun = time.monotonic()
            print(f"{name} ...", end="", file=sys.stderr, flush=True)
            place = Path(folder, name)
            place.mkdir()
            figures += BENCHMARKS[name](place)
            shutil.rmtree(place)
            print(f" {time.monotonic() - begun:.0f} s", file=sys.stderr)
    print_table(figures)
    if options.json:
        limited = [
            {"name": each.name, "value": round(each.value, 4), "limit": each.limit}
            for each in figures
            if each.limit is not None
        ]
        options.json.write_text(json.dumps(limited, indent=2) + "\n", "utf-8")
    return 1 if any(each.verdict == "OVER" for each in figures) else 0


def prepare(folder: Path) -> None:
    """Set what every measured process inherits; compiled modules go into `folder`."""
    os.environ |= {
        CHOICE_VARIABLE: "file",  # no keyring is asked
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "default.warning=false",  # what the offscreen plugin cannot do
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    logging.basicConfig(level=logging.ERROR)


def print_table(figures: Sequence[Figure]) -> None:
    """Print the figures, a line each."""
    lines = [("figure", "measured", "against", "value", "at most", "")]
    for each in figures:
        limit = "-" if each.limit is None else f"{each.limit:g} {each.unit}"
        value = f"{each.value:.3g} {each.unit}"
        lines.append((each.name, each.measured, each.baseline, value, limit, each.verdict))
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


if __name__ == "__main__":
    sys.exit(main())
