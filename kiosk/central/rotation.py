"""Changing a device's token without a gap: the old one holds until the device has used the next."""

import base64
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from django.utils.crypto import salted_hmac

from kiosk.central import audit
from kiosk.central.audit import Did
from kiosk.central.models import Device
from kiosk.central.tokens import named, token_hash

VALID: Final = timedelta(days=90)
"""After so long a device is offered another token; one that is away for longer keeps the old one."""


def offer(device: Device, now: datetime) -> str | None:
    """The next token when the one in use is due; the same again until it was used or the offer is lost.

    It is made from central's secret and the token in use, so that two exchanges at once offer the same.
    """
    if now < device.token_due_at:
        return None
    in_use, token = bytes(device.token_hash), _next(device)
    kept = token_hash(token)
    if device.next_token_hash is None or bytes(device.next_token_hash) != kept:
        still_in_use = Device.objects.filter(pk=device.pk, token_hash=in_use)
        if not still_in_use.update(next_token_hash=kept):
            return None
    return token


def foresee() -> None:
    """After a restore: a device that has used its next token since then is known by that one."""
    for device in Device.objects.filter(revoked_at=None):
        device.next_token_hash = token_hash(_next(device))
        device.save(update_fields=("next_token_hash",))


def adopt(device: Device, shown: bytes, now: datetime) -> None:
    """The device has used the token that it was offered: from now on no other one holds."""
    with transaction.atomic():
        offered = Device.objects.filter(pk=device.pk, next_token_hash=shown)
        if offered.update(token_hash=shown, next_token_hash=None, token_due_at=now + VALID):
            audit.record(str(device), Did.TOKEN_CHANGED, f"{device} {device.pk}", now)
    device.refresh_from_db(fields=("token_hash", "next_token_hash", "token_due_at"))


def hasten(device: Device, now: datetime, who: str) -> None:
    """Have the token changed at the next exchange."""
    with transaction.atomic():
        Device.objects.filter(pk=device.pk).update(token_due_at=now)
        audit.record(who, Did.TOKEN_WANTED, f"{device} {device.pk}", now)


def _next(device: Device) -> str:
    known = device.pk.bytes + bytes(device.token_hash)
    made = salted_hmac("kiosk.central.rotation", known, algorithm="sha256").digest()
    return named(base64.urlsafe_b64encode(made).decode().rstrip("="))
