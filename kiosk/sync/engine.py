"""One pass of the outbox: due batch, one exchange outside any transaction, one short write of verdicts."""

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Protocol

from kiosk.domain.clock import Clock, Ids
from kiosk.domain.codes import Connection
from kiosk.errors import AccessDenied, CentralUnreachable
from kiosk.store import outbox
from kiosk.store.database import Store
from kiosk.store.outbox import Waiting
from kiosk.sync.backoff import CAP_S, Uniform, delay_s
from kiosk.sync.replies import Receipts, Resend
from kiosk.sync.verdicts import Settled, settle
from kiosk.sync.wire import cloud_event

LOG: Final = logging.getLogger(__name__)

MOST_EVENTS: Final = 500
MOST_BYTES: Final = 1_000_000
"""Unpacked size of a batch; central takes 1 MiB."""

TELL_EVERY_S: Final = 3600.0
MOST_EPOCHS: Final = 20

_TOO_BIG: Final = 413
_CENTRAL_STUMBLES: Final = 500
_SET_ASIDE_HERE: Final = "its content changed on this disk and no longer fits its fingerprint"


class Endpoint(Protocol):
    """What the engine needs of central."""

    def post_events(
        self, events_json: bytes, batch_id: str, now: datetime, delivered: Mapping[str, int]
    ) -> Receipts:
        """Send a batch; raises CentralUnreachable or AccessDenied."""


@dataclass(frozen=True, slots=True)
class Pass:
    """What one pass brought; `waiting` counts what is still there, `more` says that some is due at once."""

    state: Connection
    detail: str
    delivered: int = 0
    refused: int = 0
    waiting: int = 0
    more: bool = False
    catalogue_etag: str | None = None
    settings_etag: str | None = None
    clock_ahead_s: float | None = None
    next_token: str | None = None


class SyncEngine:
    """Sends what waits. Remembers only how the line behaves; the queue itself is in the store."""

    def __init__(  # noqa: PLR0913, PLR0917  store, line, clock and chance, each its own
        self, store: Store, endpoint: Endpoint, source: str, clock: Clock, ids: Ids, uniform: Uniform
    ) -> None:
        self._store = store
        self._endpoint = endpoint
        self._source = source
        self._clock = clock
        self._ids = ids
        self._uniform = uniform
        self._failures = 0
        self._most = MOST_EVENTS
        self._sent_again: set[Resend] = set()
        self._tell_from_s = 0.0
        self.not_before_s = 0.0
        """Uptime before which nothing is sent; `forget_failures` clears it."""

    def forget_failures(self) -> None:
        """The line is back, or a person pressed "try now"."""
        self._failures = 0
        self.not_before_s = 0.0

    def run_once(self, stop: Callable[[], bool] = lambda: False) -> Pass:
        """Send one batch when the line may be tried, and write down what came of it."""
        if stop() or self._clock.uptime() < self.not_before_s:
            return self._pass(Connection.BUSY, "waiting before the next attempt")
        batch = _within_size(outbox.due(self._store, self._clock.now(), self._most), self._source)
        if batch.rotten:
            with self._store.write():
                for event in batch.rotten:
                    outbox.mark_refused(self._store, event.seq, None, _SET_ASIDE_HERE)
        try:
            receipts = self._endpoint.post_events(
                batch.body, self._ids.blind(), self._clock.now(), self._how_far()
            )
        except AccessDenied as denied:
            self._back_off(None)
            return self._pass(Connection.DENIED, str(denied))
        except CentralUnreachable as fault:
            self._postpone(batch.events, fault)
            return self._pass(Connection(fault.state), fault.detail, more=_is_too_big(fault, batch.events))
        return self._take(batch.events, receipts)

    def _how_far(self) -> Mapping[str, int]:
        """What was received of each epoch, told once an hour and while central asks for something."""
        if self._clock.uptime() < self._tell_from_s:
            return {}
        return outbox.highest_delivered(self._store, MOST_EPOCHS)

    def _take(self, events: Sequence[Waiting], receipts: Receipts) -> Pass:
        self.forget_failures()
        verdicts = {receipt.id: receipt for receipt in receipts.receipts}
        self._tell_from_s = 0.0 if receipts.resend is not None else self._clock.uptime() + TELL_EVERY_S
        settled, again = Settled(0, 0, ()), 0
        if events or receipts.resend is not None:
            with self._store.write():
                settled = settle(self._store, events, verdicts, self._clock.now())
                for event in settled.left:
                    verdict = verdicts.get(event.id)
                    self._hold(event, None if verdict is None else verdict.status)
                again = self._send_again(receipts.resend)
        self._most = min(MOST_EVENTS, self._most * 2)
        went_on = bool(settled.delivered or settled.refused or again)
        more = went_on and bool(outbox.due(self._store, self._clock.now(), 1))
        return replace(
            self._pass(Connection.OK, "", delivered=settled.delivered, refused=settled.refused, more=more),
            catalogue_etag=receipts.catalogue_etag,
            settings_etag=receipts.settings_etag,
            clock_ahead_s=receipts.clock_ahead_s,
            next_token=receipts.next_token,
        )

    def _send_again(self, asked: Resend | None) -> int:
        """Inside `write()`: what central lacks waits again; done once, however often it is asked."""
        if asked is None or asked in self._sent_again:
            return 0
        self._sent_again.add(asked)
        again = outbox.send_again(self._store, asked.epoch, asked.first, asked.last)
        LOG.info("central lacks events from number %d on; %d are kept and sent again", asked.first, again)
        return again

    def _postpone(self, events: Sequence[Waiting], fault: CentralUnreachable) -> None:
        """The exchange brought nothing: wait, come back with less; a batch of one holds up only itself."""
        with self._store.write():
            if len(events) == 1 and (fault.state == "failed" or fault.status == _CENTRAL_STUMBLES):
                # Longer than the whole line backs off: else it would be first again and hold up the others.
                self._hold(events[0], fault.status, CAP_S if outbox.waiting(self._store) > 1 else 0.0)
            else:
                outbox.mark_postponed(self._store, [event.seq for event in events], fault.status, None)
        self._most = max(1, min(self._most, len(events) or self._most) // 2)
        if not _is_too_big(fault, events):
            self._back_off(fault.retry_after_s)

    def _hold(self, event: Waiting, status: int | None, longer_s: float = 0.0) -> None:
        until = self._clock.now().timestamp() + delay_s(event.attempts + 1, self._uniform) + longer_s
        outbox.mark_postponed(self._store, [event.seq], status, until)

    def _back_off(self, retry_after_s: float | None) -> None:
        self._failures += 1
        wait = retry_after_s if retry_after_s is not None else delay_s(self._failures, self._uniform)
        self.not_before_s = self._clock.uptime() + wait

    def _pass(
        self, state: Connection, detail: str, *, delivered: int = 0, refused: int = 0, more: bool = False
    ) -> Pass:
        return Pass(state, detail, delivered, refused, outbox.waiting(self._store), more)


@dataclass(frozen=True, slots=True)
class _Batch:
    events: tuple[Waiting, ...]
    rotten: tuple[Waiting, ...]
    body: bytes


def _within_size(due: Sequence[Waiting], source: str) -> _Batch:
    """As many sound events as fit the size of a batch, at least one."""
    texts: list[bytes] = []
    events: list[Waiting] = []
    size = 2
    quoted_source = json.dumps(source)
    for event in due:
        if not event.sound:
            continue
        text = cloud_event(event, quoted_source)
        size += len(text) + 1
        if texts and size > MOST_BYTES:
            break
        texts.append(text)
        events.append(event)
    rotten = tuple(event for event in due if not event.sound)
    return _Batch(tuple(events), rotten, b"[" + b",".join(texts) + b"]")


def _is_too_big(fault: CentralUnreachable, events: Sequence[Waiting]) -> bool:
    """Whether half of the batch may be tried at once."""
    return fault.status == _TOO_BIG and len(events) > 1
