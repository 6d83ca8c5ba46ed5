"""Takes out of a log line what nobody needs elsewhere: who somebody is, where they went, what opens doors."""

import re
from typing import Final

from kiosk.domain.privacy import find_personal

HIDDEN: Final = "[…]"
_ADDRESS: Final = re.compile(
    r"(\b[a-z][a-z0-9+.\-]*://)(?:[^\s/@]*@)?([^\s/?#:]+(?::\d+)?)[^\s]*", re.IGNORECASE
)
_SECRETS: Final = re.compile(
    r"\bBearer\s+\S+"
    r"|(?<![\w-])[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}(?![\w-])"  # an enrolment code
    r"|\b[A-Za-z0-9_\-+/]{40,}={0,2}",  # tokens, keys, hashes
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(
    r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"  # the hour of a line
    r"|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"  # ids, which name nobody
)


def redacted(line: str) -> str:
    """The line without addresses beyond their host, secrets, and whatever says who somebody is."""
    line = _SECRETS.sub(HIDDEN, _ADDRESS.sub(r"\1\2", line))
    searched = _PLAIN.sub(lambda kept: "\n" * len(kept[0]), line)
    for span in reversed(find_personal(searched)):
        line = line[: span.start] + HIDDEN + line[span.end :]
    return line
