"""Keeps this PC's secrets: in the system's keyring, or in the one declared fallback, a private file."""

import json
import os
from pathlib import Path
from secrets import token_bytes
from typing import Final, Protocol

from kiosk.device.files import write_whole
from kiosk.errors import KeyringUnavailable

CHOICE_VARIABLE: Final = "KIOSK_CREDENTIALS"
FILE_NAME: Final = "credentials.json"
SERVICE: Final = "cups-kiosk"
PEPPER: Final = "pepper"
_PEPPER_BYTES: Final = 32
_DAMAGED: Final = (
    "Move the file away, then enrol again and give new PINs; visits are still recorded and wait."
)


class Credentials(Protocol):
    """Where secrets of this PC are kept, by name; `kind` is shown in the doctor."""

    kind: str

    def read(self, name: str) -> str | None:
        """The secret, None when there is none; raises KeyringUnavailable."""

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret; raises KeyringUnavailable."""


class KeyringCredentials:
    """The operating system's keyring: Credential Locker, Secret Service."""

    kind = "keyring"

    def __init__(self, folder: Path) -> None:
        self._service = f"{SERVICE}:{folder.resolve()}"

    def read(self, name: str) -> str | None:
        """The secret, None when there is none; raises KeyringUnavailable."""
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(self._service, name)
        except KeyringError as error:
            raise KeyringUnavailable(f"The keyring does not answer ({type(error).__name__}).") from error

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret; raises KeyringUnavailable."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(self._service, name, secret)
        except KeyringError as error:
            raise KeyringUnavailable(
                f"The keyring does not take a secret ({type(error).__name__})."
            ) from error


class FileCredentials:
    """The declared fallback: a file in the data folder that only the kiosk's user can read."""

    kind = "file"

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def read(self, name: str) -> str | None:
        """The secret, None when there is none; raises KeyringUnavailable when the file is not private."""
        secret = self._load().get(name)
        return None if secret is None else str(secret)

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret durably."""
        write_whole(self._path, json.dumps(self._load() | {name: secret}).encode())

    def _load(self) -> dict[str, object]:
        try:
            if os.name == "posix" and self._path.stat().st_mode & 0o077:
                raise KeyringUnavailable(
                    f"{self._path.name} can be read by other users.",
                    "Run `chmod 600` on it, then enrol again.",
                )
            content = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise KeyringUnavailable(f"{self._path.name} cannot be read ({error}).", _DAMAGED) from error
        if not isinstance(content, dict):
            raise KeyringUnavailable(f"{self._path.name} holds something else than secrets.", _DAMAGED)
        return content


def credentials(folder: Path) -> Credentials:
    """The place for secrets chosen with `KIOSK_CREDENTIALS`: the keyring unless it says `file`."""
    if os.environ.get(CHOICE_VARIABLE) == "file":
        return FileCredentials(folder)
    return KeyringCredentials(folder)


def pepper(place: Credentials) -> bytes | None:
    """What every PIN is mixed with, so that the database alone is no use to a thief; None before the first.

    Raises:
        KeyringUnavailable: the place does not answer, or holds something else.
    """
    kept = place.read(PEPPER)
    try:
        return None if kept is None else bytes.fromhex(kept)
    except ValueError as error:
        raise KeyringUnavailable("What the PINs are mixed with does not read.") from error


def make_pepper(place: Credentials) -> bytes:
    """A new one, kept in `place`; PINs hashed with the one before can no longer be checked.

    Raises:
        KeyringUnavailable: the place does not take it, or forgets it.
    """
    made = token_bytes(_PEPPER_BYTES)
    place.keep(PEPPER, made.hex())
    if pepper(place) != made:
        raise KeyringUnavailable("The keyring does not keep what it is given.")
    return made
