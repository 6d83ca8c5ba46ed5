"""A centre's settings as central sends them, with what holds where central says nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime, time
from typing import Any, Final

from kiosk.domain.codes import Language, Precedence

MOST_CHARACTERS: Final = 120
DAYS: Final = 7
MOST_HOSTS: Final = 20


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours of one weekday, in the centre's time."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Settings:
    """What a centre chooses. Times are minutes or seconds as named; `hours` has seven days from Monday."""

    name: str = "CUPS"
    own_locality: str = ""
    languages: tuple[Language, ...] = tuple(Language)
    default_language: Language = Language.RO
    hours: tuple[Hours | None, ...] = (Hours(time(8), time(17)),) * 5 + (None, None)
    closing_days: tuple[date, ...] = ()
    special_hours: Mapping[date, Hours] = field(default_factory=dict, hash=False)
    """Dates on which the centre is open at other hours than on their weekday."""
    keeps_hours: bool = False
    """Whether nobody is served outside of the hours; so it is where central tells them, unless it says no."""
    session_minutes: int = 30
    more_minutes: int = 15
    ticket_return_s: int = 20
    ended_return_s: int = 15
    feedback_return_s: int = 30
    idle_s: int = 180
    desk_idle_s: int = 300
    ask_about_visitor: bool = True
    mail_hosts: tuple[str, ...] = ()
    """Webmail sites that visitors may open to fetch a code; none unless the centre names them."""
    first_in_line: tuple[Precedence, ...] = tuple(Precedence)
    """Who is called before others."""

    def hours_on(self, day: date) -> Hours | None:
        """The opening hours of a date, None when closed."""
        if day in self.closing_days:
            return None
        return self.special_hours.get(day, self.hours[day.weekday()])

    @classmethod
    def parse(cls, raw: object) -> "Settings":
        """Read settings whole or not at all: raises ValueError naming the field that does not fit."""
        if not isinstance(raw, Mapping):
            message = "settings: expected an object"
            raise ValueError(message)  # noqa: TRY004  one kind of fault for whatever central sends
        values = {}
        for each in fields(cls):
            if each.name in raw:
                try:
                    values[each.name] = _READERS[each.name](raw[each.name])
                except (TypeError, ValueError, KeyError, AttributeError) as fault:
                    message = f"settings: {each.name}: {fault}"
                    raise ValueError(message) from fault
        settings = cls(**({"keeps_hours": "hours" in raw} | values))
        if settings.default_language not in settings.languages:
            message = "settings: default_language: is not among languages"
            raise ValueError(message)
        return settings


def next_opening(settings: Settings, now: datetime) -> datetime | None:
    """When the centre opens next after `now` (aware, centre's zone), None when not within four weeks."""
    for ahead in range(28):
        day = date.fromordinal(now.date().toordinal() + ahead)
        if (hours := settings.hours_on(day)) is not None:
            opens = datetime.combine(day, hours.opens, now.tzinfo)
            if opens > now:
                return opens
    return None


def _text(raw: object) -> str:
    if not isinstance(raw, str) or len(raw) > MOST_CHARACTERS:
        message = f"expected a text of at most {MOST_CHARACTERS} characters"
        raise ValueError(message)
    return raw


def _hosts(raw: object) -> tuple[str, ...]:
    if not isinstance(raw, list) or len(raw) > MOST_HOSTS:
        message = f"expected a list of at most {MOST_HOSTS} hosts"
        raise ValueError(message)
    from kiosk.domain.hosts import AllowList  # noqa: PLC0415  the first screen knows no hosts

    hosts = tuple(_text(each) for each in raw)
    AllowList.of(hosts)
    return hosts


def _flag(raw: object) -> bool:
    if not isinstance(raw, bool):
        message = "expected true or false"
        raise TypeError(message)
    return raw


def _whole(least: int, most: int) -> Any:
    def read(raw: object) -> int:
        if type(raw) is not int or not least <= raw <= most:
            message = f"expected a whole number from {least} to {most}"
            raise ValueError(message)
        return raw

    return read


def _hours(raw: Any) -> tuple[Hours | None, ...]:
    if not isinstance(raw, list) or len(raw) != DAYS:
        message = "expected seven days from Monday"
        raise ValueError(message)
    return tuple(_day(day) for day in raw)


def _day(raw: Any) -> Hours | None:
    return None if raw is None else _open(raw)


def _open(raw: Any) -> Hours:
    hours = Hours(time.fromisoformat(raw["opens"]), time.fromisoformat(raw["closes"]))
    if hours.opens >= hours.closes:
        message = "a day closes before it opens"
        raise ValueError(message)
    return hours


_READERS = {
    "name": _text,
    "own_locality": _text,
    "languages": lambda raw: tuple(Language(each) for each in raw),
    "default_language": Language,
    "hours": _hours,
    "closing_days": lambda raw: tuple(date.fromisoformat(each) for each in raw),
    "special_hours": lambda raw: {date.fromisoformat(day): _open(hours) for day, hours in raw.items()},
    "keeps_hours": _flag,
    "session_minutes": _whole(5, 240),
    "more_minutes": _whole(5, 60),
    "ticket_return_s": _whole(5, 120),
    "ended_return_s": _whole(5, 120),
    "feedback_return_s": _whole(10, 120),
    "idle_s": _whole(60, 1800),
    "desk_idle_s": _whole(60, 3600),
    "ask_about_visitor": _flag,
    "mail_hosts": _hosts,
    "first_in_line": lambda raw: tuple(Precedence(each) for each in raw),
}
