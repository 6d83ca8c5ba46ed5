"""A centre is open by the clock on its wall, also over midnight and in the nights of summer time."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from kiosk.domain.clock import CENTRE_ZONE
from kiosk.domain.opening import ALWAYS, opening
from kiosk.domain.settings import Hours, Settings

SETTINGS = Settings(
    keeps_hours=True,
    closing_days=(date(2026, 12, 25),),
    special_hours={
        date(2026, 12, 31): Hours(time(8), time(12)),
        date(2026, 11, 28): Hours(time(9), time(13)),
    },
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CENTRE_ZONE)


@pytest.mark.parametrize(
    ("now", "left"),
    [
        ("2026-11-23T07:59", None),
        ("2026-11-23T08:00", timedelta(hours=9)),
        ("2026-11-23T16:50", timedelta(minutes=10)),
        ("2026-11-23T17:00", None),
        ("2026-11-28T10:00", timedelta(hours=3)),  # a Saturday that is worked
        ("2026-11-29T10:00", None),
        ("2026-12-25T10:00", None),
        ("2026-12-31T11:00", timedelta(hours=1)),
        ("2026-12-31T12:30", None),
    ],
)
def test_the_centre_is_open_by_weekday_exception_and_closing_day(now: str, left: timedelta | None):
    found = opening(SETTINGS, at(now), None)
    assert found.is_open == (left is not None)
    assert left is None or found.left_s == left.total_seconds()


def test_the_last_quarter_of_an_hour_is_told():
    assert not opening(SETTINGS, at("2026-11-23T16:44:59"), None).closes_soon
    assert opening(SETTINGS, at("2026-11-23T16:45"), None).closes_soon
    assert not opening(SETTINGS, at("2026-11-23T17:00"), None).closes_soon


def test_who_was_given_longer_is_open_past_midnight():
    until = at("2026-11-24T00:30").astimezone(UTC)
    found = opening(SETTINGS, at("2026-11-24T00:10"), until)
    assert found.left_s == 20 * 60
    assert found.closes_at == at("2026-11-24T00:30")
    assert not opening(SETTINGS, at("2026-11-24T00:30"), until).is_open


def test_who_opens_before_the_hour_goes_on_into_the_day():
    early = at("2026-11-24T07:30")
    for until, closes in (("08:15", "17:00"), ("07:45", "07:45")):
        found = opening(SETTINGS, early, at(f"2026-11-24T{until}").astimezone(UTC))
        assert found.closes_at == at(f"2026-11-24T{closes}")


def test_an_extension_of_yesterday_does_not_shorten_today():
    until = at("2026-11-23T18:00").astimezone(UTC)
    assert opening(SETTINGS, at("2026-11-24T09:00"), until).left_s == 8 * 3600


@pytest.mark.parametrize(
    ("night", "hours"),
    [("2026-03-29", 4), ("2026-10-25", 6)],  # the hour that is lost, and the one that comes twice
)
def test_the_nights_of_summer_time_count_the_hours_that_pass(night: str, hours: int):
    day = date.fromisoformat(night)
    settings = Settings(keeps_hours=True, special_hours={day: Hours(time(0), time(6))})
    assert opening(settings, at(f"{night}T01:00"), None).left_s == hours * 3600


def test_a_centre_whose_hours_nobody_told_is_always_open():
    assert opening(Settings(), at("2026-11-29T03:00"), None) is ALWAYS


def test_the_next_opening_knows_the_exceptions():
    assert opening(SETTINGS, at("2026-11-27T18:00"), None).opens_at == at("2026-11-28T09:00")
