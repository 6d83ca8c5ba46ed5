"""This checkout as other versions of the program, which believe the agency of a proof."""

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from build.dev import ROOT
from build.release import ROOT_FILE
from kiosk import __version__

PROGRAM: Final = ("kiosk", "resources", "translations")


def copy(place: Path, version: str, root: Path, parts: Iterable[str] = PROGRAM) -> Path:
    """These folders of the checkout with another number, and with `root` to trust in for updates."""
    for part in parts:
        shutil.copytree(ROOT / part, place / part, ignore=shutil.ignore_patterns("__pycache__"))
    updates = place / "resources" / "updates"
    updates.mkdir(exist_ok=True)
    shutil.copy(root, updates / ROOT_FILE)
    ours = place / "kiosk" / "__init__.py"
    ours.write_text(ours.read_text().replace(__version__, version))
    return place
