"""A whole conversation with central: events out, then what central has for this PC."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.device import asked
from kiosk.device.credentials import Credentials
from kiosk.device.identity import Identity
from kiosk.domain.codes import Connection
from kiosk.errors import (
    AccessDenied,
    AlreadyRunning,
    CentralUnreachable,
    InputFault,
    KeyringUnavailable,
    KioskError,
)
from kiosk.store import documents
from kiosk.store.database import Store
from kiosk.sync import tokens
from kiosk.sync.central import Central
from kiosk.sync.documents import install_catalogue, install_settings
from kiosk.sync.engine import Pass, SyncEngine
from kiosk.sync.tokens import Tokens

ASK_EVERY: Final = timedelta(days=1)
"""Guide packs are asked for also where central names no newer one: what is kept back is noticed by asking."""


TakeGuides = Callable[["Line", Store, datetime], bool]
"""Puts the guide pack in force that central offers by TUF; False where it has no repository."""


def take_guides(line: "Line", store: Store, now: datetime) -> bool:
    """In this process; raises as `Guides.take` does."""
    from kiosk.sync.guides import Guides  # noqa: PLC0415  only who asks needs it

    return Guides(line.guides, line.identity.catalogue_key).take_from(line.central, store, now)


@dataclass(frozen=True, slots=True)
class Line:
    """What it takes to talk with central from an enrolled PC."""

    engine: SyncEngine
    central: Central
    identity: Identity
    place: Credentials
    guides: Path
    """The folder with what is known of central's guide packs."""
    take_guides: TakeGuides = take_guides
    declined: set[str | None] = field(default_factory=set)
    """Tags of what did not fit: it is fetched no more, until central has something else."""

    def is_other(self, line: "Line") -> bool:
        """Whether this line speaks as another device, or with another token, than that one."""
        return (self.identity, self.central.token) != (line.identity, line.central.token)

    def talk(self, store: Store, now: datetime, stop: Callable[[], bool] = lambda: False) -> "Talk":
        """Send what is due, take the next token, fetch what changed."""
        done = drain(self.engine, stop)
        complaints = [*self._take_token(done.next_token), *refresh(store, self, done, now)]
        return Talk(done, tuple(complaints))

    def _take_token(self, offered: str | None) -> list[KioskError]:
        """Use the next token once both are kept, so that no power cut shuts this PC out."""
        if offered is None or offered == self.central.token:
            return []
        try:
            tokens.keep(self.place, self.identity.device, Tokens(offered, self.central.token))
        except KeyringUnavailable as fault:
            return [fault]
        self.central.use(offered)
        return []


@dataclass(frozen=True, slots=True)
class Talk:
    """What a conversation brought, and what went wrong with what central had: an InputFault did not fit."""

    brought: Pass
    complaints: tuple[KioskError, ...]


def drain(engine: SyncEngine, stop: Callable[[], bool] = lambda: False) -> Pass:
    """Pass after pass until nothing is due or the line fails; the sums of all of them."""
    whole = engine.run_once(stop)
    while whole.more and not stop():
        one = engine.run_once(stop)
        whole = replace(one, delivered=whole.delivered + one.delivered, refused=whole.refused + one.refused)
    return whole


def refresh(store: Store, line: Line, seen: Pass, now: datetime) -> list[KioskError]:
    """Fetch what central says has changed, once a day guide packs in any case; returns what went wrong."""
    if seen.state is not Connection.OK:
        return []
    complaints: list[KioskError] = []
    for name, published, take, due in (
        ("settings", seen.settings_etag, _take_settings, False),
        ("catalogue", seen.catalogue_etag, _take_catalogue, asked.is_due(line.guides, now, ASK_EVERY)),
    ):
        had = documents.etag(store, name)
        if not due and (published in {None, had} or published in line.declined):
            continue
        try:
            take(store, line, had, now)
        except InputFault as fault:
            line.declined.add(published)
            complaints.append(fault)
        except (CentralUnreachable, AccessDenied, AlreadyRunning) as fault:
            complaints.append(fault)
    return complaints


def _take_settings(store: Store, line: Line, had: str | None, now: datetime) -> None:
    fetched = line.central.fetch("settings", had, now)
    if fetched is not None:
        install_settings(store, fetched, now)


def _take_catalogue(store: Store, line: Line, had: str | None, now: datetime) -> None:
    """By TUF; from a central that never had a repository as one signed document."""
    if line.take_guides(line, store, now):
        return
    fetched = line.central.fetch("catalogue", had, now)
    if fetched is not None:
        install_catalogue(store, fetched.body, line.identity.catalogue_key, fetched.etag, now)
