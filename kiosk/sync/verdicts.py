"""Writes down what central said of events, whichever way its receipts came."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.store import outbox
from kiosk.store.database import Store
from kiosk.store.outbox import Waiting
from kiosk.sync.replies import Receipt

_DELIVERED: Final = frozenset({201, 208})
_REFUSED: Final = frozenset({409, 422})


@dataclass(frozen=True, slots=True)
class Settled:
    """How many were delivered and refused; `left` are those without a verdict that settles them."""

    delivered: int
    refused: int
    left: Sequence[Waiting]


def settle(
    store: Store, events: Sequence[Waiting], receipts: Mapping[str, Receipt], now: datetime
) -> Settled:
    """Inside `write()`: 201 and 208 under an event's own id deliver it, 409 and 422 set it aside."""
    delivered: list[int] = []
    refused = 0
    left: list[Waiting] = []
    for event in events:
        receipt = receipts.get(event.id)
        if receipt is not None and receipt.status in _DELIVERED:
            delivered.append(event.seq)
        elif receipt is not None and receipt.status in _REFUSED:
            refused += 1
            outbox.mark_refused(store, event.seq, receipt.status, receipt.reason or "no reason given")
        else:
            left.append(event)
    outbox.mark_delivered(store, delivered, now)
    return Settled(len(delivered), refused, left)
