"""Is this PC ready? Each check is a rule over a measured fact, with a remedy when it is not green."""

import os
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from kiosk.device.credentials import Credentials
from kiosk.errors import KeyringUnavailable


class State(StrEnum):
    """Green is ready, amber works but wants attention, red stops something."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the doctor."""

    id: str
    state: State
    title: str
    detail: str
    remedy: str = ""


DISK_AMBER_MB: Final = 2_000
DISK_RED_MB: Final = 200
SYNC_AMBER_MS: Final = 100.0
OLDEST_AMBER_S: Final = 3 * 86_400
SHOWN_HOSTS: Final = 20
SHOWN_FILES: Final = 5
EARLIEST_YEAR: Final = 2026
"""A clock before this version was written is wrong."""
LATEST_YEAR: Final = 2045


def check_folder(folder: Path) -> Check:
    """Whether the data folder takes a durable write, and how long the disk needs for one (an fsync)."""
    probe = folder / "doctor.probe"
    try:
        started = time.perf_counter()
        with probe.open("wb") as file:
            file.write(b"x" * 4096)
            os.fsync(file.fileno())
        took_ms = (time.perf_counter() - started) * 1000
        probe.unlink()
    except OSError as error:
        remedy = "Give the kiosk's user the right to write there, or free some space."
        return Check("folder", State.RED, "Data folder", f"{folder}: {error.strerror}", remedy)
    if took_ms > SYNC_AMBER_MS:
        remedy = "The disk is slow or failing; plan to replace it."
        return Check("folder", State.AMBER, "Data folder", f"a durable write takes {took_ms:.0f} ms", remedy)
    return Check("folder", State.GREEN, "Data folder", f"{folder}, a durable write takes {took_ms:.1f} ms")


def check_strangers(names: Sequence[str]) -> Check:
    """Files of others in the data folder, younger than a visit: nobody can tell them from what it left."""
    title = "Files of others (W-3)"  # as the closed computer tells it
    if not names:
        return Check("strangers", State.GREEN, title, "none beside the program's own")
    more = f" and {len(names) - SHOWN_FILES} more" if len(names) > SHOWN_FILES else ""
    remedy = "Move them out of the data folder, then press “Try again” on the closed screen."
    return Check("strangers", State.RED, title, ", ".join(sorted(names)[:SHOWN_FILES]) + more, remedy)


def check_user(*, is_root: bool) -> Check:
    """Whether official sites could open for this user; the kiosk itself may well be another's."""
    if is_root:
        remedy = "Run the kiosk as a user of its own: as root it opens no official site."
        return Check("user", State.AMBER, "User", "root, whom the browser refuses its sandbox", remedy)
    return Check("user", State.GREEN, "User", "not root")


def check_disk(folder: Path) -> Check:
    """Free space."""
    free_mb = shutil.disk_usage(folder).free // 2**20
    state = State.RED if free_mb < DISK_RED_MB else State.AMBER if free_mb < DISK_AMBER_MB else State.GREEN
    return Check(
        "disk", state, "Free space", f"{free_mb} MB", "" if state is State.GREEN else "Free some space."
    )


def check_clock(year: int) -> Check:
    """A dead clock battery shows as a date long past."""
    if EARLIEST_YEAR <= year <= LATEST_YEAR:
        return Check("clock", State.GREEN, "Date", str(year))
    remedy = "Set the date of this PC; replace the battery of its clock when it forgets again."
    return Check("clock", State.RED, "Date", f"this PC believes it is {year}", remedy)


def check_credentials(place: Credentials, name: str) -> Check:
    """Whether the token's place answers, which one it is, and whether the token is there."""
    try:
        token = place.read(name)
    except KeyringUnavailable as fault:
        return Check("keyring", State.RED, "Keyring", fault.detail, fault.remedy)
    if token is None:
        return Check("keyring", State.AMBER, "Keyring", f"{place.kind}: no token yet", "Enrol this PC.")
    if place.kind == "file":
        remedy = "A keyring of the operating system is safer; use the file only where there is none."
        return Check(
            "keyring", State.AMBER, "Keyring", "the token is in a private file (declared fallback)", remedy
        )
    return Check("keyring", State.GREEN, "Keyring", f"the token is in the {place.kind}")


def check_database(damage: str | None, sqlite_version: str) -> Check:
    """The integrity of the database file."""
    if damage is None:
        return Check("database", State.GREEN, "Database", f"sound, SQLite {sqlite_version}")
    remedy = "Start the kiosk: it sets the file aside and carries over everything that can be read."
    return Check("database", State.RED, "Database", damage, remedy)


def check_queue(waiting: int, oldest_s: int | None) -> Check:
    """Whether events leave."""
    if oldest_s is not None and oldest_s > OLDEST_AMBER_S:
        remedy = "Bring the line back, or carry the queue out on a USB stick."
        return Check(
            "queue", State.AMBER, "Queue", f"{waiting} wait, the oldest {oldest_s // 86_400} days", remedy
        )
    return Check("queue", State.GREEN, "Queue", f"{waiting} wait")


def check_refused(refused: int) -> Check:
    """Whether central set events aside."""
    if refused:
        remedy = "Run `kiosk queue list`, ask the agency, then `kiosk queue retry`."
        return Check("refused", State.AMBER, "Refused events", str(refused), remedy)
    return Check("refused", State.GREEN, "Refused events", "none")


def check_pins(having: int, lacking: int) -> Check:
    """Whether specialists can open what visitors may not: those having a PIN, and those lacking one."""
    if not having:
        remedy = (
            "Run `kiosk specialists add NAME`: without a PIN nobody opens the payment window or the desk."
        )
        return Check("pins", State.AMBER, "Specialists", "no PIN is set", remedy)
    if lacking:
        remedy = "Run `kiosk specialists list`, then `kiosk specialists reset NAME`."
        return Check("pins", State.AMBER, "Specialists", f"{lacking} have no PIN any more", remedy)
    return Check("pins", State.GREEN, "Specialists", f"{having} with a PIN")


def check_catalogue(version: int, services: int, *, installed: bool) -> Check:
    """Which guide pack is in force."""
    origin = "from central" if installed else "came with the program"
    return Check("catalogue", State.GREEN, "Guide pack", f"version {version}, {services} services, {origin}")


def check_blocked_hosts(seen: Sequence[tuple[str, str]]) -> Check:
    """Hosts that pages asked for and the guide pack does not name: (service, host), most frequent first."""
    if not seen:
        return Check("blocked_hosts", State.GREEN, "Hosts seen blocked, by service", "none")
    detail = "; ".join(f"{service}: {host}" for service, host in seen[:SHOWN_HOSTS])
    more = f"; and {len(seen) - SHOWN_HOSTS} more" if len(seen) > SHOWN_HOSTS else ""
    remedy = "When a service does not work, ask the agency to add its host to the guide pack."
    return Check("blocked_hosts", State.GREEN, "Hosts seen blocked, by service", detail + more, remedy)


def check_connection(state: str, detail: str) -> Check:
    """What central answered a moment ago."""
    if state == "ok":
        return Check("central", State.GREEN, "Central", "answers")
    if state == "denied":
        return Check(
            "central", State.RED, "Central", detail, "Enrol this PC again; nothing that waits is lost."
        )
    remedy = {
        "gateway": "A login page stands between this PC and central: open a browser and sign in.",
        "busy": "Central is busy; the kiosk tries again by itself.",
    }.get(state, "Check the line; the kiosk works without it and sends later.")
    return Check("central", State.AMBER, "Central", detail, remedy)
