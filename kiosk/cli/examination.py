"""Every check of the doctor in its order, with what it asks: the store, central, the sites, and Qt."""

import json
import os
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from kiosk.device import asked, internet
from kiosk.device import doctor as rules
from kiosk.device.credentials import credentials
from kiosk.device.doctor import Check, State
from kiosk.device.fittings import (
    Fittings,
    cards_are_read,
    check_browser,
    check_display,
    check_fonts,
    check_printer,
    check_signing,
    check_sites,
    check_sound,
    check_system,
    check_voices,
    sandbox_is_allowed,
    signing_client_answers,
)
from kiosk.device.internet import Reach
from kiosk.device.shelf import Shelf
from kiosk.device.tiers import check_lockdown, here, strongest
from kiosk.domain import packs
from kiosk.domain.clock import Clock
from kiosk.domain.hosts import SIGNING_CLIENT
from kiosk.domain.said import plain, said
from kiosk.errors import Copied, KioskError, NotEnrolled
from kiosk.paths import resource
from kiosk.usecases.recording import Kiosk

if TYPE_CHECKING:
    from kiosk.sync.exchange import Line

PATIENCE_S: Final = 8.0
"""For all of it together: who checks twenty PCs does not wait for a network that is not there."""
FITTINGS: Final = (sys.executable, "-m", "kiosk.ui.fittings")
FITTINGS_S: Final = 6.0

Answer = TypeVar("Answer")


class Asked(Generic[Answer]):
    """A question that is asked in a thread of its own, for nobody knows how long its answer takes."""

    def __init__(self, ask: Callable[[], Answer]) -> None:
        self._answers: SimpleQueue[Answer] = SimpleQueue()
        threading.Thread(target=lambda: self._answers.put(ask()), name="asked", daemon=True).start()

    def answer(self, until: float) -> Answer | None:
        """The answer, None when it has not come by then, a moment of the monotonic clock."""
        try:
            return self._answers.get(timeout=max(0.0, until - time.monotonic()))
        except Empty:
            return None


def examine(folder: Path) -> Iterator[Check]:
    """Every check, whatever state the PC is in; what must be waited for is asked first and told last."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        detail = plain(f"{folder}: {error.strerror}")
        yield Check("folder", State.RED, said("Data folder"), detail, said("Choose another with --data."))
        return
    until = time.monotonic() + PATIENCE_S
    fittings = Asked(ask_fittings)
    locked = Asked(lambda: here().tier())
    yield from (
        rules.check_folder(folder),
        _examine_strangers(folder),
        rules.check_user(is_root=hasattr(os, "geteuid") and os.geteuid() == 0),
        rules.check_disk(folder),
        rules.check_clock(Clock.of_this_pc().now().year),
        _examine_credentials(folder),
        check_system(),
        rules.check_updates(
            Shelf.of(folder), Clock.of_this_pc().now(), offered=resource("updates/root.json").exists()
        ),
    )
    yield from _examine_store(folder, until)
    yield _examine_lockdown(locked.answer(until))
    yield from _examine_fittings(fittings.answer(until))
    yield check_signing(client=signing_client_answers(), cards=cards_are_read())


def _examine_lockdown(tier: str | None) -> Check:
    if tier is None:  # Windows can be slow to tell an administrator
        return Check(
            "lockdown", State.AMBER, said("Lock-down"), said("no answer in time"), said("Check again.")
        )
    return check_lockdown(tier, strongest())


def _examine_credentials(folder: Path) -> Check:
    from kiosk.device import identity
    from kiosk.sync import tokens

    try:
        device = identity.load(folder).device
    except NotEnrolled:
        device = ""
    return rules.check_credentials(credentials(folder), tokens.name(device))


def _examine_strangers(folder: Path) -> Check:
    from kiosk.supervise import runs
    from kiosk.supervise.proof import strangers

    left_over = runs.left_over(folder)  # also the visit under way, whose wipe they would spoil
    found = {path.name for run in left_over for path in strangers(folder, run.since)}
    return rules.check_strangers(sorted(found))


def _examine_store(folder: Path, until: float) -> Iterator[Check]:
    from kiosk.bootstrap import open_kiosk, recognise
    from kiosk.store.database import SQLITE_VERSION
    from kiosk.store.recovery import damage
    from kiosk.usecases.device import cut_visits

    try:
        found = rules.check_database(damage(folder), SQLITE_VERSION)
        if found.state is State.RED:
            yield found
            return
        kiosk = open_kiosk(folder)
    except KioskError as fault:
        yield rules.failed("database", State.RED, said("Database"), fault)
        return
    with closing(kiosk.store):
        at_home = recognise(kiosk, folder)
        line = _open_line(kiosk, folder)
        central = Asked(lambda: line if isinstance(line, Check) else _examine_central(kiosk, line))
        reach = partial(internet.reach, trust=ssl.create_default_context())
        sites = {host: Asked(partial(reach, host)) for host in _hosts(kiosk)}
        yield found
        yield rules.check_machine(copied=not at_home)
        yield from _examine_queue(kiosk)
        yield rules.check_crashes(cut_visits(kiosk))
        yield _examine_pins(kiosk, folder)
        yield _examine_catalogue(kiosk, folder)
        yield _examine_hosts(kiosk)
        yield central.answer(until) or rules.check_connection("offline", "no answer in time")
        reached = {host: asked.answer(until) or Reach.NO_LINE for host, asked in sites.items()}
        yield check_sites(reached)


def _examine_queue(kiosk: Kiosk) -> list[Check]:
    from kiosk.usecases.device import age_s
    from kiosk.usecases.queue import counts, room_used

    now = counts(kiosk)
    return [
        rules.check_queue(now.waiting, age_s(kiosk, now.oldest_waiting)),
        rules.check_delivery(_seconds_since(kiosk, now.last_delivery)),
        rules.check_refused(now.refused),
        rules.check_room(room_used(kiosk)),
    ]


def _examine_pins(kiosk: Kiosk, folder: Path) -> Check:
    from kiosk.usecases.pins import every_specialist, with_pin

    try:
        having = len(with_pin(kiosk, credentials(folder)))
    except KioskError as fault:
        return rules.failed("pins", State.AMBER, said("Specialists"), fault)
    return rules.check_pins(having, len(every_specialist(kiosk)) - having)


def _examine_catalogue(kiosk: Kiosk, folder: Path) -> Check:
    from kiosk.store.documents import etag
    from kiosk.usecases.catalogue import catalogue

    try:
        pack = catalogue(kiosk)
    except KioskError as fault:
        return rules.failed("catalogue", State.RED, said("Guide pack"), fault)
    return rules.check_catalogue(
        pack.version,
        len(pack.services),
        installed=etag(kiosk.store, "catalogue") is not None,
        last_asked=asked.last(folder / packs.FOLDER),
        now=kiosk.clock.now(),
    )


def _examine_hosts(kiosk: Kiosk) -> Check:
    from kiosk.usecases.sites import blocked_hosts

    return rules.check_blocked_hosts([(each.service, each.host) for each in blocked_hosts(kiosk)])


def _open_line(kiosk: Kiosk, folder: Path) -> "Line | Check":
    """The line to central, or why there is none."""
    from kiosk.bootstrap import open_line

    try:
        return open_line(kiosk, folder)
    except KioskError as fault:
        state = State.RED if isinstance(fault, NotEnrolled | Copied) else State.AMBER
        return rules.failed("central", state, said("Central"), fault)


def _examine_central(kiosk: Kiosk, line: "Line") -> Check:
    """One empty batch: asks the whole way to central and back, and sends nothing."""
    from kiosk.errors import AccessDenied, CentralUnreachable

    with closing(line.central):
        try:
            answer = line.central.post_events(b"[]", kiosk.ids.blind(), kiosk.clock.now())
        except AccessDenied as fault:
            return rules.check_connection("denied", fault.detail)
        except CentralUnreachable as fault:
            return rules.check_connection(fault.state, fault.detail)
    return rules.check_connection("ok", "", answer.clock_ahead_s)


def _seconds_since(kiosk: Kiosk, moment: float | None) -> int | None:
    return None if moment is None else max(0, round(kiosk.clock.now().timestamp() - moment))


def _hosts(kiosk: Kiosk) -> list[str]:
    """The sites of every service that is shown."""
    from kiosk.usecases.catalogue import catalogue

    try:
        services = catalogue(kiosk).services
    except KioskError:
        return []  # the check of the guide pack tells
    return sorted({host for each in services for host in each.host_names} - {SIGNING_CLIENT[0]})


def ask_fittings() -> Fittings | None:
    """What a process with Qt tells within its time; the voices are lacking where they came too late."""
    environment = dict(os.environ)
    if sys.platform == "linux" and not environment.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}:
        environment |= {"QT_QPA_PLATFORM": "offscreen"}
    told: dict[str, Any] = {}
    with subprocess.Popen(
        FITTINGS, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as process:
        killer = threading.Timer(FITTINGS_S, process.kill)
        killer.start()
        assert process.stdout is not None  # noqa: S101  it was opened as a pipe
        for line in process.stdout:
            told |= json.loads(line)
        killer.cancel()
    return Fittings.read(told) if told else None


def _examine_fittings(found: Fittings | None) -> list[Check]:
    if found is None:
        remedy = said("The program's folder is damaged; install it again.")
        return [Check("browser", State.RED, said("Browser"), said("Qt does not start"), remedy)]
    return [
        check_browser(found.browser, sandbox=sandbox_is_allowed()),
        check_display(found.screens),
        check_fonts(found=found.fonts),
        check_printer(found.printer),
        check_sound(found=found.loudspeaker),
        check_voices(found.voices),
    ]
