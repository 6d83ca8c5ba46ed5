"""Is this PC ready? Each check is a rule over a measured fact, with a remedy when it is not green."""

import os
import shutil
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from kiosk import __version__
from kiosk.device import asked
from kiosk.device.credentials import Credentials
from kiosk.device.shelf import Shelf
from kiosk.domain.said import NOTHING, Said, plain, said
from kiosk.errors import Copied, KeyringUnavailable, KioskError, NotEnrolled


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
    title: Said
    detail: Said
    remedy: Said = NOTHING

    def told(self) -> dict[str, str]:
        """For tools, in English."""
        words = {"title": str(self.title), "detail": str(self.detail), "remedy": str(self.remedy)}
        return {"id": self.id, "state": self.state.value} | words

    def phrases(self) -> dict[str, Any]:
        """For a window: each sentence as its source and its values."""
        words = {"title": self.title, "detail": self.detail, "remedy": self.remedy}
        return {"id": self.id, "state": self.state.value} | {
            name: [phrase.source, phrase.values] for name, phrase in words.items()
        }


DISK_AMBER_MB: Final = 2_000
DISK_RED_MB: Final = 200
ROOM_AMBER: Final = 0.5
ROOM_RED: Final = 0.8
SYNC_AMBER_MS: Final = 100.0
DAY_S: Final = 86_400
CLOCK_AMBER_S: Final = 5 * 60
OLDEST_AMBER_S: Final = 3 * DAY_S
CRASHES_AMBER: Final = 3
SHOWN_HOSTS: Final = 20
SHOWN_FILES: Final = 5
EARLIEST_YEAR: Final = 2026
"""A clock before this version was written is wrong."""
LATEST_YEAR: Final = 2045

ASKED_AMBER_DAYS: Final = 60

_TROUBLE: Final = {
    "updates_expired": said("what the agency signed about them has run out"),
    "update_refused": said("what is offered is not the agency's"),
    "disk_full": said("there is no room on the disk for the newer version"),
}
_PACK_TROUBLE: Final = {
    "pack_expired": said("what central signed about guide packs has run out"),
    "pack_refused": said("the guide pack that is offered is not believed"),
    "disk_full": said("there is no room on the disk for the newer guide pack"),
}
_JOIN_ITSELF: Final = said(
    "Ask the agency for a code of its own and run `kiosk enrol URL`; what is recorded here is kept."
)


def check_folder(folder: Path) -> Check:
    """Whether the data folder takes a durable write, and how long the disk needs for one (an fsync)."""
    title = said("Data folder")
    probe = folder / "doctor.probe"
    try:
        started = time.perf_counter()
        with probe.open("wb") as file:
            file.write(b"x" * 4096)
            os.fsync(file.fileno())
        took_ms = (time.perf_counter() - started) * 1000
        probe.unlink()
    except OSError as error:
        remedy = said("Give the kiosk's user the right to write there, or free some space.")
        return Check("folder", State.RED, title, plain(f"{folder}: {error.strerror}"), remedy)
    detail = said("a durable write takes {ms} ms", ms=round(took_ms))
    if took_ms > SYNC_AMBER_MS:
        return Check(
            "folder", State.AMBER, title, detail, said("The disk is slow or failing; plan to replace it.")
        )
    return Check("folder", State.GREEN, title, detail)


def check_strangers(names: Sequence[str]) -> Check:
    """Files of others in the data folder, younger than a visit: nobody can tell them from what it left."""
    title = said("Files of others (W-3)")  # as the closed computer tells it
    if not names:
        return Check("strangers", State.GREEN, title, said("none beside the program's own"))
    remedy = said("Move them out of the data folder, then press “Try again” on the closed screen.")
    return Check("strangers", State.RED, title, _some(sorted(names), SHOWN_FILES, ", "), remedy)


def check_user(*, is_root: bool) -> Check:
    """Whether official sites could open for this user; the kiosk itself may well be another's."""
    title = said("User")
    if is_root:
        remedy = said("Run the kiosk as a user of its own: as root it opens no official site.")
        return Check("user", State.AMBER, title, said("root, whom the browser refuses its sandbox"), remedy)
    return Check("user", State.GREEN, title, said("not root"))


def check_disk(folder: Path) -> Check:
    """Free space."""
    free_mb = shutil.disk_usage(folder).free // 2**20
    state = State.RED if free_mb < DISK_RED_MB else State.AMBER if free_mb < DISK_AMBER_MB else State.GREEN
    remedy = NOTHING if state is State.GREEN else said("Free some space.")
    return Check("disk", state, said("Free space"), said("{mb} MB", mb=free_mb), remedy)


def check_room(used: float) -> Check:
    """How much of the room for records is used, from 0 to 1."""
    title, detail = said("Room for records"), said("{share} % used", share=round(used * 100))
    if used >= ROOM_AMBER:
        state = State.AMBER if used < ROOM_RED else State.RED
        remedy = said("Bring the line back, or carry the queue out on a USB stick: visits are never dropped.")
        return Check("room", state, title, detail, remedy)
    return Check("room", State.GREEN, title, detail)


def check_clock(year: int) -> Check:
    """A dead clock battery shows as a date long past."""
    title = said("Date")
    if EARLIEST_YEAR <= year <= LATEST_YEAR:
        return Check("clock", State.GREEN, title, plain(year))
    remedy = said("Set the date of this PC; replace the battery of its clock when it forgets again.")
    return Check("clock", State.RED, title, said("this PC believes it is {year}", year=year), remedy)


def check_credentials(place: Credentials, name: str) -> Check:
    """Whether the token's place answers, which one it is, and whether the token is there."""
    title = said("Keyring")
    try:
        token = place.read(name)
    except KeyringUnavailable as fault:
        return failed("keyring", State.RED, title, fault)
    if token is None:
        return Check("keyring", State.AMBER, title, said("no token yet"), said("Enrol this PC."))
    if place.kind == "file":
        remedy = said("A keyring of the operating system is safer; use the file only where there is none.")
        detail = said("the token is in a private file (declared fallback)")
        return Check("keyring", State.AMBER, title, detail, remedy)
    return Check("keyring", State.GREEN, title, said("the token is in the system's keyring"))


def check_database(damage: str | None, sqlite_version: str) -> Check:
    """The integrity of the database file."""
    title = said("Database")
    if damage is None:
        return Check("database", State.GREEN, title, said("sound, SQLite {version}", version=sqlite_version))
    remedy = said("Start the kiosk: it sets the file aside and carries over everything that can be read.")
    return Check("database", State.RED, title, said("damaged: {fault}", fault=damage), remedy)


def check_queue(waiting: int, oldest_s: int | None) -> Check:
    """Whether events leave."""
    title = said("Queue")
    if oldest_s is not None and oldest_s > OLDEST_AMBER_S:
        remedy = said("Bring the line back, or carry the queue out on a USB stick.")
        detail = said("waiting: {count}, the oldest for {days} days", count=waiting, days=oldest_s // DAY_S)
        return Check("queue", State.AMBER, title, detail, remedy)
    return Check("queue", State.GREEN, title, said("waiting: {count}", count=waiting))


def check_delivery(age_s: int | None) -> Check:
    """When central last took something, in seconds ago; None while it never did."""
    title = said("Last delivery")
    if age_s is None:
        return Check("delivery", State.GREEN, title, said("nothing yet"))
    days = age_s // DAY_S
    if age_s > OLDEST_AMBER_S:
        remedy = said("Bring the line back, or carry the queue out on a USB stick.")
        return Check("delivery", State.AMBER, title, said("{days} days ago", days=days), remedy)
    return Check("delivery", State.GREEN, title, said("{hours} hours ago", hours=age_s // 3600))


def check_crashes(count: int) -> Check:
    """How many visits of the last week ended with a crash or a power cut."""
    title = said("Cut visits, last 7 days")
    if count >= CRASHES_AMBER:
        remedy = said("Look at the power of this PC; send a support bundle to the agency.")
        return Check("crashes", State.AMBER, title, plain(count), remedy)
    return Check("crashes", State.GREEN, title, plain(count))


def check_refused(refused: int) -> Check:
    """Whether central set events aside."""
    title = said("Refused events")
    if refused:
        remedy = said(
            "Open the list of them here, or run `kiosk queue list`; ask the agency, then try again."
        )
        return Check("refused", State.AMBER, title, plain(refused), remedy)
    return Check("refused", State.GREEN, title, said("none"))


def check_pins(having: int, lacking: int) -> Check:
    """Whether specialists can open what visitors may not: those having a PIN, and those lacking one."""
    title = said("Specialists")
    if not having:
        remedy = said(
            "Run `kiosk specialists add NAME`: without a PIN nobody opens the payment window or the desk."
        )
        return Check("pins", State.AMBER, title, said("no PIN is set"), remedy)
    if lacking:
        remedy = said("Run `kiosk specialists list`, then `kiosk specialists reset NAME`.")
        return Check("pins", State.AMBER, title, said("without a PIN: {count}", count=lacking), remedy)
    return Check("pins", State.GREEN, title, said("with a PIN: {count}", count=having))


def check_catalogue(
    version: int, services: int, *, installed: bool, last_asked: tuple[datetime, str] | None, now: datetime
) -> Check:
    """Which guide pack is in force, and whether newer ones come; `last_asked` as `asked.last` tells."""
    title = said("Guide pack")
    if trouble := _trouble_with_news(last_asked, now, _PACK_TROUBLE):
        remedy = said("The guide pack of before stays in use. Ask the agency; packs also come on a stick.")
        return Check("catalogue", State.AMBER, title, trouble, remedy)
    detail = (
        said("version {version} of central, services: {count}", version=version, count=services)
        if installed
        else said("version {version} of the program, services: {count}", version=version, count=services)
    )
    return Check("catalogue", State.GREEN, title, detail)


def check_blocked_hosts(seen: Sequence[tuple[str, str]]) -> Check:
    """Hosts that pages asked for and the guide pack does not name: (service, host), most frequent first."""
    title = said("Hosts seen blocked, by service")
    if not seen:
        return Check("blocked_hosts", State.GREEN, title, said("none"))
    detail = _some([f"{service}: {host}" for service, host in seen], SHOWN_HOSTS, "; ")
    remedy = said("When a service does not work, ask the agency to add its host to the guide pack.")
    return Check("blocked_hosts", State.GREEN, title, detail, remedy)


def check_updates(shelf: Shelf, now: datetime, *, offered: bool) -> Check:
    """Whether newer versions of the program come; `offered` says that this build can believe them."""
    title = said("Updates")
    if not offered:
        return Check("updates", State.GREEN, title, said("off: this build believes none"))
    if failed := shelf.last_failure():
        detail = said("version {version} did not start well and was taken back", version=failed)
        remedy = said("The version of before goes on. Send a support bundle to the agency.")
        return Check("updates", State.AMBER, title, detail, remedy)
    if trouble := _trouble_with_news(asked.last(shelf.folder), now, _TROUBLE):
        remedy = said("The kiosk goes on as it is. Ask the agency; updates also come on a stick.")
        return Check("updates", State.AMBER, title, trouble, remedy)
    if shelf.staged:
        detail = said("version {version} waits until nobody is served", version=shelf.staged)
        return Check("updates", State.GREEN, title, detail)
    return Check("updates", State.GREEN, title, said("version {version}", version=__version__))


def _trouble_with_news(
    last_asked: tuple[datetime, str] | None, now: datetime, words: Mapping[str, Said]
) -> Said | None:
    """What was wrong when news were asked for last, or that this is long ago."""
    moment, trouble = last_asked or (now, "")
    days = (now - moment).days
    if trouble or days > ASKED_AMBER_DAYS:
        return words.get(trouble) or said("not asked for {days} days", days=days)
    return None


def check_connection(state: str, detail: str, clock_ahead_s: float | None = None) -> Check:
    """What central answered a moment ago, and how far the clock of this PC is ahead of its."""
    title = said("Central")
    if state == "ok" and abs(clock_ahead_s or 0.0) > CLOCK_AMBER_S:
        remedy = said("Set the clock of this PC; replace its battery when it is wrong again.")
        detail = said(
            "answers; the clock of this PC is {minutes} minutes off", minutes=_minutes(clock_ahead_s)
        )
        return Check("central", State.AMBER, title, detail, remedy)
    if state == "ok":
        return Check("central", State.GREEN, title, said("answers"))
    if state == "denied":
        remedy = said("Enrol this PC again; nothing that waits is lost.")
        return Check(
            "central", State.RED, title, said("no longer knows this PC: {fault}", fault=detail), remedy
        )
    remedy = {
        "gateway": said("A login page stands between this PC and central: open a browser and sign in."),
        "busy": said("Central is busy; the kiosk tries again by itself."),
    }.get(state, said("Check the line; the kiosk works without it and sends later."))
    return Check("central", State.AMBER, title, said("does not answer: {fault}", fault=detail), remedy)


def check_machine(*, copied: bool) -> Check:
    """Whether the data folder is on its own machine."""
    title = said("Computer")
    if copied:
        return Check(
            "machine", State.RED, title, said("its disk is a copy of another computer's"), _JOIN_ITSELF
        )
    return Check("machine", State.GREEN, title, said("its own data folder"))


def failed(check: str, state: State, title: Said, fault: KioskError) -> Check:
    """What could not be looked at, and why."""
    if isinstance(fault, NotEnrolled):
        detail = said("this PC has not joined a centre yet")
        return Check(check, state, title, detail, said("Run `kiosk enrol URL` with a code from the agency."))
    if isinstance(fault, Copied):
        return Check(check, state, title, said("is told nothing by a copy of another computer"), _JOIN_ITSELF)
    if isinstance(fault, KeyringUnavailable):
        remedy = said(
            "Unlock or install a secret service, or choose the declared fallback with KIOSK_CREDENTIALS=file."
            " Visits are recorded all the same."
        )
        return Check(check, state, title, said("the system's keyring does not answer"), remedy)
    return Check(check, state, title, plain(fault.detail), plain(fault.remedy))


def _minutes(seconds: float | None) -> int:
    return round(abs(seconds or 0.0) / 60)


def _some(names: Sequence[str], most: int, between: str) -> Said:
    """The first of many names, and how many more there are."""
    shown = between.join(names[:most])
    if len(names) > most:
        return said("{names} and {count} more", names=shown, count=len(names) - most)
    return plain(shown)
