"""What every use case needs: the store, the hour, new ids, and how an event gets into the outbox."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.clock import Clock, Ids
from kiosk.domain.events import Event, EventData
from kiosk.domain.figures import cells
from kiosk.store import answers, outbox, tallies
from kiosk.store.database import Store


@dataclass(frozen=True, slots=True)
class Kiosk:
    """This PC as the use cases see it; `letter` begins its ticket numbers."""

    store: Store
    clock: Clock
    ids: Ids
    letter: str = "A"


def record(kiosk: Kiosk, subject: str | None, *happened: EventData, at: datetime | None = None) -> None:
    """Inside `write()`: put events into the outbox and count them, unlinked ones into their own drawer.

    They happened now, or `at` a moment that somebody remembers.
    """
    now = at or kiosk.clock.local()
    for data in happened:
        if data.unlinked:
            answers.keep(kiosk.store, kiosk.ids.blind(), data.type(), now.date(), data.data())
        else:
            event = Event.of(kiosk.ids.ordered(), now, subject, data)
            outbox.append(kiosk.store, [event], kiosk.clock.uptime())
            tallies.count(kiosk.store, now.date(), cells(data))
