"""What is fitted to this PC: its system, screen, printer, sound, voices, what signs; measured and judged."""

import platform
import socket
import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kiosk.device.doctor import Check, State
from kiosk.device.internet import Reach
from kiosk.domain.codes import Language
from kiosk.domain.hosts import SIGNING_CLIENT
from kiosk.domain.said import Said, plain, said

LEAST_WIDTH: Final = 1024
LEAST_HEIGHT: Final = 700
"""Pixels of the smallest screen that everything fits on."""
SIGNING_PORT: Final = SIGNING_CLIENT[1]
PATIENCE_S: Final = 1.0
CARD_SERVICE: Final = Path("/run/pcscd/pcscd.comm")
NAMESPACE_LIMITS: Final = (
    Path("/proc/sys/user/max_user_namespaces"),
    Path("/proc/sys/kernel/unprivileged_userns_clone"),
)
"""Chromium's sandbox wants what these switch off with 0."""
HOME_EDITIONS: Final = frozenset({"Core", "CoreN", "CoreSingleLanguage", "CoreCountrySpecific"})
CALLED: Final = (Language.RO, Language.RU)
"""The room's display calls numbers in these."""
SHOWN_SITES: Final = 8


@dataclass(frozen=True, slots=True)
class Fittings:
    """What only Qt knows of this PC; `voices` is None where the engine did not list them in time."""

    browser: str
    screens: Sequence[tuple[int, int]]
    fonts: bool
    printer: str
    loudspeaker: bool
    voices: Collection[str] | None = None
    printers: Collection[str] = ()

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> "Fittings":
        """From what `python -m kiosk.ui.fittings` printed; raises KeyError and TypeError."""
        return cls(
            told["browser"],
            [(width, height) for width, height in told["screens"]],
            told["fonts"],
            told["printer"],
            told["loudspeaker"],
            told.get("voices"),
            told.get("printers", ()),
        )


def check_system() -> Check:
    """The operating system and its edition: some cannot be locked down."""
    title = said("System")
    if sys.platform == "win32":
        edition = platform.win32_edition() or ""
        name = f"Windows {platform.release()} {edition} {platform.version()}"
    else:
        edition = ""
        name = f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {platform.machine()}"
    if edition in HOME_EDITIONS:
        remedy = said("Windows Home cannot be locked down for the public; put Windows Pro on this PC.")
        return Check("system", State.AMBER, title, plain(name), remedy)
    return Check("system", State.GREEN, title, plain(name))


def sandbox_is_allowed(limits: Sequence[Path] = NAMESPACE_LIMITS) -> bool:
    """Whether the system lets Chromium lock in the processes that draw pages."""
    return all(not limit.exists() or limit.read_text("ascii").strip() != "0" for limit in limits)


def check_browser(version: str, *, sandbox: bool) -> Check:
    """Whether official sites can be shown, locked in."""
    title = said("Browser")
    if not version:
        remedy = said("The program's folder is damaged; install it again.")
        return Check("browser", State.RED, title, said("the browser is missing"), remedy)
    if not sandbox:
        remedy = said("Let ordinary users make namespaces (kernel.unprivileged_userns_clone = 1).")
        return Check("browser", State.RED, title, said("the system refuses the browser's sandbox"), remedy)
    return Check("browser", State.GREEN, title, said("Chromium {version}, locked in", version=version))


def check_display(screens: Sequence[tuple[int, int]]) -> Check:
    """Whether everything fits on the first screen."""
    title = said("Screen")
    if not screens:
        remedy = said("Run this check on the PC's own screen.")
        return Check("display", State.AMBER, title, said("no screen is seen from here"), remedy)
    size = plain(", ".join(f"{width} × {height}" for width, height in screens))
    width, height = screens[0]
    if width < LEAST_WIDTH or height < LEAST_HEIGHT:
        remedy = said("Choose a finer resolution, 1024 × 768 at least.")
        return Check("display", State.AMBER, title, size, remedy)
    return Check("display", State.GREEN, title, size)


def check_fonts(*, found: bool) -> Check:
    """Whether the program's own letters can be drawn."""
    title = said("Letters")
    if found:
        return Check("fonts", State.GREEN, title, plain("Fira Sans"))
    remedy = said("The program's folder is damaged; install it again.")
    return Check("fonts", State.AMBER, title, said("the program's font is missing"), remedy)


def check_printer(name: str) -> Check:
    """The printer that papers go to."""
    title = said("Printer")
    if name:
        return Check("printer", State.GREEN, title, plain(name))
    remedy = said("Connect a printer and make it the default one; until then nobody gets paper.")
    return Check("printer", State.AMBER, title, said("none is set"), remedy)


def check_sound(*, found: bool) -> Check:
    """Whether anything can be heard."""
    title = said("Sound")
    if found:
        return Check("sound", State.GREEN, title, said("a loudspeaker is there"))
    remedy = said("Connect loudspeakers; until then no number is called aloud and nothing is read out.")
    return Check("sound", State.AMBER, title, said("no loudspeaker"), remedy)


def check_voices(spoken: Collection[str] | None) -> Check:
    """The languages that this PC can say anything in."""
    title = said("Voices")
    if spoken is None:
        remedy = said("Restart the PC; if it stays so, install the voices again.")
        return Check("voices", State.AMBER, title, said("the voices do not answer"), remedy)
    names = plain(", ".join(sorted(spoken)) or "–")
    if lacking := [each.value for each in CALLED if each not in spoken]:
        remedy = said(
            "Install a voice for: {languages}. Until then numbers are called from recordings.",
            languages=", ".join(lacking),
        )
        return Check("voices", State.AMBER, title, names, remedy)
    return Check("voices", State.GREEN, title, names)


def signing_client_answers(port: int = SIGNING_PORT) -> bool:
    """Whether the client that signs with a card or a stick listens; nothing is sent to it."""
    try:
        with socket.create_connection(("127.0.0.1", port), PATIENCE_S):
            return True
    except OSError:
        return False


def cards_are_read(service: Path = CARD_SERVICE) -> bool:
    """Whether the service for card readers is there; that of Windows starts with the first card."""
    return sys.platform == "win32" or service.exists()


def check_signing(*, client: bool, cards: bool) -> Check:
    """Whether visitors can sign with a card; by telephone they always can."""
    title = said("Signing with a card")
    if not client:
        remedy = said(
            "Install the signing client if visitors sign with a card. By telephone they can already."
        )
        return Check("signing", State.AMBER, title, said("the signing client does not answer"), remedy)
    if not cards:
        remedy = said("Start the service for card readers (pcscd).")
        return Check("signing", State.AMBER, title, said("the service for card readers is off"), remedy)
    return Check("signing", State.GREEN, title, said("client and card readers are ready"))


def check_sites(found: Mapping[str, Reach]) -> Check:
    """How far this PC comes towards each site of the guide pack."""
    title = said("Official sites")
    silent = {host: how for host, how in found.items() if how is not Reach.ANSWERS}
    if not silent:
        return Check("sites", State.GREEN, title, said("all {count} answer", count=len(found)))
    if len(silent) == len(found):
        remedy = said("Check cable and router. The kiosk works without Internet; the sites do not.")
        return Check("sites", State.AMBER, title, said("none of {count} answers", count=len(found)), remedy)
    detail = said(
        "{silent} of {count} do not answer: {names}",
        silent=len(silent),
        count=len(found),
        names=", ".join(sorted(silent)[:SHOWN_SITES]),
    )
    return Check("sites", State.AMBER, title, detail, _remedy_of(set(silent.values())))


def _remedy_of(faults: Collection[Reach]) -> Said:
    if faults == {Reach.NO_NAME}:
        return said("The names are not found: check the DNS server in the network's settings.")
    if faults == {Reach.NO_TRUST}:
        return said("Their certificates are refused: check the date of this PC, then who reads the line.")
    return said("Try again later; visitors see that these sites do not answer.")
