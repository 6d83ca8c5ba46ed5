"""Log lines of central: one JSON object each, with the request's id; never a body, a code or a token."""

import json
import logging
from contextvars import ContextVar
from datetime import UTC, datetime

_request: ContextVar[str] = ContextVar("request", default="-")


def request_id() -> str:
    """The id of the request at hand, `-` outside of one."""
    return _request.get()


def set_request_id(given: str) -> None:
    """Let every line from here on carry this id."""
    _request.set(given)


class JsonLines(logging.Formatter):
    """Formats a record as one line of JSON, with the members of `extra={"fields": {…}}` in it."""

    def format(self, record: logging.LogRecord) -> str:
        """One line without a line break inside."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "request": request_id(),
            "message": record.getMessage(),
        }
        line |= getattr(record, "fields", {})
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)
