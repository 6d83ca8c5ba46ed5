"""A whole conversation with central: events out, then guide pack and settings in when they changed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kiosk.domain.codes import Connection
from kiosk.errors import AccessDenied, CentralUnreachable, InputFault
from kiosk.store import documents
from kiosk.store.database import Store
from kiosk.sync.central import Central
from kiosk.sync.documents import install_catalogue, install_settings
from kiosk.sync.engine import Pass, SyncEngine


def drain(engine: SyncEngine, stop: Callable[[], bool] = lambda: False) -> Pass:
    """Pass after pass until nothing is due or the line fails; the sums of all of them."""
    whole = engine.run_once(stop)
    while whole.more and not stop():
        one = engine.run_once(stop)
        whole = replace(one, delivered=whole.delivered + one.delivered, refused=whole.refused + one.refused)
    return whole


def refresh(store: Store, central: Central, key: str, seen: Pass, now: datetime) -> list[str]:
    """Fetch what central says has changed; returns what was refused and why, in technician's words."""
    refused = []
    for name, published in (("settings", seen.settings_etag), ("catalogue", seen.catalogue_etag)):
        if seen.state is not Connection.OK or published is None or published == documents.etag(store, name):
            continue
        try:
            fetched = central.fetch(name, documents.etag(store, name), now)
            if fetched is None:
                continue
            if name == "catalogue":
                install_catalogue(store, fetched.body, key, fetched.etag, now)
            else:
                install_settings(store, fetched, now)
        except (CentralUnreachable, AccessDenied, InputFault) as fault:
            refused.append(str(fault))
    return refused
