"""The log a technician reads: a rotating file in the data folder, nothing personal in it."""

import logging
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from kiosk.errors import FolderReadOnly

FILE_NAME: Final = "kiosk.log"
MOST_BYTES: Final = 1_000_000
KEPT: Final = 3


def log_to(folder: Path) -> None:
    """Send warnings and the program's own news to the log of this data folder; raises FolderReadOnly."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / FILE_NAME, maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8"
        )
    except OSError as error:
        raise FolderReadOnly(f"The log in {folder} cannot be written: {error.strerror}.") from error
    formatter = logging.Formatter(
        "%(asctime)s.%(msecs)03dZ %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S"
    )
    formatter.converter = time.gmtime
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("urllib3").setLevel(logging.WARNING)
