"""A supervisor in a process of its own: goes to the home screen, prints its window's id, lives on."""

import sys
import threading
from pathlib import Path

from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor


def main(folder: Path) -> None:
    hand = Hand(None)
    supervisor = Supervisor(folder, {"data": str(folder), "scripted": True}, hand.listen)
    hand.take(supervisor)

    def script() -> None:
        hand.wait("WelcomeScreen")
        hand.press("start")
        hand.wait("HomeScreen")
        sys.stdout.write(f"{supervisor.window_pid}\n")
        sys.stdout.flush()

    threading.Thread(target=script, daemon=True).start()
    supervisor.run()


main(Path(sys.argv[1]))
