"""What could happen at an invented centre on an invented day: seeded, plausible, clearly artificial.

November is the busiest month, more people come on market day, official sites fail for days, computers fall
silent, and people slowly learn to work alone. The events are the domain's own.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final

from kiosk.domain import codes, events
from kiosk.domain.clock import midnight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.domain.catalogue import Catalogue, Service

DISTRICTS: Final = (
    "Anenii Noi, Basarabeasca, Briceni, Cahul, Călărași, Cantemir, Căușeni, Cimișlia, Criuleni, Dondușeni, "
    "Drochia, Dubăsari, Edineț, Fălești, Florești, Glodeni, Hîncești, Ialoveni, Leova, Nisporeni, Ocnița, "
    "Orhei, Rezina, Rîșcani, Sîngerei, Soroca, Strășeni, Șoldănești, Ștefan Vodă, Taraclia, Telenești, "
    "Ungheni"
).split(", ")
PLACES: Final = "Valea Dealul Fîntîna Poiana Lunca Izvorul Podul Grădina Zarea Cîmpul".split()
GROWN: Final = (
    "Nucilor Cireșilor Merilor Teilor Viilor Prunilor Plopilor Florilor Stejarilor Caișilor".split()
)

# How busy each month is, from January; in November help with heating is asked for.
SEASON: Final = (1.0, 1.05, 1.0, 0.9, 0.85, 0.8, 0.7, 0.75, 1.0, 1.2, 1.7, 1.15)
OPENS: Final = 8
HOURS: Final = 9
FRIDAY: Final = 4
OUTAGE_DAYS: Final = 3
VERSION: Final = "0.1.0"


@dataclass
class Computer:
    """One invented PC of a centre; from `silent_from` on nothing comes from it."""

    id: uuid.UUID
    letter: str
    token: str
    silent_from: date | None
    seqno: int = 0
    tickets: int = 0

    def event(
        self, centre: str, happened: events.EventData, at: datetime, subject: str | None, event_id: uuid.UUID
    ) -> dict[str, Any]:
        """The event as it travels."""
        self.seqno += 1
        return {
            "specversion": "1.0",
            "id": str(event_id),
            "source": f"/centres/{centre}/devices/{self.id}",
            "type": happened.type(),
            "time": at.isoformat(timespec="seconds"),
            "epoch": "simulated",
            "seqno": self.seqno,
            "uptime": 3600.0,
            "data": happened.data(),
        } | ({} if subject is None else {"subject": subject})


@dataclass
class Centre:
    """One invented centre: how many come a day, on which weekday is market, how many work alone."""

    number: int
    seed: int
    chance: Random = field(init=False)

    def __post_init__(self) -> None:
        self.chance = chance = Random(f"{self.seed} {self.number}")
        self.id = f"exemplu-{self.number:04}"
        self.district = DISTRICTS[self.number // 3 % len(DISTRICTS)]
        self.name = f"{chance.choice(PLACES)} {chance.choice(GROWN)} (exemplu {self.number})"
        self.visits_a_day = min(chance.lognormvariate(1.9, 0.6), 40)
        self.market_day = chance.randrange(FRIDAY + 1)
        self.alone = chance.uniform(0.2, 0.4)
        self.russian = chance.betavariate(1, 4)

    def computers(self, first: date, days: int) -> list[Computer]:
        """Its PCs; three in a hundred fall silent on some day."""
        return [
            Computer(
                id=self._uuid4(),
                letter=letter,
                token=f"cups_simulated_{self.seed}_{self.number}_{letter}",
                silent_from=first + timedelta(days=self.chance.randrange(days))
                if self.chance.random() < 0.03
                else None,
            )
            for letter in "ABCD"[: self.chance.randint(1, 4)]
        ]

    def day(self, pc: Computer, pcs: int, day: date, learnt: float, world: World) -> Iterator[dict[str, Any]]:
        """The events of one PC on one day; `learnt` grows from 0 to 1 over the time that is invented."""
        if day.weekday() > FRIDAY or (pc.silent_from is not None and day >= pc.silent_from):
            return
        chance = self.chance
        pc.tickets = 0
        opened = midnight(day) + timedelta(hours=OPENS)
        started = events.DeviceStarted(VERSION, "3.11", "3.40.1", "Linux", boots=1)
        yield pc.event(self.id, started, opened, None, self._uuid7(opened))
        market = 1.5 if day.weekday() == self.market_day else 0.9
        visits = self.visits_a_day * SEASON[day.month - 1] * market / pcs
        for _ in range(round(chance.gauss(visits, visits**0.5))):
            yield from self._visit(pc, opened, self.alone + 0.12 * learnt, world)
        if day.toordinal() % 14 == self.number % 14 and pc.letter == "A":
            yield pc.event(self.id, self._lesson(world), midnight(day), None, self._uuid7(opened))
        closed = opened + timedelta(hours=HOURS)
        health = events.DeviceHealth(
            version=VERSION,
            waiting=chance.randrange(20),
            oldest_waiting_s=chance.randrange(7200) if chance.random() < 0.98 else 200_000,
            refused=0,
            disk_free_mb=chance.randrange(8_000, 60_000),
            clock_skew_s=chance.randrange(-3, 4),
            lockdown="basic",
        )
        yield pc.event(self.id, health, closed, None, self._uuid7(closed))

    def _visit(self, pc: Computer, opened: datetime, alone: float, world: World) -> Iterator[dict[str, Any]]:
        chance = self.chance
        came = opened + timedelta(minutes=chance.triangular(0, HOURS * 60, 90))
        service = chance.choices(world.services, world.weights)[0]
        driver = chance.choices(tuple(codes.Driver), (alone, 0.4, max(0.6 - alone, 0.05)))[0]
        mode = codes.VisitMode.SELF if driver is codes.Driver.VISITOR else codes.VisitMode.SPECIALIST
        language = codes.Language.RU if chance.random() < self.russian else codes.Language.RO
        pc.tickets += 1
        ticket, visit = f"{pc.letter}-{pc.tickets}", f"visit-{pc.id.hex[:6]}-{came:%m%d}-{pc.tickets}"
        waited = int(chance.lognormvariate(6.4, 0.7)) if mode is codes.VisitMode.SPECIALIST else 0
        began = came + timedelta(seconds=waited)
        took = int(chance.lognormvariate(6.6, 0.5))

        def told(happened: events.EventData, at: datetime) -> dict[str, Any]:
            return pc.event(self.id, happened, at, visit, self._uuid7(at))

        yield told(events.VisitCheckedIn(mode, service.id, language, ticket), came)
        if mode is codes.VisitMode.SPECIALIST:
            yield told(events.VisitCalled(ticket, waited), began)
            if chance.random() < 0.03:
                yield told(events.VisitNoShow(ticket, waited), began)
                return
        kind = codes.SessionKind.SELF if mode is codes.VisitMode.SELF else codes.SessionKind.ASSISTED
        yield told(events.SessionStarted(kind, visit), began)
        yield told(events.ServiceOpened(service.id, catalogue_version=1), began)
        if mode is codes.VisitMode.SELF and chance.random() < 0.2:
            yield told(events.SessionHelpRequested(service.id, chance.randint(1, 5)), began)
        ended = began + timedelta(seconds=took)
        if is_down := world.is_down(service.site, began.date()):
            yield told(events.SiteUnavailable(service.site, codes.SiteFault.TIMEOUT), began)
        yield told(self._finished(service, driver, took, is_down=is_down), ended)
        yield told(events.SessionEnded(codes.SessionEnd.FINISHED, took, codes.Wipe.CLEAN), ended)
        yield told(events.VisitLeft(ticket, waited), ended)
        yield from self._said(pc, service, mode, midnight(came.date()), was_done=not is_down)

    def _finished(
        self, service: Service, driver: codes.Driver, took: int, *, is_down: bool
    ) -> events.ServiceFinished:
        chance = self.chance
        outcome = chance.choices(tuple(codes.Outcome), (0, 1, 2, 4) if is_down else (86, 6, 5, 3))[0]
        obstacle = codes.Obstacle.NONE
        if is_down:
            obstacle = codes.Obstacle.SITE_DOWN
        elif outcome is not codes.Outcome.DONE:
            obstacle = chance.choices(tuple(codes.Obstacle)[1:], (21, 27, 8, 6, 4, 9, 11, 14))[0]
        next_time = chance.choices((codes.AloneNextTime.YES, codes.AloneNextTime.NO, None), (4, 3, 3))[0]
        return events.ServiceFinished(
            service.id, outcome, obstacle, driver, next_time, chance.randint(1, 8), took
        )

    def _said(
        self, pc: Computer, service: Service, mode: codes.VisitMode, day: datetime, *, was_done: bool
    ) -> Iterator[dict[str, Any]]:
        """What some say of themselves and of the service, tied to nothing."""
        chance = self.chance
        if chance.random() < 0.55:
            age = chance.choices(tuple(codes.AgeBand), (1, 2, 3, 4))[0]
            sex = chance.choices((*codes.Sex, None), (58, 37, 5))[0]
            where = chance.choices((*codes.Locality, None), (70, 18, 4, 3, 5))[0]
            needs = tuple(need for need in codes.Need if chance.random() < 0.04)
            described = events.VisitorDescribed(
                mode, service.category, age, sex, where, needs, chance.random() < 0.3
            )
            yield pc.event(self.id, described, day, None, self._uuid4())
        if chance.random() < 0.31:
            score = chance.choices((1, 2, 3, 4, 5), (1, 3, 6, 22, 68) if was_done else (12, 20, 30, 25, 13))[
                0
            ]
            reasons = tuple(reason for reason in codes.FeedbackReason if chance.random() < 0.25)
            given = events.FeedbackGiven(score, reasons, None, mode, service.category)
            yield pc.event(self.id, given, day, None, self._uuid4())

    def _lesson(self, world: World) -> events.TrainingHeld:
        chance = self.chance
        groups = {
            (chance.choice(tuple(codes.AgeBand)[1:]), chance.choice(tuple(codes.Sex))) for _ in range(4)
        }
        people = tuple(events.Participants(age, sex, chance.randint(1, 4)) for age, sex in sorted(groups))
        return events.TrainingHeld(chance.choice(world.topics), chance.choice((45, 60, 90)), people)

    def _uuid4(self) -> uuid.UUID:
        return uuid.UUID(int=self.chance.getrandbits(128), version=4)

    def _uuid7(self, at: datetime) -> uuid.UUID:
        bits = int(at.timestamp() * 1000) << 80 | self.chance.getrandbits(80)
        return uuid.UUID(int=bits & ~(0xF << 76) & ~(0x3 << 62) | 0x7 << 76 | 0x2 << 62)


class World:
    """What all centres share: services and how often they are wanted; on which days a site is down."""

    def __init__(self, catalogue: Catalogue, seed: int, first: date, days: int) -> None:
        chance = Random(f"{seed} world")
        ranked = sorted(catalogue.services, key=lambda each: _rank(each.id, catalogue.popular))
        self.services: Sequence[Service] = ranked
        self.weights = [1 / (place + 1.5) for place in range(len(ranked))]
        self.topics = [topic.id for topic in catalogue.topics]
        sites = sorted({each.site for each in ranked})
        self._down = {
            (chance.choice(sites), first + timedelta(days=begin + after))
            for begin in range(0, days, 20)
            for after in range(OUTAGE_DAYS)
        }

    def is_down(self, site: str, day: date) -> bool:
        """Whether this site fails on this day."""
        return (site, day) in self._down


def _rank(service: str, popular: Sequence[str]) -> tuple[int, str]:
    return (popular.index(service) if service in popular else len(popular), service)
