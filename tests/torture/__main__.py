"""`python -m tests.torture`: 200 visits in a row on a real screen; exits 1 when anything grew."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.display import virtual_screen
from tests.torture.visits import WARM, faults, many


def main() -> int:
    """Run, print every tenth footprint and the verdict."""
    parser = argparse.ArgumentParser(prog="dev.py torture")
    parser.add_argument("--visits", type=int, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kiosk-torture-") as folder, virtual_screen() as display:
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        taken = many(Path(folder), options.visits)
    for number in range(WARM, len(taken) + 1, WARM):
        print(f"after {number:>4} visits: {taken[number - 1]}")
    grown = faults(taken)
    print(f"grown: {', '.join(grown)}" if grown else "nothing grew")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
