"""`python -m tests.cli.cut_off WORDS`: `kiosk WORDS`, killed before it has written CUT_BEFORE small files."""

import os
import signal
import sys
from itertools import count

from kiosk.cli import main


def cut_off(before: int) -> None:
    """Small files are written beside and renamed: the kill comes before the new one has its name."""
    renamed = count(1)

    def hook(event: str, _arguments: tuple[object, ...]) -> None:
        if event == "os.rename" and next(renamed) == before:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


if __name__ == "__main__":
    cut_off(int(os.environ["CUT_BEFORE"]))
    main()
