"""Joins this PC to a centre with a code from the agency."""

import hashlib
import json
import platform
import uuid
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.device import identity
from kiosk.device.credentials import Credentials
from kiosk.device.identity import Identity
from kiosk.domain.clock import Ids
from kiosk.domain.settings import Settings
from kiosk.store import documents
from kiosk.store.database import Store
from kiosk.store.documents import Document
from kiosk.sync.central import Central

TOKEN: Final = "token"  # noqa: S105  the name of the secret, not a secret


def enrol(
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
    credentials.keep("trial", "a secret can be kept")
    central = Central(url, None, ids, ca)
    try:
        given = central.enrol(code.strip(), machine_fingerprint(), now)
    finally:
        central.close()
    Settings.parse(given.settings)
    credentials.keep(TOKEN, given.token)
    joined = Identity(url.rstrip("/"), given.centre, given.device, given.letter, given.catalogue_key, ca)
    with store.write():
        documents.replace(store, Document("settings", 0, None, given.settings), now)
    identity.save(folder, joined)
    return joined


def machine_fingerprint() -> str:
    """A hash that stays the same on this machine and differs on another; names nothing by itself."""
    machine_id = Path("/etc/machine-id")
    root = machine_id.read_text("ascii").strip() if machine_id.exists() else f"{uuid.getnode():x}"
    return hashlib.sha256(json.dumps([root, platform.machine(), platform.node()]).encode()).hexdigest()
