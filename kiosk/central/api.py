"""The HTTP interface between kiosks and central, version 1."""

import json
import logging
import re
from datetime import datetime
from http import HTTPStatus
from typing import Any, Final

from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

import kiosk
from kiosk.central import bodies, enrolment, guides, ingest, numbering, problems, rotation, schemas
from kiosk.central.access import DeviceToken, Known
from kiosk.central.keys import courier_public_key, public_key
from kiosk.central.models import Device
from kiosk.central.places import everywhere
from kiosk.central.problems import Refused
from kiosk.central.throttle import Throttle

log = logging.getLogger(__name__)

BATCH_TYPE: Final = "application/cloudevents-batch+json"
RECEIPTS_TYPE: Final = "application/vnd.cups.receipts+json"
CATALOGUE_TYPE: Final = "application/vnd.cups.catalogue+json"

_UUID: Final = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_WRONG_CODES: Final = Throttle("code", 10, 600)
_MEDIA_TYPES: Final = {
    schemas.Receipts: RECEIPTS_TYPE,
    schemas.SignedPack: CATALOGUE_TYPE,
    schemas.Problem: problems.MEDIA_TYPE,
}
_BY_REFERENCE: Final = {
    f"#/components/schemas/{model.__name__}": media for model, media in _MEDIA_TYPES.items()
}


class DocumentedAPI(NinjaAPI):
    """An API whose description names the media types that are really sent."""

    def get_openapi_schema(self, **kwargs: Any) -> Any:
        """The OpenAPI document."""
        document = super().get_openapi_schema(**kwargs)
        for operations in document["paths"].values():
            for operation in operations.values():
                for response in operation["responses"].values():
                    content = response.get("content", {})
                    for plain in list(content):
                        reference = content[plain]["schema"].get("$ref")
                        content[_BY_REFERENCE.get(reference, plain)] = content.pop(plain)
        return document


api = DocumentedAPI(
    title="CUPS central",
    version=kiosk.__version__,
    description="What the kiosks of the public service centres tell, and what they are given.",
    docs_url=None,
    urls_namespace="v1",
)


def _problems(*statuses: int) -> dict[int, Any]:
    return dict.fromkeys(sorted({*statuses, 400, 413, 500, 503}), schemas.Problem)


_BATCH_DESCRIPTION: Final = {
    "parameters": [
        {
            "name": "X-Batch-ID",
            "in": "header",
            "required": True,
            "schema": {"type": "string", "format": "uuid"},
        },
        {"name": "Content-Encoding", "in": "header", "schema": {"enum": ["gzip", "identity"]}},
        {
            "name": "X-Delivered",
            "in": "header",
            "description": "the highest number of each epoch that the kiosk has a receipt for: `e1=20,e2=7`",
            "schema": {"type": "string"},
        },
    ],
    "requestBody": {
        "required": True,
        "content": {
            BATCH_TYPE: {
                "schema": {
                    "type": "array",
                    "maxItems": ingest.MOST_EVENTS,
                    "items": schemas.CloudEvent.model_json_schema(),
                }
            }
        },
    },
}


@api.post(
    "/events",
    auth=DeviceToken(),
    response={207: schemas.Receipts} | _problems(401, 403, 415, 429),
    openapi_extra=_BATCH_DESCRIPTION,
    summary="Store a batch of events, each exactly once",
)
def post_events(request: HttpRequest) -> HttpResponse:
    """Everything answered with 201 or 208 is committed before the answer leaves."""
    known: Known = request.auth  # type: ignore[attr-defined]
    if request.content_type != BATCH_TYPE:
        raise Refused(415, "content-type", f"Expected {BATCH_TYPE}.")
    batch = _batch_id(request.headers.get("X-Batch-ID", ""))
    now = timezone.now()
    body = bodies.unpacked(request.body, request.headers.get("Content-Encoding", "").strip().lower())
    receipts = ingest.take(known.device, bodies.parsed(body), now)
    answer: dict[str, Any] = {
        "batch": batch,
        "receipts": [receipt.document() for receipt in receipts],
        "received_at": now.isoformat(),
        "catalogue_etag": known.catalogue_etag,
        "settings_etag": known.device.centre.settings_etag(),
        "notices": _notices(known.device, request.headers.get("X-Delivered", ""), now),
    }
    return HttpResponse(json.dumps(answer), RECEIPTS_TYPE, HTTPStatus.MULTI_STATUS)


@api.post(
    "/enrolments",
    response={201: schemas.Enrolment} | _problems(403, 409, 422, 429),
    summary="Join a centre with a code",
)
def post_enrolment(request: HttpRequest, wish: schemas.EnrolmentRequest) -> HttpResponse:
    """A code works once and expires; every way in which it can be wrong has the same answer."""
    address = request.META["REMOTE_ADDR"]
    _WRONG_CODES.check(address)
    try:
        with everywhere():
            enrolled = enrolment.enrol(
                wish.code,
                wish.fingerprint,
                wish.version,
                timezone.now(),
                wish.signing_key,
                [enrolment.Before(each.device, each.proof) for each in wish.before],
                copied=wish.copied,
            )
    except Refused as refused:
        if refused.status == HTTPStatus.FORBIDDEN:
            _WRONG_CODES.mark(address)
        raise
    device = enrolled.device
    answer = {
        "device": str(device.pk),
        "centre": device.centre_id,
        "letter": device.letter,
        "token": enrolled.token,
        "settings": device.centre.settings_document(),
        "catalogue_key": public_key(),
        "courier_key": courier_public_key(),
        "before": enrolled.before,
    }
    return HttpResponse(json.dumps(answer), "application/json", HTTPStatus.CREATED)


@api.get(
    "/catalogue",
    auth=DeviceToken(),
    response={200: schemas.SignedPack, 304: None} | _problems(401, 403, 404, 429),
    summary="The newest guide pack, signed",
)
def get_catalogue(request: HttpRequest) -> HttpResponseBase | None:
    """The envelope byte for byte as published; `ETag` and `If-None-Match` save the download."""
    known: Known = request.auth  # type: ignore[attr-defined]
    if known.catalogue_etag is None:
        raise Refused(404, "no-catalogue", "No guide pack was published yet.")
    unchanged = get_conditional_response(request, etag=known.catalogue_etag)
    if unchanged is not None:
        return unchanged
    pack = guides.newest()
    return HttpResponse(bytes(pack.envelope), CATALOGUE_TYPE, headers={"ETag": pack.etag}) if pack else None


@api.get(
    "/settings",
    auth=DeviceToken(),
    response={200: schemas.SettingsDocument, 304: None} | _problems(401, 403, 429),
    summary="The settings of the device's centre",
)
def get_settings(request: HttpRequest) -> HttpResponseBase | None:
    """`ETag` and `If-None-Match` as for the catalogue."""
    known: Known = request.auth  # type: ignore[attr-defined]
    centre = known.device.centre
    etag = centre.settings_etag()
    response = HttpResponse(
        json.dumps(centre.settings_document()), "application/json", headers={"ETag": etag}
    )
    return get_conditional_response(request, etag=etag, response=response)


@api.get("/health/live", response={200: schemas.State} | _problems(), summary="Is the process alive?")
def live(request: HttpRequest) -> dict[str, str]:
    """Answers without asking the database."""
    return {"state": "ok"}


@api.get("/health/ready", response={200: schemas.State} | _problems(), summary="Can events be stored?")
def ready(request: HttpRequest) -> dict[str, str]:
    """Asks the database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return {"state": "ok"}


@api.exception_handler(Refused)
def _refused(_request: HttpRequest, fault: Refused) -> HttpResponse:
    return problems.answer(fault)


@api.exception_handler(AuthenticationError)
def _unknown(_request: HttpRequest, _fault: AuthenticationError) -> HttpResponse:
    told = Refused(
        401, "token", "The device's token is missing or not known.", {"WWW-Authenticate": "Bearer"}
    )
    return problems.answer(told)


@api.exception_handler(HttpError)
def _http(_request: HttpRequest, fault: HttpError) -> HttpResponse:
    return problems.answer(Refused(fault.status_code, "request", fault.message))


@api.exception_handler(ValidationError)
def _invalid(_request: HttpRequest, fault: ValidationError) -> HttpResponse:
    told = "; ".join(f"{each['loc'][-1]}: {each['msg']}" for each in fault.errors)
    return problems.answer(Refused(422, "not-fitting", told))


@api.exception_handler(DatabaseError)
def _not_now(_request: HttpRequest, fault: DatabaseError) -> HttpResponse:
    log.error("the database does not answer", exc_info=fault)
    return problems.answer(
        Refused(503, "not-now", "The database does not answer; try again.", {"Retry-After": "30"})
    )


def _notices(device: Device, delivered: str, now: datetime) -> dict[str, Any]:
    lacking = numbering.wanted(device, numbering.told(delivered), now)
    asked = {"next_token": rotation.offer(device, now), "resend_from": lacking}
    return {name: what for name, what in asked.items() if what is not None}


def _batch_id(given: str) -> str:
    if _UUID.fullmatch(given):
        return given
    raise Refused(400, "batch-id", "X-Batch-ID is not a UUID.")
