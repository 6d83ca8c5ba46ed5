"""Which machine this is: hashes of what its hardware says of itself, none of which names anybody."""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

import psutil

from kiosk.domain.machine import Machine

_PERMANENT: Final = "0"
"""`addr_assign_type` of an address that the card itself came with."""
_WORLD_WIDE: Final = ("naa.", "eui.")
"""Names of disks that no other disk of the world has; serial numbers of virtual ones repeat."""
_OCTETS: Final = 6
_LOCAL_BIT: Final = 0x02


def machine(root: Path = Path("/")) -> Machine:
    """The machine on which this runs; what can be unplugged and carried to another does not count."""
    found = _linux_parts(root) if (root / "sys/class/net").is_dir() else _cards()
    system = _text(root / "etc/machine-id")
    return Machine(frozenset(map(_hash, found)), _hash(system) if system else None)


def fingerprint(here: Machine) -> str:
    """One hash for all of it, as central is told at enrolment."""
    return _hash(" ".join([*sorted(here.parts), here.system or ""]))


def _linux_parts(root: Path) -> Iterator[str]:
    for card in sorted(root.glob("sys/class/net/*")):
        if _is_built_in(card) and _text(card / "addr_assign_type") == _PERMANENT:
            yield f"card {_text(card / 'address')}"
    for disk in sorted(root.glob("sys/block/*")):
        if _is_built_in(disk) and _text(disk / "removable") != "1":
            names = (_text(disk / place) for place in ("wwid", "device/wwid"))
            yield from (f"disk {name}" for name in names if name.startswith(_WORLD_WIDE))
            if chip := _text(disk / "device/cid"):
                yield f"disk {chip}"


def _is_built_in(device: Path) -> bool:
    """Whether there is hardware behind it, and not on a USB cable."""
    return (device / "device").exists() and "/usb" not in str((device / "device").resolve())


def _cards() -> Iterator[str]:
    for addresses in psutil.net_if_addrs().values():
        for each in addresses:
            octets = each.address.replace("-", ":").lower().split(":")
            if (
                each.family == psutil.AF_LINK
                and len(octets) == _OCTETS
                and not int(octets[0], 16) & _LOCAL_BIT
            ):
                yield f"card {':'.join(octets)}"


def _text(path: Path) -> str:
    with suppress(OSError):
        return path.read_text("utf-8", errors="replace").strip()
    return ""


def _hash(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=8, person=b"cups machine").hexdigest()
