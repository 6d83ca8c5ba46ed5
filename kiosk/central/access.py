"""Who is speaking: a device known by its token, and nothing that the request says of itself."""

import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from django.db.models import Q, Subquery
from django.http import HttpRequest
from django.utils import timezone
from ninja.security import HttpBearer

from kiosk.central import rotation
from kiosk.central.models import CataloguePack, Device
from kiosk.central.places import Place, confine, everywhere
from kiosk.central.problems import Refused
from kiosk.central.throttle import Throttle
from kiosk.central.tokens import token_hash

_SEEN_EVERY = timedelta(minutes=1)
_AGENT = re.compile(r"cups-kiosk/([A-Za-z0-9.+-]{1,80})")
_REQUESTS = Throttle("device", 1200, 60)


@dataclass(frozen=True, slots=True)
class Known:
    """A device that has shown its token, and the newest guide pack's tag, fetched by the same question."""

    device: Device
    catalogue_etag: str | None


class DeviceToken(HttpBearer):
    """`Authorization: Bearer TOKEN` of an enrolled device."""

    def authenticate(self, request: HttpRequest, token: str) -> Known | None:
        """The device, None when nobody has this token; raises Refused for a revoked one (403)."""
        shown = token_hash(token)
        with everywhere():
            known = _find(shown)
            spoke_for = {each.centre_id for each in known.device.lineage()} if known else set()
        if known is None:
            return None
        device = known.device
        if device.revoked_at is not None:
            raise Refused(403, "device-revoked", "This computer was shut out by the agency.")
        confine(Place(tuple(spoke_for)))
        who = str(device.pk)
        request.device_id = who  # type: ignore[attr-defined]
        _REQUESTS.check(who)
        _REQUESTS.mark(who)
        now = timezone.now()
        if shown != bytes(device.token_hash):
            rotation.adopt(device, shown, now)
        _note(device, request.headers, now)
        return known


def _find(wanted: bytes) -> Known | None:
    newest = CataloguePack.objects.order_by("-version").values("etag")[:1]
    found = Device.objects.select_related("centre").annotate(newest_pack=Subquery(newest))
    # One at most: `first()` would have them ordered.
    device = next(iter(found.filter(Q(token_hash=wanted) | Q(next_token_hash=wanted)).order_by()), None)
    if device is None or not _holds(device, wanted):
        return None
    return Known(device, device.newest_pack)


def _holds(device: Device, wanted: bytes) -> bool:
    holding = (device.token_hash, device.next_token_hash)
    return any(kept is not None and hmac.compare_digest(bytes(kept), wanted) for kept in holding)


def _note(device: Device, headers: Mapping[str, str], now: datetime) -> None:
    """Keep when the device was heard, its version and how far its clock is off, at most once a minute."""
    said = _AGENT.match(headers.get("User-Agent", ""))
    version = said[1] if said else device.version
    if device.last_seen_at is None or now - device.last_seen_at > _SEEN_EVERY or version != device.version:
        Device.objects.filter(pk=device.pk).update(
            last_seen_at=now, version=version, clock_skew_s=_skew_s(headers.get("Date"), now)
        )


def _skew_s(date: str | None, now: datetime) -> int | None:
    """Seconds by which the device's clock is ahead by the `Date` of its request; None when it tells none."""
    try:
        said = parsedate_to_datetime(date) if date else None
        return None if said is None else round((said - now).total_seconds())
    except (ValueError, TypeError):
        return None
