"""Where the frozen program starts: as `kiosk …`, or as one of its own processes, `-m NAME …`.

A supervisor starts its windows, and a window its voice, as Python is told to run a module: by
`sys.executable -m NAME`. Here that is this very program, which runs modules of the kiosk and nothing else.

Central is a program of its own. Where its folder lies beside this one, `kiosk central …` goes over to it.
"""

import os
import runpy
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Final

PROGRAM: Final = "kiosk"
CENTRAL: Final = Path(sys.executable).parent.with_name("cups-kiosk-central") / "kiosk-central"
LIBRARIES: Final = "LD_LIBRARY_PATH"


def main() -> None:
    """Run the module that the command line names, the command line of the kiosk when it names none."""
    find_own_libraries_only_here()
    name = PROGRAM
    match sys.argv[1:3]:
        case ["-m", module] if f"{module}.".startswith(f"{PROGRAM}."):
            name = module
            del sys.argv[1:3]
    if name == PROGRAM:
        if sys.argv[1:2] == ["central"] and find_spec("kiosk.central") is None and CENTRAL.exists():
            os.execv(CENTRAL, [str(CENTRAL), *sys.argv[1:]])  # noqa: S606 - no shell is wanted
        from kiosk.cli import main as command_line  # noqa: PLC0415 - a window needs none

        command_line(prog_name=PROGRAM)
    runpy.run_module(name, run_name="__main__", alter_sys=True)


def find_own_libraries_only_here() -> None:
    """Undo what PyInstaller tells the loader: a signing client on a Qt of its own must not meet ours.

    Each of our libraries knows by itself where the others lie.
    """
    before = os.environ.pop(f"{LIBRARIES}_ORIG", None)
    os.environ.pop(LIBRARIES, None)
    if before:
        os.environ[LIBRARIES] = before


if __name__ == "__main__":
    main()
