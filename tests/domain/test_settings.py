"""A centre's settings are taken whole or not at all, and tell when it opens next."""

from dataclasses import fields
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from kiosk.domain.clock import CENTRE_ZONE
from kiosk.domain.codes import Language
from kiosk.domain.settings import Hours, Settings, next_opening

FULL: dict[str, Any] = {
    "name": "CUPS Cahul",
    "own_locality": "Cahul",
    "languages": ["ro", "ru"],
    "default_language": "ru",
    "hours": [{"opens": "08:30", "closes": "16:00"}] * 5 + [None, None],
    "closing_days": ["2026-12-25"],
    "special_hours": {"2026-12-31": {"opens": "08:00", "closes": "12:00"}},
    "keeps_hours": False,
    "session_minutes": 45,
    "more_minutes": 10,
    "ticket_return_s": 15,
    "ended_return_s": 20,
    "feedback_return_s": 40,
    "idle_s": 120,
    "desk_idle_s": 300,
    "ask_about_visitor": False,
    "mail_hosts": ["mail.example.md"],
    "first_in_line": ["urgent", "child"],
}
BAD: dict[str, list[Any]] = {
    "name": [5, None, "x" * 121],
    "own_locality": [[], "x" * 121],
    "languages": [["xx"], 5, [5], []],
    "default_language": ["xx", None, "uk-UA"],
    "hours": [[], [None] * 6, [None] * 8, "x" * 7, ["08:00"] * 7, [{"opens": "08:00"}] * 7,
              [{"opens": "17:00", "closes": "08:00"}] * 7, [{"opens": "8", "closes": "25:00"}] * 7,
              dict.fromkeys(range(7)), 7],
    "closing_days": [["25.12.2026"], [5], 5, "2026"],
    "special_hours": [[], 5, {"31.12.2026": {"opens": "08:00", "closes": "12:00"}}, {"2026-12-31": None},
                      {"2026-12-31": {"opens": "12:00", "closes": "08:00"}}],
    "keeps_hours": [1, "true", None],
    "session_minutes": [0, 241, 30.0, "30", True, None],
    "more_minutes": [4, 61],
    "ticket_return_s": [4, 121],
    "ended_return_s": [4, 121],
    "feedback_return_s": [9, 121],
    "idle_s": [59, 1801],
    "desk_idle_s": [59, 3601],
    "ask_about_visitor": [1, "true", None],
    "mail_hosts": ["mail.md", [5], ["localhost"], ["https://mail.md"], ["a.md"] * 21],
    "first_in_line": [["tall"], [1], 5, None, "urgent"],
}  # fmt: skip


def test_every_setting_can_be_chosen():
    settings = Settings.parse(FULL)
    assert set(FULL) == {field.name for field in fields(Settings)} == set(BAD)
    assert settings.default_language is Language.RU
    assert settings.hours[0] == Hours(time(8, 30), time(16))
    assert settings.closing_days == (date(2026, 12, 25),)
    assert settings.session_minutes == 45


def test_hours_are_kept_where_central_tells_them_unless_it_says_no():
    told = {"hours": FULL["hours"]}
    assert Settings.parse(told).keeps_hours
    assert not Settings.parse(told | {"keeps_hours": False}).keeps_hours
    assert not Settings.parse({}).keeps_hours


def test_what_central_does_not_say_or_says_newly_leaves_the_usual():
    assert Settings.parse({"colour": "red"}) == Settings()


@pytest.mark.parametrize(("name", "bad"), [(name, bad) for name, each in BAD.items() for bad in each])
def test_a_bad_field_refuses_the_whole_and_is_named(name: str, bad: object):
    with pytest.raises(ValueError, match=f"settings: ({name}|default_language): "):
        Settings.parse(FULL | {name: bad})


@pytest.mark.parametrize("raw", [[], "name", 5, None])
def test_settings_are_an_object(raw: object):
    with pytest.raises(ValueError, match="expected an object"):
        Settings.parse(raw)


def test_the_usual_language_must_be_among_those_offered():
    with pytest.raises(ValueError, match="default_language"):
        Settings.parse({"languages": ["ru"]})


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-11-23T07:59:59", "2026-11-23T08:00:00"),
        ("2026-11-23T08:00:00", "2026-11-24T08:00:00"),
        ("2026-11-23T12:00:00", "2026-11-24T08:00:00"),
        ("2026-11-27T18:00:00", "2026-11-30T08:00:00"),
        ("2026-11-28T12:00:00", "2026-11-30T08:00:00"),
        ("2026-12-24T20:00:00", "2026-12-28T08:00:00"),  # Friday the 25th is a closing day
        ("2026-03-27T18:00:00", "2026-03-30T08:00:00"),  # over the night in which summer time begins
        ("2026-10-23T18:00:00", "2026-10-26T08:00:00"),  # and the one in which it ends
    ],
)
def test_the_next_opening_skips_weekends_closing_days_and_lost_hours(now: str, opens: str):
    settings = Settings(closing_days=(date(2026, 12, 25),))
    found = next_opening(settings, datetime.fromisoformat(now).replace(tzinfo=CENTRE_ZONE))
    assert found == datetime.fromisoformat(opens).replace(tzinfo=CENTRE_ZONE)


def test_the_hour_of_opening_is_the_wall_clocks_in_winter_and_summer():
    friday = datetime(2026, 3, 27, 12, tzinfo=CENTRE_ZONE)
    monday = next_opening(Settings(), friday)
    assert monday is not None
    assert monday.astimezone(UTC) - friday.astimezone(UTC) == timedelta(days=2, hours=19)


def test_a_centre_that_never_opens_has_no_next_opening():
    assert next_opening(Settings(hours=(None,) * 7), datetime(2026, 1, 1, tzinfo=CENTRE_ZONE)) is None
