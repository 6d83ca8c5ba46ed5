"""Is there internet although central does not answer? Asked of sites that visitors come for."""

import socket
from collections.abc import Iterable
from typing import Final

WITNESSES: Final = (("servicii.gov.md", 443), ("mpass.gov.md", 443))
PATIENCE_S: Final = 3.0


def is_there(witnesses: Iterable[tuple[str, int]] = WITNESSES) -> bool:
    """Whether one of them takes a connection; nothing is sent to it."""
    for address in witnesses:
        try:
            with socket.create_connection(address, PATIENCE_S):
                return True
        except OSError:
            continue
    return False
