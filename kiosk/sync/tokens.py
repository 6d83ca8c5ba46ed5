"""The tokens of this PC: the one in use, and the one before, should central come back from a backup."""

from dataclasses import dataclass
from typing import Final

from kiosk.device.credentials import Credentials
from kiosk.errors import NotEnrolled

_NAME: Final = "token"


@dataclass(frozen=True, slots=True)
class Tokens:
    """What this PC shows central; `former` is tried when `current` is not known there."""

    current: str
    former: str | None = None


def kept(place: Credentials, device: str) -> Tokens:
    """The tokens of a device (its id); raises NotEnrolled when there are none, and KeyringUnavailable."""
    secret = place.read(name(device))
    if secret is None:
        raise NotEnrolled("The token of this PC is not in its keyring.")
    return Tokens(*secret.split(" ")[:2])


def keep(place: Credentials, device: str, tokens: Tokens) -> None:
    """Keep both in one step; raises KeyringUnavailable."""
    former = () if tokens.former is None else (tokens.former,)
    place.keep(name(device), " ".join((tokens.current, *former)))


def name(device: str) -> str:
    """The name of the secret: one for each device, so that `device.json` alone decides who this PC is."""
    return f"{_NAME}:{device}"
