"""Errors over HTTP as RFC 9457 problems: a stable code, what is wrong, and nothing of the inside."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

from django.http import HttpResponse

from kiosk.central.logs import request_id

MEDIA_TYPE: Final = "application/problem+json"


class Refused(Exception):
    """A request that is answered with a problem."""

    def __init__(self, status: int, code: str, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code
        self.detail = detail
        self.headers = headers or {}


def problem(code: str, title: str, detail: str) -> dict[str, Any]:
    """The members that every problem has; `code` is the last part of `type`."""
    return {"type": f"urn:problem:cups:{code}", "code": code, "title": title, "detail": detail}


def answer(refused: Refused) -> HttpResponse:
    """The HTTP answer of a refused request."""
    body = problem(refused.code, HTTPStatus(refused.status).phrase, refused.detail)
    body |= {"status": refused.status, "request": request_id()}
    said = json.dumps(body).encode()
    headers = {"Content-Length": str(len(said)), **refused.headers}
    return HttpResponse(said, MEDIA_TYPE, refused.status, headers=headers)
