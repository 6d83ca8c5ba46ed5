"""What the centre must know: one frozen dataclass per event, and the check that both ends apply.

An event's `data` is exactly the dataclass' fields (contract, section 2). `read` builds the dataclass from
foreign data and is the schema: closed lists, bounds and lengths are in the field's type. Unknown fields are
let through, so that an older central takes the events of a newer kiosk.
"""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Annotated, Any, ClassVar, Final, Self

from kiosk.domain.codes import (
    AgeBand,
    AloneNextTime,
    Driver,
    FeedbackReason,
    Language,
    Locality,
    MaintenanceEnd,
    Need,
    Obstacle,
    Outcome,
    SessionEnd,
    SessionKind,
    Sex,
    SiteFault,
    VisitMode,
    VisitOrigin,
    Wipe,
)
from kiosk.domain.foreign import Length, Range, built_from

MESSAGE_LENGTH: Final = 500
DETAIL_LENGTH: Final = 500
TYPE_PREFIX: Final = "md.cups."
TYPE_SUFFIX: Final = ".v1"

Code = Annotated[str, Length(80)]
Detail = Annotated[str, Length(DETAIL_LENGTH)]
Seconds = Annotated[int, Range(0, 366 * 86_400)]
Count = Annotated[int, Range(0, 2**53)]
Skew = Annotated[int, Range(-(2**53), 2**53)]


class EventData:
    """Base of every event's data: `name` is the contract's, `unlinked` keeps it apart from any visit."""

    name: ClassVar[str]
    unlinked: ClassVar[bool] = False

    def data(self) -> dict[str, Any]:
        """The JSON object that travels."""
        return asdict(self)  # type: ignore[call-overload,no-any-return]

    @classmethod
    def type(cls) -> str:
        """The CloudEvents `type`."""
        return f"{TYPE_PREFIX}{cls.name}{TYPE_SUFFIX}"


@dataclass(frozen=True, slots=True)
class VisitCheckedIn(EventData):
    """Somebody took a number or sat down at a computer."""

    name = "visit.checked_in"
    mode: VisitMode
    reason: Code
    language: Language
    ticket: Annotated[str, Length(12)]
    origin: VisitOrigin = VisitOrigin.SCREEN


@dataclass(frozen=True, slots=True)
class VisitorDescribed(EventData):
    """What a visitor said of themselves; never tied to a visit."""

    name = "visitor.described"
    unlinked = True
    mode: VisitMode
    reason_category: Code
    age_band: AgeBand | None = None
    sex: Sex | None = None
    locality: Locality | None = None
    needs: tuple[Need, ...] = ()
    first_time: bool | None = None


@dataclass(frozen=True, slots=True)
class VisitCalled(EventData):
    """The specialist called a number for the first time."""

    name = "visit.called"
    ticket: Annotated[str, Length(12)]
    waited_s: Seconds


@dataclass(frozen=True, slots=True)
class VisitRecalled(VisitCalled):
    """The specialist called the number again."""

    name = "visit.recalled"


@dataclass(frozen=True, slots=True)
class VisitNoShow(VisitCalled):
    """Nobody came for a called number."""

    name = "visit.no_show"


@dataclass(frozen=True, slots=True)
class VisitLeft(VisitCalled):
    """The visit is over; `waited_s` is the time until the first call, or until leaving without one."""

    name = "visit.left"


@dataclass(frozen=True, slots=True)
class SessionStarted(EventData):
    """Somebody started to work at the computer."""

    name = "session.started"
    kind: SessionKind
    visit: Code


@dataclass(frozen=True, slots=True)
class SessionHelpRequested(EventData):
    """A visitor pressed the help button; `step` counts from 1, null outside a guide."""

    name = "session.help_requested"
    service: Code | None
    step: Annotated[int, Range(1, 99)] | None


@dataclass(frozen=True, slots=True)
class SessionHelpAnswered(SessionHelpRequested):
    """The specialist came."""

    name = "session.help_answered"


@dataclass(frozen=True, slots=True)
class SessionResumed(SessionHelpRequested):
    """The visitor goes on alone, or took the call back."""

    name = "session.resumed"


@dataclass(frozen=True, slots=True)
class SessionEnded(EventData):
    """The session is over; `active_s` counts from its start."""

    name = "session.ended"
    end: SessionEnd
    active_s: Seconds
    wipe: Wipe


@dataclass(frozen=True, slots=True)
class ServiceOpened(EventData):
    """A visitor opened the guide of a service."""

    name = "service.opened"
    service: Code
    catalogue_version: Count


@dataclass(frozen=True, slots=True)
class ServiceFinished(EventData):
    """A service was left, with what came of it; null where nobody could tell."""

    name = "service.finished"
    service: Code
    outcome: Outcome | None
    obstacle: Obstacle | None
    driver: Driver
    alone_next_time: AloneNextTime | None
    steps_done: Annotated[int, Range(0, 99)]
    active_s: Seconds


@dataclass(frozen=True, slots=True)
class SiteUnavailable(EventData):
    """An official site did not answer; only its host is kept."""

    name = "site.unavailable"
    host: Annotated[str, Length(253)]
    kind: SiteFault


@dataclass(frozen=True, slots=True)
class FeedbackGiven(EventData):
    """How it was, from 1 to 5; never tied to a visit."""

    name = "feedback.given"
    unlinked = True
    score: Annotated[int, Range(1, 5)]
    reasons: tuple[FeedbackReason, ...] = ()
    message: Annotated[str, Length(MESSAGE_LENGTH)] | None = None
    mode: VisitMode | None = None
    service_category: Code | None = None


@dataclass(frozen=True, slots=True)
class Participants:
    """How many of one age band and sex came to a lesson; None where nobody asked."""

    age_band: AgeBand | None
    sex: Sex | None
    count: Annotated[int, Range(1, 99)]


@dataclass(frozen=True, slots=True)
class TrainingHeld(EventData):
    """A lesson was held, on the day of the event's time; `practice` lists the exercises that were done."""

    name = "training.held"
    topic: Code
    minutes: Annotated[int, Range(1, 600)]
    participants: tuple[Participants, ...]
    practice: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class DeviceStarted(EventData):
    """The program started on this PC."""

    name = "device.started"
    version: Code
    python: Code
    sqlite: Code
    system: Code
    boots: Count


@dataclass(frozen=True, slots=True)
class DeviceHealth(EventData):
    """The daily word of a PC about itself."""

    name = "device.health"
    version: Code
    waiting: Count
    oldest_waiting_s: Count | None
    refused: Count
    disk_free_mb: Count
    clock_skew_s: Skew | None
    lockdown: Code


@dataclass(frozen=True, slots=True)
class DeviceFault(EventData):
    """Something broke; `detail` holds nothing personal."""

    name = "device.fault"
    code: Code
    detail: Detail


@dataclass(frozen=True, slots=True)
class MaintenanceStarted(EventData):
    """A technician keeps visitors away from this PC; `minutes` are given."""

    name = "maintenance.started"
    minutes: Annotated[int, Range(1, 1440)]


@dataclass(frozen=True, slots=True)
class MaintenanceProlonged(MaintenanceStarted):
    """So many minutes more are given."""

    name = "maintenance.prolonged"


@dataclass(frozen=True, slots=True)
class MaintenanceEnded(EventData):
    """Visitors may come again; `minutes` is how long it lasted."""

    name = "maintenance.ended"
    minutes: Annotated[int, Range(0, 1440)]
    end: MaintenanceEnd


EVENTS: Final[dict[str, type[EventData]]] = {
    each.type(): each
    for each in (
        VisitCheckedIn,
        VisitorDescribed,
        VisitCalled,
        VisitRecalled,
        VisitNoShow,
        VisitLeft,
        SessionStarted,
        SessionHelpRequested,
        SessionHelpAnswered,
        SessionResumed,
        SessionEnded,
        ServiceOpened,
        ServiceFinished,
        SiteUnavailable,
        FeedbackGiven,
        TrainingHeld,
        DeviceStarted,
        DeviceHealth,
        DeviceFault,
        MaintenanceStarted,
        MaintenanceProlonged,
        MaintenanceEnded,
    )
}
"""Every event this version knows, by its CloudEvents type."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event as it stands in the outbox: envelope and data. `time` carries an offset."""

    id: str
    type: str
    subject: str | None
    time: datetime
    data: dict[str, Any]

    @classmethod
    def of(cls, event_id: str, time: datetime, subject: str | None, data: EventData) -> Self:
        """Wrap what happened in its envelope."""
        return cls(event_id, data.type(), subject, time, data.data())


def read(kind: type[EventData], raw: object) -> EventData:
    """Build `kind` from foreign JSON data; raises NotFitting."""
    built = built_from("data", kind, raw)
    assert isinstance(built, EventData)  # noqa: S101  for the type checker
    return built


def check(event_type: str, raw: object) -> EventData | None:
    """What `raw` tells as data of this type, None for a type unknown here; raises NotFitting."""
    kind = EVENTS.get(event_type)
    return None if kind is None else read(kind, raw)
