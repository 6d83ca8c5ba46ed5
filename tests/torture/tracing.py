"""A program in a process of its own, with strace looking on or doing it harm."""

import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path


def traced(options: Sequence[str], log: Path, work: Callable[[int], None]) -> tuple[list[str], int]:
    """Let a fork do `work`, which writes lines to the handle it is given; its whole lines, its status."""
    reading, writing = os.pipe()
    waiting, going = os.pipe()
    writer = os.fork()
    if not writer:
        try:
            os.read(waiting, 1)
            work(writing)
        finally:
            os._exit(0)
    os.close(writing)
    words = ["strace", "-p", str(writer), "-o", str(log), *options]
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        tracer.stderr.readline()  # "Process … attached"
        os.write(going, b"!")
        with os.fdopen(reading, "rb") as said:
            lines = [line.decode() for line in said.read().split(b"\n")[:-1]]
        _, status = os.waitpid(writer, 0)
    os.close(going)
    os.close(waiting)
    return lines, status
