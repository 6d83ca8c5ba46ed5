"""How a computer joins a centre: a code that is easy to type, works once and expires."""

import base64
import hashlib
import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from kiosk.central import audit, rotation, signatures
from kiosk.central.audit import Did
from kiosk.central.models import Centre, Device, EnrolmentCode
from kiosk.central.problems import Refused
from kiosk.central.tokens import new_token
from kiosk.domain import succession
from kiosk.domain.invitation import ALPHABET, LENGTH, plain_code
from kiosk.domain.tickets import LETTERS

VALID: Final = timedelta(days=7)
_GROUP: Final = 4


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A device that has just joined; the token is told this once."""

    device: Device
    token: str
    before: dict[str, str]


@dataclass(frozen=True, slots=True)
class Before:
    """What a computer that joins anew was: a device's id, and that one's signature over the new key."""

    device: str
    proof: str


def make_code(centre: Centre, now: datetime, who: str, letter: str = "") -> str:
    """A new code for `centre`, 60 bits as `XXXX-XXXX-XXXX`; told this once, only its hash is kept."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    with transaction.atomic():
        made = EnrolmentCode.objects.create(
            code_hash=_hash(code), centre=centre, letter=letter, made_at=now, expires_at=now + VALID
        )
        audit.record(who, Did.CODE_MADE, str(made), now)
    return "-".join(code[start : start + _GROUP] for start in range(0, LENGTH, _GROUP))


def enrol(  # noqa: PLR0913, PLR0917  what a computer tells when it joins
    code: str,
    fingerprint: str,
    version: str,
    now: datetime,
    signing_key: str | None = None,
    before: Sequence[Before] = (),
    *,
    copied: bool = False,
) -> Enrolled:
    """Use up a code and let a computer join; raises Refused (403, 409 centre full): nothing changed.

    `signing_key` is the computer's raw Ed25519 public key, base64. A computer that was cut off while it
    joined asks again with the same key, and gets another token as long as it has never spoken. Who proves
    to have been another device (`before`, the latest first) takes its place; a `copied` disk does not, for
    the original goes on.
    """
    wanted = _hash(code)
    key = base64.b64decode(signing_key) if signing_key else None
    predecessor, said = _recognise(before, key)
    with transaction.atomic():
        used = EnrolmentCode.objects.filter(code_hash=wanted, used_at=None, expires_at__gt=now).update(
            used_at=now
        )
        if used != 1:
            return Enrolled(*_once_more(wanted, key, now), said)
        known = EnrolmentCode.objects.get(code_hash=wanted)
        # The centre's row is the turn of its enrolments: two at once never choose the same letter.
        centre = Centre.objects.select_for_update().get(pk=known.centre_id)
        letters = known.letter
        if predecessor is not None and not copied:
            revoke(predecessor, now, str(known))
            letters += predecessor.letter if predecessor.centre_id == centre.pk else ""
        token, kept = new_token()
        device = Device.objects.create(
            centre=centre,
            letter=_free_letter(centre, letters),
            token_hash=kept,
            token_due_at=now + rotation.VALID,
            signing_key=key,
            predecessor=predecessor,
            fingerprint=fingerprint,
            version=version,
            enrolled_at=now,
        )
        audit.record(str(known), Did.DEVICE_ENROLLED, f"{device} {device.pk}", now)
    return Enrolled(device, token, said)


def revoke(device: Device, now: datetime, who: str) -> None:
    """Shut a device out; what it sent stays, its letter becomes free."""
    with transaction.atomic():
        if Device.objects.filter(pk=device.pk, revoked_at=None).update(revoked_at=now):
            audit.record(who, Did.DEVICE_REVOKED, f"{device} {device.pk}", now)


def _recognise(before: Sequence[Before], key: bytes | None) -> tuple[Device | None, dict[str, str]]:
    """The latest device that a computer proves to have been, and what there is to say of each by its id.

    `accepted`: its events may still come; `unknown`: nothing of it is here; `refused`: not proven.
    """
    predecessor: Device | None = None
    line: set[uuid.UUID] = set()
    said = {}
    for each in before:
        device = Device.objects.filter(pk=each.device).first()
        if device is None:
            said[each.device] = "unknown"
            continue
        proven = key is not None and _is_proven(device, each.proof, key)
        if proven and predecessor is None:
            predecessor, line = device, {earlier.pk for earlier in device.lineage()}
        said[each.device] = "accepted" if proven and device.pk in line else "refused"
    return predecessor, said


def _once_more(code_hash: bytes, key: bytes | None, now: datetime) -> tuple[Device, str]:
    """The device that this very key has joined as with this code, and a new token; raises Refused."""
    used = EnrolmentCode.objects.filter(code_hash=code_hash, expires_at__gt=now).first()
    if used is not None and used.used_at is not None and key is not None:
        device = (
            Device.objects.select_for_update()
            .filter(centre=used.centre, signing_key=key, enrolled_at=used.used_at)
            .filter(last_seen_at=None, revoked_at=None)
            .first()
        )
        if device is not None:
            token, device.token_hash = new_token()
            device.token_due_at = now + rotation.VALID
            device.save(update_fields=["token_hash", "token_due_at"])
            audit.record(str(used), Did.DEVICE_ENROLLED, f"{device} {device.pk}", now)
            return device, token
    raise Refused(403, "enrolment-code", "This code is not valid, was used or has expired.")


def _is_proven(device: Device, proof: str, key: bytes) -> bool:
    claim = succession.claim(str(device.pk), key)
    known = device.signing_key
    return known is not None and signatures.fits(bytes(known), base64.b64decode(proof), claim)


def _free_letter(centre: Centre, wanted: str) -> str:
    taken = set(Device.objects.filter(centre=centre, revoked_at=None).values_list("letter", flat=True))
    for letter in wanted + LETTERS:
        if letter not in taken:
            return letter
    raise Refused(409, "centre-full", "Every letter of this centre is taken; revoke a computer that is gone.")


def _hash(code: str) -> bytes:
    return hashlib.sha256(plain_code(code).encode()).digest()
