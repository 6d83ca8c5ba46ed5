"""A supervisor in a process of its own, whose window opens a session or whose stand-in makes a mess."""

import json
import sys
import threading
from pathlib import Path

from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor
from tests.supervise.living import STAND_IN


def with_session(folder):
    """A real window on the home screen; its process id on one line."""
    hand = Hand(None)
    supervisor = Supervisor(folder, {"data": str(folder), "scripted": True}, hand.listen)
    hand.take(supervisor)

    def script():
        hand.wait("WelcomeScreen")
        hand.press("start")
        hand.wait("HomeScreen")
        say(supervisor.window_pid)

    threading.Thread(target=script, daemon=True).start()
    supervisor.run()


def with_mess(folder):
    """A stand-in that left files and children; all their process ids on one line, the window's first."""

    def listen(message):
        if message["type"] == "shown":
            supervisor.tell_window({"type": "mess"})
        elif message["type"] == "done":
            say(supervisor.window_pid, *message["processes"])

    supervisor = Supervisor(folder, {"data": str(folder)}, listen, STAND_IN)
    supervisor.run()


def say(*processes):
    sys.stdout.write(f"{json.dumps(processes)}\n")
    sys.stdout.flush()


{"session": with_session, "mess": with_mess}[sys.argv[1]](Path(sys.argv[2]))
