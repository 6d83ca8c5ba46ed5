"""`python -m tests.torture`: long proofs on a real screen; exits 1 when one of them fails.

200 visits in a row with the browser, after which nothing may have grown; and a whole working day of 60
visitors with three power cuts and four hours without central, after which all books agree to the unit.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.display import virtual_screen
from tests.e2e.working_day import WHOLE, Day, disagreements
from tests.torture.visits import WARM, faults, many


def main() -> int:
    """Run, print what was found."""
    parser = argparse.ArgumentParser(prog="dev.py torture")
    parser.add_argument("--visits", type=int, default=200)
    parser.add_argument("--only", choices=("visits", "day"))
    options = parser.parse_args()
    failed = False
    with tempfile.TemporaryDirectory(prefix="kiosk-torture-") as folder, virtual_screen() as display:
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "KIOSK_CREDENTIALS": "file"}
        if options.only != "day":
            failed |= _visits(Path(folder) / "visits", options.visits)
        if options.only != "visits":
            failed |= _day(Path(folder) / "day")
    return int(failed)


def _visits(folder: Path, count: int) -> bool:
    folder.mkdir()
    taken = many(folder, count)
    for number in range(WARM, len(taken) + 1, WARM):
        print(f"after {number:>4} visits: {taken[number - 1]}")
    grown = faults(taken)
    print(f"grown: {', '.join(grown)}" if grown else "nothing grew")
    return bool(grown)


def _day(folder: Path) -> bool:
    day = Day(folder)
    try:
        day.open()
        day.play(WHOLE)
        day.close()
        found = disagreements(day)
    finally:
        day.end()
    events = sum(day.at_central().values())
    print(f"a day of {WHOLE.visitors} visitors, {events} events: {'; '.join(found) or 'all books agree'}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
