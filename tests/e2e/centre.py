"""A kiosk in processes of its own: does what is said on standard input, tells the window's id for each.

Said is `visit`, `end`, or `press` with the name of a button. On a real screen it fills that.
"""

import os
import sys
import threading
from pathlib import Path

from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor
from kiosk.supervise.window_process import Program


def visit(hand: Hand) -> None:
    """A visitor alone at the site of a service."""
    hand.wait("WelcomeScreen")
    hand.press("start")
    hand.wait("HomeScreen")
    hand.type("mpay")
    hand.press("search")
    hand.press("mpay")
    hand.press("start_service")
    hand.wait("GuidedScreen")


def end(hand: Hand) -> None:
    """The visitor is done; the next one may come."""
    hand.press("end")
    hand.press("yes")
    hand.wait("FeedbackScreen")
    hand.press("skip")
    hand.wait("EndedScreen")
    hand.press("done")
    hand.wait("WelcomeScreen")


def main(folder: Path, port: str) -> None:
    hand = Hand(None)
    program = Program((sys.executable, "-m", "tests.e2e.window", port))
    start = {"data": str(folder), "scripted": True, "fullscreen": os.environ["QT_QPA_PLATFORM"] == "xcb"}
    supervisor = Supervisor(folder, start, hand.listen, program)
    hand.take(supervisor)

    def script() -> None:
        hand.wait("WelcomeScreen")
        tell("ready")
        for line in sys.stdin:
            what, _, name = line.strip().partition(" ")
            if what == "press":
                hand.press(name)
            else:
                {"visit": visit, "end": end}[what](hand)
            tell(line.strip())
        supervisor.stop()

    def tell(what: str) -> None:
        sys.stdout.write(f"{what} {supervisor.window_pid}\n")
        sys.stdout.flush()

    threading.Thread(target=script, daemon=True).start()
    supervisor.run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
