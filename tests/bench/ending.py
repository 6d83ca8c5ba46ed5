"""`python -m tests.bench.ending PORT FOLDER TIMES`: prints the seconds that each end of a visit took."""

import json
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

from kiosk import bootstrap
from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor
from kiosk.supervise.window_process import Program
from tests.e2e.centre import visit


def main(port: str, folder: Path, times: int) -> None:
    hand = Hand(None)
    program = Program((sys.executable, "-m", "tests.e2e.window", port))
    supervisor = Supervisor(folder, {"data": str(folder), "scripted": True}, hand.listen, program)
    hand.take(supervisor)
    taken: list[float] = []

    def script() -> None:
        for number in range(1, times + 1):
            visit(hand)
            hand.press("end")
            hand.wait("Dialog")
            begun = time.perf_counter()
            hand.press("yes")
            hand.wait("FeedbackScreen")
            while ended(folder) < number:
                time.sleep(0.005)
            taken.append(time.perf_counter() - begun)
            for name in ("skip", "done"):
                hand.press(name)
        supervisor.stop()

    threading.Thread(target=script, daemon=True).start()
    supervisor.run()
    sys.stdout.write(json.dumps(taken))


def ended(folder: Path) -> int:
    """Sessions whose wipe is proven."""
    kiosk = bootstrap.open_kiosk(folder)
    with closing(kiosk.store):
        return int(kiosk.store.tuples("SELECT count(*) FROM session WHERE wipe = 'clean'")[0][0])


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
