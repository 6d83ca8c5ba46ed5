"""Brings a new guide pack or new settings in: checked whole, or refused whole."""

import base64
import json
from datetime import datetime
from functools import cache
from typing import Any

from kiosk.domain import packs
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.settings import Settings
from kiosk.errors import PackRefused, SettingsRefused
from kiosk.paths import resource
from kiosk.store import documents
from kiosk.store.database import Store
from kiosk.store.documents import Document
from kiosk.sync.replies import Fetched


def install_catalogue(store: Store, envelope: bytes, key: str, etag: str | None, now: datetime) -> int:
    """Put a signed guide pack in force; returns its version.

    Raises:
        PackRefused: unsigned, altered, older, over size or not fitting the schema; the installed one stays.
    """
    return put_in_force(store, open_pack(envelope, key), etag, now)


def put_in_force(store: Store, pack: dict[str, Any], etag: str | None, now: datetime) -> int:
    """The same for a pack that is believed already; raises PackRefused."""
    check_pack(pack)
    version = int(pack["version"])
    installed = documents.current(store, "catalogue")
    if installed is not None and version < installed.version:
        raise PackRefused(
            f"The guide pack has version {version}, older than the installed {installed.version}."
        )
    with store.write():
        documents.replace(store, Document("catalogue", version, etag, pack), now)
    return version


def open_pack(envelope: bytes, key: str) -> dict[str, Any]:
    """The pack inside a signed envelope; `key` is central's, base64. Raises PackRefused."""
    return packs.unseal(envelope, lambda signature, content: signed_by(key, signature, content))


def install_settings(store: Store, fetched: Fetched, now: datetime) -> None:
    """Put new settings in force; raises SettingsRefused, the old ones stay."""
    try:
        body = json.loads(fetched.body)
        Settings.parse(body)
    except (ValueError, RecursionError) as error:
        raise SettingsRefused(f"Central sent settings that do not fit: {error}.") from error
    with store.write():
        documents.replace(store, Document("settings", 0, fetched.etag, body), now)


def check_pack(pack: dict[str, Any]) -> Catalogue:
    """The guide pack as the program reads it; raises PackRefused naming the first place that does not fit."""
    error = next(iter(_schema().iter_errors(pack)), None)
    if error is not None:
        raise PackRefused(
            f"The guide pack does not fit its schema at {error.json_path}: {error.message[:200]}."
        )
    try:
        return Catalogue.parse(pack)
    except (KeyError, ValueError, TypeError) as fault:
        raise PackRefused(f"The guide pack does not read: {fault}.") from fault


@cache
def _schema() -> Any:
    from jsonschema import Draft202012Validator  # noqa: PLC0415  only a new pack needs it

    return Draft202012Validator(json.loads(resource("catalogue/schema.json").read_text("utf-8")))


def signed_by(key: str, signature: bytes, content: bytes) -> bool:
    """Whether `content` was signed with the Ed25519 key whose public half is `key`, base64."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415  only a new pack needs it
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415  only a new pack needs it

    try:
        Ed25519PublicKey.from_public_bytes(base64.b64decode(key)).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True
