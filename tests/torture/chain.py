"""The life of a PC in an empty Debian: installed, set up, visited, renewed, spoiled, healed, purged.

Central is this checkout's, outside of that root, as it would be at the agency. There is no systemd in the
root, so its unit is read and started as systemd would: by its line, its user and its environment. A virtual
X screen stands for the hardware, as in `cage.py`; a visitor is a hand on its pointer that knows where the
buttons are. The versions are frozen from copies of this checkout with other numbers.
"""

import configparser
import json
import os
import shlex
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any, Final

import psutil

from build import debian, package
from build.dev import ROOT, VENV
from build.release import Publisher, pack
from kiosk import __version__
from kiosk.device.shelf import FOLDER, Shelf
from kiosk.logs import FILE_NAME
from kiosk.supervise.embedded_central import EmbeddedCentral
from kiosk.sync.updates import TARGET
from tests.display import virtual_screen
from tests.e2e.processes import until
from tests.supervise.launching import recorded
from tests.torture import versions
from tests.torture.cage import HARDWARE, Cage, below_the_clock
from tests.torture.clean_root import DATA, INSTALL, Root, clean_root

UNIT: Final = "usr/lib/systemd/system/cups-kiosk.service"
DROP_INS: Final = "etc/systemd/system/cups-kiosk.service.d"
"""What the lock-down adds to it."""
SESSION: Final = {"XDG_SESSION_TYPE": "wayland"}
"""What the unit's PAM session tells, beside its runtime folder."""
RUNTIME: Final = "srv/session"
"""Stands for /run/user/…: what draws there is looked at from outside."""
WINDOW: Final = ["-m", "kiosk.ui"]
GOOD: Final = "1.0.0"
SPOILED: Final = "1.1.0"
THEME: Final = "_internal/resources/theme/tokens.toml"
"""What is whole in the good version and breaks off in the spoiled one."""
FREEZE: Final = "from build.package import DIST, freeze; freeze(DIST)"
SOURCES: Final = (*versions.PROGRAM, "build")
TRIAL_S: Final = 300.0
"""Two doctors and two starts, on a busy PC."""
BLUE: Final = "#1d4f91"
START: Final = (740, 490, BLUE)
"""Where the welcome screen's button lies on a screen of this size, and its colour there."""
VISIT: Final = (
    START,
    (932, 334, "#e6f2e5"),  # a service
    (110, 755, BLUE),  # back to the first page
    (1200, 755, "#93211b"),  # the end
    (600, 497, "#93211b"),  # yes, really
    (1205, 245, "#ddf0df"),  # it was very good
    (1115, 735, BLUE),  # send that
    (1100, 180, BLUE),  # the next visitor
)
SET_UP: Final = 3
"""Lines that tell of it: joined, the language, a specialist."""
ENDED: Final = "md.cups.session.ended.v1"
ANSWER: Final = "cups-kiosk cups-kiosk/purge-data boolean true"


class Agency:
    """A central, and versions of the program that are offered there."""

    def __init__(self, folder: Path) -> None:
        self.central = EmbeddedCentral(folder / "central")
        self._folder = folder
        self._publisher = Publisher(self.central.folder / "updates", folder / "keys")
        self._root = self._publisher.make_keys()

    def freeze(self, version: str) -> Path:
        """The folder of a version that trusts in this agency."""
        sources = versions.copy(self._folder / version, version, self._root, SOURCES)
        for file in ("kiosk.spec", "LICENSE"):
            shutil.copy(ROOT / file, sources)
        (sources / VENV.name).symlink_to(VENV)
        around = os.environ | {"PYTHONPATH": str(sources)}
        subprocess.run([sys.executable, "-c", FREEZE], cwd=sources, env=around, check=True)
        return sources / "dist" / package.NAMES["kiosk"]

    def publish(self, program: Path, version: str) -> None:
        """Offer a frozen folder; it is not made small, for it is not far."""
        archive = self._folder / TARGET
        self._publisher.publish(archive, version, pack(program, archive, preset=0))

    def stick(self, folder: Path) -> None:
        """What a technician carries to the centre: `provision.json`."""
        self.central.command("create-centre", "lozova", "CUPS Lozova")
        wishes = {
            "url": self.central.start(),
            "codes": [self.central.command("enrolment-code", "lozova")],
            "language": "ro",
            "specialists": [{"name": "Elena", "pin": "204816"}],
        }
        folder.mkdir()
        (folder / "provision.json").write_text(json.dumps(wishes))

    def events(self) -> dict[str, int]:
        """What has reached central, by type."""
        return dict(json.loads(self.central.command("report", "--json"))["events"])


class Service:
    """The kiosk's unit in a root, as systemd would start it."""

    def __init__(self, root: Root, display: str) -> None:
        unit = configparser.RawConfigParser(strict=False)
        unit.optionxform = str  # type: ignore[assignment,method-assign]  # the way that its documentation tells
        unit.read([root.folder / UNIT, *sorted((root.folder / DROP_INS).glob("*.conf"))])
        told = unit["Service"]
        users = (line.split(":") for line in (root.folder / "etc/passwd").read_text().splitlines())
        user, _, uid, gid, _, home, _ = next(each for each in users if each[0] == told["User"])
        settings = (root.folder / told["EnvironmentFile"][1:]).read_text().splitlines()
        around = dict(line.split("=", 1) for line in settings if "=" in line and not line.startswith("#"))
        around |= {"USER": user, "LOGNAME": user, "HOME": home, "XDG_RUNTIME_DIR": f"/{RUNTIME}"}
        become = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        if told.getboolean("NoNewPrivileges"):
            become.append("--no-new-privs")
        place = ["env", f"--chdir={told['WorkingDirectory']}"]
        words = [*become, *place, *shlex.split(told["ExecStart"])]
        around |= SESSION | HARDWARE | {"DISPLAY": display}
        self._command = root.command(*words, shared=(), **around)
        self._umask = int(told["UMask"], 8)
        self._runtime, self._owner = root.folder / RUNTIME, (int(uid), int(gid))
        self._display = display
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> Cage:
        """From switched off to a cage that draws."""
        self._runtime.mkdir(mode=0o700)
        os.chown(self._runtime, *self._owner)
        self._process = subprocess.Popen(
            self._command,
            env={"PATH": os.environ["PATH"]},
            umask=self._umask,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        told = {"XDG_RUNTIME_DIR": str(self._runtime), "WAYLAND_DISPLAY": "wayland-0"}
        screen = Cage(self._process, told, self._display)
        screen.fill_screen()
        return screen

    def window(self) -> str:
        """The program whose window is on the screen."""
        assert self._process is not None
        every = psutil.Process(self._process.pid).children(recursive=True)
        return next(words[0] for words in (each.cmdline() for each in every) if words[1:] == WINDOW)

    def cut(self) -> None:
        """The power goes: all of it ends in this instant, and so does what is not on the disk."""
        if self._process is not None:
            every = psutil.Process(self._process.pid).children(recursive=True)
            self._process.kill()
            self._process.wait()
            self._process = None
            psutil.wait_procs(every)
        shutil.rmtree(self._runtime, ignore_errors=True)


class Pc:
    """A centre's PC with the kiosk at work: what its commands tell, and what a visitor sees and does."""

    def __init__(self, root: Root, service: Service) -> None:
        self._root, self._service = root, service
        self._data = root.folder / DATA[1:] / "data"
        self._screen = service.start()
        until(lambda: self._shows(START))
        self._welcome = below_the_clock(self._screen.picture())

    def told(self, *words: str) -> Any:
        """What a command tells in JSON."""
        return json.loads(self._root.run("cups-kiosk", *words, "--json"))

    def greets(self) -> bool:
        """Whether the welcome screen is seen, as it was at first."""
        return below_the_clock(self._screen.picture()) == self._welcome

    def visit(self) -> None:
        """From the welcome screen to the next one: a button is pressed once it is seen."""
        for x, y, colour in VISIT:
            until(partial(self._shows, (x, y, colour)))
            self._screen.press(x, y)
        until(self.greets)

    def renew(self) -> str:
        """Bring in what is offered, cut the power, start; the version that greets when the trial is over."""
        version = self.told("update", "fetch")["staged"]
        self._service.cut()
        self._screen = self._service.start()
        until(lambda: self._is_judged(version), TRIAL_S)
        until(self.greets)
        return self._service.window()

    def reason(self) -> str:
        """Why a version was taken back last, by the log."""
        return (self._data / FILE_NAME).read_text().rpartition(" is taken back: ")[2].splitlines()[0]

    def books(self, aside: Path) -> Counter[str]:
        """The events that were recorded, by type; told by a copy of the database, which is not touched."""
        shutil.copytree(self._data, aside, ignore=shutil.ignore_patterns(FOLDER))
        return Counter(kind for *_, kind in recorded(aside))

    def _is_judged(self, version: str) -> bool:
        shelf = Shelf.of(self._data)
        return not shelf.on_trial and version in {shelf.current, *shelf.failed}

    def _shows(self, place: tuple[int, int, str]) -> bool:
        x, y, colour = place
        return self._screen.picture().pixelColor(x, y).name() == colour


def prove(folder: Path) -> Iterator[tuple[str, bool]]:
    """The steps, each with what was seen, and whether it holds."""
    os.environ |= package.same_every_time()
    agency = Agency(folder)
    deb = debian.make_deb(agency.freeze(__version__), folder, "none")
    with clean_root(folder / "root") as root, virtual_screen() as display, ExitStack() as stack:
        stack.callback(agency.central.stop)
        install(root, deb)
        yield "installed, with what the package recommends", root.doctor()["database"]["state"] == "green"
        agency.stick(root.folder / "media/stick")
        told = root.run("cups-kiosk", "provision", "/media/stick/provision.json").splitlines()
        yield f"set up by a file: {'; '.join(told)}", len(told) == SET_UP
        told = root.run("kiosk", "lockdown", "apply").splitlines()
        yield told[-1], root.doctor()["lockdown"]["state"] == "green"
        service = Service(root, display)
        stack.callback(service.cut)
        pc = Pc(root, service)
        yield f"started again: the welcome screen under cage, of {service.window()}", pc.greets()
        pc.visit()
        yield "a visit with the pointer, to the next welcome screen", True
        until(lambda: agency.events().get(ENDED) == 1)
        yield f"it is at central: {agency.events()}", True
        agency.publish(agency.freeze(GOOD), GOOD)
        window = pc.renew()
        yield f"update {GOOD}: the welcome screen is that of {window}", f"/{GOOD}/" in window
        spoiled = agency.freeze(SPOILED)
        os.truncate(spoiled / THEME, (spoiled / THEME).stat().st_size // 2)
        agency.publish(spoiled, SPOILED)
        window = pc.renew()
        yield f"update {SPOILED} is taken back, {pc.reason()}: that of {window}", f"/{GOOD}/" in window
        pc.visit()
        until(lambda: agency.events().get(ENDED) == 2)
        yield "the next visit is at central too", True
        service.cut()
        left = pc.told("sync", "--once")
        here, there = pc.books(folder / "books"), agency.events()
        yield (
            f"{here.total()} events here, {sum(there.values())} at central",
            here == there and not left["waiting"],
        )
        root.run("sh", "-c", f"echo {ANSWER} | debconf-set-selections")
        root.run("apt-get", "purge", "-y", "-q", "cups-kiosk")
        traces = root.run("find", "/", "-xdev", "(", "-name", "*cups-kiosk*", "-o", "-nouser", ")").split()
        yield f"purged; left of it: {', '.join(traces) or 'nothing'}", not traces


def install(root: Root, deb: Path) -> None:
    """As a technician does: the package from a stick, and what it recommends."""
    told = subprocess.run(["dpkg-deb", "-f", deb, "Recommends"], capture_output=True, text=True, check=True)
    place = shutil.copy(deb, root.folder)
    root.run("apt-get", "update", "-q")
    root.run(*INSTALL, f"/{deb.name}", *told.stdout.strip().split(", "))
    Path(place).unlink()
