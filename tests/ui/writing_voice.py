"""`writing_voice.py FILE MOMENT_S LANGUAGE…`: a stand-in for the voice, which writes down what it would say.

One line for each utterance, "silent" for each end of speaking; every utterance takes a moment.
"""

import json
import queue
import sys
import threading
import time
from pathlib import Path


def tell(kind: str, **values: object) -> None:
    sys.stdout.write(json.dumps({"type": kind, **values}) + "\n")
    sys.stdout.flush()


def program(file: Path, *languages: str, moment_s: float = 0.02) -> tuple[str, ...]:
    """The command that starts it."""
    return (sys.executable, __file__, str(file), str(moment_s), *languages)


def main(file: Path, moment_s: float, *languages: str) -> None:
    tell("voices", languages=languages)
    heard: queue.Queue[str] = queue.Queue()

    last = 0

    def listen() -> None:
        nonlocal last
        for line in sys.stdin:
            message = json.loads(line)
            last = message.get("number", last)
            if message["type"] == "stop":
                with heard.mutex:
                    heard.queue.clear()
            heard.put(line)
        heard.put("")

    threading.Thread(target=listen, daemon=True).start()
    with file.open("a", encoding="utf-8", buffering=1) as paper:
        while line := heard.get():
            message = json.loads(line)
            if message["type"] == "say":
                tell("saying", number=message["number"])
                speaks = message["text"] and message["language"] in languages
                paper.write((message["text"] if speaks else " ".join(message["recorded"])) + "\n")
                time.sleep(moment_s)
            if heard.empty():
                paper.write("silent\n")
                tell("silent", number=last)


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]), *sys.argv[3:])
