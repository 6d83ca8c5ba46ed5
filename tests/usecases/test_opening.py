"""A specialist keeps the centre open longer; that outlives a restart."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
import time_machine

from kiosk import bootstrap
from kiosk.domain.clock import CENTRE_ZONE
from kiosk.domain.opening import Opening
from kiosk.usecases.catalogue import settings
from kiosk.usecases.opening import extend_today, opening_at
from kiosk.usecases.recording import Kiosk
from tests.usecases.settings import put_hours


def stands(kiosk: Kiosk) -> Opening:
    return opening_at(kiosk, settings(kiosk), kiosk.clock.local())


@pytest.mark.parametrize(
    ("now", "minutes", "until"),
    [
        ("2026-11-23T16:50", (15,), "2026-11-23T17:15"),
        ("2026-11-23T16:50", (15, 30), "2026-11-23T17:45"),
        ("2026-11-23T17:20", (30,), "2026-11-23T17:50"),  # closed already: from now on
        ("2026-11-23T23:45", (30,), "2026-11-24T00:15"),
        ("2026-11-29T10:00", (60,), "2026-11-29T11:00"),  # a Sunday
        ("2026-10-25T02:30", (60,), "2026-10-25T02:30"),  # the hour that comes twice
        ("2026-03-29T01:30", (60,), "2026-03-29T03:30"),  # the hour that is lost
    ],
)
def test_longer_counts_from_the_closing_or_from_now(
    folder: Path, now: str, minutes: tuple[int, ...], until: str
) -> None:
    with time_machine.travel(datetime.fromisoformat(now).replace(tzinfo=CENTRE_ZONE), tick=False):
        with closing((kiosk := bootstrap.open_kiosk(folder)).store):
            put_hours(kiosk)
            found = [extend_today(kiosk, each) for each in minutes]
            assert found[-1].replace(tzinfo=None) == datetime.fromisoformat(until)
        with closing((again := bootstrap.open_kiosk(folder)).store):
            assert stands(again).is_open
            assert stands(again).closes_at == found[-1]
