"""The package in an empty Debian: installed, used, renewed, removed. Needs the package index of Debian.

Nothing is in that root but what the package declares; for the demo central lies beside the kiosk.
"""

import json
import os
import shutil
import subprocess
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from build import debian, package
from build.dev import ROOT
from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor
from kiosk.supervise.window_process import Program
from tests.e2e.processes import until
from tests.web.authority import Authority
from tests.web.internet import Answer, Internet, Request

INSTALL: Final = ("apt-get", "install", "-y", "-q", "--no-install-recommends")
DATA: Final = "/var/lib/cups-kiosk"
SITE: Final = "cnas.gov.md"
"""Where the scripted journey goes."""
PUBLIC: Final = "192.88.99.1"
"""Nobody's any more. The kiosk opens no line to a site whose address lies in this computer or its network."""
SPEAKERS: Final = ("speech-dispatcher", "speech-dispatcher-espeak-ng", "dbus", "gnome-keyring")
"""What a PC may have beside, for the voices and for a keyring of the system."""
SAY: Final = '{"type": "say", "number": 1, "text": "Bună ziua", "language": "ro", "recorded": []}'


@dataclass(frozen=True)
class Root:
    """A Debian in a folder; what runs there sees nothing else but the network and the screen."""

    folder: Path

    def command(self, *words: str, shared: Iterable[Path] = (), **variables: str) -> list[str]:
        """The command line that runs `words` there as its root; `shared` folders lie at the same place."""
        around = ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/run"]
        for own in ("/tmp", "/dev/shm"):  # noqa: S108
            around += ["--perms", "1777", "--tmpfs", own]
        around += ["--ro-bind", "/etc/resolv.conf", "/etc/resolv.conf"]
        for place in shared:
            around += ["--bind", str(place), str(place)]
        alone = ["--unshare-pid", "--unshare-ipc", "--unshare-uts", "--die-with-parent", "--cap-add", "ALL"]
        told = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"} | variables
        given = [part for pair in told.items() for part in ("--setenv", *pair)]
        return ["bwrap", "--bind", str(self.folder), "/", *around, *alone, *given, "--chdir", "/", *words]

    def run(self, *words: str, check: bool = True, **variables: str) -> str:
        """What a command printed there; its errors are told when it fails."""
        command = self.command(*words, shared=(), **variables)
        bare = {"PATH": os.environ["PATH"], "DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run(command, env=bare, capture_output=True, text=True, check=False)
        if check and done.returncode != 0:
            raise AssertionError(f"{' '.join(words)}: {done.stdout}\n{done.stderr}")
        return done.stdout

    def doctor(self) -> dict[str, Any]:
        """The checks of the kiosk that is installed there, by id."""
        return checks(self.run("cups-kiosk", "doctor", "--json", check=False))


def checks(told: str) -> dict[str, Any]:
    """The doctor's checks by id."""
    return {check["id"]: check for check in json.loads(told)["checks"]}


@contextmanager
def clean_root(folder: Path) -> Iterator[Root]:
    """The smallest Debian 12, until the end of the block."""
    folder.mkdir()
    subprocess.run(["mmdebstrap", "--quiet", "--variant=minbase", "bookworm", folder], check=True)
    try:
        yield Root(folder)
    finally:
        shutil.rmtree(folder)


def prove(folder: Path, display: str) -> Iterator[tuple[str, bool]]:
    """The steps of a package's life, and whether each of them holds."""
    os.environ |= package.same_every_time()
    frozen = package.freeze(folder)
    central = package.freeze(folder, "central")
    deb = debian.make_deb(frozen, folder, "none")
    with clean_root(folder / "root") as root:
        shutil.copy(deb, root.folder)
        root.run("apt-get", "update", "-q")
        root.run(*INSTALL, f"/{deb.name}")
        yield "installed without Python", not list((root.folder / "usr/bin").glob("python3*"))
        yield "started", "version" in root.run("kiosk", "--version")
        found = root.doctor()
        states = {found[name]["state"] for name in ("folder", "database", "fonts")}
        yield "the doctor", states == {"green"}
        yield "as a user of its own", found["user"]["state"] == "green"
        shutil.copytree(central, root.folder / "usr/lib" / central.name, symlinks=True)
        with official_site(folder, root) as asked_for:
            summary = _walked(root, display)
        yield f"the journey with {len(summary['screens'])} pictures, the sandbox on", summary["ok"]
        yield "an official site by TLS", "/" in asked_for
        root.run(*INSTALL, *SPEAKERS)
        yield "a keyring of the system", _keyring(root) == "green"
        yield "a Romanian voice", '"ro"' in _voices(root)
        root.run(*INSTALL, "cups-daemon", "cups-client")
        yield "a number on paper", _printed(root, folder / "printing").startswith(b"%PDF")
        mark = root.folder / DATA[1:] / "data" / "mark"
        mark.write_text("kept")
        root.run("dpkg", "-i", f"/{deb.name}")
        yield "renewed, the data kept", mark.exists() and root.doctor()["database"]["state"] == "green"
        root.run("apt-get", "remove", "-y", "-q", "cups-kiosk")
        yield "removed, the data kept", mark.exists() and not (root.folder / "usr/bin/kiosk").exists()
        root.run("apt-get", "purge", "-y", "-q", "cups-kiosk")
        yield "purged, the data kept when nobody answers", mark.exists()


@contextmanager
def official_site(folder: Path, root: Root) -> Iterator[list[str]]:
    """A site of the guide pack on this computer, for the kiosk in the root; gives the pages asked for."""
    authority = Authority(folder)
    authority.trust_in(root.folder / DATA[1:])
    root.run("chown", "-R", "cups-kiosk:", f"{DATA}/.pki")
    (root.folder / "etc/hosts").write_text(f"127.0.0.1 localhost\n{PUBLIC} {SITE}\n")
    pages: list[str] = []

    def answer(request: Request) -> Answer:
        pages.append(request.path)
        return Answer("<title>CNAS</title><h1>Casa Națională de Asigurări Sociale</h1>")

    with public_address(), Internet(authority, (PUBLIC, 443)).open() as internet:
        internet.sites[SITE] = answer
        yield pages


@contextmanager
def public_address() -> Iterator[None]:
    """This computer has it until the end of the block."""
    subprocess.run(["ip", "address", "add", f"{PUBLIC}/32", "dev", "lo"], check=True)
    try:
        yield
    finally:
        subprocess.run(["ip", "address", "del", f"{PUBLIC}/32", "dev", "lo"], check=True)


def _walked(root: Root, display: str) -> Any:
    """What the scripted demo told; its pictures go to screens/ of the checkout."""
    pictures = f"{DATA}/screens"
    demo = ("cups-kiosk", "demo", "--scripted", "--screens", pictures)
    told = root.run(*demo, check=False, DISPLAY=display, QT_QPA_PLATFORM="xcb")
    if not told:
        return {"ok": False, "screens": []}
    shutil.copytree(root.folder / pictures[1:], ROOT / "screens", dirs_exist_ok=True)
    return json.loads(told)


def _printed(root: Root, data: Path) -> bytes:
    """What comes to CUPS when a visitor prints a number; the window is the package's, its supervisor ours."""
    data.mkdir()
    (root.folder / "usr/share/cups/banners").mkdir(parents=True, exist_ok=True)
    script = """
        mkdir -p /run/cups
        TMPDIR=/tmp cupsd >&2
        until lpstat -r >&2; do sleep 0.2; done
        lpadmin -p paper -E -v file:///dev/null -m raw >&2
        lpadmin -d paper >&2
        exec kiosk -m kiosk.ui
    """
    window = root.command("sh", "-c", script, shared=[data], QT_QPA_PLATFORM="offscreen")
    hand = Hand(None)
    start = {"data": str(data), "scripted": True}
    supervisor = Supervisor(data, start, hand.listen, Program(tuple(window)))
    hand.take(supervisor)
    thread = threading.Thread(target=supervisor.run)
    thread.start()
    jobs = root.folder / "var/spool/cups"
    try:
        hand.wait("WelcomeScreen")
        for button in ("take_number", "pensii", "63+", "female", "finish"):
            hand.press(button)
        hand.wait("TicketScreen")
        hand.press("print_ticket")
        until(lambda: any(jobs.glob("d*")))
    finally:
        supervisor.stop()
        thread.join()
    return next(jobs.glob("d*")).read_bytes()


def _keyring(root: Root) -> str:
    """What the doctor says of the keyring in a session that has one, once this PC has joined a centre."""
    script = """
        echo secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        kiosk central create-centre lozova Lozova >/dev/null
        code=$(kiosk central enrolment-code lozova)
        kiosk central serve --port 18099 >"$HOME/central.log" &
        until grep -q listening "$HOME/central.log"; do sleep 0.2; done
        kiosk enrol http://127.0.0.1:18099 "$code" >&2
        kiosk doctor --json
        kill $!
    """
    return str(checks(root.run("dbus-run-session", "sh", "-c", script, HOME="/root"))["keyring"]["state"])


def _voices(root: Root) -> str:
    """What the kiosk's voice says of itself where speech-dispatcher is installed."""
    script = f"(echo '{SAY}'; sleep 15) | timeout 20 kiosk -m kiosk.ui.voice speechd"
    return root.run("sh", "-c", script, check=False, HOME="/root")
