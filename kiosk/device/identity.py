"""Who this PC is at central: written at enrolment, no secret in it."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from kiosk.device.files import write_whole
from kiosk.errors import NotEnrolled

FILE_NAME: Final = "device.json"


@dataclass(frozen=True, slots=True)
class Identity:
    """An enrolled PC.

    `catalogue_key` is central's Ed25519 public key and `courier_key` the X25519 public key that bundles on a
    stick are encrypted to, both base64; `ca` is a PEM file. The last two may be None.
    """

    url: str
    centre: str
    device: str
    letter: str
    catalogue_key: str
    ca: str | None = None
    courier_key: str | None = None

    @property
    def source(self) -> str:
        """The CloudEvents `source` of this PC's events."""
        return f"/centres/{self.centre}/devices/{self.device}"


def load(folder: Path) -> Identity:
    """The identity of this PC; raises NotEnrolled."""
    path = folder / FILE_NAME
    try:
        return _checked(Identity(**json.loads(path.read_text("utf-8"))))
    except FileNotFoundError as error:
        raise NotEnrolled("This PC has not joined a centre yet.") from error
    except (OSError, ValueError, TypeError) as error:
        raise NotEnrolled(f"{path.name} cannot be read ({error}).") from error


def _checked(read: Identity) -> Identity:
    """The identity itself, when all of it is text; a damaged file may well be JSON."""
    for name, value in asdict(read).items():
        if not (isinstance(value, str) or (name in {"ca", "courier_key"} and value is None)):
            raise TypeError(f"{name} is no text")
    return read


def save(folder: Path, identity: Identity) -> None:
    """Write the identity durably."""
    write_whole(folder / FILE_NAME, json.dumps(asdict(identity), indent=2).encode(), mode=0o644)
