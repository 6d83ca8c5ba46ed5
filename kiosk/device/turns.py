"""Notes beside a file of codes: PCs that are set up from one stick do not try each other's.

A note is a help and no lock: central alone decides whose a code is.
"""

import hashlib
from pathlib import Path
from typing import Final

ENDING: Final = "taken"


class Turns:
    """The notes of a `file`, as this `pc` reads and writes them; without a place to write there are none."""

    def __init__(self, file: Path, pc: str) -> None:
        self._folder = file.with_name(f"{file.name}.{ENDING}")
        self._pc = pc

    def take(self, code: str) -> bool:
        """Whether this PC may try the code: nobody has noted it before, or this PC has."""
        note = self._folder / hashlib.sha256(code.encode()).hexdigest()[:16]
        try:
            self._folder.mkdir(exist_ok=True)
            with note.open("x", encoding="ascii") as new:
                new.write(self._pc)
        except FileExistsError:
            return self._is_ours(note)
        except OSError:
            return True
        return True

    def _is_ours(self, note: Path) -> bool:
        """A power cut can leave a note that names nobody."""
        try:
            return note.read_text("ascii", errors="replace") in {self._pc, ""}
        except OSError:
            return True
