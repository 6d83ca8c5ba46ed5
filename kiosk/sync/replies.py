"""Central's replies as values, and how they are read: whatever is not of central's shape is not believed."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from kiosk.domain.tickets import LETTERS
from kiosk.errors import CentralUnreachable

_NAME: Final = re.compile("[!-~]+")


@dataclass(frozen=True, slots=True)
class Receipt:
    """Central's word on one event: 201 stored, 208 had it, 409 other content, 422 no fit, 5xx not now."""

    id: str
    status: int
    reason: str


@dataclass(frozen=True, slots=True)
class Receipts:
    """An answer to a batch."""

    receipts: tuple[Receipt, ...]
    catalogue_etag: str | None
    settings_etag: str | None
    clock_ahead_s: float | None = None
    """How far the clock of this PC is ahead of central's, transport included."""
    resend: "Resend | None" = None
    next_token: str | None = None


@dataclass(frozen=True, slots=True)
class Resend:
    """Events of an epoch that central lacks, by their first and last number; None is up to the newest."""

    epoch: str
    first: int
    last: int | None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document that changed; None in its place means 304."""

    body: bytes
    etag: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it came; `media` is the media type without parameters, header names are as asked for."""

    status: int
    media: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What central gives a PC that joins."""

    device: str
    centre: str
    letter: str
    token: str
    catalogue_key: str
    courier_key: str | None
    settings: dict[str, Any]
    before: dict[str, str]
    """What central says of the devices that this PC was, by their ids: `accepted`, `unknown`, `refused`."""


def read_object(body: bytes) -> dict[str, Any]:
    """A JSON object; raises CentralUnreachable where there is none."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise CentralUnreachable(
            "gateway", "The answer does not read as JSON: it was cut or changed."
        ) from error
    if not isinstance(value, dict):
        raise CentralUnreachable("gateway", "The answer is JSON of another shape than central's.")
    return value


def read_enrolment(given: dict[str, Any]) -> Enrolled:
    """What a PC that joins is given; raises CentralUnreachable where it lacks something.

    The letter may be missing: only centres with several PCs need it; so may the courier's key.
    """
    names = ("device", "centre", "token", "catalogue_key")
    told: dict[str, Any] = {name: given.get(name) for name in names}
    if not all(isinstance(each, str) and _NAME.fullmatch(each) for each in told.values()):
        raise CentralUnreachable("gateway", f"The answer to the enrolment lacks one of {', '.join(names)}.")
    letter, settings = str(given.get("letter")), given.get("settings")
    courier_key, before = given.get("courier_key"), given.get("before")
    return Enrolled(
        **told,
        letter=letter if len(letter) == 1 and letter in LETTERS else LETTERS[0],
        courier_key=courier_key if isinstance(courier_key, str) else None,
        settings=settings if isinstance(settings, dict) else {},
        before={str(device): str(said) for device, said in before.items()}
        if isinstance(before, dict)
        else {},
    )


def read_answer(answer: dict[str, Any], batch_id: str, now: datetime) -> Receipts:
    """The answer to a batch; raises CentralUnreachable where it is none to this one."""
    if answer.get("batch") != batch_id:
        raise CentralUnreachable("gateway", "The answer belongs to another batch.")
    receipts = read_receipts(answer.get("receipts"))
    if receipts is None:
        raise CentralUnreachable("gateway", "The receipts do not read.")
    return Receipts(
        receipts,
        answer.get("catalogue_etag"),
        answer.get("settings_etag"),
        _ahead_s(answer.get("received_at"), now),
        *_notices(answer.get("notices")),
    )


def _ahead_s(received_at: object, now: datetime) -> float | None:
    try:
        return (now - datetime.fromisoformat(str(received_at))).total_seconds()
    except (ValueError, TypeError):
        return None


def _notices(raw: object) -> tuple[Resend | None, str | None]:
    """What central asks for; what does not read is as if it were not there."""
    if not isinstance(raw, dict):
        return None, None
    token, again = raw.get("next_token"), raw.get("resend_from")
    return (
        _resend(again) if isinstance(again, dict) else None,
        token if isinstance(token, str) and _NAME.fullmatch(token) else None,
    )


def _resend(raw: dict[str, Any]) -> Resend | None:
    epoch, first, last = raw.get("epoch"), raw.get("seqno"), raw.get("until")
    if not isinstance(epoch, str) or type(first) is not int or type(last) not in {int, type(None)}:
        return None
    return Resend(epoch, first, last)


def read_receipts(raw: object) -> tuple[Receipt, ...] | None:
    """Central's receipts as they travel; None when they do not read."""
    if not isinstance(raw, list) or not all(map(_is_receipt, raw)):
        return None
    return tuple(Receipt(each["id"], each["status"], reason_of(each.get("problem"))) for each in raw)


def _is_receipt(raw: object) -> bool:
    return isinstance(raw, dict) and type(raw.get("id")) is str and type(raw.get("status")) is int


def reason_of(problem: object) -> str:
    """The words of a problem, without anything that is no text."""
    if not isinstance(problem, dict):
        return ""
    words = str(problem.get("detail") or problem.get("title") or "")
    return words.encode("utf-8", "replace").decode()[:300]


def problem_in(body: bytes) -> object:
    """A problem as it came; None where nothing reads."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None
