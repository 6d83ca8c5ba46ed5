"""JSON lines between the supervisor and its windows: one object a line, `type` says which.

To a window: `start` (what it paints first; a standing window has a `role`), `show` (come to the front),
`status` (the line to central), `renewed` (new guide pack or settings), `changed` (another window has
recorded something: read the store again), `not_ready` and `ready` (`traces` of a visit are left; they are
gone), `do` (a scripted press; only in a scripted demo).
From a window: `painted` (ready behind the old one), `shown`, `beat` (its event loop turns), `wake`
(something was recorded), `visit_ended` (start the next window with this; a `session` in which a site was
opened ends when its wipe is proven), `wipe_again` (a specialist asks), `closed` (a person closed an
ordinary window), `did` (the answer to `do`).
"""

import json
from typing import Any, Final

Message = dict[str, Any]

BEAT_S: Final = 1.0


def encode(message: Message) -> bytes:
    """One line."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def decode(line: bytes) -> Message | None:
    """The message of a line; None for anything else that lands on the pipe."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) and isinstance(value.get("type"), str) else None
