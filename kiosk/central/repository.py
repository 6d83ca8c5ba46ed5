"""The guide packs as a TUF repository, signed when it is asked for; its keys and roots are one secret."""

import os
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Final

from django.db import transaction

from kiosk.central import audit
from kiosk.central.audit import Did
from kiosk.central.keys import signing_key
from kiosk.central.models import CataloguePack
from kiosk.central.secret_files import SECRETS, keep, kept_secret
from kiosk.central.trust import Pack, Trust
from kiosk.domain import signed
from kiosk.errors import EnvironmentFault, InputFault
from kiosk.paths import data_folder

_SECRET: Final = "central-guides.key"  # noqa: S105 - the name of its file


def files(now: datetime) -> dict[str, bytes]:
    """Every file of the repository by its path, as it is said anew each day (UTC) and with each pack.

    Raises EnvironmentFault.
    """
    text = kept_secret(data_folder() / _SECRET, lambda: Trust.begun(now).text())
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    newest = CataloguePack.objects.order_by("-version").values_list("version", "published_at").first()
    version, moment = (None, today) if newest is None else (newest[0], max(newest[1], today))
    return _files(text, version, moment)


def export(folder: Path, now: datetime) -> None:
    """Write every file of the repository, for a stick; raises EnvironmentFault."""
    try:
        for name, content in files(now).items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
    except OSError as fault:
        raise EnvironmentFault(f"{folder} cannot be written: {fault.strerror}.", "Try another.") from fault


def rotate(now: datetime, who: str) -> int:
    """Put new keys in the place of those so far; returns the version of the root that says so.

    Raises EnvironmentFault, and InputFault where the keys come from the environment.
    """
    if os.environ.get(SECRETS[_SECRET]):
        raise InputFault(
            f"The keys come from {SECRETS[_SECRET]}, which cannot be changed from here.",
            f"Put them into {_SECRET} in the data folder and rotate without the variable.",
        )
    files(now)
    with transaction.atomic():
        audit.record(who, Did.GUIDE_KEYS_CHANGED, "", now)  # nobody else changes them meanwhile
        file = data_folder() / _SECRET
        trust = _read(file.read_bytes()).rotated(now)
        keep(file, trust.text())
    return len(trust.roots)


@lru_cache(maxsize=2)
def _files(text: bytes, version: int | None, moment: datetime) -> dict[str, bytes]:
    return _read(text).repository(_pack(version), moment, signing_key().sign)


def _pack(version: int | None) -> Pack | None:
    if version is None:
        return None
    published = CataloguePack.objects.get(version=version)
    content, _ = signed.opened(bytes(published.envelope))
    return Pack(content, published.etag)


def _read(text: bytes) -> Trust:
    try:
        return Trust.read(text)
    except (ValueError, KeyError, TypeError) as fault:
        raise EnvironmentFault(
            f"{_SECRET} or {SECRETS[_SECRET]} does not hold the keys of guide packs.",
            "Put the one of a backup there.",
        ) from fault
