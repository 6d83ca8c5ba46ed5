"""Whether the centre is open now, and how a specialist keeps it open longer."""

from datetime import UTC, datetime, timedelta
from typing import Final

from kiosk.domain.opening import Opening, opening
from kiosk.domain.settings import Settings
from kiosk.store import opening as extensions
from kiosk.usecases.catalogue import settings
from kiosk.usecases.recording import Kiosk

EXTENSIONS_MIN: Final = (15, 30, 60)


def opening_at(kiosk: Kiosk, chosen: Settings, now: datetime) -> Opening:
    """How it stands at a moment (aware, centre's zone), with the settings that a window has."""
    return opening(chosen, now, extensions.longer_until(kiosk.store))


def extend_today(kiosk: Kiosk, minutes: int) -> datetime:
    """Stay open so many minutes longer, or from now on when the centre is closed; returns until when."""
    with kiosk.store.write():
        now = kiosk.clock.local()
        stands = opening_at(kiosk, settings(kiosk), now)
        begins = stands.closes_at if stands.is_open and stands.closes_at else now
        until = begins.astimezone(UTC) + timedelta(minutes=minutes)
        extensions.stay_until(kiosk.store, until)
    return until.astimezone(now.tzinfo)
