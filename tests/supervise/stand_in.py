"""Stands in for the window: no screen, but the same words; it makes a mess when it is told to.

Tells `told` with what it was started with, then answers each order of a test with `done`.
"""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

STUBBORN = """
import os, signal, sys
signal.signal(signal.SIGTERM, signal.SIG_IGN)
if "alone" in sys.argv:
    os.setsid()
os.write(1, b"up\\n")
signal.pause()
"""
PLACES = ("TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")


def tell(kind, **values):
    os.write(1, json.dumps({"type": kind, **values}).encode() + b"\n")


def beat():
    while not ENDING.wait(0.2):
        tell("beat")


def make_a_mess(run):
    """Files in every place that programs know, and children that do not end with their parent."""
    folder = Path(run["folder"])
    for place in [Path(os.environ[name]) for name in PLACES] + [folder / "downloads", folder]:
        (place / "deep" / "er").mkdir(parents=True)
        (place / "deep" / "er" / "receipt.pdf").write_text(run["marker"])
    (folder / "downloads" / "elsewhere").symlink_to("/")
    started = [
        start_child("alone"),
        start_child("alone", env={}),  # a child that is known by neither session nor environment
        start_child(env={}),
    ]
    tell("done", processes=started)


def start_child(*words, env=None):
    """A child that ignores SIGTERM and holds the window's pipes, in a session of its own when `alone`."""
    child = subprocess.Popen(
        [sys.executable, "-c", STUBBORN, *words],
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        pass_fds=[os.dup(1)],
    )
    assert child.stdout is not None
    child.stdout.readline()
    return child.pid


def main():
    start = json.loads(sys.stdin.readline())
    runs = sorted(each.name for each in (Path(start["data"]) / "runs").iterdir() if each.is_dir())
    tell("told", start=start, runs=runs)
    threading.Thread(target=beat).start()
    tell("painted")
    if start["show"]:
        tell("shown")
    for line in sys.stdin:
        message = json.loads(line)
        kind = message["type"]
        if kind == "show":
            tell("shown")
        elif kind == "mess":
            make_a_mess(start["run"])
        elif kind == "say":
            tell(message["word"], **message["values"])
        elif kind in {"ready", "not_ready", "changed", "make_way"}:
            tell("heard", word=kind, traces=message.get("traces", []))
    ENDING.set()


ENDING = threading.Event()
main()
