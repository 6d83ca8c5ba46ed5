"""A hostile site: pages of an allowed host that try everything to get out of the browser.

Whoever has found a way adds it to the file of its area; `welcome` holds what must come through.
"""

from collections.abc import Mapping
from typing import Final

from tests.web.hostile import dialogs, grabs, inward, keys, leaving, parts, programs, welcome
from tests.web.hostile.attempt import Attempt

HOSTILE: Final = [
    attempt for area in (leaving, parts, inward, programs, grabs, dialogs, keys) for attempt in area.ATTEMPTS
]
ATTEMPTS: Final[Mapping[str, Attempt]] = {attempt.name: attempt for attempt in (*HOSTILE, *welcome.ATTEMPTS)}
