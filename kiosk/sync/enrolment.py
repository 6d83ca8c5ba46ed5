"""Joins this PC to a centre with a code from the agency."""

import base64
import hashlib
import json
import platform
import uuid
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.device import identity
from kiosk.device.credentials import Credentials
from kiosk.device.identity import Identity
from kiosk.domain.clock import Ids
from kiosk.errors import InputFault, KeyringUnavailable
from kiosk.store.database import Store
from kiosk.sync.central import Central, Fetched
from kiosk.sync.documents import install_settings

TOKEN: Final = "token"  # noqa: S105  the name of the secret, not a secret
SIGNING_KEY: Final = "signing-key"
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
    central = Central(url, None, ids, ca)
    try:
        given = central.enrol(code.strip(), machine_fingerprint(), _public(signing_key), now)
    finally:
        central.close()
    credentials.keep(TOKEN, given.token)
    credentials.keep(SIGNING_KEY, signing_key.private_bytes_raw().hex())
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


def _public(key: Ed25519PrivateKey) -> str:
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def machine_fingerprint() -> str:
    """A hash that stays the same on this machine and differs on another; names nothing by itself."""
    machine_id = Path("/etc/machine-id")
    root = machine_id.read_text("ascii").strip() if machine_id.exists() else f"{uuid.getnode():x}"
    return hashlib.sha256(json.dumps([root, platform.machine(), platform.node()]).encode()).hexdigest()
