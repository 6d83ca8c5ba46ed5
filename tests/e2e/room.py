"""A PC with desk and display, in processes of its own: carries out what is written to it, in JSON lines.

An order names the `role` of a window (empty for the visitor's), what to do there and with what; the answer
says whether it could be done.
"""

import json
import sys
import threading
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.supervise.protocol import Message
from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor
from kiosk.supervise.window_process import Program
from tests.e2e import clockwork

ROLES = ("desk", "display")


def main(folder: Path, clock_file: Path) -> None:
    clockwork.wind(clock_file)
    hands = {role: Hand(None, role) for role in ("", *ROLES)}

    def listen(message: Message) -> None:
        for hand in hands.values():
            hand.listen(message)

    program = Program((sys.executable, "-m", "tests.e2e.timed_window", str(clock_file)))
    start = {"data": str(folder), "scripted": True}
    supervisor = Supervisor(folder, start, listen, program, roles=ROLES)
    for hand in hands.values():
        hand.take(supervisor)

    def obey() -> None:
        for line in sys.stdin:
            order = json.loads(line)
            try:
                answer = getattr(hands[order["role"]], order["act"])(*order["words"])
                told = {"ok": True, "answer": answer}
            except KioskError as fault:
                told = {"ok": False, "answer": str(fault)}
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()
        supervisor.stop()

    threading.Thread(target=obey, daemon=True).start()
    supervisor.run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
