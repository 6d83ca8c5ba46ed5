"""A screen without a monitor, for tests that need a real one."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

WIDTH: Final = 1366
HEIGHT: Final = 768


@contextmanager
def virtual_screen(width: int = WIDTH, height: int = HEIGHT) -> Iterator[str]:
    """Run an X server until the end of the block; gives the name of its display."""
    told, telling = os.pipe()
    size = f"{width}x{height}x24"
    command = ["Xvfb", "-displayfd", str(telling), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[telling], stderr=subprocess.DEVNULL) as server:
        os.close(telling)
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()
