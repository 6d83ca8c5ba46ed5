"""Joins this PC to a centre with a code from the agency."""

import base64
import json
import random
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Final

from kiosk.device import identity
from kiosk.device.credentials import Credentials
from kiosk.device.identity import Identity
from kiosk.device.machine import fingerprint, machine
from kiosk.domain import packs, succession
from kiosk.domain.clock import Ids
from kiosk.domain.invitation import plain_code
from kiosk.errors import KeyringUnavailable, NotEnrolled, SettingsRefused
from kiosk.store import epochs, home, outbox
from kiosk.store.database import Store
from kiosk.store.parting import part_ways
from kiosk.sync import keys, tokens
from kiosk.sync.central import Central, Joining
from kiosk.sync.documents import install_settings
from kiosk.sync.replies import Fetched
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

    Whatever cuts it off, the same code leads to the same device at the next attempt.

    Raises:
        AccessDenied: the code is wrong, used or too old.
        CentralUnreachable, KeyringUnavailable, InputFault: as their names say; nothing was changed here.
    """
    _try_out(credentials)
    signing_key = keys.for_code(credentials, plain_code(code))
    new_key = signing_key.public_key().public_bytes_raw()
    before, copied, here = _who_it_was(folder), home.is_strange(store), machine()
    formerly = list(dict.fromkeys([*([before.source] if before else []), *epochs.former_sources(store)]))
    proofs = list(_proofs(formerly, credentials, new_key))
    central = Central(url, None, ids, ca)
    try:
        joining = Joining(code.strip(), fingerprint(here), _base64(new_key), proofs, copied)
        given = central.enrol(joining, now)
    finally:
        central.close()
    tokens.keep(credentials, given.device, Tokens(given.token))
    keys.keep(credentials, given.device, signing_key)
    with store.write():
        if before is not None and not copied:  # a copy has parted when it was noticed
            part_ways(store, before.source, random.SystemRandom().shuffle)
        _settle_the_past(store, given.before)
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
    with suppress(SettingsRefused):
        install_settings(store, Fetched(json.dumps(given.settings).encode(), None), now)
    shutil.rmtree(folder / packs.FOLDER, ignore_errors=True)  # whom to believe is learnt anew
    identity.save(folder, joined)
    keys.forget_code(credentials)
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


def _proofs(sources: Sequence[str], place: Credentials, new_key: bytes) -> Iterator[dict[str, str]]:
    """That this PC was these devices, as far as the keys of then are kept."""
    for device in map(_device, sources):
        old_key = keys.kept(place, device)
        if old_key is not None:
            yield {"device": device, "proof": _base64(old_key.sign(succession.claim(device, new_key)))}


def _settle_the_past(store: Store, said: Mapping[str, str]) -> None:
    """Inside `write()`: whose the events are that this PC recorded as another device.

    Central takes them as that device's when it was proven. Otherwise they become the new device's: all that
    is kept where central knows nothing of that device, and where it does, what was not delivered.
    """
    for source in epochs.former_sources(store):
        verdict = said.get(_device(source))
        if verdict == "accepted":
            continue
        if verdict == "unknown":
            outbox.send_all_again(store, source)
        else:
            outbox.drop_delivered(store, source)
        epochs.disown(store, source)


def _device(source: str) -> str:
    return source.rpartition("/")[2]


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()
