"""Secrets of central that live in files only their owner reads, made on first use."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from filelock import FileLock

from kiosk.errors import FolderReadOnly

SECRETS: Final = {
    "central-secret.key": "KIOSK_CENTRAL_SECRET_KEY",
    "central-signing.key": "KIOSK_CENTRAL_SIGNING_KEY",
    "central-courier.key": "KIOSK_CENTRAL_COURIER_KEY",
    "central-guides.key": "KIOSK_CENTRAL_GUIDES_KEY",
}
"""The files in the data folder, each with the variable that is taken instead where it is set."""


def kept_secret(path: Path, make: Callable[[], bytes]) -> bytes:
    """The secret of its variable, else in `path`; the first call makes and keeps it. Raises FolderReadOnly.

    The file appears whole or not at all, so two processes that start together hold the same secret.
    """
    if named := os.environ.get(SECRETS[path.name]):
        return named.encode()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(path.with_suffix(".lock")):
            if not path.exists():
                keep(path, make())
            return path.read_bytes()
    except OSError as fault:
        raise FolderReadOnly(
            f"The secret {path.name} cannot be kept in {path.parent}: {fault.strerror}."
        ) from fault


def in_force(path: Path) -> bytes | None:
    """The secret that central goes by, from its variable or its file; None when it needed none yet."""
    if named := os.environ.get(SECRETS[path.name]):
        return named.encode()
    return path.read_bytes() if path.exists() else None


def keep(path: Path, secret: bytes) -> None:
    """Put the secret in place of the one that stands."""
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(secret)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
