"""Joins this PC to a centre with a code from the agency."""

import base64
import json
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from secrets import token_hex
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.device import identity
from kiosk.device.credentials import Credentials
from kiosk.device.identity import Identity
from kiosk.device.machine import fingerprint, machine
from kiosk.domain import succession
from kiosk.domain.clock import Ids
from kiosk.errors import InputFault, KeyringUnavailable, NotEnrolled
from kiosk.store import epochs, home, outbox
from kiosk.store.database import Store
from kiosk.sync import keys, tokens
from kiosk.sync.central import Central, Fetched, Joining
from kiosk.sync.documents import install_settings
from kiosk.sync.tokens import Tokens

_TRIAL: Final = "trial"


def enrol(  # noqa: PLR0913, PLR0917  what it takes to join, each once
    store: Store,
    credentials: Credentials,
    folder: Path,
    url: str,
    code: str,
    ca: str | None,
    ids: Ids,
    now: datetime,
) -> Identity:
    """Use the code once; the token goes to `credentials` before anything says that this PC has joined.

    Raises:
        AccessDenied: the code is wrong, used or too old.
        CentralUnreachable, KeyringUnavailable, InputFault: as their names say; nothing was changed here.
    """
    _try_out(credentials)
    signing_key = Ed25519PrivateKey.generate()
    before, copied, here = _who_it_was(folder), home.is_strange(store), machine()
    central = Central(url, None, ids, ca)
    try:
        given = central.enrol(
            Joining(
                code.strip(),
                fingerprint(here),
                _base64(signing_key.public_key().public_bytes_raw()),
                _proof(before, credentials, signing_key.public_key().public_bytes_raw(), copied=copied),
            ),
            now,
        )
    finally:
        central.close()
    tokens.keep(credentials, given.device, Tokens(given.token))
    keys.keep(credentials, given.device, signing_key)
    with store.write():
        if before is not None:
            _settle_the_past(store, before.source, given.predecessor, now, copied=copied)
        home.settle(store, here)
    joined = Identity(
        url.rstrip("/"),
        given.centre,
        given.device,
        given.letter,
        given.catalogue_key,
        ca,
        given.courier_key,
    )
    # Settings that do not fit are no reason to waste the code: the next sync asks for them again, and tells.
    with suppress(InputFault):
        install_settings(store, Fetched(json.dumps(given.settings).encode(), None), now)
    identity.save(folder, joined)
    return joined


def _try_out(credentials: Credentials) -> None:
    """Before the code is used: a place that forgets secrets would forget the token."""
    secret = token_hex(8)
    credentials.keep(_TRIAL, secret)
    if credentials.read(_TRIAL) != secret:
        raise KeyringUnavailable("The keyring does not keep what it is given.")


def _who_it_was(folder: Path) -> Identity | None:
    try:
        return identity.load(folder)
    except NotEnrolled:
        return None


def _proof(
    before: Identity | None, place: Credentials, new_key: bytes, *, copied: bool
) -> dict[str, object] | None:
    """That this PC was the device `before`; None when it was none, or nothing is left to show it with."""
    old_key = None if before is None else keys.kept(place, before.device)
    if before is None or old_key is None:
        return None
    claim = succession.claim(before.device, new_key)
    return {"device": before.device, "proof": _base64(old_key.sign(claim)), "copied": copied}


def _settle_the_past(store: Store, source: str, said: str | None, now: datetime, *, copied: bool) -> None:
    """Inside `write()`: whose the events are that wait, and those that were delivered.

    Central that knows who this PC was takes them as that device's. Where it may not send them as that one's
    they become the new device's; what was delivered as another's can then no longer be asked for.
    """
    if said == "accepted":
        if not copied:  # a copy has parted when it was noticed
            epochs.part_ways(store, source)
        return
    epochs.forget_former(store)
    if said != "unknown":
        outbox.prune(store, now + timedelta(days=1))


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()
