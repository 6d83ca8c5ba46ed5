"""The book of acts: written in the transaction of the act itself, and proved afterwards."""

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from django.db import transaction

from kiosk.central.models import Act, LastAct
from kiosk.errors import InputFault

AT_THE_COMMAND_LINE: Final = "command line"
_BEGINNING: Final = "0" * 64


class Did(StrEnum):
    """What was done."""

    CENTRE_CREATED = "centre.created"
    CENTRE_CHANGED = "centre.changed"
    CODE_MADE = "code.made"
    DEVICE_ENROLLED = "device.enrolled"
    DEVICE_REVOKED = "device.revoked"
    TOKEN_WANTED = "token.wanted"  # noqa: S105 - an act
    TOKEN_CHANGED = "token.changed"  # noqa: S105 - an act
    CATALOGUE_PUBLISHED = "catalogue.published"
    GUIDE_KEYS_CHANGED = "guide_keys.changed"
    USER_CREATED = "user.created"
    USER_CHANGED = "user.changed"
    PASSWORD_CHANGED = "password.changed"  # noqa: S105 - an act
    SIGNED_IN = "signed.in"
    SECOND_FACTOR_SET_UP = "second-factor.set-up"
    SECOND_FACTOR_REMOVED = "second-factor.removed"
    SECOND_FACTOR_REFUSED = "second-factor.refused"
    RECOVERY_CODE_USED = "recovery-code.used"
    RESTORED = "restored"


def record(who: str, did: Did, what: str, now: datetime) -> None:
    """Add a line; the transaction at hand, that of the act, keeps both or neither."""
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("an act is recorded in its own transaction")
    last = LastAct.objects.select_for_update().get()
    act = Act(number=last.number + 1, time=now, who=who, act=did, what=what, previous=last.hash)
    act.hash = _hash(act)
    act.save(force_insert=True)
    last.number, last.hash = act.number, act.hash
    last.save()


def faults() -> Iterator[str]:
    """Where the book does not hold together, a sentence each; nothing when it does."""
    number, previous = 0, _BEGINNING
    for act in Act.objects.order_by("number").iterator():
        if act.number != number + 1:
            yield f"Between line {number} and line {act.number} lines are missing."
        elif act.previous != previous:
            yield f"Line {act.number} does not follow the line before it."
        if act.hash != _hash(act):
            yield f"Line {act.number} was altered."
        number, previous = act.number, act.hash
    if (number, previous) != end():
        yield f"The book ends at line {number}, but line {end()[0]} was written last."


def end() -> tuple[int, str]:
    """Number and hash of the last line: whoever notes them elsewhere can prove later that they stand."""
    last = LastAct.objects.get()
    return last.number, last.hash


def stands(noted: str) -> bool:
    """Whether a line still has the hash that was noted of it, `NUMBER:HASH`; raises InputFault."""
    number, _, told = noted.partition(":")
    if not number.isdecimal():
        raise InputFault("A line is noted as NUMBER:HASH.")
    return Act.objects.filter(number=int(number), hash=told).exists()


def _hash(act: Act) -> str:
    time = act.time.astimezone(UTC).isoformat(timespec="microseconds")
    content = json.dumps([act.number, time, act.who, act.act, act.what, act.previous])
    return hashlib.sha256(content.encode()).hexdigest()
