"""Around every request: its id, its log line, its size, and problems in place of foreign error pages."""

import logging
import re
import time
import uuid
from collections.abc import Callable
from http import HTTPStatus

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from kiosk.central import metrics, problems
from kiosk.central.logs import set_request_id
from kiosk.central.places import NOWHERE, confine
from kiosk.central.problems import Refused

log = logging.getLogger(__name__)

MOST_PACKED_BYTES = 2**20
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_INTERFACES = ("/v1/", "/metrics")
"""Where machines ask: their errors are problems, those of people are pages."""
_CONTENT_POLICY = (
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"

View = Callable[[HttpRequest], HttpResponseBase]


def traced(get_response: View) -> View:
    """Give each request an id, log it in one line, and turn bare errors into problems."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        began = time.monotonic()
        given = request.headers.get("X-Request-ID", "")
        request_id = given if _REQUEST_ID.fullmatch(given) else uuid.uuid4().hex
        set_request_id(request_id)
        confine(NOWHERE)
        response = get_response(request)
        if response.status_code >= HTTPStatus.BAD_REQUEST and request.path.startswith(_INTERFACES):
            response = _as_problem(response)
        response.headers["X-Request-ID"] = request_id
        response.headers["Content-Security-Policy"] = _CONTENT_POLICY
        response.headers["Permissions-Policy"] = _PERMISSIONS
        seconds = time.monotonic() - began
        metrics.count(request, response.status_code, seconds)
        fields = {
            "method": request.method,
            "path": request.path,
            "status": response.status_code,
            "ms": round(seconds * 1000, 1),
            "device": getattr(request, "device_id", None),
            "user": getattr(request, "signed_in", None),
        }
        log.info("request", extra={"fields": fields})
        return response

    return middleware


def bounded(get_response: View) -> View:
    """Refuse a body over the limit before anything reads it."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        length = request.META.get("CONTENT_LENGTH") or "0"
        if not length.isdecimal() or int(length) > MOST_PACKED_BYTES:
            return problems.answer(Refused(413, "too-large", f"The body is over {MOST_PACKED_BYTES} bytes."))
        return get_response(request)

    return middleware


def ending(get_response: View) -> View:
    """End a session that has lasted a working day."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if time.time() - request.session.get("since", time.time()) > settings.SESSION_LONGEST_S:
            logout(request)
        return get_response(request)

    return middleware


def _as_problem(response: HttpResponseBase) -> HttpResponseBase:
    if response.headers.get("Content-Type", "").startswith(problems.MEDIA_TYPE):
        return response
    status = HTTPStatus(response.status_code)
    headers = {"Allow": response.headers["Allow"]} if "Allow" in response.headers else {}
    said: HttpResponse = problems.answer(
        Refused(status, status.phrase.lower().replace(" ", "-"), status.description or status.phrase, headers)
    )
    return said
