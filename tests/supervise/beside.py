"""A supervisor in a process of its own: its window opens a session, or stand-ins make a mess or stand."""

import json
import sys
import threading
from pathlib import Path

from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor
from tests.supervise.living import ROLES, STAND_IN


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


def with_standing(folder):
    """Stand-ins for the visitor's window, the desk and the display; all their process ids on one line."""
    shown = []

    def listen(message):
        if message["type"] == "shown":
            shown.append(message.get("role", ""))
        if message["type"] == "shown" and len(shown) == 1 + len(ROLES):
            say(supervisor.window_pid, *map(supervisor.standing_pid, ROLES))

    supervisor = Supervisor(folder, {"data": str(folder)}, listen, STAND_IN, roles=ROLES)
    supervisor.run()


def say(*processes):
    sys.stdout.write(f"{json.dumps(processes)}\n")
    sys.stdout.flush()


{"session": with_session, "mess": with_mess, "standing": with_standing}[sys.argv[1]](Path(sys.argv[2]))
