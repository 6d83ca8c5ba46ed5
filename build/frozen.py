"""Where the frozen program starts: as `kiosk …`, or as one of its own processes, `-m NAME …`.

A supervisor starts its windows, and a window its voice, as Python is told to run a module: by
`sys.executable -m NAME`. Here that is this very program, and these few names are all that it knows.
"""

import os
import runpy
import sys
from typing import Final

MODULES: Final = ("kiosk", "kiosk.ui", "kiosk.ui.voice")
LIBRARIES: Final = "LD_LIBRARY_PATH"


def main() -> None:
    """Run the module that the command line names, the command line of the kiosk when it names none."""
    find_own_libraries_only_here()
    if sys.argv[1:2] == ["-m"] and sys.argv[2:3] and sys.argv[2] in MODULES:
        name = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(name, run_name="__main__", alter_sys=True)
    else:
        from kiosk.cli import main as command_line  # noqa: PLC0415 - only one of the two is loaded

        command_line(prog_name="kiosk")


def find_own_libraries_only_here() -> None:
    """Undo what PyInstaller tells the loader: a signing client on the same Qt must not meet ours.

    Each of our libraries knows by itself where the others lie.
    """
    before = os.environ.pop(f"{LIBRARIES}_ORIG", None)
    os.environ.pop(LIBRARIES, None)
    if before:
        os.environ[LIBRARIES] = before


if __name__ == "__main__":
    main()
